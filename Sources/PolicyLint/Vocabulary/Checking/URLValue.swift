/// Absolute URLs in values.
enum URLValue {
  static func problem(of pattern: LiteralPattern, _ value: ArraySlice<UInt8>, isProxy: Bool) -> ValueProblem? {
    let text = ValueChecker.trim(String(decoding: value, as: UTF8.self))
    if text.isEmpty { return ValueChecker.empty }
    if ValueChecker.isPhrase(text) { return nil }
    guard let first = pattern.fixed.first else { return nil }
    // `https://{the host}/` waits for somebody to fill it in.
    if text.contains("{"), text.contains("}") { return nil }
    if let blank = pattern.fixed.first(where: { hasInnerSpace($0, isOnly: !pattern.hasHoles) }), !blank.isEmpty {
      return ValueProblem("is \(ValueChecker.shown(value)), which has a blank in it")
    }
    if isProxy {
      guard text.lowercased().hasPrefix("https:") else { return nil }
      return ValueProblem(
        "is \(ValueChecker.shown(value)); the gateway speaks only `http` to a proxy", severity: .warning)
    }
    let start = first.drop(while: ASCII.isSpace)
    if start.isEmpty || hasScheme(start, isComplete: !pattern.hasHoles) { return nil }
    let help = "it has to be absolute, with `https://`"
    return ValueProblem("is \(ValueChecker.shown(value)), not an absolute URL", help: help)
  }

  private static func hasInnerSpace(_ piece: ArraySlice<UInt8>, isOnly: Bool) -> Bool {
    guard isOnly else { return false }
    let trimmed = piece.drop(while: ASCII.isSpace)
    guard let last = trimmed.lastIndex(where: { !ASCII.isSpace($0) }) else { return false }
    return trimmed[...last].contains(where: ASCII.isSpace)
  }

  /// Whether a text starts with a scheme and a slash: `https:/`. Where a hole follows, the start of one is enough.
  private static func hasScheme(_ text: ArraySlice<UInt8>, isComplete: Bool) -> Bool {
    var index = text.startIndex
    while index < text.endIndex, ASCII.isLetter(text[index]) || (index > text.startIndex && isSchemeByte(text[index])) {
      index += 1
    }
    if index == text.endIndex { return !isComplete }
    guard index > text.startIndex, text[index] == ASCII.colon else { return false }
    let rest = text[(index + 1)...]
    // A host, or a path as in `fabric:/app`, has to follow; a hole may be it.
    let named = rest.drop { $0 == ASCII.slash }
    return (rest.first == ASCII.slash || rest.isEmpty) && (!isComplete || !named.isEmpty)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == ASCII.hyphen
  }
}
