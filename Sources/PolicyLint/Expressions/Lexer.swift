/// Cuts C# into tokens, in one pass.
///
/// Interpolated strings come out as the tokens of their parts: start, text, `{`, the tokens of the hole, `}`, …, end. The
/// lexer therefore knows brackets, and notes each one's partner on the way.
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  var position = 0
  var tokens: [Token]
  var comments: [Trivia]
  var diagnostics: [SyntaxDiagnostic]
  /// Whether a line end was passed since the token before.
  var startsLine = true
  /// The holes and, at the bottom, the code around them.
  var frames: [Frame] = [Frame()]
  /// The indices of the brackets that are open.
  var openBrackets: [Int32] = []
  /// Where a search for the end of a raw string literal has failed: none that spans lines needs to be tried again.
  var rawStringsAreHopeless = false

  /// The same for `-->`, and for the `}` of a template's hole, which has to stand on the same line.
  var markupCommentsAreHopeless = false
  var holesAreHopelessUpTo = 0

  /// How deep interpolated strings may stand in each other.
  static let maximumFrames = 64

  /// The code inside one hole of an interpolated string.
  struct Frame {
    /// The start token of the string, -1 for the code around all strings.
    var stringToken: Int32 = -1
    var isVerbatim = false
    /// The `{` of the hole.
    var holeToken: Int32 = -1
    var openParens = 0
    var openSquares = 0
    var openBraces = 0
    /// How many entries of `openBrackets` lie outside.
    var bracketBase = 0
    /// Whether a line end in the hole was reported.
    var reportedLineEnd = false
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, tokens: consuming [Token], comments: consuming [Trivia],
    diagnostics: consuming [SyntaxDiagnostic]
  ) {
    self.bytes = bytes
    count = bytes.count
    self.tokens = tokens
    self.comments = comments
    self.diagnostics = diagnostics
  }

  /// The byte at an offset, 0 behind the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0 }

  mutating func run() {
    while true {
      skipTrivia()
      guard position < count else { break }
      lexToken()
    }
    while frames.count > 1 { abandonHole(endingAt: position) }
    append(.endOfFileToken, from: count)
  }

  @inline(__always)
  mutating func append(_ kind: TokenKind, from start: Int, flags: Token.Flags = []) {
    var flags = flags
    if startsLine {
      flags.insert(.startsLine)
      startsLine = false
    }
    tokens.append(
      Token(
        kind: kind, flags: flags, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position)))
  }

  mutating func report(
    _ code: String, _ message: String, _ start: Int, _ end: Int, kind: SyntaxDiagnostic.Kind = .error
  ) {
    diagnostics.append(SyntaxDiagnostic(kind: kind, code: code, message: message, range: ByteRange(start, end)))
  }

  mutating func lexToken() {
    let start = position
    let first = bytes[position]
    if CharacterClass.isLetter(first) { return lexIdentifier(from: start) }
    switch first {
    case UInt8(ascii: "\""): lexString(from: start)
    case UInt8(ascii: "'"): lexCharacter(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber(from: start)
    case UInt8(ascii: "."):
      if CharacterClass.isDigit(byte(position + 1)) { lexNumber(from: start) } else { lexPunctuation(from: start) }
    case UInt8(ascii: "@"): lexAt(from: start)
    case UInt8(ascii: "$"): lexDollar(from: start)
    case UInt8(ascii: "\\"): lexIdentifier(from: start)
    case UInt8(ascii: "#"), UInt8(ascii: "%"):
      if byte(position + 1) == UInt8(ascii: "{"), lexTemplateHole(from: start) { return }
      lexPunctuation(from: start)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): lexOpening(first, from: start)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): lexClosing(first, from: start)
    case 0x80...: lexIdentifier(from: start)
    default: lexPunctuation(from: start)
    }
  }

  // MARK: Brackets

  private mutating func lexOpening(_ first: UInt8, from start: Int) {
    let last = frames.count - 1
    switch first {
    case UInt8(ascii: "("):
      position += 1
      frames[last].openParens += 1
      open(.openParenToken, from: start)
    case UInt8(ascii: "["):
      position += 1
      frames[last].openSquares += 1
      open(.openBracketToken, from: start)
    default:
      if byte(position + 1) == UInt8(ascii: "{"), let end = endOfNamedValue(at: position) {
        position = end
        append(.namedValueToken, from: start)
        return
      }
      position += 1
      frames[last].openBraces += 1
      open(.openBraceToken, from: start)
    }
  }

  mutating func open(_ kind: TokenKind, from start: Int) {
    openBrackets.append(Int32(truncatingIfNeeded: tokens.count))
    append(kind, from: start)
  }

  private mutating func lexClosing(_ first: UInt8, from start: Int) {
    let last = frames.count - 1
    position += 1
    switch first {
    case UInt8(ascii: ")"):
      append(.closeParenToken, from: start)
      if frames[last].openParens > 0 { close(.openParenToken) }
    case UInt8(ascii: "]"):
      append(.closeBracketToken, from: start)
      if frames[last].openSquares > 0 { close(.openBracketToken) }
    default:
      append(.closeBraceToken, from: start)
      if frames[last].openBraces > 0 {
        close(.openBraceToken)
      } else if last > 0 {
        closeHole()
      }
    }
  }

  /// Pairs the closing bracket just appended with the innermost open one of its kind. A brace closes what is still open
  /// inside of it; the other brackets do not reach beyond a brace.
  private mutating func close(_ kind: TokenKind) {
    let last = frames.count - 1
    while openBrackets.count > frames[last].bracketBase, let open = openBrackets.last {
      let openKind = tokens[Int(open)].kind
      if openKind == .openBraceToken, kind != .openBraceToken { return }
      openBrackets.removeLast()
      switch openKind {
      case .openParenToken: frames[last].openParens -= 1
      case .openBracketToken: frames[last].openSquares -= 1
      default: frames[last].openBraces -= 1
      }
      if openKind == kind { return pair(Int(open), tokens.count - 1) }
    }
  }

  private mutating func pair(_ open: Int, _ close: Int) {
    tokens[open].match = Int32(truncatingIfNeeded: close)
    tokens[close].match = Int32(truncatingIfNeeded: open)
  }

  // MARK: Holes

  /// The `}` just appended ends the innermost hole: back to the text of its string.
  private mutating func closeHole() {
    let last = frames.count - 1
    openBrackets.removeLast(openBrackets.count - frames[last].bracketBase)
    pair(Int(frames[last].holeToken), tokens.count - 1)
    lexInterpolatedText()
  }

  /// Gives up the innermost hole, which is not closed, and the string around it.
  mutating func abandonHole(endingAt end: Int) {
    guard let frame = frames.popLast(), frame.holeToken >= 0 else { return }
    openBrackets.removeLast(max(0, openBrackets.count - frame.bracketBase))
    let hole = tokens[Int(frame.holeToken)]
    // Where several strings end at once, one of them is to blame.
    if tokens.last?.flags.contains(.hasError) != true || tokens.last?.kind != .interpolatedStringEndToken {
      report(
        "CS8076", "`}` expected: the hole of the interpolated string is never closed", Int(hole.start), Int(hole.end))
      tokens[Int(frame.holeToken)].flags.insert(.hasError)
    }
    append(.interpolatedStringEndToken, from: end, flags: .hasError)
  }

  // MARK: Placeholders

  /// The end of the `{{name}}` that starts at `offset`, where `{{` stands.
  func endOfNamedValue(at offset: Int) -> Int? {
    var end = offset + 2
    while end < count, CharacterClass.isNamedValueByte(bytes[end]) { end += 1 }
    guard end > offset + 2, byte(end) == UInt8(ascii: "}"), byte(end + 1) == UInt8(ascii: "}") else { return nil }
    return end + 2
  }

  /// Reads `${…}`, `%{…}` or `#{…}#`, where its first two bytes stand; false if it does not end on its line.
  mutating func lexTemplateHole(from start: Int) -> Bool {
    guard start >= holesAreHopelessUpTo else { return false }
    let isHash = bytes[start] == UInt8(ascii: "#")
    var depth = 0
    var index = start + 1
    while index < count, !CharacterClass.isLineEnd(bytes[index]) {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 {
          if isHash, byte(index + 1) != UInt8(ascii: "#") { break }
          position = index + (isHash ? 2 : 1)
          append(.templateHoleToken, from: start)
          return true
        }
      }
      index += 1
    }
    holesAreHopelessUpTo = index
    return false
  }
}
