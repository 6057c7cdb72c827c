/// The `{{name}}` of a text.
enum NamedValueReferences {
  /// Their places in the document, braces included.
  static func ranges(in range: ByteRange, of document: PolicyDocument) -> [ByteRange] {
    let text = document.text
    var found: [ByteRange] = []
    var index = range.start
    let end = min(range.end, text.count)
    while index + 4 < end {
      guard text[index] == ASCII.openBrace, text[index + 1] == ASCII.openBrace else {
        index += 1
        continue
      }
      var close = index + 2
      while close < end, CharacterClass.isNamedValueByte(text[close]) { close += 1 }
      if close > index + 2, close + 1 < end, text[close] == ASCII.closeBrace, text[close + 1] == ASCII.closeBrace {
        found.append(ByteRange(index, close + 2))
        index = close + 2
      } else {
        index += 1
      }
    }
    return found
  }

  /// Their names.
  static func names(in range: ByteRange, of document: PolicyDocument) -> [String] {
    ranges(in: range, of: document).map { document.string(ByteRange($0.start + 2, $0.end - 2)) }
  }
}
