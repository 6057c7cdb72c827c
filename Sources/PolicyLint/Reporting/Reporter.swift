/// Renders findings in one format: pure functions from reports to bytes.
///
/// A report is `opening`, then the pieces of the files in order with `separator` between those that are not empty, then
/// `closing`. Pieces are rendered on any thread.
public protocol Reporter: Sendable {
  /// Whether `opening` tells what the run came to, so that nothing can be written before the last file is done.
  var opensWithSummary: Bool { get }
  /// What stands between the pieces of two files.
  var separator: String { get }
  /// What stands in front of everything; `summary` counts only if `opensWithSummary`.
  func opening(_ summary: RunSummary) -> [UInt8]
  /// What there is to say about one file; empty if there is nothing.
  func piece(_ report: FileReport) -> [UInt8]
  /// What stands behind everything.
  func closing(_ summary: RunSummary) -> [UInt8]
}

extension Reporter {
  /// `false`: most formats can be written as files are done.
  public var opensWithSummary: Bool { false }
  /// Nothing.
  public var separator: String { "" }
  /// Nothing.
  public func opening(_ summary: RunSummary) -> [UInt8] { [] }
  /// Nothing.
  public func closing(_ summary: RunSummary) -> [UInt8] { [] }
}

/// The formats that findings can be reported in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people and for the problem matchers of editors.
  case text
  /// One JSON object.
  case json
  /// One JSON object a line and finding.
  case jsonl
  /// Workflow commands that GitHub Actions turns into annotations.
  case github

  /// The reporter of the format. `isColored` matters only for text.
  public func reporter(rules: [RuleInfo], isColored: Bool) -> any Reporter {
    switch self {
    case .text: TextReporter(isColored: isColored)
    case .json: JSONReporter(rules: rules)
    case .jsonl: JSONLinesReporter(rules: rules)
    case .github: GitHubReporter()
    }
  }
}
