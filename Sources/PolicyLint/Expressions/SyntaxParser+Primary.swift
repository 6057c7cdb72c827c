/// Primary expressions: names, literals, calls, accesses.
extension SyntaxParser {
  mutating func parsePrimary() -> NodeID {
    let start = parseTerm()
    return parsePostfix(start)
  }

  /// What may stand behind a term: `.name`, `(…)`, `[…]`, `++`, `?.`, `!`.
  private mutating func parsePostfix(_ term: NodeID) -> NodeID {
    var left = term
    while true {
      switch current {
      case .dotToken: left = parseMemberAccess(left)
      case .openParenToken: left = parseInvocation(left)
      case .openBracketToken: left = parseElementAccess(left)
      case .plusPlusToken: left = node(.postIncrementExpression, SyntaxElement(left), take())
      case .minusMinusToken: left = node(.postDecrementExpression, SyntaxElement(left), take())
      case .questionToken:
        guard peek() == .dotToken || peek() == .openBracketToken else { return left }
        left = parseConditionalAccess(left)
      case .exclamationToken:
        guard !startsOperandPlainly(at: position + 1) || peek() == .openParenToken && isAdjacent(position) else {
          return left
        }
        left = parseNullForgiving(left)
      case .minusGreaterThanToken:
        reportNotAllowed("a pointer", at: currentRange, code: "CS0214")
        let arrow = take()
        let name = parseSimpleName(inExpression: true)
        left = node(.pointerMemberAccessExpression, SyntaxElement(left), arrow, SyntaxElement(name))
      default: return left
      }
    }
  }

  private mutating func parseMemberAccess(_ left: NodeID) -> NodeID {
    let dot = take()
    let name = parseSimpleName(inExpression: true)
    return node(.simpleMemberAccessExpression, SyntaxElement(left), dot, SyntaxElement(name))
  }

  private mutating func parseInvocation(_ left: NodeID) -> NodeID {
    let arguments = parseArguments(.argumentList)
    return node(.invocationExpression, SyntaxElement(left), SyntaxElement(arguments))
  }

  private mutating func parseElementAccess(_ left: NodeID) -> NodeID {
    let arguments = parseArguments(.bracketedArgumentList)
    return node(.elementAccessExpression, SyntaxElement(left), SyntaxElement(arguments))
  }

  private mutating func parseNullForgiving(_ left: NodeID) -> NodeID {
    reportTooNew(8, "null-forgiving `!`", at: currentRange)
    return node(.suppressNullableWarningExpression, SyntaxElement(left), take())
  }

  /// `?.name…` or `?[…]…`: all accesses behind belong to the part that is skipped for `null`.
  private mutating func parseConditionalAccess(_ left: NodeID) -> NodeID {
    let question = take()
    guard enter() else {
      let missing = missingExpression()
      return node(.conditionalAccessExpression, SyntaxElement(left), question, SyntaxElement(missing))
    }
    var access: NodeID
    if current == .dotToken {
      let dot = take()
      let name = parseSimpleName(inExpression: true)
      access = node(.memberBindingExpression, dot, SyntaxElement(name))
    } else {
      let arguments = parseArguments(.bracketedArgumentList)
      access = node(.elementBindingExpression, SyntaxElement(arguments))
    }
    chain: while true {
      switch current {
      case .dotToken: access = parseMemberAccess(access)
      case .openParenToken: access = parseInvocation(access)
      case .openBracketToken: access = parseElementAccess(access)
      case .exclamationToken where !startsOperandPlainly(at: position + 1): access = parseNullForgiving(access)
      case .questionToken where peek() == .dotToken || peek() == .openBracketToken:
        access = parseConditionalAccess(access)
      default: break chain
      }
    }
    leave()
    return node(.conditionalAccessExpression, SyntaxElement(left), question, SyntaxElement(access))
  }

  // MARK: Terms

  private mutating func parseTerm() -> NodeID {
    switch current {
    case .identifierToken:
      if startsLambda(at: position) { return parseLambda() }
      return parseName(inExpression: true)
    case .stringLiteralToken: return node(.stringLiteralExpression, take())
    case .numericLiteralToken: return node(.numericLiteralExpression, take())
    case .characterLiteralToken: return node(.characterLiteralExpression, take())
    case .trueKeyword: return node(.trueLiteralExpression, take())
    case .falseKeyword: return node(.falseLiteralExpression, take())
    case .nullKeyword: return node(.nullLiteralExpression, take())
    case .namedValueToken: return node(.namedValueExpression, take())
    case .templateHoleToken: return node(.templateHoleExpression, take())
    case .interpolatedStringStartToken: return parseInterpolatedString()
    case .openParenToken:
      return startsLambda(at: position) ? parseLambda() : parseParenthesized()
    case .newKeyword: return parseCreation()
    case .thisKeyword: return node(.thisExpression, take())
    case .baseKeyword: return node(.baseExpression, take())
    default: return parseRareTerm()
    }
  }

  private mutating func parseRareTerm() -> NodeID {
    switch current {
    case .typeofKeyword: return parseTypeOperator(.typeOfExpression)
    case .sizeofKeyword: return parseTypeOperator(.sizeOfExpression)
    case .defaultKeyword:
      return peek() == .openParenToken
        ? parseTypeOperator(.defaultExpression) : node(.defaultLiteralExpression, take())
    case .checkedKeyword: return parseChecked(.checkedExpression)
    case .uncheckedKeyword: return parseChecked(.uncheckedExpression)
    case .delegateKeyword: return parseAnonymousMethod(modifier: .missing)
    case .staticKeyword where startsLambda(at: position): return parseLambda()
    case .stackallocKeyword: return parseStackAlloc()
    case .openBracketToken where tokens[position].match > 0: return parseCollection()
    default:
      if current.isPredefinedType { return node(.predefinedType, take()) }
      return parseNoTerm()
    }
  }

  /// Nothing that an expression starts with.
  private mutating func parseNoTerm() -> NodeID {
    if isAtEnd, openBracket >= 0, tokens[openBracket].match < 0 {
      reportUnclosed(openBracket)
    } else if isAtEnd {
      report("CS1733", "expression expected")
    } else {
      report("CS1525", "expression expected, not \(currentText)")
    }
    return missingExpression()
  }

  private mutating func parseTypeOperator(_ kind: SyntaxKind) -> NodeID {
    let keyword = take()
    guard current == .openParenToken else {
      report("CS1003", "`(` expected", at: .at(previousEnd))
      return node(kind, keyword, .missing, .missing, .missing)
    }
    let open = take()
    let type = parseType()
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(kind, keyword, open, SyntaxElement(type), close)
  }

  private mutating func parseChecked(_ kind: SyntaxKind) -> NodeID {
    let keyword = take()
    let open = expect(.openParenToken, "CS1003")
    let expression = parseExpression()
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(kind, keyword, open, SyntaxElement(expression), close)
  }

  // MARK: Parentheses

  private mutating func parseParenthesized() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    defer { openBracket = outer }
    openBracket = position
    let open = take()
    let first = parseTupleElement()
    guard current == .commaToken || nodes[first.index].kind == .argument else {
      let close = expectClosing(.closeParenToken, of: open, "CS1026")
      return node(.parenthesizedExpression, open, SyntaxElement(first), close)
    }
    scratch.append(open)
    let argument =
      nodes[first.index].kind == .argument ? first : node(.argument, .missing, .missing, SyntaxElement(first))
    scratch.append(SyntaxElement(argument))
    while current == .commaToken {
      scratch.append(take())
      let next = parseTupleElement()
      let argument =
        nodes[next.index].kind == .argument ? next : node(.argument, .missing, .missing, SyntaxElement(next))
      scratch.append(SyntaxElement(argument))
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    return finish(.tupleExpression, from: mark)
  }

  /// An element of what may be a tuple: an expression, `name: expression` or a declaration such as `int a`.
  private mutating func parseTupleElement() -> NodeID {
    if current == .identifierToken, peek() == .colonToken, peek(2) != .interpolatedStringTextToken {
      let name = parseNameColon()
      let expression = parseExpression()
      return node(.argument, SyntaxElement(name), .missing, SyntaxElement(expression))
    }
    return parseExpressionOrDeclaration()
  }

  /// An expression, or `T name` as it stands in tuples that are taken apart and behind `out`.
  mutating func parseExpressionOrDeclaration() -> NodeID {
    guard startsDeclarationExpression() else { return parseExpression() }
    let type = parseType()
    let designation = parseDesignation()
    return node(.declarationExpression, SyntaxElement(type), SyntaxElement(designation))
  }

  private mutating func startsDeclarationExpression() -> Bool {
    guard current == .identifierToken || current == .openParenToken || current.isPredefinedType else { return false }
    if contextual == .varKeyword, peek() == .openParenToken {
      let close = Int(tokens[position + 1].match)
      // `var (a, b)` in front of `=`, `in` or within a larger tuple; a call of something named `var` is not known.
      return close > 0
    }
    // Cheap refusals first: a declaration needs a name behind the type.
    if current == .identifierToken, peek() != .identifierToken, peek() != .dotToken, peek() != .lessThanToken,
      peek() != .openBracketToken, peek() != .questionToken, peek() != .colonColonToken
    {
      return false
    }
    return lookAhead { parser in
      guard parser.scanType() != .none, parser.current == .identifierToken else { return false }
      switch parser.peek() {
      case .commaToken, .closeParenToken: return true
      default: return false
      }
    }
  }

  /// `x`, `_` or `(a, b)`.
  mutating func parseDesignation() -> NodeID {
    guard current == .openParenToken, enter() else {
      if contextual == .underscoreKeyword { return node(.discardDesignation, take()) }
      let name = current == .identifierToken ? take() : expect(.identifierToken, "CS1001")
      return node(.singleVariableDesignation, name)
    }
    let mark = scratch.count
    let open = take()
    scratch.append(open)
    while true {
      let part = parseDesignation()
      scratch.append(SyntaxElement(part))
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    leave()
    return finish(.parenthesizedVariableDesignation, from: mark)
  }

  mutating func parseNameColon() -> NodeID {
    let name = node(.identifierName, take())
    return node(.nameColon, SyntaxElement(name), take())
  }
}
