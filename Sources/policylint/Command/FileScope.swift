import PolicyLintKit

/// Which findings of a file count: those that the baseline does not know, on lines that have changed.
struct FileScope: ReportScope {
  /// What the baseline knows of the file.
  var known: KnownFindings?
  /// The lines that count; `nil` for all.
  var changes: LineChanges?
  /// The same, as places, once a text of the file has been edited.
  private var places: ChangedPlaces?

  init(known: KnownFindings? = nil, changes: LineChanges? = nil) {
    self.known = known
    self.changes = changes
  }

  func narrowed(_ report: FileReport) -> FileReport {
    let report = known?.newFindings(in: report) ?? report
    guard let changes else { return report }
    let places = places ?? ChangedPlaces(changes, in: report.file.bytes)
    return report.keeping { places.touch($0.range) }
  }

  mutating func follow(_ edits: [TextEdit], in text: [UInt8]) {
    guard let changes else { return }
    if places == nil { places = ChangedPlaces(changes, in: text) }
    places?.follow(edits)
  }
}
