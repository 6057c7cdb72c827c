/// Workflow commands: GitHub Actions turns each into an annotation at the place.
///
/// Source: docs.github.com, "Workflow commands for GitHub Actions", and the runner's own escaping.
struct GitHubReporter: Reporter {
  private let paths: ReportPaths

  /// So many annotations of each severity are shown for a step; the others are in the log only.
  private static let shownLimit = 10

  init(paths: ReportPaths) {
    self.paths = paths
  }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let printed = PathText.printable(report.file.path)
    let path = Self.property(PathText.printable(paths.inRepository(report.file.path) ?? report.file.path))
    var out: [UInt8] = []
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      let end = text.position(at: finding.range.end)
      out += "::\(Self.command(finding.severity)) file=\(path),line=\(start.line)".utf8
      // Columns belong to one line; with a range over several they would be misread.
      if start.line == end.line { out += ",col=\(start.column)".utf8 }
      out += ",endLine=\(end.line)".utf8
      if start.line == end.line { out += ",endColumn=\(end.column)".utf8 }
      let title = Self.property("\(Tool.name) (\(finding.rule.rawValue))")
      let help = finding.help.map { "\n\($0)" } ?? ""
      // In the log of a step only the message is to be seen, so that the place must stand in it.
      let place = "\(printed):\(start.line):\(start.column): "
      out += ",title=\(title)::\(Self.data(place + finding.message + help))\n".utf8
    }
    return out
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    guard Severity.allCases.contains(where: { summary.count($0) > Self.shownLimit }) else { return [] }
    let message = """
      \(summary.sentence). GitHub shows the first \(Self.shownLimit) annotations of each kind of a step; all of them are in \
      its log.
      """
    return Array("::notice title=\(Self.property(Tool.name))::\(Self.data(message))\n".utf8)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// A message: only what would end the line is escaped.
  private static func data(_ text: String) -> String {
    CommandText.escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// The value of a property, which also ends at `:` and `,`.
  private static func property(_ text: String) -> String {
    CommandText.escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }
}

/// Text within commands that a CI service reads from the output of a step.
enum CommandText {
  /// The text with some characters replaced.
  static func escape(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacements[scalar] {
        escaped.append(contentsOf: replacement.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
