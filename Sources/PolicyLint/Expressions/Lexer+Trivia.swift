extension Lexer {
  /// Passes white space, comments and lines for the preprocessor.
  mutating func skipTrivia() {
    while position < count {
      let first = bytes[position]
      switch first {
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C, 0x1A: position &+= 1
      case 0x0A, 0x0D:
        startsLine = true
        position &+= 1
        if frames.count > 1 { passLineEndInHole() }
      case UInt8(ascii: "/"):
        if !skipComment() { return }
      case UInt8(ascii: "#"):
        guard startsLine, frames.count == 1, skipDirective() else { return }
      case UInt8(ascii: "<"):
        guard byte(position + 1) == UInt8(ascii: "!"), skipMarkupComment() else { return }
      case 0x80...:
        guard let (scalar, length) = decodeScalar(at: position) else { return }
        if CharacterClass.isLineEnd(scalar) {
          startsLine = true
        } else if !CharacterClass.isWhitespace(scalar) {
          return
        }
        position &+= length
      default: return
      }
    }
  }

  /// The scalar at an offset and how many bytes it takes; nothing where the bytes are no UTF-8.
  func decodeScalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = bytes[offset]
    let length: Int
    var value: UInt32
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2..<0xE0: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0..<0xF0: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0..<0xF5: (length, value) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard offset + length <= count else { return nil }
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  private mutating func skipComment() -> Bool {
    let start = position
    switch byte(position + 1) {
    case UInt8(ascii: "/"):
      position += 2
      while position < count, !CharacterClass.isLineEnd(bytes[position]) { position &+= 1 }
      comments.append(Trivia(kind: .singleLineComment, range: ByteRange(start, position)))
      return true
    case UInt8(ascii: "*"):
      position += 2
      while position < count {
        if bytes[position] == UInt8(ascii: "*"), byte(position &+ 1) == UInt8(ascii: "/") {
          position += 2
          comments.append(Trivia(kind: .multiLineComment, range: ByteRange(start, position)))
          return true
        }
        if CharacterClass.isLineEnd(bytes[position]) { startsLine = true }
        position &+= 1
      }
      report("CS1035", "`*/` expected: the comment is never closed", start, start + 2)
      comments.append(Trivia(kind: .multiLineComment, range: ByteRange(start, position)))
      return true
    default: return false
    }
  }

  /// Passes a line such as `#if DEBUG`, if the line is one.
  private mutating func skipDirective() -> Bool {
    let start = position
    var index = position + 1
    while byte(index) == UInt8(ascii: " ") || byte(index) == 0x09 { index += 1 }
    let word = index
    while CharacterClass.isLetter(byte(index)) { index += 1 }
    guard index > word else { return false }
    // `#else` and `#endif` belong to a line that was reported.
    if !comments.contains(where: { $0.kind == .directive }) {
      let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[word..<index]), as: UTF8.self)
      report(
        "CS1040", "preprocessor line `#\(name)` cannot stand in a policy expression", start, index, kind: .notAllowed)
    }
    while index < count, !CharacterClass.isLineEnd(bytes[index]) { index += 1 }
    position = index
    comments.append(Trivia(kind: .directive, range: ByteRange(start, index)))
    return true
  }

  /// Passes `<!-- … -->` where an operand or a statement would start, which people take for a comment.
  private mutating func skipMarkupComment() -> Bool {
    guard !markupCommentsAreHopeless else { return false }
    guard byte(position + 2) == UInt8(ascii: "-"), byte(position + 3) == UInt8(ascii: "-") else { return false }
    switch tokens.last?.kind {
    case nil, .semicolonToken, .openBraceToken, .closeBraceToken, .openParenToken, .commaToken: break
    default: return false
    }
    let start = position
    var index = position + 4
    while index + 2 < count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] == UInt8(ascii: ">")
      {
        report("CS1525", "`<!-- -->` is no comment in C#; `/* */` is", start, start + 4)
        position = index + 3
        comments.append(Trivia(kind: .markupComment, range: ByteRange(start, position)))
        return true
      }
      index += 1
    }
    markupCommentsAreHopeless = true
    return false
  }

  /// A line has ended inside a hole: C# 11 allows that, before that only verbatim strings do. Where the hole plainly
  /// does not go on, the string is given up instead.
  private mutating func passLineEndInHole() {
    let last = frames.count - 1
    guard frames.contains(where: { $0.stringToken >= 0 && !$0.isVerbatim }) else { return }
    guard !frames[last].isVerbatim else { return }
    var next = position
    while next < count, bytes[next] <= 0x20 { next += 1 }
    let isNested = frames[last].openParens + frames[last].openSquares + frames[last].openBraces > 0
    let goesOn =
      switch byte(next) {
      case UInt8(ascii: "}"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "="),
        UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: ","):
        true
      default: isNested || tokens.count - 1 == Int(frames[last].holeToken)
      }
    // Comments between are part of the hole; white space is looked through once per line end and so stays linear.
    if goesOn || byte(next) == 0 && next < count {
      guard !frames[last].reportedLineEnd else { return }
      frames[last].reportedLineEnd = true
      let hole = tokens[Int(frames[last].holeToken)]
      report(
        "CS8967", "C# 11's line break in the hole of an interpolated string is not known to C# 7", Int(hole.start),
        Int(hole.end), kind: .tooNew(version: 11))
    } else {
      abandonHole(endingAt: position)
    }
  }
}
