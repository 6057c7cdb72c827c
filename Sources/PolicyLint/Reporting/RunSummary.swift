/// What a run over several files came to.
public struct RunSummary: Sendable {
  /// What the findings of one rule came to.
  public struct RuleCount: Sendable {
    /// How many there are.
    public fileprivate(set) var findings = 0
    /// How many of them a safe fix repairs.
    public fileprivate(set) var safelyFixable = 0
    /// How many of them only an unsafe fix repairs.
    public fileprivate(set) var unsafelyFixable = 0

    fileprivate mutating func addFinding(with fixes: [Fix]) {
      findings += 1
      if fixes.contains(where: { $0.applicability == .safe }) {
        safelyFixable += 1
      } else if !fixes.isEmpty {
        unsafelyFixable += 1
      }
    }

    fileprivate mutating func add(_ other: RuleCount) {
      findings += other.findings
      safelyFixable += other.safelyFixable
      unsafelyFixable += other.unsafelyFixable
    }
  }

  /// How many files were linted.
  public private(set) var files = 0
  /// How many of them have a finding.
  public private(set) var filesWithFindings = 0
  /// How many findings there are of each severity.
  private var counts = (errors: 0, warnings: 0, infos: 0)
  /// The rules with findings. There are few, and a file has fewer: looking through them costs less than a hash table.
  private var ruleCounts: [(rule: RuleID, count: RuleCount)] = []
  /// How many findings there are of each rule.
  public var countsByRule: [RuleID: RuleCount] {
    Dictionary(ruleCounts.map { ($0.rule, $0.count) }) { one, _ in one }
  }
  /// How many findings comments in the files suppressed.
  public private(set) var suppressed = 0
  /// How many findings offer a fix.
  public var fixable: Int { safelyFixable + unsafelyFixable }
  /// How many findings a safe fix repairs.
  public var safelyFixable: Int { ruleCounts.reduce(0) { $0 + $1.count.safelyFixable } }
  /// How many findings only an unsafe fix repairs.
  public var unsafelyFixable: Int { ruleCounts.reduce(0) { $0 + $1.count.unsafelyFixable } }
  /// How long the rules took, where that was measured.
  public private(set) var times: RuleTimes?
  /// Whether the run fails because of its findings. It depends on what was asked for, so that the command has to say it.
  public var isFailure = false

  /// The summary of no file at all.
  public init() {}

  /// The summary of one file.
  public init(_ report: FileReport) {
    files = 1
    filesWithFindings = report.findings.isEmpty ? 0 : 1
    suppressed = report.suppressedCount
    times = report.times
    for index in report.findings.indices {
      switch report.findings[index].severity {
      case .error: counts.errors += 1
      case .warning: counts.warnings += 1
      case .info: counts.infos += 1
      }
      ruleCounts[place(of: report.findings[index].rule)].count.addFinding(with: report.findings[index].fixes)
    }
  }

  private mutating func place(of rule: RuleID) -> Int {
    if let place = ruleCounts.firstIndex(where: { $0.rule == rule }) { return place }
    ruleCounts.append((rule, RuleCount()))
    return ruleCounts.count - 1
  }

  /// Adds what other files came to.
  public mutating func add(_ other: RunSummary) {
    files += other.files
    filesWithFindings += other.filesWithFindings
    suppressed += other.suppressed
    if let more = other.times {
      if times == nil { times = more } else { times?.add(more) }
    }
    counts.errors += other.counts.errors
    counts.warnings += other.counts.warnings
    counts.infos += other.counts.infos
    for (rule, count) in other.ruleCounts { ruleCounts[place(of: rule)].count.add(count) }
  }

  /// How many findings are exactly as bad as that.
  public func count(_ severity: Severity) -> Int {
    switch severity {
    case .error: counts.errors
    case .warning: counts.warnings
    case .info: counts.infos
    }
  }

  /// `1 error, 0 warnings in 1 file`; what is only worth knowing is counted where there is any.
  public var sentence: String {
    var parts = [Self.counted(count(.error), "error"), Self.counted(count(.warning), "warning")]
    if count(.info) > 0 { parts.append(Self.counted(count(.info), "info")) }
    if suppressed > 0 { parts.append("\(suppressed) suppressed") }
    return parts.joined(separator: ", ") + " in " + Self.counted(files, "file")
  }

  /// What can be repaired and how, as one line; `nil` if nothing can.
  public var repairs: String? {
    switch (safelyFixable, unsafelyFixable) {
    case (0, 0): nil
    case (_, 0): "\(safelyFixable) can be repaired with --fix"
    case (0, _): "\(unsafelyFixable) can be repaired with --fix --unsafe-fixes, which may change what a policy does"
    default:
      """
      \(safelyFixable) can be repaired with --fix, \(unsafelyFixable) more with --unsafe-fixes, which may change what a policy \
      does
      """
    }
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
