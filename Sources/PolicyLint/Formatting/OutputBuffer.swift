/// The formatted text while it is written: bytes, with what layout has to know about the line they stand on.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  /// Whether lines end in CRLF.
  private let isCRLF: Bool
  private let indentByte: UInt8
  private let indentLength: Int
  /// The columns of one level.
  let indentWidth: Int
  /// Columns that a tab reaches in the text that is read; tabs of the output stand at line starts only.
  static let tabWidth = 4

  /// Where the last line starts that was begun with `newline`.
  private(set) var lineStart = 0

  init(isCRLF: Bool, indent: FormatOptions.Indent, capacity: Int) {
    self.isCRLF = isCRLF
    switch indent {
    case .spaces(let count):
      indentByte = ASCII.space
      indentLength = count
      indentWidth = count
    case .tab:
      indentByte = ASCII.tab
      indentLength = 1
      indentWidth = Self.tabWidth
    }
    bytes.reserveCapacity(capacity)
  }

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    // An empty part of a buffer costs as much as a full one.
    if text.count > 0 { bytes.append(contentsOf: text) }
  }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func newline() {
    if isCRLF { bytes.append(ASCII.carriageReturn) }
    bytes.append(ASCII.lineFeed)
    lineStart = bytes.count
  }

  mutating func indent(_ level: Int) {
    bytes.append(contentsOf: repeatElement(indentByte, count: level &* indentLength))
  }

  /// White space up to a column, counted from 0: tabs as far as they go where the style has tabs.
  mutating func indent(toColumn column: Int) {
    if indentByte == ASCII.tab {
      bytes.append(contentsOf: repeatElement(ASCII.tab, count: column / Self.tabWidth))
      bytes.append(contentsOf: repeatElement(ASCII.space, count: column % Self.tabWidth))
    } else {
      bytes.append(contentsOf: repeatElement(ASCII.space, count: column))
    }
  }

  /// Appends text as it is, but for its line ends. A lone CR is none.
  mutating func appendLines(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where text[index] == ASCII.lineFeed {
      let end = index > start && text[index - 1] == ASCII.carriageReturn ? index - 1 : index
      append(UnsafeBufferPointer(rebasing: text[start..<end]))
      newline()
      start = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Forgets everything from `count` on.
  mutating func truncate(to count: Int) {
    bytes.removeLast(bytes.count - count)
    if lineStart > count { lineStart = (bytes.lastIndex(of: ASCII.lineFeed) ?? -1) + 1 }
  }

  /// Whether no line from the one at `start`, a line's start, is wider than `width`; of the lines between the first and the
  /// last none is looked at, as they are code.
  func fits(from start: Int, width: Int) -> Bool {
    if bytes.count - start <= width, indentByte != ASCII.tab { return true }
    let firstEnd = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
    if columns(start, firstEnd) > width { return false }
    guard firstEnd < bytes.count, let last = bytes.lastIndex(of: ASCII.lineFeed) else { return true }
    return columns(last + 1, bytes.count) <= width
  }

  /// The columns of a stretch that starts at a line's start, in code points.
  func columns(_ start: Int, _ end: Int) -> Int {
    bytes.withUnsafeBufferPointer { Columns.count($0, start, end) }
  }

  /// The column at which the next byte will stand.
  var column: Int {
    let start = (bytes.lastIndex(of: ASCII.lineFeed) ?? -1) + 1
    return columns(start, bytes.count)
  }

  /// Writes what stands from `start` on with XML's entities.
  mutating func escape(from start: Int, inAttribute: Bool) {
    let needsEscape = bytes[start...].contains {
      $0 == ASCII.ampersand || $0 == ASCII.less || ($0 == ASCII.quote && inAttribute)
        || ($0 == ASCII.greater && !inAttribute)
    }
    guard needsEscape else { return }
    let raw = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for (index, byte) in raw.enumerated() {
      switch byte {
      case ASCII.ampersand: append("&amp;")
      case ASCII.less: append("&lt;")
      case ASCII.quote where inAttribute: append("&quot;")
      // `]]>` must not stand in text.
      case ASCII.greater
      where index >= 2 && raw[index - 1] == ASCII.closeBracket && raw[index - 2] == ASCII.closeBracket && !inAttribute:
        append("&gt;")
      default: bytes.append(byte)
      }
    }
  }

  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Columns of text: code points, and tabs up to the next tab stop.
enum Columns {
  static func count(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var column = 0
    for index in start..<end {
      let byte = text[index]
      if byte == ASCII.tab {
        column += OutputBuffer.tabWidth - column % OutputBuffer.tabWidth
      } else if byte & 0xC0 != 0x80, byte != ASCII.carriageReturn {
        column += 1
      }
    }
    return column
  }

  /// The column of an offset, 0-based.
  static func column(of offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = offset
    while start > 0, text[start - 1] != ASCII.lineFeed { start -= 1 }
    return count(text, start, offset)
  }
}
