/// Logging commands: Azure Pipelines shows each as an issue of the step, and the last one says how the step went.
///
/// Source: learn.microsoft.com, "Logging commands"; the escapes are those of the task library.
struct AzurePipelinesReporter: Reporter {
  private let paths: ReportPaths

  init(paths: ReportPaths) {
    self.paths = paths
  }

  func piece(_ report: FileReport) -> [UInt8] {
    guard !report.findings.isEmpty else { return [] }
    let text = ReportedText(report)
    // Paths have to be absolute, or nobody finds the file.
    let path = Self.property(PathText.printable(paths.absolute(report.file.path)))
    var out: [UInt8] = []
    for finding in report.findings {
      let start = text.position(at: finding.range.start)
      // There are only errors and warnings.
      let type = finding.severity == .error ? "error" : "warning"
      let help = finding.help.map { " (\($0))" } ?? ""
      out += "##vso[task.logissue type=\(type);sourcepath=\(path);linenumber=\(start.line)".utf8
      out += ";columnnumber=\(start.column);code=\(Self.property(finding.rule.rawValue));]".utf8
      out += "\(Self.data(finding.message + help))\n".utf8
    }
    return out
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    guard summary.filesWithFindings > 0 else { return [] }
    let result = summary.isFailure ? "Failed" : "SucceededWithIssues"
    return Array("##vso[task.complete result=\(result);]\(Self.data(summary.sentence))\n".utf8)
  }

  private static func data(_ text: String) -> String {
    CommandText.escape(text, ["%": "%AZP25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    CommandText.escape(text, ["%": "%AZP25", "\r": "%0D", "\n": "%0A", "]": "%5D", ";": "%3B"])
  }
}
