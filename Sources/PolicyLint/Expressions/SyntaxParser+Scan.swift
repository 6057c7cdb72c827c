/// Looking ahead: whether the tokens from here on are a type. These are Roslyn's rules; nothing is built.
extension SyntaxParser {
  enum ScannedType {
    case none
    /// A type and nothing else: `int`, `T[]`, `T?`, `a::b`.
    case certain
    /// A type or an expression: `a`, `a.b`, `a<b>`.
    case possible
    /// A type in parentheses or a tuple of values.
    case tuple
  }

  /// How deep type arguments may stand in each other when looking ahead.
  private static let maximumScanDepth = 16

  /// Runs a look-ahead and comes back.
  mutating func lookAhead<Result>(_ body: (inout SyntaxParser) -> Result) -> Result {
    let start = position
    defer { position = start }
    return body(&self)
  }

  /// Passes a type.
  mutating func scanType(depth: Int = 0, allowsNullable: Bool = true) -> ScannedType {
    guard depth < SyntaxParser.maximumScanDepth else { return .none }
    var result: ScannedType
    switch current {
    case .identifierToken: result = scanName(depth: depth)
    case .openParenToken: result = scanTupleType(depth: depth)
    case .namedValueToken, .templateHoleToken:
      position += 1
      result = .possible
    case .refKeyword:
      position += 1
      if current == .readonlyKeyword { position += 1 }
      result = scanType(depth: depth + 1)
      if result != .none { result = .certain }
    default:
      guard current.isPredefinedType else { return .none }
      position += 1
      result = .certain
    }
    while result != .none {
      if current == .openBracketToken, let end = endOfRank(at: position) {
        position = end
        result = .certain
      } else if current == .asteriskToken, tokens[position - 1].kind.isPredefinedType {
        position += 1
        result = .certain
      } else if current == .questionToken, allowsNullable, tokens[position - 1].kind != .questionToken {
        position += 1
        result = .certain
      } else {
        break
      }
    }
    return result
  }

  private mutating func scanName(depth: Int) -> ScannedType {
    var result = ScannedType.possible
    position += 1
    while true {
      if current == .lessThanToken {
        guard let end = scanTypeArguments(depth: depth) else { return .none }
        position = end
      }
      switch current {
      case .dotToken: position += 1
      case .colonColonToken:
        position += 1
        result = .certain
      default: return result
      }
      guard current == .identifierToken else { return .none }
      position += 1
    }
  }

  private mutating func scanTupleType(depth: Int) -> ScannedType {
    guard tokens[position].match > 0 else { return .none }
    position += 1
    var count = 0
    while true {
      guard scanType(depth: depth + 1) != .none else { return .none }
      if current == .identifierToken { position += 1 }
      count += 1
      if current == .closeParenToken { break }
      guard current == .commaToken else { return .none }
      position += 1
    }
    guard count > 1 else { return .none }
    position += 1
    return .tuple
  }

  /// Whether the `<` here starts a list of type arguments, and then the index behind its `>`. The answer is kept with the
  /// token, so that nested lists are scanned once.
  mutating func scanTypeArguments(depth: Int = 0) -> Int? {
    let open = position
    let known = tokens[open].match
    if known > 0 { return Int(known) }
    if known == -2 { return nil }
    let end = lookAhead { $0.findEndOfTypeArguments(depth: depth) }
    tokens[open].match = end.map { Int32(truncatingIfNeeded: $0) } ?? -2
    return end
  }

  private mutating func findEndOfTypeArguments(depth: Int) -> Int? {
    position += 1
    if current == .commaToken || current == .greaterThanToken {
      while current == .commaToken { position += 1 }
      return current == .greaterThanToken ? position + 1 : nil
    }
    while true {
      guard scanType(depth: depth + 1) != .none else { return nil }
      if current == .greaterThanToken { return position + 1 }
      guard current == .commaToken else { return nil }
      position += 1
    }
  }

  /// Whether the `<` here, behind a name in an expression, starts type arguments rather than a comparison. The list must be
  /// one, and what follows must not go on with an operand.
  mutating func startsTypeArguments() -> Bool {
    guard let end = scanTypeArguments() else { return false }
    switch tokens[min(end, tokens.count - 1)].kind {
    case .openParenToken, .closeParenToken, .openBracketToken, .closeBracketToken, .openBraceToken, .closeBraceToken,
      .colonToken, .semicolonToken, .commaToken, .dotToken, .questionToken, .equalsEqualsToken,
      .exclamationEqualsToken, .barToken, .caretToken, .ampersandAmpersandToken, .barBarToken, .ampersandToken,
      .lessThanToken, .lessThanEqualsToken, .greaterThanEqualsToken, .isKeyword, .asKeyword, .equalsGreaterThanToken,
      .endOfFileToken:
      return true
    default: return false
    }
  }

  /// Whether a cast starts at the `(` here: a type in parentheses, and behind it, where the type may be an expression too,
  /// something that an operand starts with.
  mutating func startsCast() -> Bool {
    let close = Int(tokens[position].match)
    guard close > position + 1 else { return false }
    let scanned = lookAhead { parser -> ScannedType in
      parser.position += 1
      let type = parser.scanType()
      if type != .none, parser.current == .asteriskToken, parser.peek() == .closeParenToken { return .certain }
      return parser.position == close ? type : .none
    }
    switch scanned {
    case .none: return false
    case .certain: return true
    case .possible, .tuple: return canFollowCast(tokens[min(close + 1, tokens.count - 1)].kind)
    }
  }

  private func canFollowCast(_ kind: TokenKind) -> Bool {
    if kind == .isKeyword || kind == .asKeyword || kind == .switchKeyword { return false }
    if kind.isReservedWord { return true }
    switch kind {
    case .identifierToken, .numericLiteralToken, .characterLiteralToken, .stringLiteralToken,
      .interpolatedStringStartToken, .openParenToken, .tildeToken, .exclamationToken, .namedValueToken,
      .templateHoleToken:
      return true
    default: return false
    }
  }

  /// Whether a lambda starts here: `x =>`, `(…) =>`, with `async` or `static` before.
  func startsLambda(at index: Int) -> Bool {
    let last = tokens.count - 1
    switch tokens[index].kind {
    case .identifierToken:
      if tokens[min(index + 1, last)].kind == .equalsGreaterThanToken { return true }
      return tokens[index].contextualKind == .asyncKeyword && startsLambdaBehindModifier(index + 1)
    case .staticKeyword: return startsLambdaBehindModifier(index + 1)
    case .openParenToken:
      let close = Int(tokens[index].match)
      return close > index && tokens[min(close + 1, last)].kind == .equalsGreaterThanToken
    default: return false
    }
  }

  private func startsLambdaBehindModifier(_ index: Int) -> Bool {
    let last = tokens.count - 1
    guard index < last else { return false }
    switch tokens[index].kind {
    case .identifierToken:
      if tokens[index + 1].kind == .equalsGreaterThanToken { return true }
      return tokens[index].contextualKind == .asyncKeyword && index + 2 <= last
        && (tokens[index + 1].kind == .openParenToken || tokens[index + 2].kind == .equalsGreaterThanToken)
    case .openParenToken:
      let close = Int(tokens[index].match)
      return close > index && tokens[min(close + 1, last)].kind == .equalsGreaterThanToken
    case .delegateKeyword: return true
    default: return false
    }
  }

  /// Whether an expression can start at a token.
  func canStartExpression(at index: Int) -> Bool {
    let kind = tokens[min(index, tokens.count - 1)].kind
    switch kind {
    case .identifierToken, .numericLiteralToken, .characterLiteralToken, .stringLiteralToken,
      .interpolatedStringStartToken, .namedValueToken, .templateHoleToken, .openParenToken, .plusToken, .minusToken,
      .exclamationToken, .tildeToken, .plusPlusToken, .minusMinusToken, .ampersandToken, .asteriskToken, .caretToken,
      .dotDotToken, .trueKeyword, .falseKeyword, .nullKeyword, .newKeyword, .typeofKeyword, .sizeofKeyword,
      .defaultKeyword, .checkedKeyword, .uncheckedKeyword, .thisKeyword, .baseKeyword, .delegateKeyword,
      .throwKeyword, .refKeyword, .stackallocKeyword, .staticKeyword, .openBracketToken:
      return true
    default: return kind.isPredefinedType && kind != .voidKeyword
    }
  }

  /// Whether an operand starts at a token, and nothing that could go on with the operand before.
  func startsOperandPlainly(at index: Int) -> Bool {
    let kind = tokens[min(index, tokens.count - 1)].kind
    switch kind {
    case .identifierToken, .numericLiteralToken, .characterLiteralToken, .stringLiteralToken,
      .interpolatedStringStartToken, .trueKeyword, .falseKeyword, .nullKeyword, .newKeyword, .typeofKeyword,
      .thisKeyword, .exclamationToken, .tildeToken, .openParenToken:
      return true
    default: return kind.isPlaceholder || kind.isPredefinedType
    }
  }
}
