/// The XML that Checkstyle writes, which many services read.
struct CheckstyleReporter: Reporter {
  func opening(_ summary: RunSummary) -> [UInt8] {
    Array("\(XMLText.declaration)<checkstyle version=\"4.3\">\n".utf8)
  }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    var out = "<file name=\"\(XMLText.attribute(PathText.printable(report.file.path)))\">\n"
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      let message = finding.message + (finding.help.map { " (\($0))" } ?? "")
      out += "<error line=\"\(start.line)\" column=\"\(start.column)\" severity=\"\(finding.severity.rawValue)\""
      out += " message=\"\(XMLText.attribute(message))\""
      out += " source=\"\(XMLText.attribute("\(Tool.name).\(finding.rule.rawValue)"))\"/>\n"
    }
    return Array((out + "</file>\n").utf8)
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] { Array("</checkstyle>\n".utf8) }
}
