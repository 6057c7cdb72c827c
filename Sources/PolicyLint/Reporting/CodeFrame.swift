/// The line of a finding as it is shown, and the marker below it.
struct CodeFrame {
  /// The number of the line, from 1.
  let lineNumber: Int
  /// The line, or the part of it around the range; tabs are spaces, and cut ends are marked by `…`.
  private(set) var code: [UInt8] = []
  /// How many columns stand before the marker.
  private(set) var indent = 0
  /// How many columns the marker has, which is one at least.
  private(set) var width = 1

  /// `^` and `~` under the part of the range that lies in the line.
  func appendMarker(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "^"))
    out.append(UInt8(ascii: "~"), times: width - 1)
  }

  /// Lines up to this width are shown whole.
  private static let shownWidth = 200
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
    lineNumber = place.line
    let line = text.lines.range(ofLine: place.line) ?? .at(range.start)
    // A finding may be about a byte order mark, which is not shown.
    let start = max(line.start, min(range.start, line.end))
    let end = max(start, min(range.end, line.end))
    if Self.isPlain(line, in: text.bytes) {
      let shown = text.bytes[line.indices]
      code = Array(shown[...(shown.lastIndex { $0 != ASCII.space } ?? line.start - 1)])
      indent = start - line.start
      width = max(1, end - start)
      return
    }
    let cells = Self.cells(of: line, around: start, in: text.bytes)
    let isCutInFront = (cells.first?.offset ?? line.start) > line.start
    let shown = Self.window(cells, start: start, isCutInFront: isCutInFront)

    var column = 0
    var markerStart: Int?
    var markerEnd = 0
    if shown.lowerBound > 0 || isCutInFront {
      code += "…".utf8
      column = 1
    }
    for cell in cells[shown] {
      if markerStart == nil, cell.offset >= start { markerStart = column }
      if cell.offset < end { markerEnd = column + cell.width }
      code += cell.text.utf8
      column += cell.width
    }
    if shown.upperBound < cells.count { code += "…".utf8 }
    while code.last == ASCII.space { code.removeLast() }
    indent = markerStart ?? column
    width = max(1, markerEnd - indent)
  }

  /// Whether a line is shown as it is: a byte is a column, and all fit.
  private static func isPlain(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    line.count <= shownWidth && bytes[line.indices].allSatisfy { $0 >= ASCII.space && $0 < 0x7F }
  }

  /// The characters of a line, but no more of a very long one than can be shown around `start`.
  private static func cells(of line: ByteRange, around start: Int, in bytes: [UInt8]) -> [Cell] {
    var index = line.start
    if start - line.start > 16 * shownWidth {
      index = start - 4 * shownWidth
      while index > line.start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    }
    let limit = min(line.end, start + 4 * shownWidth)
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
    if total <= shownWidth, !isCutInFront { return cells.indices }
    let first = cells.firstIndex { $0.offset >= start } ?? cells.count
    var lower = first
    var before = 0
    while lower > 0, before + cells[lower - 1].width <= lead {
      lower -= 1
      before += cells[lower].width
    }
    var upper = lower
    var used = 0
    while upper < cells.count, used + cells[upper].width <= shownWidth {
      used += cells[upper].width
      upper += 1
    }
    // Near the end of the line there is room for more in front.
    while lower > 0, upper == cells.count, used + cells[lower - 1].width <= shownWidth {
      lower -= 1
      used += cells[lower].width
    }
    return lower..<upper
  }
}
