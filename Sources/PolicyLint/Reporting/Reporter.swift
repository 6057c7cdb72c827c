/// Renders findings in one format: pure functions from reports to bytes.
///
/// A report is `opening`, then the entries of the files in order with `separator` between them, then `closing`
/// (`ReportAssembler`). Entries are rendered on any thread.
public protocol Reporter: Sendable {
  /// Whether `opening` tells what the run came to, so that nothing can be written before the last file is done.
  var opensWithSummary: Bool { get }
  /// How many entries the readers of the format take; `nil` if they take any number.
  var limit: EntryLimit? { get }
  /// Whether findings that comments suppress are told as well.
  var showsSuppressed: Bool { get }
  /// What stands between two entries.
  var separator: String { get }
  /// What stands in front of everything; `summary` counts only if `opensWithSummary`.
  func opening(_ summary: RunSummary) -> [UInt8]
  /// What there is to say about one file, as one text; empty if there is nothing.
  func piece(_ report: FileReport) -> [UInt8]
  /// The same in the parts that may be left out one by one where there is a limit.
  func entries(_ report: FileReport) -> [ReportEntry]
  /// What stands behind everything, `omitted` entries having been left out because of the limit.
  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8]
}

extension Reporter {
  /// `false`: most formats can be written as files are done.
  public var opensWithSummary: Bool { false }
  /// None.
  public var limit: EntryLimit? { nil }
  /// `false`: what is suppressed is out of sight.
  public var showsSuppressed: Bool { false }
  /// Nothing.
  public var separator: String { "" }
  /// Nothing.
  public func opening(_ summary: RunSummary) -> [UInt8] { [] }
  /// The file's piece as one entry.
  public func entries(_ report: FileReport) -> [ReportEntry] {
    let piece = piece(report)
    return piece.isEmpty ? [] : [ReportEntry(piece, report.findings.map(\.severity).max() ?? .info)]
  }
  /// Nothing.
  public func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] { [] }
}

/// A reporter that writes each finding by itself.
protocol EntryReporter: Reporter {}

extension EntryReporter {
  func piece(_ report: FileReport) -> [UInt8] {
    Array(entries(report).map(\.bytes).joined(separator: separator.utf8))
  }
}

/// A part of a report that stands by itself: what is said of a file, or of one finding.
public struct ReportEntry: Sendable {
  /// The text as it is written.
  public var bytes: [UInt8]
  /// How bad it is, the worst if it is about several findings.
  public var severity: Severity

  /// An entry with that text.
  public init(_ bytes: [UInt8], _ severity: Severity) {
    self.bytes = bytes
    self.severity = severity
  }
}

/// How many entries the readers of a format take.
public struct EntryLimit: Sendable, Equatable {
  /// A report with more entries than this would be refused.
  public var most: Int
  /// How many entries such a report is cut down to, the worst ones.
  public var kept: Int

  /// A report with more than `most` entries keeps `kept`, which is no more than that.
  public init(most: Int, kept: Int) {
    self.most = most
    self.kept = min(most, kept)
  }
}
