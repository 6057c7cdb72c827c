/// Primary expressions: names, literals, calls, accesses.
extension SyntaxParser {
  mutating func parsePrimary() -> NodeID {
    let start = parseTerm()
    return parsePostfix(start)
  }

  /// What stands behind a term.
  private enum Suffix {
    case none, member, call, index, increment, decrement, conditional, forgiving, pointer
  }

  private mutating func parsePostfix(_ term: NodeID) -> NodeID {
    var left = term
    while true {
      switch suffix() {
      case .none: return left
      case .member: left = parseMemberAccess(left)
      case .call: left = parseInvocation(left)
      case .index: left = parseElementAccess(left)
      case .increment, .decrement: left = parsePostIncrement(left)
      case .conditional: left = parseConditionalAccess(left)
      case .forgiving: left = parseNullForgiving(left)
      case .pointer: left = parsePointerAccess(left)
      }
    }
  }

  private func suffix() -> Suffix {
    switch current {
    case .dotToken: .member
    case .openParenToken: .call
    case .openBracketToken: .index
    case .plusPlusToken: .increment
    case .minusMinusToken: .decrement
    case .questionToken: peek() == .dotToken || peek() == .openBracketToken ? .conditional : .none
    case .exclamationToken:
      !startsOperandPlainly(at: position + 1) || peek() == .openParenToken && isAdjacent(position) ? .forgiving : .none
    case .minusGreaterThanToken: .pointer
    default: .none
    }
  }

  private mutating func parsePostIncrement(_ left: NodeID) -> NodeID {
    let kind: SyntaxKind = current == .plusPlusToken ? .postIncrementExpression : .postDecrementExpression
    return node(kind, SyntaxElement(left), take())
  }

  private mutating func parsePointerAccess(_ left: NodeID) -> NodeID {
    reportNotAllowed("a pointer", at: currentRange, code: "CS0214")
    let arrow = take()
    let name = parseSimpleName(inExpression: true)
    return node(.pointerMemberAccessExpression, SyntaxElement(left), arrow, SyntaxElement(name))
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
    var access = parseBinding()
    chain: while true {
      switch suffix() {
      case .member: access = parseMemberAccess(access)
      case .call: access = parseInvocation(access)
      case .index: access = parseElementAccess(access)
      case .forgiving: access = parseNullForgiving(access)
      case .conditional: access = parseConditionalAccess(access)
      default: break chain
      }
    }
    leave()
    return node(.conditionalAccessExpression, SyntaxElement(left), question, SyntaxElement(access))
  }

  /// `.name` or `[…]` behind the `?`.
  private mutating func parseBinding() -> NodeID {
    guard current == .dotToken else {
      let arguments = parseArguments(.bracketedArgumentList)
      return node(.elementBindingExpression, SyntaxElement(arguments))
    }
    let dot = take()
    let name = parseSimpleName(inExpression: true)
    return node(.memberBindingExpression, dot, SyntaxElement(name))
  }

  // MARK: Terms

  private mutating func parseTerm() -> NodeID {
    if let literal = SyntaxKind(literal: current) { return node(literal, take()) }
    switch current {
    case .identifierToken: return parseName(inExpression: true)
    case .openParenToken: return parseParenthesized()
    case .interpolatedStringStartToken: return parseInterpolatedString()
    case .newKeyword: return parseCreation()
    default: return parseRareTerm()
    }
  }

  private mutating func parseRareTerm() -> NodeID {
    switch current {
    case .typeofKeyword: return parseTypeOperator(.typeOfExpression)
    case .sizeofKeyword: return parseTypeOperator(.sizeOfExpression)
    case .defaultKeyword: return parseDefault()
    case .checkedKeyword: return parseChecked(.checkedExpression)
    case .uncheckedKeyword: return parseChecked(.uncheckedExpression)
    case .delegateKeyword: return parseAnonymousMethod(modifier: .missing)
    case .stackallocKeyword: return parseStackAlloc()
    case .openBracketToken: return parseCollection()
    // A type's keyword is an operand only where a member of the type follows.
    default: return current.isPredefinedType && peek() == .dotToken ? node(.predefinedType, take()) : parseNoTerm()
    }
  }

  private mutating func parseDefault() -> NodeID {
    peek() == .openParenToken
      ? parseTypeOperator(.defaultExpression) : node(.defaultLiteralExpression, take())
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
    let outer = openBracket
    openBracket = position
    let open = take()
    let first = parseTupleElement()
    let isTuple = current == .commaToken || nodes[first.index].kind == .argument
    let result = isTuple ? parseTuple(open, first) : closeParentheses(open, first)
    openBracket = outer
    return result
  }

  private mutating func closeParentheses(_ open: SyntaxElement, _ expression: NodeID) -> NodeID {
    if nodes[expression.index].kind == .declarationExpression {
      let name = elements[Int(nodes[expression.index].firstElement) + 1].node
      report("CS1026", "`)` expected in front of a second name", at: name.map { nodes[$0.index].range })
    }
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(.parenthesizedExpression, open, SyntaxElement(expression), close)
  }

  private mutating func parseTuple(_ open: SyntaxElement, _ first: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(open)
    appendTupleArgument(first)
    while current == .commaToken {
      scratch.append(take())
      let next = parseTupleElement()
      appendTupleArgument(next)
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    return finish(.tupleExpression, from: mark)
  }

  private mutating func appendTupleArgument(_ element: NodeID) {
    let isArgument = nodes[element.index].kind == .argument
    let argument = isArgument ? element : node(.argument, .missing, .missing, SyntaxElement(element))
    scratch.append(SyntaxElement(argument))
  }

  /// An element of what may be a tuple: an expression, `name: expression` or a declaration such as `int a`.
  private mutating func parseTupleElement() -> NodeID {
    startsNameColon ? parseNamedTupleElement() : parseExpressionOrDeclaration()
  }

  private mutating func parseNamedTupleElement() -> NodeID {
    let name = parseNameColon()
    let expression = parseExpression()
    return node(.argument, SyntaxElement(name), .missing, SyntaxElement(expression))
  }

  /// Whether `name:` stands here, and the colon does not start a format.
  var startsNameColon: Bool {
    current == .identifierToken && peek() == .colonToken && peek(2) != .interpolatedStringTextToken
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

  /// Whether `var (a, b) =` stands here.
  var startsDeconstruction: Bool {
    guard peek() == .openParenToken else { return false }
    let close = Int(tokens[position + 1].match)
    guard close > position + 1, close + 1 < tokens.count, tokens[close + 1].kind == .equalsToken else { return false }
    return tokens[position + 2..<close].allSatisfy { token in
      switch token.kind {
      case .identifierToken, .commaToken, .openParenToken, .closeParenToken: true
      default: false
      }
    }
  }

  /// `var (a, b)`, which an assignment takes apart what is right of it into.
  mutating func parseDeconstruction() -> NodeID {
    let type = node(.identifierName, take())
    let designation = parseDesignation()
    return node(.declarationExpression, SyntaxElement(type), SyntaxElement(designation))
  }

  /// `x`, `_` or `(a, b)`.
  mutating func parseDesignation() -> NodeID {
    guard current == .openParenToken else {
      if contextual == .underscoreKeyword { return node(.discardDesignation, take()) }
      return node(.singleVariableDesignation, expectName())
    }
    guard enter() else { return missingExpression() }
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
