/// What tokens mean: names, and the values of literals.
extension SyntaxToken {
  private var token: Token { tree.tokens[index] }
  private var bytes: ArraySlice<UInt8> { tree.code[token.range] }

  // MARK: Names

  /// The name that counts for the compiler: without `@`, escapes decoded, formatting characters left out.
  var identifierText: String {
    let name = token.flags.contains(.isVerbatim) ? bytes.dropFirst() : bytes
    guard token.flags.contains(.hasEscapes) else { return String(decoding: name, as: UTF8.self) }
    var text = ""
    let scalars = Array(String(decoding: name, as: UTF8.self).unicodeScalars)
    var index = 0
    while index < scalars.count {
      var scalar = scalars[index]
      index += 1
      if scalar == "\\", index < scalars.count {
        let length = scalars[index] == "U" ? 8 : 4
        let digits = scalars[min(index + 1, scalars.count)..<min(index + 1 + length, scalars.count)]
        let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
        index += 1 + digits.count
        scalar = value.flatMap(Unicode.Scalar.init) ?? scalar
      }
      if scalar.properties.generalCategory != .format { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Whether the name that counts for the compiler is `text`.
  func isIdentifier(_ text: StaticString) -> Bool {
    guard token.flags.isDisjoint(with: [.isVerbatim, .hasEscapes]) else { return identifierText == "\(text)" }
    return tree.text(of: index, is: text)
  }

  // MARK: Strings

  /// The value of a string literal, a character literal or a text in an interpolated string; `nil` for other tokens and
  /// for raw literals of C# 11. Named values in it stay as they are written.
  var stringValue: String? {
    guard let content = contentRange else { return nil }
    let slice = tree.code[content]
    guard token.flags.contains(.hasEscapes) else { return String(decoding: slice, as: UTF8.self) }
    return StringDecoding(
      isVerbatim: token.flags.contains(.isVerbatim), isInterpolated: kind == .interpolatedStringTextToken
    ).decode(slice)
  }

  /// The UTF-16 code unit that a character literal is.
  var characterValue: UInt16? {
    guard kind == .characterLiteralToken, !token.flags.contains(.hasError), let content = contentRange else {
      return nil
    }
    let units = StringDecoding(isVerbatim: false, isInterpolated: false).units(tree.code[content])
    return units.count == 1 ? units[0] : nil
  }

  /// The value of a number.
  var numericValue: NumericLiteral? {
    kind == .numericLiteralToken && !token.flags.contains(.hasError) ? NumericLiteral.read(bytes) : nil
  }

  /// The text between the quotes of a literal, or all of a text in an interpolated string, in offsets of the code.
  var contentRange: ByteRange? {
    let range = token.range
    guard !token.flags.contains(.isRaw) else { return nil }
    switch kind {
    case .interpolatedStringTextToken: return range
    case .stringLiteralToken, .characterLiteralToken:
      let start = range.start + (token.flags.contains(.isVerbatim) ? 2 : 1)
      let last = tree.code[range.end - 1]
      let isClosed = range.end > start && (last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"))
      return ByteRange(start, isClosed ? range.end - 1 : range.end)
    default: return nil
    }
  }

  /// Whether a string or a text holds a `{{name}}`, so that its value is not known.
  var containsNamedValue: Bool { !namedValueRanges.isEmpty }

  /// The `{{name}}` inside a string or a text, in offsets of the code.
  var namedValueRanges: [ByteRange] {
    guard let content = contentRange else { return [] }
    var ranges: [ByteRange] = []
    var index = content.start
    while index + 4 < content.end {
      guard tree.code[index] == UInt8(ascii: "{"), tree.code[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      var end = index + 2
      while end < content.end, CharacterClass.isNamedValueByte(tree.code[end]) { end += 1 }
      if end > index + 2, end + 1 < content.end, tree.code[end] == UInt8(ascii: "}"),
        tree.code[end + 1] == UInt8(ascii: "}")
      {
        ranges.append(ByteRange(index, end + 2))
        index = end + 2
      } else {
        // The rest of a longer run of braces may start one.
        index = end > index + 2 ? end : index + 1
      }
    }
    return ranges
  }
}

extension SyntaxNode {
  /// The value of a string literal or of a text in an interpolated string.
  var stringValue: String? {
    kind == .stringLiteralExpression || kind == .interpolatedStringText ? token(0)?.stringValue : nil
  }

  /// The value of a numeric literal.
  var numericValue: NumericLiteral? { kind == .numericLiteralExpression ? token(0)?.numericValue : nil }
}

/// Turns the text of string literals into their values.
struct StringDecoding {
  /// `""` is a quote and `\` stands for itself.
  var isVerbatim: Bool
  /// `{{` is a brace, unless it starts a named value.
  var isInterpolated: Bool

  func decode(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: units(bytes), as: UTF16.self) }

  /// The value in UTF-16, in which C# counts.
  func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    var plainStart = index
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      let isEscape =
        byte == UInt8(ascii: "\\")
        ? !isVerbatim
        : byte == next
          && (byte == UInt8(ascii: "\"") && isVerbatim
            || isInterpolated && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")))
      guard isEscape else {
        index += 1
        continue
      }
      units.append(contentsOf: String(decoding: bytes[plainStart..<index], as: UTF8.self).utf16)
      if byte == UInt8(ascii: "\\") {
        index = appendEscape(bytes, at: index, to: &units)
      } else if byte == UInt8(ascii: "{"), let end = endOfNamedValue(bytes, at: index) {
        units.append(contentsOf: String(decoding: bytes[index..<end], as: UTF8.self).utf16)
        index = end
      } else {
        units.append(UInt16(byte))
        index += 2
      }
      plainStart = index
    }
    units.append(contentsOf: String(decoding: bytes[plainStart..<index], as: UTF8.self).utf16)
    return units
  }

  private func endOfNamedValue(_ bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    var end = start + 2
    while end < bytes.endIndex, CharacterClass.isNamedValueByte(bytes[end]) { end += 1 }
    guard end > start + 2, end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "}"),
      bytes[end + 1] == UInt8(ascii: "}")
    else { return nil }
    return end + 2
  }

  /// Appends what the escape sequence at `start` stands for; the index behind it.
  private func appendEscape(_ bytes: ArraySlice<UInt8>, at start: Int, to units: inout [UInt16]) -> Int {
    guard start + 1 < bytes.endIndex else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "0"): units.append(0)
    case UInt8(ascii: "a"): units.append(7)
    case UInt8(ascii: "b"): units.append(8)
    case UInt8(ascii: "e"): units.append(27)
    case UInt8(ascii: "f"): units.append(12)
    case UInt8(ascii: "n"): units.append(10)
    case UInt8(ascii: "r"): units.append(13)
    case UInt8(ascii: "t"): units.append(9)
    case UInt8(ascii: "v"): units.append(11)
    case UInt8(ascii: "x"), UInt8(ascii: "u"): return appendHex(bytes, at: start, limit: 4, to: &units)
    case UInt8(ascii: "U"): return appendHex(bytes, at: start, limit: 8, to: &units)
    case let other where other < 0x80: units.append(UInt16(other))
    default: return start + 1
    }
    return start + 2
  }

  private func appendHex(_ bytes: ArraySlice<UInt8>, at start: Int, limit: Int, to units: inout [UInt16]) -> Int {
    var value: UInt32 = 0
    var index = start + 2
    while index < bytes.endIndex, index < start + 2 + limit, CharacterClass.isHexDigit(bytes[index]) {
      value = value << 4 | CharacterClass.hexValue(bytes[index])
      index += 1
    }
    if value <= 0xFFFF {
      units.append(UInt16(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      units.append(contentsOf: UTF16.encode(scalar).map(Array.init) ?? [])
    }
    return index
  }
}
