/// GitLab's Code Quality report: an array of issues.
///
/// Source: docs.gitlab.com, "Code Quality"; the format is a part of Code Climate's.
struct GitLabReporter: EntryReporter {
  private let rules: [RuleID: RuleInfo]
  private let paths: ReportPaths

  init(_ context: ReportContext) {
    rules = context.rulesByID
    paths = context.paths
  }

  var separator: String { ",\n" }

  func opening(_ summary: RunSummary) -> [UInt8] { Array("[\n".utf8) }

  func entries(_ report: FileReport) -> [ReportEntry] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    let path = PathText.printable(paths.inRepository(report.file.path) ?? report.file.path)
    var fingerprints = Fingerprints()
    return report.findings.map { finding in
      // GitLab takes two issues with one fingerprint for one, also in two files; it must not change when code moves.
      var fingerprint = FNV1a()
      fingerprint.add(path.utf8)
      fingerprint.add(CollectionOfOne(0))
      fingerprint.add(fingerprints.next(finding, in: text).utf8)
      var writer = JSONWriter()
      writer.object { issue in
        issue.member("type", "issue")
        issue.member("description", finding.message + (finding.help.map { " (\($0))" } ?? ""))
        issue.member("check_name", finding.rule.rawValue)
        issue.key("categories")
        issue.array(CollectionOfOne(Self.category(rules[finding.rule]?.category))) { $0.string($1) }
        issue.member("fingerprint", fingerprint.value.hexadecimal)
        issue.member("severity", Self.severity(finding.severity))
        issue.key("location")
        issue.object { location in
          location.member("path", path)
          location.key("lines")
          location.object { lines in
            lines.member("begin", text.position(at: finding.range.start).line)
            lines.member("end", text.position(at: finding.range.end).line)
          }
        }
      }
      return ReportEntry(writer.bytes, finding.severity)
    }
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    Array((summary.filesWithFindings > 0 ? "\n]\n" : "]\n").utf8)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .info: "info"
    }
  }

  /// Code Climate's name for a category of rules.
  private static func category(_ category: String?) -> String {
    switch category {
    case "security": "Security"
    case "performance": "Performance"
    case "style": "Style"
    case "schema": "Compatibility"
    default: "Bug Risk"
    }
  }
}
