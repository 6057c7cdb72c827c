/// Lints files: one file in, one report out. It is pure and knows nothing of disks and terminals.
public final class Linter: Sendable {
  /// What to look for.
  public let settings: LintSettings
  let checks: CheckTable
  /// By index of `Catalog.rules`; `nil` for rules that are off.
  let severities: [Severity?]
  /// Whether a rule of its own tells of literals that formatters have damaged.
  let explainsDamage: Bool

  /// A linter with settings.
  public init(settings: LintSettings) {
    self.settings = settings
    let severities = Catalog.rules.map { settings.severities[$0.id] }
    self.severities = severities
    explainsDamage = settings.severities["formatter-damaged-literal"] != nil
    checks = CheckTable(options: settings.customization.options) { severities[$0] != nil }
  }

  /// Lints one file. The kind of document is told by the file's name (`DocumentKind`); a file of any other name is taken for
  /// XML.
  ///
  /// The scope that the settings leave open is told by the path (`DocumentOrigin.scope(ofPath:hasSibling:)`).
  public func lint(_ file: SourceFile) -> FileReport {
    let decoded = TextDecoding.decode(file.bytes)
    let kind = DocumentKind(fileName: file.path) ?? .xml
    let origin = DocumentOrigin(
      scope: settings.scope ?? DocumentOrigin.scope(ofPath: file.path), gateway: settings.gateway,
      isDocumentation: kind == .markdown, hints: OriginHints(path: file.path))
    var run = FileRun(file.path, origin: origin, linter: self)
    for text in EmbeddedText.all(in: decoded.text, markLength: decoded.markLength, kind: kind) {
      let start = settings.measuresTime ? ContinuousClock.now : nil
      let document = DocumentReader.read(text.text, from: text.start, map: text.map, threads: settings.threads)
      if let start { run.times?.add(.reading, since: start) }
      guard let root = document.elements.first, Vocabulary.isPolicyRoot(root.name) else { continue }
      run.lint(document)
    }
    if decoded.isTranscoded, run.documentCount > 0 { run.noteTranscoding() }
    return FileReport(
      file: decoded.isTranscoded ? SourceFile(path: file.path, bytes: decoded.text) : file,
      isPolicyDocument: run.documentCount > 0, findings: run.sortedFindings(), suppressedCount: run.suppressedCount,
      suppressed: run.sortedSuppressed(), secrets: run.secrets, times: run.times)
  }
}

/// What a run looks for.
public struct LintSettings: Sendable {
  /// The rules to run and the severity each reports with; what is missing is off.
  public var severities: [RuleID: Severity]
  /// Where the documents are attached; `nil` if that is not known.
  public var scope: PolicyScope?
  /// The gateway that runs them; `nil` if that is not known.
  public var gateway: PolicyGateway?
  /// The style that rule `format` compares with.
  public var format = FormatOptions()
  /// The fragments that documents may include, as far as they are known.
  public var fragments = FragmentLibrary()
  /// The template of the operation that a policy belongs to, by the path of its file; asked only by rules that need it, on
  /// any thread.
  public var urlTemplates: (@Sendable (_ path: String) -> URLTemplate?)?
  /// How many threads one big file may use.
  public var threads = 1
  /// Whether the report is to say how long the rules took.
  public var measuresTime = false
  /// Whether findings tell the elements around them for people (`ElementPath.text`); it takes time.
  public var spellsElements = false
  /// Whether the report is to have the findings that comments suppress.
  public var keepsSuppressed = false

  /// What users decide beyond that.
  var customization = Customization()

  /// Settings that run the given rules.
  public init(severities: [RuleID: Severity], scope: PolicyScope? = nil, gateway: PolicyGateway? = nil) {
    self.severities = severities
    self.scope = scope
    self.gateway = gateway
  }
}

/// What linting one file found.
public struct FileReport: Sendable {
  /// The file; of one in UTF-16 its text in UTF-8, to which the findings' offsets belong.
  public let file: SourceFile
  /// Whether it holds a policy at all; a folder walk passes over other files silently.
  public let isPolicyDocument: Bool
  /// The findings by position, then by rule.
  public internal(set) var findings: [Finding]
  /// How many findings a comment in the file suppressed.
  public let suppressedCount: Int
  /// These findings, by position, then by rule, if they were asked for.
  public var suppressed: [SuppressedFinding] = []
  /// What is known to be secret in the file, as byte offsets; `ReportedText` shows none of it.
  public var secrets: [ByteRange] = []
  /// How long the rules took; `nil` if nobody wanted to know.
  public var times: RuleTimes?

  /// The same report with some of its findings only.
  public func keeping(_ isKept: (Finding) -> Bool) -> FileReport {
    var report = self
    report.findings = findings.filter(isKept)
    return report
  }
}

/// A finding that a comment in the file suppresses.
public struct SuppressedFinding: Hashable, Sendable {
  /// What would have been reported.
  public var finding: Finding
  /// What the comment gives as the reason, if it gives one.
  public var reason: String?
}
