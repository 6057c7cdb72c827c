/// A set of bytes: the `[…]` of a pattern.
struct ByteSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var isNegated = false

  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 64 ? words.0 : byte < 128 ? words.1 : byte < 192 ? words.2 : words.3
    return (word >> UInt64(byte & 63) & 1 == 1) != isNegated
  }

  private mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Reads `[abc]`, `[a-z]`, `[!a]`, `[^a]` and `[[:alpha:]]`; returns the index of the closing bracket too.
  static func parse(_ text: ArraySlice<UInt8>, from open: Int) -> (set: ByteSet, end: Int)? {
    var set = ByteSet()
    var index = open + 1
    if index < text.endIndex, text[index] == ASCII.exclamation || text[index] == UInt8(ascii: "^") {
      set.isNegated = true
      index += 1
    }
    let first = index
    while index < text.endIndex {
      // A bracket right at the start is an ordinary member.
      if text[index] == ASCII.closeBracket, index > first { return (set, index) }
      if let (members, end) = characterClass(text, at: index) {
        for byte in UInt8.min...UInt8.max where members(byte) { set.insert(byte) }
        index = end
        continue
      }
      guard let (low, afterLow) = member(text, at: index) else { return nil }
      index = afterLow
      if index + 1 < text.endIndex, text[index] == ASCII.hyphen, text[index + 1] != ASCII.closeBracket {
        guard let (high, afterHigh) = member(text, at: index + 1) else { return nil }
        if low <= high { for byte in low...high { set.insert(byte) } }
        index = afterHigh
      } else {
        set.insert(low)
      }
    }
    return nil
  }

  private static func member(_ text: ArraySlice<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
    guard text[index] == ASCII.backslash else { return (text[index], index + 1) }
    return index + 1 < text.endIndex ? (text[index + 1], index + 2) : nil
  }

  private static func characterClass(
    _ text: ArraySlice<UInt8>, at index: Int
  ) -> (members: (UInt8) -> Bool, end: Int)? {
    guard text[index...].starts(with: "[:".utf8) else { return nil }
    guard let colon = text[(index + 2)...].firstIndex(of: ASCII.colon), colon + 1 < text.endIndex,
      text[colon + 1] == ASCII.closeBracket
    else { return nil }
    guard let members = classes[String(decoding: text[index + 2..<colon], as: UTF8.self)] else { return nil }
    return (members, colon + 2)
  }

  /// The classes of POSIX, for ASCII.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alpha": { ASCII.isLetter($0) },
    "digit": { ASCII.isDigit($0) },
    "alnum": { ASCII.isLetter($0) || ASCII.isDigit($0) },
    "upper": { ASCII.isLetter($0) && $0 & 0x20 == 0 },
    "lower": { ASCII.isLetter($0) && $0 & 0x20 != 0 },
    "space": { $0 == 0x20 || (9...13).contains($0) },
    "blank": { $0 == 0x20 || $0 == 9 },
    "punct": { (0x21...0x7E).contains($0) && !ASCII.isLetter($0) && !ASCII.isDigit($0) },
    "print": { (0x20...0x7E).contains($0) },
    "graph": { (0x21...0x7E).contains($0) },
    "cntrl": { $0 < 0x20 || $0 == 0x7F },
    "xdigit": { ASCII.isDigit($0) || (0x41...0x46).contains($0 & 0xDF) },
  ]
}
