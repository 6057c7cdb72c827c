/// Colours of a terminal, or none.
struct Style: Sendable {
  let isColored: Bool

  enum Ink: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "1;32"
    case blue = "1;34"
  }

  /// The text in an ink.
  func apply(_ ink: Ink, _ text: String) -> String {
    isColored ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Writes bytes in an ink.
  func append(_ ink: Ink, _ bytes: some Sequence<UInt8>, to out: inout [UInt8]) {
    write(ink, to: &out) { $0 += bytes }
  }

  /// Writes in an ink what `body` writes.
  func write(_ ink: Ink, to out: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    if isColored { out += "\u{1B}[\(ink.rawValue)m".utf8 }
    body(&out)
    if isColored { out += "\u{1B}[0m".utf8 }
  }

  /// The text as a link to an address, if there is one, in the form that terminals have agreed on (OSC 8).
  func link(_ text: String, to address: String?) -> String {
    guard let address else { return text }
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// The ink for findings of a severity.
  static func ink(_ severity: Severity) -> Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .cyan
    }
  }
}

extension [UInt8] {
  /// Writes a byte several times.
  mutating func append(_ byte: UInt8, times count: Int) { append(contentsOf: repeatElement(byte, count: count)) }

  /// Writes a number that is not negative in decimal; returns how many digits it has.
  @discardableResult
  mutating func append(decimal number: Int) -> Int {
    var unit = 1
    var length = 1
    while number / unit >= 10 {
      unit *= 10
      length += 1
    }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
    return length
  }
}
