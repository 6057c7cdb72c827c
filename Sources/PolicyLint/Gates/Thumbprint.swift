/// A thumbprint in the form in which .NET gives it.
enum Thumbprint {
  /// 40 upper-case digits, or the text as it is if it is none in any spelling.
  static func normalized(_ text: String) -> String {
    let digits = text.unicodeScalars.filter {
      !" :-\u{200E}\u{200F}\u{FEFF}\u{200B}\u{00A0}".unicodeScalars.contains($0)
    }
    guard digits.count == 40, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return text }
    return String(String.UnicodeScalarView(digits)).uppercased()
  }

  /// Whether a text is a thumbprint in a spelling that .NET does not give.
  static func isMisspelled(_ text: String) -> Bool {
    if text.contains("{{") { return false }
    let right = normalized(text)
    if right != text { return true }
    return text.utf8.count == 64 && text.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
  }
}
