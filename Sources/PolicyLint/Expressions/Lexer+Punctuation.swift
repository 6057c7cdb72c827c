extension Lexer {
  mutating func lexPunctuation(from start: Int) {
    guard let (kind, length) = punctuation(bytes[start], byte(start &+ 1), byte(start &+ 2)) else {
      return lexUnknown(from: start)
    }
    if kind == .colonToken || kind == .colonColonToken, frames.count > 1, lexFormat(from: start) { return }
    position = start &+ length
    append(kind, from: start)
  }

  private func punctuation(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (TokenKind, Int)? {
    let doubled = first == second
    let assigns = second == UInt8(ascii: "=")
    switch first {
    case UInt8(ascii: "."): return doubled ? (.dotDotToken, 2) : (.dotToken, 1)
    case UInt8(ascii: ","): return (.commaToken, 1)
    case UInt8(ascii: ";"): return (.semicolonToken, 1)
    case UInt8(ascii: ":"): return doubled ? (.colonColonToken, 2) : (.colonToken, 1)
    case UInt8(ascii: "~"): return (.tildeToken, 1)
    case UInt8(ascii: "="):
      if doubled { return (.equalsEqualsToken, 2) }
      return second == UInt8(ascii: ">") ? (.equalsGreaterThanToken, 2) : (.equalsToken, 1)
    case UInt8(ascii: "!"): return assigns ? (.exclamationEqualsToken, 2) : (.exclamationToken, 1)
    case UInt8(ascii: "&"):
      return doubled ? (.ampersandAmpersandToken, 2) : assigns ? (.ampersandEqualsToken, 2) : (.ampersandToken, 1)
    case UInt8(ascii: "|"):
      return doubled ? (.barBarToken, 2) : assigns ? (.barEqualsToken, 2) : (.barToken, 1)
    case UInt8(ascii: "+"):
      return doubled ? (.plusPlusToken, 2) : assigns ? (.plusEqualsToken, 2) : (.plusToken, 1)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") { return (.minusGreaterThanToken, 2) }
      return doubled ? (.minusMinusToken, 2) : assigns ? (.minusEqualsToken, 2) : (.minusToken, 1)
    case UInt8(ascii: "*"): return assigns ? (.asteriskEqualsToken, 2) : (.asteriskToken, 1)
    case UInt8(ascii: "/"): return assigns ? (.slashEqualsToken, 2) : (.slashToken, 1)
    case UInt8(ascii: "%"): return assigns ? (.percentEqualsToken, 2) : (.percentToken, 1)
    case UInt8(ascii: "^"): return assigns ? (.caretEqualsToken, 2) : (.caretToken, 1)
    case UInt8(ascii: "<"):
      if doubled { return third == UInt8(ascii: "=") ? (.lessThanLessThanEqualsToken, 3) : (.lessThanLessThanToken, 2) }
      return assigns ? (.lessThanEqualsToken, 2) : (.lessThanToken, 1)
    // `>>` may close two lists of type arguments; the parser puts it together.
    case UInt8(ascii: ">"): return assigns ? (.greaterThanEqualsToken, 2) : (.greaterThanToken, 1)
    case UInt8(ascii: "?"):
      guard doubled else { return (.questionToken, 1) }
      return third == UInt8(ascii: "=") ? (.questionQuestionEqualsToken, 3) : (.questionQuestionToken, 2)
    default: return nil
    }
  }

  // MARK: Numbers

  /// Reads a number with everything that people attach to one; its value is checked here, so that nobody else needs to.
  mutating func lexNumber(from start: Int) {
    var isReal = false
    var isValid = true
    let second = byte(position + 1) | 0x20
    if bytes[position] == UInt8(ascii: "0"), second == UInt8(ascii: "x") || second == UInt8(ascii: "b") {
      position += 2
      let digits = position
      let isHex = second == UInt8(ascii: "x")
      while isHex
        ? CharacterClass.isHexDigit(byte(position)) || byte(position) == UInt8(ascii: "_")
        : CharacterClass.isDigit(byte(position)) || byte(position) == UInt8(ascii: "_")
      {
        if !isHex, byte(position) >= UInt8(ascii: "2"), byte(position) != UInt8(ascii: "_") { isValid = false }
        position += 1
      }
      if position == digits || bytes[position - 1] == UInt8(ascii: "_") { isValid = false }
    } else {
      isValid = lexDecimalDigits()
      if byte(position) == UInt8(ascii: "."), CharacterClass.isDigit(byte(position + 1)) {
        isReal = true
        position += 1
        isValid = lexDecimalDigits() && isValid
      }
      if byte(position) | 0x20 == UInt8(ascii: "e"), startsExponent(at: position + 1) {
        isReal = true
        position += CharacterClass.isDigit(byte(position + 1)) ? 1 : 2
        isValid = lexDecimalDigits() && isValid
      }
    }
    lexNumberSuffix(isReal: isReal)
    // Nothing shorter than nine digits is too large for an `int`.
    if isValid, !isReal, position - start <= 9 { return append(.numericLiteralToken, from: start) }
    finishNumber(from: start, isValid: isValid)
  }

  private func startsExponent(at offset: Int) -> Bool {
    if CharacterClass.isDigit(byte(offset)) { return true }
    return (byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-"))
      && CharacterClass.isDigit(byte(offset + 1))
  }

  /// Passes digits with separators between them; false if a separator is the last one.
  private mutating func lexDecimalDigits() -> Bool {
    let start = position
    while CharacterClass.isDigit(byte(position)) || byte(position) == UInt8(ascii: "_") { position += 1 }
    return position == start || bytes[position - 1] != UInt8(ascii: "_")
  }

  private mutating func lexNumberSuffix(isReal: Bool) {
    switch byte(position) | 0x20 {
    case UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "m"): position += 1
    case UInt8(ascii: "l") where !isReal:
      position += byte(position + 1) | 0x20 == UInt8(ascii: "u") ? 2 : 1
    case UInt8(ascii: "u") where !isReal:
      position += byte(position + 1) | 0x20 == UInt8(ascii: "l") ? 2 : 1
    default: break
    }
  }

  private mutating func finishNumber(from start: Int, isValid: Bool) {
    let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
    var code: String?
    if !isValid {
      code = "CS1013"
    } else if case .tooLarge(let isIntegral) = NumericLiteral.read(text) {
      code = isIntegral ? "CS1021" : "CS0594"
    }
    guard let code else { return append(.numericLiteralToken, from: start) }
    let spelled = String(decoding: text.prefix(40), as: UTF8.self)
    report(code, code == "CS1013" ? "invalid number `\(spelled)`" : "number `\(spelled)` is too large", start, position)
    append(.numericLiteralToken, from: start, flags: .hasError)
  }
}
