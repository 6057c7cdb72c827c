/// Names for the bytes that scanners of markup and C# look for.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let equals = UInt8(ascii: "=")
  static let at = UInt8(ascii: "@")
  static let dollar = UInt8(ascii: "$")
  static let percent = UInt8(ascii: "%")
  static let star = UInt8(ascii: "*")
  static let hyphen = UInt8(ascii: "-")
  static let exclamation = UInt8(ascii: "!")
  static let question = UInt8(ascii: "?")
  static let semicolon = UInt8(ascii: ";")
  static let underscore = UInt8(ascii: "_")
  static let colon = UInt8(ascii: ":")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// Space, tab, CR or LF: what XML calls white space.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 && (byte == 0x20 || byte == 9 || byte == 10 || byte == 13) }

  /// `A` to `Z` and `a` to `z`.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// `0` to `9`.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// What may start a name in XML, as far as one byte tells: letters, `_`, `:` and everything outside ASCII.
  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == underscore || byte == colon || byte >= 0x80
  }

  /// What ends a name in a tag: white space, control characters and `/ > = < " '`. (A `switch` becomes a bit test; a table would
  /// cost a check on each use whether it is built.)
  @inline(__always)
  static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...space, slash, greater, equals, less, quote, apostrophe: true
    default: false
    }
  }

  /// The bytes that matter to the structure of C#: brackets, and what may start a literal, a comment or a reference.
  @inline(__always)
  static func isStructural(_ byte: UInt8) -> Bool {
    switch byte {
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace, quote, apostrophe, slash,
      at,
      dollar, ampersand:
      true
    default: false
    }
  }

  /// The small letter of a capital one; every other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
