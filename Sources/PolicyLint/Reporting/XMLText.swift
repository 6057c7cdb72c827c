/// Text in XML that is written.
enum XMLText {
  /// The first line of a document.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The value of an attribute in double quotes. White space other than blanks is written so that it survives.
  static func attribute(_ text: String) -> String { escape(text, isAttribute: true) }

  /// Text between tags.
  static func content(_ text: String) -> String { escape(text, isAttribute: false) }

  private static func escape(_ text: String, isAttribute: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      // `]]>` may not stand in text.
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute, "\t" where isAttribute, "\r":
        escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      default: escaped.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }

  /// What XML 1.0 calls a character.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
