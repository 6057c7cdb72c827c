/// Patterns: those of C# 7 (constant, type with a name, `var x`) and, with a diagnostic, those of later versions.
extension SyntaxParser {
  mutating func parseIs(_ left: NodeID) -> NodeID {
    let keyword = take()
    // A type alone is no pattern but the operand of the old `is`.
    if let type = parseTypeTest() { return node(.isExpression, SyntaxElement(left), keyword, SyntaxElement(type)) }
    let pattern = parseWholePattern(keepingTooNew: 1)
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
    var left = startsNotPattern ? parseNotPattern() : parsePrimaryPattern()
    while let kind = combination(level) { left = parseCombination(left, kind) }
    leave()
    return left
  }

  /// `and` or `or` behind a pattern, as far as it binds tightly enough.
  private func combination(_ level: PatternLevel) -> SyntaxKind? {
    switch contextual {
    case .andKeyword: level != .negation && canGoOnAsPattern ? .andPattern : nil
    case .orKeyword: level == .disjunction && canGoOnAsPattern ? .orPattern : nil
    default: nil
    }
  }

  private mutating func parseCombination(_ left: NodeID, _ kind: SyntaxKind) -> NodeID {
    reportTooNew(9, kind == .andPattern ? "pattern `and`" : "pattern `or`", at: currentRange)
    let keyword = take()
    let right = parsePattern(kind == .andPattern ? .negation : .conjunction)
    return node(kind, SyntaxElement(left), keyword, SyntaxElement(right))
  }

  private var canGoOnAsPattern: Bool { canStartPattern(at: position + 1) }

  private func canStartPattern(at index: Int) -> Bool {
    switch tokens[min(index, tokens.count - 1)].kind {
    case .openBraceToken, .lessThanToken, .lessThanEqualsToken, .greaterThanToken, .greaterThanEqualsToken: true
    default: canStartExpression(at: index)
    }
  }

  private mutating func parseNotPattern() -> NodeID {
    reportNot()
    let keyword = take()
    let operand = parsePattern(.negation)
    return node(.notPattern, keyword, SyntaxElement(operand))
  }

  private mutating func reportNot() {
    if position > 0, tokens[position - 1].kind == .isKeyword {
      reportTooNew(9, "`is not`", at: tokens[position - 1].range.union(currentRange))
    } else {
      reportTooNew(9, "pattern `not`", at: currentRange)
    }
  }

  /// What kind of pattern starts at the current token.
  private enum PatternForm {
    case relational, recursive, list, slice, parenthesized, variable, discard, declaration, typed, type, constant
  }

  private mutating func parsePrimaryPattern() -> NodeID {
    switch patternForm() {
    case .relational: parseRelationalPattern()
    case .recursive: parseRecursivePattern(type: .missing)
    case .list: parseListPattern()
    case .slice: parseSlicePattern()
    case .parenthesized: parseParenthesizedPattern()
    case .variable: parseVarPattern()
    case .discard: parseDiscardPattern()
    case .declaration: parseDeclarationPattern()
    case .typed: parseTypedPattern()
    case .type: parseTypePattern()
    case .constant: parseConstantPattern()
    }
  }

  private mutating func patternForm() -> PatternForm {
    switch current {
    case .lessThanToken, .lessThanEqualsToken, .greaterThanToken, .greaterThanEqualsToken: return .relational
    case .openBraceToken: return .recursive
    case .openBracketToken: return .list
    case .dotDotToken: return .slice
    case .openParenToken: if !startsCast(), !startsLambda(at: position) { return .parenthesized }
    case .identifierToken:
      if contextual == .varKeyword, peek() == .identifierToken || peek() == .openParenToken { return .variable }
      if contextual == .underscoreKeyword, endsPattern(position + 1) { return .discard }
    default: break
    }
    return typeOrConstantForm()
  }

  private mutating func parseRelationalPattern() -> NodeID {
    reportTooNew(9, "relational pattern", at: currentRange)
    let sign = take()
    let operand = parseSubexpression(.shift)
    return node(.relationalPattern, sign, SyntaxElement(operand))
  }

  private mutating func parseSlicePattern() -> NodeID {
    let dots = take()
    guard canStartPattern(at: position) else { return node(.slicePattern, dots, .missing) }
    let pattern = parsePattern(.disjunction)
    return node(.slicePattern, dots, SyntaxElement(pattern))
  }

  private mutating func parseVarPattern() -> NodeID {
    let keyword = take()
    if current == .openParenToken { reportTooNew(8, "pattern `var (…)`", at: currentRange) }
    let designation = parseDesignation()
    return node(.varPattern, keyword, SyntaxElement(designation))
  }

  private mutating func parseDiscardPattern() -> NodeID {
    reportTooNew(8, "discard pattern `_`", at: currentRange)
    return node(.discardPattern, take())
  }

  private mutating func parseDeclarationPattern() -> NodeID {
    let type = parseType(.test)
    let designation = parseDesignation()
    return node(.declarationPattern, SyntaxElement(type), SyntaxElement(designation))
  }

  private mutating func parseTypedPattern() -> NodeID {
    let type = parseType(.test)
    return parseRecursivePattern(type: SyntaxElement(type))
  }

  private mutating func parseTypePattern() -> NodeID {
    let type = parseType(.test)
    reportTooNew(9, "type pattern", at: nodes[type.index].range)
    return node(.typePattern, SyntaxElement(type))
  }

  private mutating func parseConstantPattern() -> NodeID {
    let expression = parseSubexpression(.shift)
    return node(.constantPattern, SyntaxElement(expression))
  }

  private func endsPattern(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .colonToken, .equalsGreaterThanToken, .commaToken, .closeParenToken, .closeBraceToken, .closeBracketToken: true
    case .identifierToken: tokens[index].contextualKind == .whenKeyword
    default: false
    }
  }

  /// Whether `T x`, `T { … }`, `T(…)`, a type alone or a constant starts here.
  private mutating func typeOrConstantForm() -> PatternForm {
    let form = lookAhead { parser -> PatternForm in
      guard parser.scanType(allowsNullable: false) != .none else { return .constant }
      switch parser.current {
      case .identifierToken: return parser.startsPatternDesignation ? .declaration : .constant
      case .openBraceToken, .openParenToken: return .typed
      default: return .constant
      }
    }
    return form == .constant && current.isPredefinedType && peek() != .dotToken ? .type : form
  }

  /// Whether the name here, behind a type, is that of a variable rather than `when`, `and` or `or`.
  private var startsPatternDesignation: Bool {
    switch contextual {
    case .whenKeyword: !canStartExpression(at: position + 1)
    case .andKeyword, .orKeyword: !canGoOnAsPattern
    default: true
    }
  }

  private mutating func parseParenthesizedPattern() -> NodeID {
    if peek() == .closeParenToken || peek() == .identifierToken && peek(2) == .colonToken {
      return parseRecursivePattern(type: .missing)
    }
    let open = take()
    let first = parsePattern(.disjunction)
    return current == .commaToken ? parsePositionalRest(open, first) : closePattern(open, first)
  }

  private mutating func closePattern(_ open: SyntaxElement, _ pattern: NodeID) -> NodeID {
    // `(constant)` is C# 7, as long as a constant is all there is.
    if nodes[pattern.index].kind != .constantPattern, let token = open.token {
      reportTooNew(9, "pattern in parentheses", at: tokens[token].range)
    }
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(.parenthesizedPattern, open, SyntaxElement(pattern), close)
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
    guard enter() else { return missingExpression() }
    defer { leave() }
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
    let (name, colon) = parseSubpatternName()
    let pattern = parsePattern(.disjunction)
    return node(.subpattern, name, colon, SyntaxElement(pattern))
  }

  private mutating func parseSubpatternName() -> (name: SyntaxElement, colon: SyntaxElement) {
    if current == .identifierToken, peek() == .colonToken { return (SyntaxElement(parseNameColon()), .missing) }
    let isPath = lookAhead { parser in
      while parser.current == .identifierToken, parser.peek() == .dotToken { parser.position += 2 }
      return parser.current == .identifierToken && parser.peek() == .colonToken
    }
    guard isPath else { return (.missing, .missing) }
    let path = parseName(inExpression: false)
    return (SyntaxElement(path), take())
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
    scratch.append(SyntaxElement(left))
    scratch.append(take())
    takeBraced { $0.parseSwitchArm() }
    return finish(.switchExpression, from: mark)
  }

  private mutating func parseSwitchArm() -> NodeID {
    // The switch expression as a whole has been reported.
    let pattern = parseWholePattern(keepingTooNew: 0)
    let when = parseWhenClause()
    let arrow = expect(.equalsGreaterThanToken, "CS1003")
    throwPosition = position
    let value = parseExpression()
    return node(.switchExpressionArm, SyntaxElement(pattern), when, arrow, SyntaxElement(value))
  }

  /// A pattern with all its parts, of which only the first ones that are too new are reported.
  mutating func parseWholePattern(keepingTooNew limit: Int) -> NodeID {
    let known = diagnostics.count
    let pattern = parsePattern(.disjunction)
    if diagnostics.count > known { keepTooNew(limit, since: known) }
    return pattern
  }

  private mutating func keepTooNew(_ limit: Int, since known: Int) {
    var count = 0
    let kept = diagnostics[known...].filter { diagnostic in
      guard case .tooNew = diagnostic.kind else { return true }
      count += 1
      return count <= limit
    }
    diagnostics.replaceSubrange(known..., with: kept)
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
