/// What a run came to, rule by rule.
public struct StatisticsTable: Sendable {
  private let summary: RunSummary
  private let titles: [RuleID: String]
  private let times: [(name: String, nanoseconds: Int)]

  /// The table of a run. `times` says how long which rule, or notion that rules share, took, on all threads together; those
  /// that the run measured unless others are given.
  public init(_ summary: RunSummary, rules: [RuleInfo], times: [(name: String, nanoseconds: Int)]? = nil) {
    self.summary = summary
    titles = Dictionary(rules.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    self.times = times ?? summary.times?.rows ?? []
  }

  /// A line a rule: how many findings, whether they can be repaired, the rule and its title; the most frequent first. Then,
  /// where it was measured, a line a rule with its time, the slowest first.
  public func text(isColored: Bool) -> String {
    let style = Style(isColored: isColored)
    return findings(style) + durations(style)
  }

  private func findings(_ style: Style) -> String {
    let rows = summary.countsByRule.sorted {
      ($1.value.findings, $0.key) < ($0.value.findings, $1.key)
    }
    guard !rows.isEmpty else { return "" }
    let countWidth = rows.map { String($0.value.findings).count }.max() ?? 0
    let nameWidth = rows.map(\.key.rawValue.count).max() ?? 0
    var text = ""
    for (rule, count) in rows {
      let number = Self.left(String(count.findings), countWidth)
      let name = rule.rawValue + String(repeating: " ", count: nameWidth - rule.rawValue.count)
      text += "\(number)  \(Self.mark(count))  \(style.apply(.bold, name))  \(titles[rule] ?? "")"
      while text.last == " " { text.removeLast() }
      text += "\n"
    }
    if summary.fixable > 0 { text += "[*] can be repaired with --fix, [-] with --fix --unsafe-fixes\n" }
    return text
  }

  private func durations(_ style: Style) -> String {
    let total = times.reduce(0) { $0 &+ $1.nanoseconds }
    guard total > 0 else { return "" }
    let sorted = times.sorted { ($1.nanoseconds, $0.name) < ($0.nanoseconds, $1.name) }
    // What has no share to speak of is told in one line.
    let shown = sorted.filter { Self.share($0.nanoseconds, of: total) > 0 }
    let others = sorted.dropFirst(shown.count)
    var rows = shown.map { (style.apply(.bold, $0.name), $0.nanoseconds) }
    if !others.isEmpty {
      rows.append((RunSummary.counted(others.count, "other"), others.reduce(0) { $0 &+ $1.nanoseconds }))
    }
    let width = rows.map { Self.milliseconds($0.1).count }.max() ?? 0
    var text = "time by rule, of \(Self.milliseconds(total)) ms in all:\n"
    for (name, nanoseconds) in rows {
      let share = Self.tenths(Self.share(nanoseconds, of: total))
      text += "\(Self.left(Self.milliseconds(nanoseconds), width)) ms  \(Self.left(share, 5)) %  \(name)\n"
    }
    return text
  }

  /// In thousandths.
  private static func share(_ part: Int, of total: Int) -> Int {
    part.multipliedReportingOverflow(by: 1000).partialValue / total
  }

  private static func mark(_ count: RunSummary.RuleCount) -> String {
    if count.safelyFixable > 0 { return "[*]" }
    return count.unsafelyFixable > 0 ? "[-]" : "   "
  }

  /// A number of nanoseconds in milliseconds, with one decimal.
  private static func milliseconds(_ nanoseconds: Int) -> String { tenths((nanoseconds &+ 50_000) / 100_000) }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
