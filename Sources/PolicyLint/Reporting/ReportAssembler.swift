/// Puts a report together from its entries, and keeps no more of it than the format makes necessary.
///
/// What is handed out by `take` and `finish`, one after the other, is the report.
public struct ReportAssembler: Sendable {
  /// Whether the report can be written while it grows.
  public let isStreamed: Bool
  /// How many bytes wait to be taken.
  public private(set) var size = 0

  private let reporter: any Reporter
  /// What waits, in parts: a report of megabytes should not be copied each time it grows.
  private var parts: [[UInt8]] = []
  private var isFirst = true
  /// The entries of a format with a limit, by the order in which they came.
  private var held: [(number: Int, entry: ReportEntry)] = []
  private var count = 0

  /// The start of a report.
  public init(_ reporter: any Reporter) {
    self.reporter = reporter
    isStreamed = !reporter.opensWithSummary && reporter.limit == nil
    if !reporter.opensWithSummary { add(reporter.opening(RunSummary())) }
  }

  /// Adds what there is to say of the next file.
  public mutating func add(_ entries: [ReportEntry]) {
    guard let limit = reporter.limit else {
      for entry in entries { append(entry) }
      return
    }
    for entry in entries {
      held.append((count, entry))
      count += 1
    }
    // A report that is too long already keeps some more than it will have, so that it need not be sorted for each file.
    let isTooLong = count > limit.most
    if isTooLong, held.count > 2 * limit.kept + entries.count { keepWorst(limit.kept) }
  }

  /// Hands over what waits as one text. Only a streamed report has anything before the end.
  public mutating func take() -> [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(size)
    for part in parts { whole.append(contentsOf: part) }
    parts.removeAll()
    size = 0
    return whole
  }

  /// The rest of the report: its end, and all of it where nothing could be taken before.
  public mutating func finish(_ summary: RunSummary) -> [UInt8] {
    if let limit = reporter.limit, count > limit.most { keepWorst(limit.kept) }
    let omitted = reporter.limit == nil ? 0 : count - held.count
    for (_, entry) in held { append(entry) }
    held.removeAll()
    if reporter.opensWithSummary {
      let opening = reporter.opening(summary)
      parts.insert(opening, at: 0)
      size += opening.count
    }
    add(reporter.closing(summary, omitted: omitted))
    return take()
  }

  private mutating func append(_ entry: ReportEntry) {
    guard !entry.bytes.isEmpty else { return }
    if !isFirst { add(Array(reporter.separator.utf8)) }
    isFirst = false
    add(entry.bytes)
  }

  private mutating func add(_ part: [UInt8]) {
    guard !part.isEmpty else { return }
    parts.append(part)
    size += part.count
  }

  /// Keeps so many of the held entries: the worst, and of equally bad ones the first.
  private mutating func keepWorst(_ number: Int) {
    guard held.count > number else { return }
    held.sort { ($1.entry.severity, $0.number) < ($0.entry.severity, $1.number) }
    held.removeSubrange(number...)
    held.sort { $0.number < $1.number }
  }
}
