/// What a run over several files came to.
public struct RunSummary: Sendable {
  /// How many files were linted.
  public private(set) var files = 0
  /// How many of them have a finding.
  public private(set) var filesWithFindings = 0
  /// How many findings there are of each severity.
  public private(set) var counts: [Severity: Int] = [:]
  /// How many findings there are of each rule.
  public private(set) var countsByRule: [RuleID: Int] = [:]
  /// How many findings comments in the files suppressed.
  public private(set) var suppressed = 0
  /// How many findings offer a fix.
  public private(set) var fixable = 0
  /// How long the rules took, where that was measured.
  public private(set) var times: RuleTimes?

  /// The summary of no file at all.
  public init() {}

  /// The summary of one file.
  public init(_ report: FileReport) {
    files = 1
    filesWithFindings = report.findings.isEmpty ? 0 : 1
    suppressed = report.suppressedCount
    times = report.times
    for finding in report.findings {
      counts[finding.severity, default: 0] += 1
      countsByRule[finding.rule, default: 0] += 1
      if !finding.fixes.isEmpty { fixable += 1 }
    }
  }

  /// Adds what other files came to.
  public mutating func add(_ other: RunSummary) {
    files += other.files
    filesWithFindings += other.filesWithFindings
    suppressed += other.suppressed
    fixable += other.fixable
    if let more = other.times {
      if times == nil { times = more } else { times?.add(more) }
    }
    for (severity, count) in other.counts { counts[severity, default: 0] += count }
    for (rule, count) in other.countsByRule { countsByRule[rule, default: 0] += count }
  }

  /// How many findings are exactly as bad as that.
  public func count(_ severity: Severity) -> Int { counts[severity] ?? 0 }

  /// `1 error, 0 warnings in 1 file`; what is only worth knowing is counted where there is any.
  public var sentence: String {
    var parts = [Self.counted(count(.error), "error"), Self.counted(count(.warning), "warning")]
    if count(.info) > 0 { parts.append(Self.counted(count(.info), "info")) }
    if suppressed > 0 { parts.append("\(suppressed) suppressed") }
    return parts.joined(separator: ", ") + " in " + Self.counted(files, "file")
  }

  /// One line a rule, the most frequent first: how often it was broken and its name.
  public var statistics: String {
    let rows = countsByRule.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let width = rows.map { String($0.value).count }.max() ?? 0
    return rows.map { row in
      let number = String(row.value)
      return String(repeating: " ", count: width - number.count) + "\(number)  \(row.key.rawValue)\n"
    }.joined()
  }

  /// One line a rule or notion, the slowest first: its share of the time and its name; empty where nothing was measured.
  public var timeStatistics: String {
    let rows = times?.rows ?? []
    let total = max(1, rows.reduce(0) { $0 + $1.nanoseconds })
    return rows.map { row in
      let (share, time) = (row.nanoseconds * 1_000 / total, row.nanoseconds / 10_000)
      let cells = ["\(share / 10).\(share % 10) %", "\(time / 100).\(time % 100 / 10)\(time % 10) ms"]
      return cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined() + "  \(row.name)\n"
    }.joined()
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
