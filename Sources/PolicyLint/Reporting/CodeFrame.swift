/// The line of a finding as it is shown, and the marker below it.
struct CodeFrame {
  /// The number of the line, from 1.
  let lineNumber: String
  /// The line, or the part of it around the range; tabs are spaces, and cut ends are marked by `…`.
  private(set) var code = ""
  /// As many spaces as columns stand before the marker.
  private(set) var indent = ""
  /// `^` and `~` under the part of the range that lies in the line.
  private(set) var marker = "^"

  /// Lines up to this width are shown whole.
  private static let width = 200
  /// How much of a longer line is shown before the range.
  private static let lead = 60
  private static let tabWidth = 4

  /// One character as shown.
  private struct Cell {
    var text: String
    var width: Int
    var offset: Int
  }

  /// The frame of a range of `text.bytes`; of a range over several lines the first one.
  init(range: ByteRange, in text: ReportedText) {
    let place = text.lines.position(at: range.start)
    lineNumber = String(place.line)
    let line = text.lines.range(ofLine: place.line) ?? .at(range.start)
    // A finding may be about a byte order mark, which is not shown.
    let start = max(line.start, min(range.start, line.end))
    let end = max(start, min(range.end, line.end))
    if Self.isPlain(line, in: text.bytes) {
      let shown = text.bytes[line.indices]
      code = String(decoding: shown[...(shown.lastIndex { $0 != ASCII.space } ?? line.start - 1)], as: UTF8.self)
      indent = String(repeating: " ", count: start - line.start)
      marker = "^" + String(repeating: "~", count: max(0, end - start - 1))
      return
    }
    let cells = Self.cells(of: line, around: start, in: text.bytes)
    let isCutInFront = (cells.first?.offset ?? line.start) > line.start
    let shown = Self.window(cells, start: start, isCutInFront: isCutInFront)

    var column = 0
    var markerStart: Int?
    var markerEnd = 0
    if shown.lowerBound > 0 || isCutInFront {
      code = "…"
      column = 1
    }
    for cell in cells[shown] {
      if markerStart == nil, cell.offset >= start { markerStart = column }
      if cell.offset < end { markerEnd = column + cell.width }
      code += cell.text
      column += cell.width
    }
    if shown.upperBound < cells.count { code += "…" }
    while code.last == " " { code.removeLast() }
    let from = markerStart ?? column
    indent = String(repeating: " ", count: from)
    marker = "^" + String(repeating: "~", count: max(0, markerEnd - from - 1))
  }

  /// Whether a line is shown as it is: a byte is a column, and all fit.
  private static func isPlain(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    line.count <= width && bytes[line.indices].allSatisfy { $0 >= ASCII.space && $0 < 0x7F }
  }

  /// The characters of a line, but no more of a very long one than can be shown around `start`.
  private static func cells(of line: ByteRange, around start: Int, in bytes: [UInt8]) -> [Cell] {
    var index = line.start
    if start - line.start > 16 * width {
      index = start - 4 * width
      while index > line.start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    }
    let limit = min(line.end, start + 4 * width)
    var cells: [Cell] = []
    var column = 0
    while index < limit {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes[..<line.end], at: index) ?? ("\u{FFFD}", 1)
      let cell: Cell
      if scalar == "\t" {
        let count = tabWidth - column % tabWidth
        cell = Cell(text: String(repeating: " ", count: count), width: count, offset: index)
      } else {
        let visible = VisibleText.visible(scalar)
        cell = Cell(text: String(visible), width: DisplayWidth.of(visible), offset: index)
      }
      cells.append(cell)
      column += cell.width
      index += length
    }
    // One more tells that something was left out.
    if index < line.end { cells.append(Cell(text: "…", width: 1, offset: index)) }
    return cells
  }

  /// Which of the characters are shown.
  private static func window(_ cells: [Cell], start: Int, isCutInFront: Bool) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= width, !isCutInFront { return cells.indices }
    let first = cells.firstIndex { $0.offset >= start } ?? cells.count
    var lower = first
    var before = 0
    while lower > 0, before + cells[lower - 1].width <= lead {
      lower -= 1
      before += cells[lower].width
    }
    var upper = lower
    var used = 0
    while upper < cells.count, used + cells[upper].width <= width {
      used += cells[upper].width
      upper += 1
    }
    // Near the end of the line there is room for more in front.
    while lower > 0, upper == cells.count, used + cells[lower - 1].width <= width {
      lower -= 1
      used += cells[lower].width
    }
    return lower..<upper
  }
}
