/// The XML of JUnit: a suite a file, and in it a failed test a finding; one test that passes where there is nothing to report.
///
/// It keeps to what the schema of Jenkins' xUnit plug-in allows; no schema has lines and columns, which stand in the text.
struct JUnitReporter: Reporter {
  private static let package = "org.\(Tool.name)"

  func opening(_ summary: RunSummary) -> [UInt8] {
    Array("\(XMLText.declaration)<testsuites name=\"\(Tool.name)\">\n".utf8)
  }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = PathText.printable(report.file.path)
    let className = XMLText.attribute(Self.withoutExtension(path))
    var out = Self.suite(XMLText.attribute(path), tests: report.findings.count, failures: report.findings.count)
    var numbers: [RuleID: Int] = [:]
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      let number = numbers[finding.rule, default: 0] + 1
      numbers[finding.rule] = number
      // Some readers show only the first test of a name.
      let name = "\(Self.package).\(finding.rule.rawValue)" + (number > 1 ? " (\(number))" : "")
      out += "<testcase name=\"\(XMLText.attribute(name))\" classname=\"\(className)\">\n"
      out += "<failure type=\"\(finding.severity.rawValue)\" message=\"\(XMLText.attribute(finding.message))\">"
      let help = finding.help.map { "\n\($0)" } ?? ""
      out += XMLText.content("line \(start.line), col \(start.column), \(finding.message)\(help)")
      out += "</failure>\n</testcase>\n"
    }
    return Array((out + "</testsuite>\n").utf8)
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    var out = ""
    if summary.filesWithFindings == 0 {
      out += Self.suite(Tool.name, tests: 1, failures: 0)
      out += "<testcase name=\"\(Self.package)\" classname=\"\(Tool.name)\"/>\n</testsuite>\n"
    }
    return Array((out + "</testsuites>\n").utf8)
  }

  private static func suite(_ name: String, tests: Int, failures: Int) -> String {
    "<testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" package=\"\(package)\">\n"
  }

  private static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex, !path[dot...].contains("/"),
      path[path.index(before: dot)] != "/"
    else { return path }
    return String(path[..<dot])
  }
}
