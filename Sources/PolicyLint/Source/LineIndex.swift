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
  /// How many code points start before each block of bytes: columns of lines that are megabytes long would else cost time
  /// for each byte of the line. Empty where no line is long.
  private let codePointCounts: [Int]
  /// The length of a UTF-8 byte order mark at the start, which is no column.
  private let markLength: Int

  /// The index of the lines of `bytes`, which should be UTF-8; a stray byte counts as one column.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let starts = bytes.withUnsafeBufferPointer { Self.lineStarts(in: $0) }
    var hasLongLine = false
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      if end - start > Self.countedLength { hasLongLine = true }
    }
    lineStarts = starts
    codePointCounts = hasLongLine ? bytes.withUnsafeBufferPointer { Self.counts(in: $0) } : []
  }

  private static func lineStarts(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(text.count / 32 + 2)
    let hasReturns = ByteSearch.firstIndex(of: 0x0D, in: text, from: 0) < text.count
    var index = 0
    while index < text.count {
      if hasReturns {
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
        if index == text.count { break }
        if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
      } else {
        index = ByteSearch.firstIndex(of: 0x0A, in: text, from: index)
        if index == text.count { break }
      }
      index += 1
      starts.append(index)
    }
    return starts
  }

  private static func counts(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var counts: [Int] = []
    var count = 0
    for start in stride(from: 0, to: text.count, by: blockSize) {
      counts.append(count)
      for byte in text[start..<min(start + blockSize, text.count)] where byte & 0xC0 != 0x80 { count += 1 }
    }
    return counts
  }

  /// A power of two.
  private static let blockSize = 1024
  /// Up to this length, code points are counted one by one.
  private static let countedLength = 2 * blockSize

  /// How many lines there are; a text that ends in a line end has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The position of a byte offset.
  public func position(at offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let line = lineNumber(at: offset)
    var start = lineStarts[line - 1]
    if start == 0 { start = min(markLength, offset) }
    return Position(line: line, column: codePoints(from: start, to: offset) + 1, offset: offset)
  }

  private func codePoints(from start: Int, to end: Int) -> Int {
    if end - start <= Self.countedLength { return counted(from: start, to: end) }
    return codePoints(before: end) - codePoints(before: start)
  }

  private func codePoints(before offset: Int) -> Int {
    let block = min(offset / Self.blockSize, codePointCounts.count - 1)
    return codePointCounts[block] + counted(from: block * Self.blockSize, to: offset)
  }

  private func counted(from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { text in
      var count = 0
      for index in start..<end where text[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The bytes of a line, counted from 1, without its line end; `nil` if there is no such line.
  public func range(ofLine line: Int) -> ByteRange? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start == 0 ? min(markLength, end) : start, end)
  }

  /// The offset at which a line starts, counted from 1; the line must exist.
  func start(ofLine line: Int) -> Int { lineStarts[line - 1] }

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
