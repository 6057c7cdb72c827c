/// Values with a form of their own: dates, spans of time, identifiers, media types.
enum FormattedValue {
  static func problem(of value: ArraySlice<UInt8>, as type: ValueType) -> ValueProblem? {
    let text = ValueChecker.trim(String(decoding: value, as: UTF8.self))
    let shown = ValueChecker.shown(value)
    if text.isEmpty { return type == .base64 ? nil : ValueChecker.empty }
    if ValueChecker.isPhrase(text) { return nil }
    switch type {
    case .guid where !isGUID(text): return ValueProblem("is \(shown), not a GUID", severity: .warning)
    case .timespan where !isTimeSpan(text):
      return ValueProblem("is \(shown), not a span of time", help: "the form is `hh:mm:ss` or `d.hh:mm:ss`")
    case .datetime where !isDateTime(text):
      return ValueProblem("is \(shown), not a point in time", help: "the form is `yyyy-MM-ddTHH:mm:ssZ`")
    case .odataVersion where !matches(text, "d.d*"):
      return ValueProblem("is \(shown), not a version", help: "for example `4.0`")
    case .contentType where !isMediaType(text):
      return ValueProblem("is \(shown), not a media type", help: "for example `application/json`", severity: .warning)
    case .jsonPointer where !(text.hasPrefix("#") || text.hasPrefix("/")):
      return ValueProblem(
        "is \(shown), not a pointer into a schema", help: "for example `#/components/schemas/address`")
    case .graphQLPath where !text.hasPrefix("/"):
      return ValueProblem("is \(shown), not a path", help: "the form is `/type/field`", severity: .warning)
    case .base64 where !text.utf8.allSatisfy({ isBase64($0) || ASCII.isSpace($0) }):
      return ValueProblem("is not Base64", severity: .warning)
    case .base64url where !text.utf8.allSatisfy(isBase64URL):
      return ValueProblem("is \(shown), not Base64url", severity: .warning)
    default: return nil
    }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == ASCII.slash
      || byte == ASCII.equals
  }

  private static func isBase64URL(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.hyphen || byte == ASCII.underscore
      || byte == ASCII.equals
  }

  /// Whether a text has a form in which `d` is a digit, `x` a hexadecimal one, and a final `*` goes on with digits.
  private static func matches(_ text: some StringProtocol, _ form: String) -> Bool {
    var rest = text.utf8[...]
    for sign in form.utf8 {
      if sign == ASCII.star { return rest.allSatisfy(ASCII.isDigit) }
      guard let byte = rest.popFirst() else { return false }
      switch sign {
      case UInt8(ascii: "d"): if !ASCII.isDigit(byte) { return false }
      case UInt8(ascii: "x"): if !ASCII.isDigit(byte) && !(0x61...0x66).contains(byte | 0x20) { return false }
      default: if byte != sign { return false }
      }
    }
    return rest.isEmpty
  }

  private static func isGUID(_ text: String) -> Bool {
    var bare = text[...]
    if bare.hasPrefix("{"), bare.hasSuffix("}") { bare = bare.dropFirst().dropLast() }
    return matches(bare, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") || matches(bare, String(repeating: "x", count: 32))
  }

  private static func isTimeSpan(_ text: String) -> Bool {
    var rest = text.hasPrefix("-") ? text.dropFirst() : text[...]
    if let point = rest.firstIndex(of: "."), let colon = rest.firstIndex(of: ":"), point < colon {
      guard matches(rest[..<point], "d*") else { return false }
      rest = rest[rest.index(after: point)...]
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    // A lone number is a span of days.
    if parts.count == 1 { return matches(rest, "d*") }
    guard (2...3).contains(parts.count), let hours = Int(parts[0]), (0...23).contains(hours) else { return false }
    guard let minutes = Int(parts[1]), (0...59).contains(minutes) else { return false }
    guard parts.count == 3 else { return true }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, let whole = Int(seconds[0]), (0...59).contains(whole) else { return false }
    return seconds.count == 1 || matches(seconds[1], "d*")
  }

  private static func isDateTime(_ text: String) -> Bool {
    guard matches(text, "dddd-dd-ddTdd:dd:ddZ") else { return false }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 6 else { return false }
    return (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]) && (0...23).contains(numbers[3])
      && (0...59).contains(numbers[4]) && (0...59).contains(numbers[5])
  }

  private static func isMediaType(_ text: String) -> Bool {
    let parts = (text.split(separator: ";").first ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts.allSatisfy { part in
      let word = ValueChecker.trim(String(part))
      return !word.isEmpty && word.utf8.allSatisfy(ValueChecker.isTokenByte)
    }
  }
}
