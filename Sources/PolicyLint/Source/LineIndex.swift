/// A place in a file as people and editors count it.
public struct Position: Hashable, Sendable {
  /// The line, from 1. Lines end at LF, CRLF or a lone CR.
  public let line: Int
  /// The column in Unicode code points, from 1.
  public let column: Int
  /// The byte offset in the file as stored, from 0.
  public let offset: Int
}

/// Turns byte offsets of one text into lines and columns.
///
/// It is built at the edge, for files that have something to report; offsets outside the text are clamped.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The length of a UTF-8 byte order mark at the start, which is no column.
  private let markLength: Int

  /// The index of the lines of `bytes`, which should be UTF-8; a stray byte counts as one column.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [0]
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index] == 0x0A {
          starts.append(index + 1)
        } else if text[index] == 0x0D, index + 1 == text.count || text[index + 1] != 0x0A {
          starts.append(index + 1)
        }
        index += 1
      }
    }
    lineStarts = starts
  }

  /// How many lines there are; a text that ends in a line end has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The position of a byte offset.
  public func position(at offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let line = lineNumber(at: offset)
    var start = lineStarts[line - 1]
    if start == 0 { start = min(markLength, offset) }
    var column = 1
    for byte in bytes[start..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column, offset: offset)
  }

  /// The bytes of a line, counted from 1, without its line end; `nil` if there is no such line.
  public func range(ofLine line: Int) -> ByteRange? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start == 0 ? min(markLength, end) : start, end)
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
