/// The default format: a line a finding that editors can parse, then the code and what to do about it.
struct TextReporter: Reporter {
  private let style: Style
  private let links: [RuleID: String]

  /// A reporter that makes the names of rules links to the given addresses.
  init(isColored: Bool, links: [RuleID: String] = [:]) {
    style = Style(isColored: isColored)
    self.links = links
  }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = VisibleText.path(report.file.path)
    var out: [UInt8] = []
    for finding in report.findings { append(finding, path: path, text: text, to: &out) }
    return out
  }

  private func append(_ finding: Finding, path: [UInt8], text: ReportedText, to out: inout [UInt8]) {
    let start = text.position(at: finding.range.start)
    appendPlace(path, start, to: &out)
    out += style.apply(Style.ink(finding.severity), finding.severity.rawValue).utf8
    out += ": \(style.apply(.bold, VisibleText.line(finding.message))) ".utf8
    out += style.apply(.dim, style.link("[\(finding.rule.rawValue)]", to: links[finding.rule])).utf8
    out.append(ASCII.lineFeed)

    let frame = CodeFrame(range: finding.range, in: text)
    let margin = String(repeating: " ", count: 2 + frame.lineNumber.count + 1)
    out += "  \(style.apply(.blue, "\(frame.lineNumber) |"))".utf8
    if !frame.code.isEmpty { out += " \(frame.code)".utf8 }
    out += "\n\(margin)\(style.apply(.blue, "|")) \(frame.indent)".utf8
    out += "\(style.apply(Style.ink(finding.severity), frame.marker))\n".utf8

    if var help = finding.help ?? finding.fixes.first?.title {
      if let remark = Self.remark(finding.fixes) { help += " (\(remark))" }
      out += "\(margin)\(style.apply(.blue, "=")) \(style.apply(.bold, "help:")) \(VisibleText.line(help))\n".utf8
    }
    for place in finding.related {
      out += "\(margin)\(style.apply(.blue, "=")) \(style.apply(.bold, "note:")) ".utf8
      appendPlace(path, text.position(at: place.range.start), to: &out)
      out += "\(VisibleText.line(place.message))\n".utf8
    }
  }

  private func appendPlace(_ path: [UInt8], _ position: Position, to out: inout [UInt8]) {
    out += style.apply(.bold, path)
    out += ":\(position.line):\(position.column): ".utf8
  }

  /// How the best repair is made.
  private static func remark(_ fixes: [Fix]) -> String? {
    if fixes.isEmpty { return nil }
    return fixes.contains { $0.applicability == .safe } ? "fix: --fix" : "unsafe fix: --fix --unsafe-fixes"
  }
}
