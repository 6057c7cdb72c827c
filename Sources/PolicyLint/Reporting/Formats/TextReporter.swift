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
    out.reserveCapacity(report.findings.count * Self.usualLength)
    for finding in report.findings { append(finding, path: path, text: text, to: &out) }
    return out
  }

  /// How many bytes a finding mostly takes.
  private static let usualLength = 512

  private func append(_ finding: Finding, path: [UInt8], text: ReportedText, to out: inout [UInt8]) {
    let ink = Style.ink(finding.severity)
    appendPlace(path, text.position(at: finding.range.start), to: &out)
    style.append(ink, finding.severity.rawValue.utf8, to: &out)
    out += ": ".utf8
    style.append(.bold, VisibleText.line(finding.message).utf8, to: &out)
    out.append(ASCII.space)
    style.append(.dim, style.link("[\(finding.rule.rawValue)]", to: links[finding.rule]).utf8, to: &out)
    out.append(ASCII.lineFeed)

    let frame = CodeFrame(range: finding.range, in: text)
    var margin = 3
    out += "  ".utf8
    style.write(.blue, to: &out) { out in
      margin += out.append(decimal: frame.lineNumber)
      out += " |".utf8
    }
    if !frame.code.isEmpty {
      out.append(ASCII.space)
      out += frame.code
    }
    out.append(ASCII.lineFeed)
    appendGutter("|", margin, to: &out)
    out.append(ASCII.space, times: frame.indent)
    style.write(ink, to: &out) { frame.appendMarker(to: &$0) }
    out.append(ASCII.lineFeed)

    if let help = finding.help ?? finding.fixes.first?.title {
      appendRemark("help:", margin, to: &out)
      out += VisibleText.line(help).utf8
      if let remark = Self.remark(finding.fixes) { out += remark.utf8 }
      out.append(ASCII.lineFeed)
    }
    for place in finding.related {
      appendRemark("note:", margin, to: &out)
      appendPlace(path, text.position(at: place.range.start), to: &out)
      out += VisibleText.line(place.message).utf8
      out.append(ASCII.lineFeed)
    }
  }

  /// What stands in front of the text below a line of code.
  private func appendGutter(_ sign: String, _ margin: Int, to out: inout [UInt8]) {
    out.append(ASCII.space, times: margin)
    style.append(.blue, sign.utf8, to: &out)
    out.append(ASCII.space)
  }

  private func appendRemark(_ kind: String, _ margin: Int, to out: inout [UInt8]) {
    appendGutter("=", margin, to: &out)
    style.append(.bold, kind.utf8, to: &out)
    out.append(ASCII.space)
  }

  private func appendPlace(_ path: [UInt8], _ position: Position, to out: inout [UInt8]) {
    style.append(.bold, path, to: &out)
    out.append(ASCII.colon)
    out.append(decimal: position.line)
    out.append(ASCII.colon)
    out.append(decimal: position.column)
    out += ": ".utf8
  }

  /// How the best repair is made.
  private static func remark(_ fixes: [Fix]) -> String? {
    if fixes.isEmpty { return nil }
    return fixes.contains { $0.applicability == .safe } ? " (fix: --fix)" : " (unsafe fix: --fix --unsafe-fixes)"
  }
}
