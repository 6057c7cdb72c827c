/// For people: the name of a file, and below it a line a finding.
struct GroupedReporter: Reporter {
  private let style: Style
  private let links: [RuleID: String]

  /// A reporter that makes the names of rules links to the given addresses.
  init(isColored: Bool, links: [RuleID: String] = [:]) {
    style = Style(isColored: isColored)
    self.links = links
  }

  var separator: String { "\n" }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let places = report.findings.map { finding in
      let start = text.position(at: finding.range.start)
      return "\(start.line):\(start.column)"
    }
    let placeWidth = places.map(\.utf8.count).max() ?? 0
    let severityWidth = report.findings.map(\.severity.rawValue.utf8.count).max() ?? 0
    var out: [UInt8] = []
    style.append(.bold, VisibleText.path(report.file.path), to: &out)
    out += ":\n".utf8
    for (finding, place) in zip(report.findings, places) {
      let severity = finding.severity.rawValue
      out += "  \(Self.padding(place, placeWidth))\(place)  ".utf8
      out += style.apply(Style.ink(finding.severity), severity).utf8
      out += "\(Self.padding(severity, severityWidth))  \(VisibleText.line(finding.message))  ".utf8
      out += style.apply(.dim, style.link("[\(finding.rule.rawValue)]", to: links[finding.rule])).utf8
      out.append(ASCII.lineFeed)
    }
    return out
  }

  private static func padding(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
