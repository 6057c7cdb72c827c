/// Workflow commands: GitHub Actions turns each into an annotation at the place.
///
/// Source: docs.github.com, "Workflow commands for GitHub Actions", and the runner's own escaping.
struct GitHubReporter: Reporter {
  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = Self.property(PathText.printable(report.file.path))
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
      out += ",title=\(title)::\(Self.data(finding.message + help))\n".utf8
    }
    return out
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// A message: only what would end the line is escaped.
  private static func data(_ text: String) -> String { escape(text, ["%", "\r", "\n"]) }

  /// The value of a property, which also ends at `:` and `,`.
  private static func property(_ text: String) -> String { escape(text, ["%", "\r", "\n", ":", ","]) }

  private static func escape(_ text: String, _ reserved: Set<Unicode.Scalar>) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if reserved.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped.append(contentsOf: (digits.count < 2 ? "%0\(digits)" : "%\(digits)").unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
