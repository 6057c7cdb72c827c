/// Writes JSON, byte by byte, in the order of the calls.
///
/// The caller opens and closes objects and arrays in pairs; commas are set here.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// `{` and `}` around what `content` writes.
  mutating func object(_ content: (inout JSONWriter) -> Void) {
    enclosed(ASCII.openBrace, ASCII.closeBrace, content)
  }

  /// `[` and `]` around what `content` writes for each of the elements.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ content: (inout JSONWriter, Elements.Element) -> Void
  ) {
    enclosed(ASCII.openBracket, ASCII.closeBracket) { writer in
      for element in elements { content(&writer, element) }
    }
  }

  /// The key of the value that is written next.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(ASCII.quote)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(ASCII.quote)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  /// The key of the value that is written next, where it is not known when the program is compiled.
  mutating func key(name: String) {
    string(name)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    bytes.append(ASCII.quote)
    for byte in value.utf8 {
      switch byte {
      case ASCII.quote, ASCII.backslash:
        bytes.append(ASCII.backslash)
        bytes.append(byte)
      case ASCII.lineFeed: bytes.append(contentsOf: [ASCII.backslash, UInt8(ascii: "n")])
      case ASCII.carriageReturn: bytes.append(contentsOf: [ASCII.backslash, UInt8(ascii: "r")])
      case ASCII.tab: bytes.append(contentsOf: [ASCII.backslash, UInt8(ascii: "t")])
      case 0..<0x20, 0x7F: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(ASCII.quote)
  }

  mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A value that is JSON already.
  mutating func raw(_ value: [UInt8]) {
    separate()
    bytes += value
  }

  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}
