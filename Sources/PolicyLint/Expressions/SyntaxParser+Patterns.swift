/// Patterns: those of C# 7 (constant, type with a name, `var x`) and, with a diagnostic, those of later versions.
extension SyntaxParser {
  mutating func parseIs(_ left: NodeID) -> NodeID {
    let keyword = take()
    // A type alone is no pattern but the operand of the old `is`.
    if let type = parseTypeTest() { return node(.isExpression, SyntaxElement(left), keyword, SyntaxElement(type)) }
    let pattern = parsePattern(.disjunction)
    return node(.isPatternExpression, SyntaxElement(left), keyword, SyntaxElement(pattern))
  }

  private mutating func parseTypeTest() -> NodeID? {
    guard contextual != .notKeyword || !startsNotPattern else { return nil }
    if contextual == .varKeyword, peek() == .identifierToken || peek() == .openParenToken { return nil }
    let isType = lookAhead { parser in
      guard parser.scanType(allowsNullable: false) != .none else { return false }
      if parser.current == .questionToken { return true }
      return parser.endsType
    }
    guard isType else { return nil }
    return parseType(.test)
  }

  /// Whether what was read as a type is one, rather than the start of a constant or of a pattern.
  private var endsType: Bool {
    switch current {
    case .identifierToken, .openBraceToken, .openParenToken, .openBracketToken, .dotToken, .plusToken, .minusToken,
      .asteriskToken, .slashToken, .percentToken, .lessThanLessThanToken:
      false
    default: true
    }
  }

  private var startsNotPattern: Bool {
    guard contextual == .notKeyword else { return false }
    return startsOperandPlainly(at: position + 1) || peek() == .openBraceToken || peek() == .lessThanToken
      || peek() == .greaterThanToken || peek() == .lessThanEqualsToken || peek() == .greaterThanEqualsToken
      || peek() == .minusToken
  }

  enum PatternLevel { case disjunction, conjunction, negation }

  mutating func parsePattern(_ level: PatternLevel) -> NodeID {
    guard enter() else { return missingExpression() }
    defer { leave() }
    var left = startsNotPattern ? parseNotPattern() : parsePrimaryPattern()
    while level != .negation {
      let isAnd = contextual == .andKeyword
      guard isAnd || contextual == .orKeyword && level == .disjunction, canGoOnAsPattern else { return left }
      reportTooNew(9, isAnd ? "pattern `and`" : "pattern `or`", at: currentRange)
      let keyword = take()
      let right = parsePattern(isAnd ? .negation : .conjunction)
      left = node(isAnd ? .andPattern : .orPattern, SyntaxElement(left), keyword, SyntaxElement(right))
    }
    return left
  }

  private var canGoOnAsPattern: Bool {
    canStartExpression(at: position + 1) || peek() == .openBraceToken || peek() == .lessThanToken
      || peek() == .greaterThanToken || peek() == .lessThanEqualsToken || peek() == .greaterThanEqualsToken
  }

  private mutating func parseNotPattern() -> NodeID {
    let previous = position > 0 && tokens[position - 1].kind == .isKeyword ? tokens[position - 1].range : currentRange
    let name = previous == currentRange ? "pattern `not`" : "`is not`"
    reportTooNew(9, name, at: previous.union(currentRange))
    let keyword = take()
    let operand = parsePattern(.negation)
    return node(.notPattern, keyword, SyntaxElement(operand))
  }

  private mutating func parsePrimaryPattern() -> NodeID {
    switch current {
    case .lessThanToken, .lessThanEqualsToken, .greaterThanToken, .greaterThanEqualsToken:
      reportTooNew(9, "relational pattern", at: currentRange)
      let sign = take()
      let operand = parseSubexpression(.shift)
      return node(.relationalPattern, sign, SyntaxElement(operand))
    case .openBraceToken: return parseRecursivePattern(type: .missing)
    case .openBracketToken: return parseListPattern()
    case .dotDotToken:
      let dots = take()
      guard canGoOnAsPattern || current == .openBraceToken else { return node(.slicePattern, dots, .missing) }
      let pattern = parsePattern(.disjunction)
      return node(.slicePattern, dots, SyntaxElement(pattern))
    case .openParenToken where !startsCast() && !startsLambda(at: position): return parseParenthesizedPattern()
    case .identifierToken where contextual == .varKeyword && (peek() == .identifierToken || peek() == .openParenToken):
      let keyword = take()
      if current == .openParenToken { reportTooNew(8, "pattern `var (…)`", at: currentRange) }
      let designation = parseDesignation()
      return node(.varPattern, keyword, SyntaxElement(designation))
    case .identifierToken where contextual == .underscoreKeyword && endsPattern(position + 1):
      reportTooNew(8, "discard pattern `_`", at: currentRange)
      return node(.discardPattern, take())
    default: return parseTypeOrConstantPattern()
    }
  }

  private func endsPattern(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .colonToken, .equalsGreaterThanToken, .commaToken, .closeParenToken, .closeBraceToken, .closeBracketToken: true
    case .identifierToken: tokens[index].contextualKind == .whenKeyword
    default: false
    }
  }

  /// `T x`, `T { … }`, `T(…)` or a constant.
  private mutating func parseTypeOrConstantPattern() -> NodeID {
    let shape = lookAhead { parser -> TokenKind in
      guard parser.scanType(allowsNullable: false) != .none else { return .none }
      if parser.current == .identifierToken {
        switch parser.contextual {
        case .whenKeyword where parser.canStartExpression(at: parser.position + 1): return .none
        case .andKeyword, .orKeyword: return parser.canGoOnAsPattern ? .none : .identifierToken
        default: return .identifierToken
        }
      }
      if parser.current == .openBraceToken || parser.current == .openParenToken { return parser.current }
      return .none
    }
    switch shape {
    case .identifierToken:
      let type = parseType(.test)
      let designation = parseDesignation()
      return node(.declarationPattern, SyntaxElement(type), SyntaxElement(designation))
    case .openBraceToken, .openParenToken:
      let type = parseType(.test)
      return parseRecursivePattern(type: SyntaxElement(type))
    default:
      if current.isPredefinedType, peek() != .dotToken {
        let type = parseType(.test)
        reportTooNew(9, "type pattern", at: nodes[type.index].range)
        return node(.typePattern, SyntaxElement(type))
      }
      let expression = parseSubexpression(.shift)
      return node(.constantPattern, SyntaxElement(expression))
    }
  }

  private mutating func parseParenthesizedPattern() -> NodeID {
    let open = take()
    if current == .closeParenToken || (current == .identifierToken && peek() == .colonToken) {
      position -= 1
      return parseRecursivePattern(type: .missing)
    }
    let start = position
    let first = parsePattern(.disjunction)
    if current == .commaToken {
      return parsePositionalRest(open, first)
    }
    // `(constant)` is C# 7, as long as a constant is all there is.
    if nodes[first.index].kind != .constantPattern {
      reportTooNew(9, "pattern in parentheses", at: tokens[start - 1].range)
    }
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(.parenthesizedPattern, open, SyntaxElement(first), close)
  }

  private mutating func parsePositionalRest(_ open: SyntaxElement, _ first: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(open)
    let subpattern = node(.subpattern, .missing, .missing, SyntaxElement(first))
    scratch.append(SyntaxElement(subpattern))
    reportTooNew(8, "positional pattern", at: currentRange)
    while current == .commaToken {
      scratch.append(take())
      let next = parseSubpattern()
      scratch.append(SyntaxElement(next))
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    let clause = finish(.positionalPatternClause, from: mark)
    return finishRecursivePattern(type: .missing, positional: SyntaxElement(clause))
  }

  private mutating func parseRecursivePattern(type: SyntaxElement) -> NodeID {
    guard current == .openParenToken else { return finishRecursivePattern(type: type, positional: .missing) }
    reportTooNew(8, "positional pattern", at: currentRange)
    let clause = parseSubpatterns(.positionalPatternClause, .closeParenToken)
    return finishRecursivePattern(type: type, positional: SyntaxElement(clause))
  }

  private mutating func finishRecursivePattern(type: SyntaxElement, positional: SyntaxElement) -> NodeID {
    var properties = SyntaxElement.missing
    if current == .openBraceToken {
      reportTooNew(8, "property pattern `{ … }`", at: currentRange)
      properties = SyntaxElement(parseSubpatterns(.propertyPatternClause, .closeBraceToken))
    }
    var designation = SyntaxElement.missing
    if current == .identifierToken, contextual != .andKeyword, contextual != .orKeyword, contextual != .whenKeyword {
      designation = SyntaxElement(parseDesignation())
    }
    return node(.recursivePattern, type, positional, properties, designation)
  }

  private mutating func parseSubpatterns(_ kind: SyntaxKind, _ closing: TokenKind) -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != closing {
      parseElements(closing, allowsTrailingComma: true) { parser in
        let part = parser.parseSubpattern()
        parser.scratch.append(SyntaxElement(part))
      }
    }
    scratch.append(expectClosing(closing, of: open, closing == .closeParenToken ? "CS1026" : "CS1513"))
    openBracket = outer
    return finish(kind, from: mark)
  }

  /// `pattern`, `Name: pattern` or `Name.Name: pattern`.
  private mutating func parseSubpattern() -> NodeID {
    if current == .identifierToken, peek() == .colonToken {
      let name = parseNameColon()
      let pattern = parsePattern(.disjunction)
      return node(.subpattern, SyntaxElement(name), .missing, SyntaxElement(pattern))
    }
    let isPath = lookAhead { parser in
      while parser.current == .identifierToken, parser.peek() == .dotToken { parser.position += 2 }
      return parser.current == .identifierToken && parser.peek() == .colonToken
    }
    guard isPath else {
      let pattern = parsePattern(.disjunction)
      return node(.subpattern, .missing, .missing, SyntaxElement(pattern))
    }
    let path = parseName(inExpression: false)
    let colon = take()
    let pattern = parsePattern(.disjunction)
    return node(.subpattern, SyntaxElement(path), colon, SyntaxElement(pattern))
  }

  private mutating func parseListPattern() -> NodeID {
    reportTooNew(11, "list pattern", at: currentRange)
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != .closeBracketToken {
      parseElements(.closeBracketToken, allowsTrailingComma: true) { parser in
        let part = parser.parsePattern(.disjunction)
        parser.scratch.append(SyntaxElement(part))
      }
    }
    scratch.append(expectClosing(.closeBracketToken, of: open, "CS1003"))
    openBracket = outer
    return finish(.listPattern, from: mark)
  }

  // MARK: Switch expressions and `with`

  mutating func parseSwitchExpression(_ left: NodeID) -> NodeID {
    reportTooNew(8, "switch expression", at: currentRange)
    let mark = scratch.count
    let outer = openBracket
    scratch.append(SyntaxElement(left))
    scratch.append(take())
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != .closeBraceToken {
      parseElements(.closeBraceToken, allowsTrailingComma: true) { parser in
        let arm = parser.parseSwitchArm()
        parser.scratch.append(SyntaxElement(arm))
      }
    }
    scratch.append(expectClosing(.closeBraceToken, of: open, "CS1513"))
    openBracket = outer
    return finish(.switchExpression, from: mark)
  }

  /// The switch expression as a whole has been reported; its patterns are not, one by one.
  private mutating func parseSwitchArm() -> NodeID {
    let known = diagnostics.count
    let pattern = parsePattern(.disjunction)
    let when = parseWhenClause()
    if diagnostics.count > known {
      let kept = diagnostics[known...].filter { $0.kind == .error }
      diagnostics.removeLast(diagnostics.count - known)
      diagnostics.append(contentsOf: kept)
    }
    let arrow = expect(.equalsGreaterThanToken, "CS1003")
    let value = parseExpression()
    return node(.switchExpressionArm, SyntaxElement(pattern), when, arrow, SyntaxElement(value))
  }

  mutating func parseWhenClause() -> SyntaxElement {
    guard contextual == .whenKeyword else { return .missing }
    let keyword = take()
    let condition = parseExpression()
    return SyntaxElement(node(.whenClause, keyword, SyntaxElement(condition)))
  }

  mutating func parseWith(_ left: NodeID) -> NodeID {
    reportTooNew(9, "`with` expression", at: currentRange)
    let keyword = take()
    let initializer = parseInitializer(.objectInitializerExpression)
    return node(.withExpression, SyntaxElement(left), keyword, SyntaxElement(initializer))
  }
}
