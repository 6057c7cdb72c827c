/// A text of a page's front matter that may go over several lines, and where each of them stands.
struct PageText: Sendable, Hashable {
  /// The text; lines are joined by line feeds.
  private(set) var text = ""
  /// For each line the offset in `text` in UTF-8, and the line and column of the page, from 1.
  private var lines: [Line] = []

  private struct Line: Sendable, Hashable {
    var start: Int
    var line: Int
    var column: Int
  }

  init() {}

  /// A text that starts at a line and column of the page, from 1.
  init(_ text: Substring, line: Int, column: Int) { append(text, line: line, column: column) }

  /// Adds a line.
  mutating func append(_ more: Substring, line: Int, column: Int) {
    if !lines.isEmpty { text += "\n" }
    lines.append(Line(start: text.utf8.count, line: line, column: column))
    text += more
  }

  /// The place in the page, from 1, of a byte offset of `text`; the column counts code points.
  func position(ofByte offset: Int) -> (line: Int, column: Int) {
    guard let line = lines.last(where: { $0.start <= offset }) ?? lines.first else { return (1, 1) }
    let between = text.utf8.dropFirst(line.start).prefix(max(0, offset - line.start))
    // Bytes that continue a character start none.
    return (line.line, line.column + between.count { $0 & 0xC0 != 0x80 })
  }
}
