/// Lists between brackets, with commas: arguments and everything that is like them.
extension SyntaxParser {
  /// `(…)` behind something called, `[…]` behind something indexed.
  mutating func parseArguments(_ kind: SyntaxKind) -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    let closing: TokenKind = kind == .argumentList ? .closeParenToken : .closeBracketToken
    if current == closing {
      if kind == .bracketedArgumentList { report("CS0443", "`[]` needs an index", at: tokens[position].range) }
    } else {
      parseElements(closing) { parser in
        let argument = parser.parseArgument()
        parser.scratch.append(SyntaxElement(argument))
      }
    }
    scratch.append(expectClosing(closing, of: open, kind == .argumentList ? "CS1026" : "CS1003"))
    openBracket = outer
    return finish(kind, from: mark)
  }

  /// Elements with commas between them, up to a closing bracket, which stays. `parse` appends its element to `scratch`.
  /// With `allowsTrailingComma` the last element may be followed by one.
  mutating func parseElements(
    _ closing: TokenKind, allowsTrailingComma: Bool = false, _ parse: (inout SyntaxParser) -> Void
  ) {
    var start: Int
    repeat {
      start = position
      if current == .commaToken {
        report("CS0839", "there is nothing before this comma")
        // Commas in a row are one mistake.
        lastErrorPosition = position + 1
      } else {
        parse(&self)
      }
    } while passSeparator(closing, start, allowsTrailingComma)
  }

  /// After an element: whether another one follows.
  private mutating func passSeparator(_ closing: TokenKind, _ start: Int, _ allowsTrailingComma: Bool) -> Bool {
    if current == .commaToken {
      scratch.append(take())
      if current != closing { return true }
      if !allowsTrailingComma {
        report("CS0839", "there is nothing behind this comma", at: tokens[position - 1].range)
      }
      return false
    }
    return current != closing && !isAtEnd && goesOnWithoutComma(closing, start)
  }

  /// After an element neither comma nor end: whether another element follows, after one error.
  private mutating func goesOnWithoutComma(_ closing: TokenKind, _ start: Int) -> Bool {
    // Without a partner of the opening bracket it is the closing one that is missing, not the comma.
    guard openBracket >= 0, Int(tokens[openBracket].match) > position else { return false }
    guard canStartExpression(at: position), position > start else { return false }
    report("CS1003", "`,` expected, not \(currentText)")
    return true
  }

  mutating func parseArgument() -> NodeID {
    let name: SyntaxElement = startsNameColon ? SyntaxElement(parseNameColon()) : .missing
    let keyword = takeRefKind()
    let isOut = keyword.token.map { tokens[$0].kind == .outKeyword } ?? false
    let expression = isOut ? parseExpressionOrDeclaration() : parseExpression()
    return node(.argument, name, keyword, SyntaxElement(expression))
  }

  private mutating func takeRefKind() -> SyntaxElement {
    current == .outKeyword || current == .refKeyword || current == .inKeyword ? take() : .missing
  }

  // MARK: Initializers

  /// `{ … }` behind `new T`, whose kind its elements tell.
  mutating func parseObjectOrCollectionInitializer() -> NodeID {
    let isObject: Bool
    switch peek() {
    case .closeBraceToken: isObject = true
    case .openBracketToken: isObject = true
    case .identifierToken: isObject = peek(2) == .equalsToken
    default: isObject = false
    }
    return parseInitializer(isObject ? .objectInitializerExpression : .collectionInitializerExpression)
  }

  /// Adds the opening brace that is next, elements with commas between, and the closing brace to the children of what is being
  /// read.
  mutating func takeBraced(_ parse: (inout SyntaxParser) -> NodeID) {
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != .closeBraceToken {
      parseElements(.closeBraceToken, allowsTrailingComma: true) { parser in
        let element = parse(&parser)
        parser.scratch.append(SyntaxElement(element))
      }
    }
    scratch.append(expectClosing(.closeBraceToken, of: open, "CS1513"))
    openBracket = outer
  }

  /// `{ … }` with elements as `kind` has them.
  mutating func parseInitializer(_ kind: SyntaxKind) -> NodeID {
    guard enter() else { return missingExpression() }
    let mark = scratch.count
    takeBraced { $0.parseInitializerElement(kind) }
    leave()
    return finish(kind, from: mark)
  }

  private mutating func parseInitializerElement(_ kind: SyntaxKind) -> NodeID {
    switch kind {
    case .objectInitializerExpression: return parseMemberInitializer()
    case .arrayInitializerExpression where current == .openBraceToken:
      return parseInitializer(.arrayInitializerExpression)
    case .collectionInitializerExpression where current == .openBraceToken:
      return parseInitializer(.complexElementInitializerExpression)
    default: return parseExpression()
    }
  }

  /// `Name = value` or `[key] = value`, where the value may be an initializer of its own.
  private mutating func parseMemberInitializer() -> NodeID {
    let left: NodeID
    if current == .openBracketToken {
      let arguments = parseArguments(.bracketedArgumentList)
      left = node(.implicitElementAccess, SyntaxElement(arguments))
    } else if current == .identifierToken, peek() == .equalsToken {
      left = node(.identifierName, take())
    } else {
      return parseExpression()
    }
    let equals = expect(.equalsToken, "CS1003")
    let right = current == .openBraceToken ? parseObjectOrCollectionInitializer() : parseExpression()
    return node(.simpleAssignmentExpression, SyntaxElement(left), equals, SyntaxElement(right))
  }

  // MARK: Interpolated strings

  mutating func parseInterpolatedString() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    while true {
      switch current {
      case .interpolatedStringTextToken:
        let text = node(.interpolatedStringText, take())
        scratch.append(SyntaxElement(text))
      case .openBraceToken:
        let hole = parseInterpolation()
        scratch.append(SyntaxElement(hole))
      case .interpolatedStringEndToken:
        scratch.append(take())
        return finish(.interpolatedStringExpression, from: mark)
      default:
        // Only after the nesting limit: the lexer ends every string.
        scratch.append(.missing)
        return finish(.interpolatedStringExpression, from: mark)
      }
    }
  }

  private mutating func parseInterpolation() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    defer { openBracket = outer }
    let open = position
    scratch.append(take())
    if current == .closeBraceToken {
      report("CS1733", "the hole of the interpolated string is empty", at: tokens[open].range)
      let missing = missingExpression()
      scratch.append(SyntaxElement(missing))
    } else {
      let expression = parseExpression()
      scratch.append(SyntaxElement(expression))
    }
    var alignment = SyntaxElement.missing
    if current == .commaToken {
      let comma = take()
      let width = parseExpression()
      alignment = SyntaxElement(node(.interpolationAlignmentClause, comma, SyntaxElement(width)))
    }
    scratch.append(alignment)
    var format = SyntaxElement.missing
    if current == .colonToken, peek() == .interpolatedStringTextToken {
      let colon = take()
      format = SyntaxElement(node(.interpolationFormatClause, colon, take()))
    }
    scratch.append(format)
    scratch.append(endHole(open))
    return finish(.interpolation, from: mark)
  }

  /// The `}` of a hole, or what stands in its place; the string goes on behind it.
  private mutating func endHole(_ open: Int) -> SyntaxElement {
    if current == .closeBraceToken { return take() }
    let match = Int(tokens[open].match)
    if match > position {
      report("CS1003", "`}` expected, not \(currentText)")
      skip(to: match)
      return take()
    }
    // The lexer has given the string up, and said so; its end token is what comes next.
    var end = position
    var depth = 0
    while end < tokens.count - 1 {
      if tokens[end].kind == .interpolatedStringStartToken { depth += 1 }
      if tokens[end].kind == .interpolatedStringEndToken {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    skip(to: end)
    return .missing
  }
}
