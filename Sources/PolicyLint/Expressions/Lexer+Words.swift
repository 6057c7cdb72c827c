extension Lexer {
  mutating func lexIdentifier(from start: Int) {
    var flags: Token.Flags = []
    while position < count, CharacterClass.isLetter(bytes[position]) || CharacterClass.isDigit(bytes[position]) {
      position &+= 1
    }
    if position < count, bytes[position] >= 0x80 || bytes[position] == UInt8(ascii: "\\") {
      flags = lexUnusualIdentifier(from: start)
      if position == start { return lexUnknown(from: start) }
    }
    guard flags.isEmpty else { return append(.identifierToken, from: start, flags: flags) }
    let word = Keywords.kind(of: bytes[start..<position])
    if word == .none {
      append(.identifierToken, from: start)
    } else if word.isReservedWord {
      append(word, from: start)
    } else {
      append(.identifierToken, from: start)
      tokens[tokens.count - 1].contextualKind = word
    }
  }

  /// Goes on with an identifier where a character beyond ASCII or an escape stands.
  private mutating func lexUnusualIdentifier(from start: Int) -> Token.Flags {
    var flags: Token.Flags = []
    while position < count {
      if bytes[position] == UInt8(ascii: "\\") {
        guard let (scalar, length) = unicodeEscape(at: position), accepts(scalar, from: start) else { break }
        flags.insert(.hasEscapes)
        position += length
      } else {
        guard let (scalar, length) = decodeScalar(at: position), accepts(scalar, from: start) else { break }
        if !scalar.isASCII { flags.insert(.hasEscapes) }
        position += length
      }
    }
    return flags
  }

  private func accepts(_ scalar: Unicode.Scalar, from start: Int) -> Bool {
    position == start ? CharacterClass.startsIdentifier(scalar) : CharacterClass.continuesIdentifier(scalar)
  }

  /// The scalar of `\uXXXX` or `\UXXXXXXXX`.
  func unicodeEscape(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let digits = byte(offset + 1) == UInt8(ascii: "u") ? 4 : byte(offset + 1) == UInt8(ascii: "U") ? 8 : 0
    guard digits > 0, offset + 2 + digits <= count else { return nil }
    var value: UInt32 = 0
    for index in offset + 2..<offset + 2 + digits {
      guard CharacterClass.isHexDigit(bytes[index]) else { return nil }
      value = value << 4 | CharacterClass.hexValue(bytes[index])
    }
    return Unicode.Scalar(value).map { ($0, digits + 2) }
  }

  /// Characters that no token starts with: one error for a run of them.
  mutating func lexUnknown(from start: Int) {
    if lexTypographicString(from: start) { return }
    while position < count {
      let first = bytes[position]
      if first < 0x80 {
        if position > start { break }
        position += 1
      } else if let (scalar, length) = decodeScalar(at: position) {
        if position > start {
          if CharacterClass.startsIdentifier(scalar) || CharacterClass.isWhitespace(scalar) { break }
        }
        position += length
      } else {
        position += 1
      }
    }
    // What stands next to it is part of the same mistake.
    if startsLine || tokens.last?.kind != .badToken {
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
      report("CS1056", "unexpected character `\(printable(text))`", start, position)
    }
    append(.badToken, from: start, flags: .hasError)
  }

  /// Text between typographic quotes on one line is one mistake: it is kept together as the string it was meant to be.
  private mutating func lexTypographicString(from start: Int) -> Bool {
    guard let length = typographicQuote(at: start) else { return false }
    var end = start + length
    while end < count, !CharacterClass.isLineEnd(bytes[end]), end - start < 4096 {
      if let closing = typographicQuote(at: end) {
        position = end + closing
        let quote = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<start + length]), as: UTF8.self)
        report("CS1056", "unexpected character `\(quote)`: strings stand in straight quotes", start, position)
        append(.stringLiteralToken, from: start, flags: [.hasError, .isRaw])
        return true
      }
      end += 1
    }
    return false
  }

  /// The length of one of `‘’‚‛“”„‟` at an offset.
  private func typographicQuote(at offset: Int) -> Int? {
    guard byte(offset) == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) >= 0x98, byte(offset + 2) <= 0x9F else {
      return nil
    }
    return 3
  }

  private func printable(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars.prefix(8) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator:
        out += "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// `@name`, `@"…"`, `@$"…"`.
  mutating func lexAt(from start: Int) {
    let next = byte(position + 1)
    if next == UInt8(ascii: "\"") { return lexVerbatimString(from: start) }
    if next == UInt8(ascii: "$"), byte(position + 2) == UInt8(ascii: "\"") {
      report(
        "CS8401", "C# 8's `@$\"` is not known to C# 7, which writes `$@\"`", start, start + 3, kind: .tooNew(version: 8)
      )
      position += 3
      return startInterpolatedString(from: start, isVerbatim: true)
    }
    position += 1
    let name = position
    while position < count, CharacterClass.isLetter(bytes[position]) || CharacterClass.isDigit(bytes[position]) {
      if position == name, CharacterClass.isDigit(bytes[position]) { break }
      position += 1
    }
    var flags: Token.Flags = [.isVerbatim]
    if byte(position) >= 0x80 || byte(position) == UInt8(ascii: "\\") {
      flags.formUnion(lexUnusualIdentifier(from: name))
    }
    if position == name {
      report("CS1646", "a name or a string expected behind `@`", start, position)
      append(.badToken, from: start, flags: .hasError)
    } else {
      append(.identifierToken, from: start, flags: flags)
    }
  }
}
