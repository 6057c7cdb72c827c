/// The text of a file that has something to report, with lines and columns.
struct ReportedText {
  /// UTF-8, with at most a byte order mark in front.
  let bytes: [UInt8]
  /// The lines of `bytes`.
  let lines: LineIndex

  init(_ file: SourceFile) {
    bytes = file.bytes
    lines = LineIndex(file.bytes)
  }

  /// The line, the column and the offset of a place.
  func position(at offset: Int) -> Position { lines.position(at: offset) }
}
