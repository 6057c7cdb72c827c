/// Literal values that are right at a glance, which is nearly all of them; what it does not recognise is for `ValueChecker`.
enum PlainValue {
  static func isRight(_ text: [UInt8], _ range: ByteRange, _ shape: ValueShape) -> Bool {
    guard range.end <= text.count else { return false }
    switch shape.type {
    case .string, .uriTemplate, .thumbprint, .distinguishedName: return true
    case .key, .variableName, .resourceID, .queryParameterName, .tenantID: return !range.isEmpty
    case .boolean: return isBoolean(text, range)
    case .integer, .durationSeconds, .durationMilliseconds, .bytes, .kilobytes:
      guard let number = number(text, range) else { return false }
      return number >= shape.min && number <= shape.max
    case .httpStatus:
      guard let number = number(text, range) else { return false }
      return number >= 100 && number <= 599
    case .headerName: return !range.isEmpty && all(text, range, ValueChecker.isTokenByte)
    case .headerValue: return all(text, range) { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    case .url: return isURL(text, range)
    case .httpMethod: return isOne(of: ValueChecker.methods, text, range)
    default: return false
    }
  }

  /// Whether a value is one of some words.
  static func isOne(of words: [String], _ text: [UInt8], _ range: ByteRange) -> Bool {
    words.contains { $0.utf8.count == range.count && $0.utf8.elementsEqual(text[range.indices]) }
  }

  @inline(__always)
  private static func all(_ text: [UInt8], _ range: ByteRange, _ passes: (UInt8) -> Bool) -> Bool {
    for index in range.start..<range.end where !passes(text[index]) { return false }
    return true
  }

  private static func isBoolean(_ text: [UInt8], _ range: ByteRange) -> Bool {
    let word: StaticString = range.count == 4 ? "true" : "false"
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for index in 0..<word.count where text[range.start + index] != word[index] { return false }
      return true
    }
  }

  /// A number of up to nine digits and nothing else.
  private static func number(_ text: [UInt8], _ range: ByteRange) -> Int32? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var value: Int32 = 0
    for index in range.start..<range.end {
      guard ASCII.isDigit(text[index]) else { return nil }
      value = value &* 10 &+ Int32(text[index] &- 0x30)
    }
    return value
  }

  /// `http` or `https`, a host, and no blank or hole.
  private static func isURL(_ text: [UInt8], _ range: ByteRange) -> Bool {
    let scheme: StaticString = "http"
    guard range.count > 8 else { return false }
    let start = range.start
    let isHTTP = scheme.withUTF8Buffer { scheme in
      for index in 0..<scheme.count where text[start + index] != scheme[index] { return false }
      return true
    }
    guard isHTTP else { return false }
    let colon = text[start + 4] == UInt8(ascii: "s") ? start + 5 : start + 4
    guard text[colon] == ASCII.colon, text[colon + 1] == ASCII.slash, text[colon + 2] == ASCII.slash,
      text[colon + 3] != ASCII.slash || colon + 3 >= range.end
    else { return false }
    return all(text, ByteRange(colon, range.end)) { $0 > ASCII.space && $0 != ASCII.openBrace && $0 != ASCII.ampersand }
  }
}
