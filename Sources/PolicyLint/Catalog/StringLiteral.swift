/// String literals of C#, as they are written.
enum StringLiteral {
  /// The text that a literal without escapes stands for, `"a"` or `@"a"`; `nil` for any other.
  static func value(of written: String) -> String? {
    var content = Substring(written)
    let isVerbatim = content.hasPrefix("@")
    if isVerbatim { content = content.dropFirst() }
    guard content.count >= 2, content.first == "\"", content.last == "\"" else { return nil }
    content = content.dropFirst().dropLast()
    if content.contains("\"") || !isVerbatim && content.contains("\\") { return nil }
    return String(content)
  }
}
