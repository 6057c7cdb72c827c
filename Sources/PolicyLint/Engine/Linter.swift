/// Lints files: one file in, one report out. It is pure and knows nothing of disks, terminals or threads.
public struct Linter: Sendable {
  /// What to look for.
  public let settings: LintSettings

  /// A linter with settings.
  public init(settings: LintSettings) {
    self.settings = settings
  }

  /// Lints one file. The kind of document is told by the file's name (`DocumentKind`).
  public func lint(_ file: SourceFile) -> FileReport {
    FileReport(file: file, isPolicyDocument: false, findings: [], suppressedCount: 0)
  }
}

/// What a run looks for.
public struct LintSettings: Sendable {
  /// The rules to run and the severity each reports with; what is missing is off.
  public var severities: [RuleID: Severity]

  /// Settings that run the given rules.
  public init(severities: [RuleID: Severity]) {
    self.severities = severities
  }
}

/// What linting one file found.
public struct FileReport: Sendable {
  /// The file.
  public let file: SourceFile
  /// Whether it holds a policy at all; a folder walk passes over other files silently.
  public let isPolicyDocument: Bool
  /// The findings by position, then by rule.
  public let findings: [Finding]
  /// How many findings a comment in the file suppressed.
  public let suppressedCount: Int
}
