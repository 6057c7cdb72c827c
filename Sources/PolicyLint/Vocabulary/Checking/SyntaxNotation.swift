/// What documentation writes in the place of values and content: `true | false`, `number of seconds`, `…`.
///
/// A document with such notation shows a form, and nothing can be said of values in it or of what it lacks.
enum SyntaxNotation {
  /// Whether a value lists alternatives that it may have: `true | false`.
  static func isChoice(_ value: ArraySlice<UInt8>, _ spec: ValueSpec) -> Bool {
    let parts = value.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { part in
      let word = ValueChecker.trim(String(decoding: part, as: UTF8.self))
      return !word.isEmpty && ValueChecker.problem(of: Array(word.utf8)[...], as: spec) == nil
    }
  }

  /// Single words that name a kind of value.
  private static let kinds: Set<String> = [
    "address", "boolean", "bytes", "code", "condition", "count", "date-time", "duration", "integer", "kilobytes",
    "method", "milliseconds", "name", "number", "seconds", "string", "uri", "url", "value",
  ]

  /// Whether a value is words that say what to write there.
  static func isDescription(_ value: ArraySlice<UInt8>) -> Bool {
    let text = ValueChecker.trim(String(decoding: value, as: UTF8.self))
    guard text.utf8.contains(where: ASCII.isLetter), text.allSatisfy({ $0.isLetter || " |-,.()'/:*_".contains($0) })
    else { return false }
    return text.contains(" ") || kinds.contains(text.lowercased())
  }

  /// Whether code is no code but some words: `expression to evaluate`.
  static func isProse(_ code: ArraySlice<UInt8>) -> Bool {
    let words = code.split(whereSeparator: ASCII.isSpace)
    return words.count > 1 && words.allSatisfy { $0.allSatisfy { ASCII.isLetter($0) || $0 == ASCII.hyphen } }
  }

  /// Whether a place in a tag is one of alternatives: `<type from | when="…">`.
  static func isAlternative(_ range: ByteRange, in text: [UInt8]) -> Bool {
    let bar = UInt8(ascii: "|")
    if text[range.indices].elementsEqual([bar]) { return true }
    var next = range.end
    while next < text.count, ASCII.isSpace(text[next]) { next += 1 }
    return next < text.count && text[next] == bar
  }

  /// Whether a text stands for something that was left out.
  static func isElision(_ text: ArraySlice<UInt8>) -> Bool {
    let string = String(decoding: text.prefix(200), as: UTF8.self)
    return string.contains("…") || string.contains("...")
  }
}
