import PolicyLintKit

/// Which lines of a file have changed.
enum LineChanges: Equatable, Sendable {
  /// All of them: the file is new.
  case all
  /// These, counted from 1; lines end at LF, as git has it.
  case lines([Range<Int>])
}

/// The changed places of a file that is being linted, or repaired.
struct ChangedPlaces: Sendable {
  /// Sorted and apart from each other; `nil` for the whole file.
  private var ranges: [ByteRange]?

  /// The places of changed lines, in the text that is reported on.
  init(_ changes: LineChanges, in text: [UInt8]) {
    guard case .lines(let lines) = changes else { return }
    var starts = [0]
    for index in text.indices where text[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    func start(_ line: Int) -> Int { line <= starts.count ? starts[max(0, line - 1)] : text.count }
    ranges = lines.map { ByteRange(start($0.lowerBound), start($0.upperBound)) }
  }

  /// Whether a place touches a changed line.
  func touch(_ place: ByteRange) -> Bool {
    guard let ranges else { return true }
    // The first that ends behind the start of the place.
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= place.start { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count else {
      // Behind the last line end there is no line to hold an empty place.
      return place.isEmpty && ranges.last?.end == place.start
    }
    return ranges[low].start < place.end || ranges[low].contains(place.start)
  }

  /// Moves the places as edits move the text; what an edit writes into one belongs to it.
  mutating func follow(_ edits: [TextEdit]) {
    guard let old = ranges else { return }
    let edits = edits.sorted { $0.range < $1.range }
    var index = 0
    var shift = 0
    // How far a place behind all edits before an offset has moved; offsets must come in order.
    func moved(_ offset: Int, includingInsertions: Bool) -> Int {
      while index < edits.count,
        includingInsertions ? edits[index].range.end <= offset : edits[index].range.end < offset
      {
        shift += edits[index].replacement.utf8.count - edits[index].range.count
        index += 1
      }
      // Inside of what is replaced, the end of the replacement is as good as any.
      if index < edits.count, edits[index].range.start < offset {
        return edits[index].range.start + shift + (includingInsertions ? edits[index].replacement.utf8.count : 0)
      }
      return offset + shift
    }
    ranges = old.map { range in
      let start = moved(range.start, includingInsertions: false)
      return ByteRange(start, moved(range.end, includingInsertions: true))
    }
  }
}
