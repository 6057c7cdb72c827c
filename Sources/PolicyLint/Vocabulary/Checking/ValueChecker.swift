/// Checks literal values by their type.
enum ValueChecker {
  /// What is wrong with a value, entities decoded; `nil` if it may be right.
  static func problem(of value: ArraySlice<UInt8>, as spec: ValueSpec) -> ValueProblem? {
    if spec.type == .string { return nil }
    if !spec.also.isEmpty, spec.also.contains(where: { value.elementsEqual($0.utf8) }) { return nil }
    if spec.type == .enumeration, spec.values.contains(where: { value.elementsEqual($0.utf8) }) { return nil }
    let pattern = LiteralPattern(value)
    // What is never closed is for `named-value-syntax`.
    if pattern.hasOpenReference { return nil }
    switch spec.type {
    case .enumeration: return enumeration(pattern, value, spec)
    case .boolean: return boolean(pattern, value)
    case .integer, .durationSeconds, .durationMilliseconds, .bytes, .kilobytes: return integer(pattern, value, spec)
    case .decimal: return decimal(pattern, value, spec)
    case .httpStatus: return status(pattern, value)
    case .httpMethod, .httpMethodOrAny: return method(pattern, value, spec.type)
    case .headerName, .headerNameOrAny: return headerName(pattern, value, spec.type)
    case .headerValue: return headerValue(value)
    case .url, .proxyURL: return URLValue.problem(of: pattern, value, isProxy: spec.type == .proxyURL)
    case .origin: return OriginValue.problem(of: pattern, value)
    case .ip: return pattern.hasHoles ? nil : IPAddress.problem(of: value)
    case .guid, .timespan, .datetime, .odataVersion, .contentType, .jsonPointer, .graphQLPath, .base64, .base64url:
      return pattern.hasHoles ? nil : FormattedValue.problem(of: value, as: spec.type)
    case .key, .variableName, .resourceID, .queryParameterName, .tenantID: return value.isEmpty ? empty : nil
    case .string, .uriTemplate, .thumbprint, .distinguishedName: return nil
    }
  }

  static let empty = ValueProblem("is empty")

  /// A value as it is shown in a message: cut, and on one line.
  static func shown(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value.prefix(60), as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return value.count > 60 ? "`\(line)…`" : "`\(line)`"
  }

  /// `a`, `b` or `c`.
  static func list(_ words: [String], _ joint: String = "or") -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  // MARK: words

  private static func enumeration(
    _ pattern: LiteralPattern, _ value: ArraySlice<UInt8>, _ spec: ValueSpec
  ) -> ValueProblem? {
    if spec.values.contains(where: pattern.canBe) || spec.also.contains(where: pattern.canBe) { return nil }
    if value.isEmpty { return ValueProblem("is empty", help: "allowed: \(list(spec.values))") }
    let written = String(decoding: value, as: UTF8.self)
    let trimmed = trim(written)
    if let right = spec.values.first(where: { $0.lowercased() == trimmed.lowercased() }) {
      return ValueProblem(
        "is \(shown(value)), which is spelled `\(right)`", severity: .warning, replacement: right)
    }
    let nearest = pattern.hasHoles ? nil : EditDistance.nearest(to: trimmed, among: spec.values)
    let hint = nearest.map { "did you mean `\($0)`? " } ?? ""
    return ValueProblem(
      "is \(shown(value)), not \(list(spec.values))", help: nearest == nil ? nil : String(hint.dropLast()))
  }

  private static func boolean(_ pattern: LiteralPattern, _ value: ArraySlice<UInt8>) -> ValueProblem? {
    if ["true", "false", "1", "0"].contains(where: pattern.canBe) { return nil }
    let trimmed = trim(String(decoding: value, as: UTF8.self))
    if trimmed == "true" || trimmed == "false" { return nil }
    let lower = trimmed.lowercased()
    if lower == "true" || lower == "false" {
      return ValueProblem("is \(shown(value)), which is spelled `\(lower)`", severity: .warning, replacement: lower)
    }
    if value.isEmpty { return ValueProblem("is empty", help: "allowed: `true` or `false`") }
    let looksLikeCode = trimmed.contains { "=!<>&|.(".contains($0) }
    return ValueProblem(
      "is \(shown(value)), not `true` or `false`",
      help: looksLikeCode ? "C# has to stand in `@(…)`" : nil)
  }

  // MARK: numbers

  private static func integer(
    _ pattern: LiteralPattern, _ value: ArraySlice<UInt8>, _ spec: ValueSpec
  ) -> ValueProblem? {
    if pattern.hasHoles {
      if pattern.allFixed({ ASCII.isDigit($0) || ASCII.isSpace($0) || $0 == ASCII.hyphen }) { return nil }
      return ValueProblem("is \(shown(value)), which cannot become \(unit(of: spec))")
    }
    let trimmed = trim(String(decoding: value, as: UTF8.self))
    if trimmed.isEmpty { return ValueProblem("is empty", help: "it has to be \(unit(of: spec))") }
    guard let number = Int64(trimmed), spec.result == .long || number.magnitude <= Int32.max.magnitude + 1 else {
      let digits = trimmed.prefix { $0.isNumber }
      let isTooLarge = digits.count == trimmed.count
      return ValueProblem(
        isTooLarge ? "is \(shown(value)), which is too large" : "is \(shown(value)), not \(unit(of: spec))",
        help: !isTooLarge && !digits.isEmpty && trimmed.dropFirst(digits.count).first != "." ? "write `\(digits)`" : nil
      )
    }
    return bounds(Double(number), shown: trimmed, spec)
  }

  private static func unit(of spec: ValueSpec) -> String {
    switch spec.type {
    case .durationSeconds: "a whole number of seconds"
    case .durationMilliseconds: "a whole number of milliseconds"
    case .bytes: "a whole number of bytes"
    case .kilobytes: "a whole number of kilobytes"
    default: "a whole number"
    }
  }

  private static func decimal(
    _ pattern: LiteralPattern, _ value: ArraySlice<UInt8>, _ spec: ValueSpec
  ) -> ValueProblem? {
    if pattern.hasHoles { return nil }
    let trimmed = trim(String(decoding: value, as: UTF8.self))
    guard let number = Double(trimmed), number.isFinite else { return ValueProblem("is \(shown(value)), not a number") }
    return bounds(number, shown: trimmed, spec)
  }

  private static func bounds(_ number: Double, shown: String, _ spec: ValueSpec) -> ValueProblem? {
    let implied: Int32? = spec.type == .durationSeconds || spec.type == .durationMilliseconds ? 0 : nil
    if let min = spec.min ?? implied, number < Double(min) {
      let tolerated = spec.minElsewhere.map { number >= Double($0) } ?? false
      let range = spec.max.map { "from \(min) to \($0)" } ?? "\(min) or more"
      return ValueProblem("is \(shown); it has to be \(range)\(also(spec))", severity: tolerated ? .info : nil)
    }
    if let max = spec.max, number > Double(max) {
      let tolerated = spec.maxElsewhere.map { number <= Double($0) } ?? false
      let range = spec.min.map { "from \($0) to \(max)" } ?? "\(max) or less"
      return ValueProblem("is \(shown); it has to be \(range)\(also(spec))", severity: tolerated ? .info : nil)
    }
    return nil
  }

  private static func also(_ spec: ValueSpec) -> String {
    spec.also.isEmpty ? "" : ", or " + spec.also.joined(separator: ", ")
  }

  // MARK: HTTP

  private static func status(_ pattern: LiteralPattern, _ value: ArraySlice<UInt8>) -> ValueProblem? {
    if pattern.hasHoles {
      return pattern.allFixed { ASCII.isDigit($0) || ASCII.isSpace($0) }
        ? nil : ValueProblem("is \(shown(value)), which cannot become a status code")
    }
    let trimmed = trim(String(decoding: value, as: UTF8.self))
    if let code = Int(trimmed), (100...599).contains(code) { return nil }
    return ValueProblem(
      value.isEmpty ? "is empty" : "is \(shown(value)), not a status code", help: "status codes are 100 to 599")
  }

  static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"]

  private static func method(
    _ pattern: LiteralPattern, _ value: ArraySlice<UInt8>, _ type: ValueType
  ) -> ValueProblem? {
    let written = String(decoding: value, as: UTF8.self)
    if methods.contains(written) { return nil }
    let trimmed = trim(written)
    if type == .httpMethodOrAny, trimmed == "*" { return nil }
    if trimmed.isEmpty { return empty }
    if pattern.hasHoles || methods.contains(trimmed) { return nil }
    if methods.contains(trimmed.uppercased()) {
      let right = trimmed.uppercased()
      return ValueProblem(
        "is \(shown(value)); methods are upper case", help: "write `\(right)`", severity: .warning, replacement: right)
    }
    if !trimmed.utf8.allSatisfy(isTokenByte) { return ValueProblem("is \(shown(value)), not an HTTP method") }
    guard let nearest = methods.first(where: { EditDistance.between($0.utf8, trimmed.utf8, atMost: 1) != nil })
    else { return nil }
    return ValueProblem(
      "is \(shown(value)), no method that is known", help: "did you mean `\(nearest)`?", severity: .warning)
  }

  /// What a token of RFC 9110 is made of, such as a method or the name of a header.
  static func isTokenByte(_ byte: UInt8) -> Bool {
    if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"),
      UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }

  private static func headerName(
    _ pattern: LiteralPattern, _ value: ArraySlice<UInt8>, _ type: ValueType
  ) -> ValueProblem? {
    if value.isEmpty { return empty }
    if pattern.allFixed(isTokenByte) { return nil }
    let written = String(decoding: value, as: UTF8.self)
    // The text of an element may have white space around it (`surrounding-whitespace` looks at that).
    if type == .headerNameOrAny, trim(written).utf8.allSatisfy(isTokenByte) { return nil }
    if isPhrase(written) { return nil }
    var repaired = trim(written)
    while repaired.last == ":" { repaired = trim(String(repaired.dropLast())) }
    let isRepaired = !repaired.isEmpty && LiteralPattern(Array(repaired.utf8)[...]).allFixed(isTokenByte)
    return ValueProblem(
      "is \(shown(value)), not a header name",
      help: isRepaired ? "write `\(repaired)`" : "header names have letters, digits, hyphens and some signs, no blanks",
      replacement: isRepaired ? repaired : nil)
  }

  /// Whether a text is words that say what to write here, as documentation has them.
  static func isPhrase(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count >= 3 else { return false }
    let plain = words.count { $0.count > 1 && $0.allSatisfy { $0.isLowercase } }
    return plain >= 2 && words.allSatisfy { $0.allSatisfy { $0.isLetter || "-'/.,()".contains($0) } }
  }

  private static func headerValue(_ value: ArraySlice<UInt8>) -> ValueProblem? {
    guard let first = value.firstIndex(where: { !ASCII.isSpace($0) }),
      let last = value.lastIndex(where: { !ASCII.isSpace($0) })
    else { return nil }
    guard value[first...last].contains(where: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }) else {
      return nil
    }
    return ValueProblem(
      "has a line break in it, which a header must not have", help: "write it on one line")
  }

  static func trim(_ text: String) -> String {
    var rest = text[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
