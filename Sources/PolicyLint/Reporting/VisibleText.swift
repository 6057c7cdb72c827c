/// Makes text safe to print on one line of a terminal: what it cannot show, or what would steer it, is replaced.
enum VisibleText {
  /// What is shown instead of a character: itself, or a picture of it.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // The Control Pictures block has one for each control character of ASCII.
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    // What changes the direction of the text behind it would put the marker under other words.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    case 0x2028, 0x2029: return " "
    default: return scalar
    }
  }

  /// A sentence; line ends become spaces.
  static func line(_ text: String) -> String {
    // Most are plain words.
    var text = text
    if text.withUTF8({ $0.allSatisfy { $0 >= ASCII.space && $0 < 0x7F } }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : visible(scalar))
    }
    return String(shown)
  }

  /// A file name: its own bytes, unless they hold control characters.
  static func path(_ path: String) -> [UInt8] {
    let bytes = PathText.bytes(of: path)
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      guard byte < 0x20 || byte == 0x7F else { return [byte] }
      return Array(String(visible(Unicode.Scalar(byte))).utf8)
    }
  }
}
