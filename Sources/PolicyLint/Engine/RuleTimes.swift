/// How long rules took, and the notions that several of them share.
public struct RuleTimes: Sendable {
  /// What many rules ask for, so that no single one of them has to answer for its cost.
  public enum Shared: String, CaseIterable, Sendable {
    case reading = "(reading)"
    case syntax = "(syntax of expressions)"
    case meaning = "(meaning of expressions)"
    case schema = "(policies and their schema)"
    case nullFlow = "(null flow)"
    case gates = "(gates)"
  }

  /// By index of `Catalog.rules`, in nanoseconds.
  private var rules = [Int](repeating: 0, count: Catalog.rules.count)
  /// By place in `Shared.allCases`, in nanoseconds.
  private var shared = [Int](repeating: 0, count: Shared.allCases.count)

  /// The times of nothing.
  public init() {}

  /// Counts what was done since a moment as the work of a rule, an index of `Catalog.rules`.
  mutating func add(_ rule: Int, since start: ContinuousClock.Instant) { rules[rule] += Self.elapsed(since: start) }

  /// Counts what was done since a moment as the work of a notion.
  mutating func add(_ notion: Shared, since start: ContinuousClock.Instant) {
    guard let index = Shared.allCases.firstIndex(of: notion) else { return }
    shared[index] += Self.elapsed(since: start)
  }

  private static func elapsed(since start: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }

  /// Adds the times of other files.
  public mutating func add(_ other: RuleTimes) {
    for index in rules.indices { rules[index] += other.rules[index] }
    for index in shared.indices { shared[index] += other.shared[index] }
  }

  /// Rules and notions that took any time, in nanoseconds, the longest first.
  public var rows: [(name: String, nanoseconds: Int)] {
    var rows = Catalog.rules.indices.map { (name: Catalog.rules[$0].id.rawValue, nanoseconds: rules[$0]) }
    rows += Shared.allCases.indices.map { (name: Shared.allCases[$0].rawValue, nanoseconds: shared[$0]) }
    return rows.filter { $0.nanoseconds > 0 }.sorted {
      $0.nanoseconds != $1.nanoseconds ? $0.nanoseconds > $1.nanoseconds : $0.name < $1.name
    }
  }
}
