/// String and character literals without holes.
extension Lexer {
  mutating func lexString(from start: Int) {
    if byte(start + 1) == UInt8(ascii: "\""), byte(start + 2) == UInt8(ascii: "\""), lexRawString(from: start) {
      return
    }
    var flags: Token.Flags = []
    position = start + 1
    while position < count {
      let next = bytes[position]
      if next == UInt8(ascii: "\"") {
        position &+= 1
        append(.stringLiteralToken, from: start, flags: flags)
        return passUTF8Suffix(from: start)
      }
      if next == UInt8(ascii: "\\") {
        flags.insert(.hasEscapes)
        lexEscape()
      } else if CharacterClass.isLineEnd(next) {
        break
      } else {
        position &+= 1
      }
    }
    // In a hole the quote was most likely meant to end the string around it.
    if frames.count > 1, !frames[frames.count - 1].isVerbatim {
      position = start + 1
      return abandonHole(endingAt: start)
    }
    report("CS1010", "the string literal is not closed on its line", start, start + 1)
    append(.stringLiteralToken, from: start, flags: flags.union(.hasError))
  }

  private mutating func passUTF8Suffix(from start: Int) {
    guard byte(position) == UInt8(ascii: "u"), byte(position + 1) == UInt8(ascii: "8") else { return }
    position += 2
    report(
      "CS9026", "C# 11's UTF-8 string literal is not known to C# 7", position - 2, position, kind: .tooNew(version: 11))
    tokens[tokens.count - 1].end = UInt32(truncatingIfNeeded: position)
    tokens[tokens.count - 1].flags.insert([.hasError, .isRaw])
  }

  /// Passes an escape sequence, where its backslash stands.
  mutating func lexEscape() {
    let start = position
    position += 2
    switch byte(start + 1) {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "0"), UInt8(ascii: "a"),
      UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "v"):
      return
    case UInt8(ascii: "x"):
      while position < start + 6, CharacterClass.isHexDigit(byte(position)) { position += 1 }
      if position > start + 2 { return }
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = byte(start + 1) == UInt8(ascii: "u") ? 6 : 10
      var value: UInt32 = 0
      while position < start + length, CharacterClass.isHexDigit(byte(position)) {
        value = value << 4 | CharacterClass.hexValue(bytes[position])
        position += 1
      }
      if position == start + length, value <= 0x10FFFF { return }
    case UInt8(ascii: "e"):
      return report(
        "CS8652", "C# 13's escape sequence `\\e` is not known to C# 7", start, position, kind: .tooNew(version: 13))
    case 0, 0x0A, 0x0D: position = min(start + 1, count)
    case 0x80...: position = start + 1 + (decodeScalar(at: start + 1)?.length ?? 1)
    default: break
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    report("CS1009", "unknown escape sequence `\(text)`", start, position)
  }

  mutating func lexVerbatimString(from start: Int) {
    var flags: Token.Flags = .isVerbatim
    position = start + 2
    while position < count {
      if bytes[position] == UInt8(ascii: "\"") {
        position &+= 1
        guard byte(position) == UInt8(ascii: "\"") else {
          append(.stringLiteralToken, from: start, flags: flags)
          return passUTF8Suffix(from: start)
        }
        flags.insert(.hasEscapes)
      }
      position &+= 1
    }
    position = min(position, count)
    report("CS1039", "the verbatim string literal is never closed", start, start + 2)
    append(.stringLiteralToken, from: start, flags: flags.union(.hasError))
  }

  mutating func lexCharacter(from start: Int) {
    var flags: Token.Flags = []
    var length = 0
    position = start + 1
    while position < count, bytes[position] != UInt8(ascii: "'"), !CharacterClass.isLineEnd(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\\") {
        flags.insert(.hasEscapes)
        let isLong = byte(position + 1) == UInt8(ascii: "U")
        let escape = position
        lexEscape()
        length += isLong && hasSupplementaryScalar(escape) ? 2 : 1
      } else if byte(position + 1) == UInt8(ascii: "{"), bytes[position] == UInt8(ascii: "{"),
        let end = endOfNamedValue(at: position)
      {
        // It may well stand for one character.
        position = end
        length = length == 0 ? 1 : length
      } else {
        let scalar = decodeScalar(at: position)
        length += (scalar?.scalar.value ?? 0) > 0xFFFF ? 2 : 1
        position += scalar?.length ?? 1
      }
    }
    position = min(position, count)
    guard byte(position) == UInt8(ascii: "'"), position < count else { return lexUnclosedCharacter(from: start) }
    position += 1
    if length == 1 { return append(.characterLiteralToken, from: start, flags: flags) }
    if length == 0 {
      report("CS1011", "empty character literal", start, position)
    } else {
      report("CS1012", "too many characters in character literal: strings stand in double quotes", start, position)
    }
    append(.characterLiteralToken, from: start, flags: flags.union(.hasError))
  }

  private func hasSupplementaryScalar(_ escape: Int) -> Bool {
    (unicodeEscape(at: escape)?.scalar.value ?? 0) > 0xFFFF
  }

  /// The line has no second quote: go on behind the first character, so that the brackets behind it keep their meaning.
  private mutating func lexUnclosedCharacter(from start: Int) {
    report("CS1010", "the character literal is not closed on its line", start, start + 1)
    diagnostics.removeAll { $0.code == "CS1009" && $0.range.start > start }
    position = min(start + 1, count)
    if byte(position) == UInt8(ascii: "\\") {
      position = min(position + 2, count)
    } else if position < count, !CharacterClass.isLineEnd(bytes[position]) {
      let word = position
      while CharacterClass.isLetter(byte(position)) || CharacterClass.isDigit(byte(position)) { position += 1 }
      if position == word { position += decodeScalar(at: position)?.length ?? 1 }
    }
    append(.characterLiteralToken, from: start, flags: .hasError)
  }

  /// Reads a raw string literal of C# 11, where at least three quotes stand; false if it has no end.
  mutating func lexRawString(from start: Int, dollars: Int = 0) -> Bool {
    let open = start + dollars
    var content = open
    while byte(content) == UInt8(ascii: "\"") { content += 1 }
    let quotes = content - open
    var index = content
    while byte(index) == UInt8(ascii: " ") || byte(index) == 0x09 { index += 1 }
    let spansLines = index < count && CharacterClass.isLineEnd(bytes[index])
    if spansLines && rawStringsAreHopeless { return false }
    var run = 0
    index = content
    while index < count, spansLines || !CharacterClass.isLineEnd(bytes[index]) {
      run = bytes[index] == UInt8(ascii: "\"") ? run + 1 : 0
      index += 1
      guard run == quotes, byte(index) != UInt8(ascii: "\""), index - quotes > content else { continue }
      position = index
      report(
        "CS8936", "C# 11's raw string literal is not known to C# 7", start, content, kind: .tooNew(version: 11))
      append(.stringLiteralToken, from: start, flags: [.isRaw, .hasError])
      return true
    }
    if spansLines { rawStringsAreHopeless = true }
    return false
  }
}
