/// Statements: which one starts here, and the simple ones.
extension SyntaxParser {
  // MARK: The two forms

  /// The whole of `@( … )`.
  mutating func parseWholeExpression() {
    let expression = parseExpression()
    scratch.append(SyntaxElement(expression))
    guard !isAtEnd else { return }
    switch current {
    case .semicolonToken:
      report("CS1026", "unexpected `;`: `@( )` holds one expression without a semicolon")
    case .closeParenToken, .closeBracketToken, .closeBraceToken:
      report("CS1525", "\(currentText) has no opening bracket")
    default: report("CS1003", "an operator or the end of the expression expected, not \(currentText)")
    }
    skip(to: tokens.count - 1)
  }

  /// The whole of `@{ … }`.
  mutating func parseWholeBlock() {
    while !isAtEnd {
      parseStatementInList()
      if current == .closeBraceToken {
        report("CS1022", "`}` has no opening bracket")
        skip(to: position + 1)
      }
    }
  }

  // MARK: Lists

  /// `{ … }`
  mutating func parseBlock() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = position
    scratch.append(take())
    while current != .closeBraceToken, !isAtEnd, !endsUnclosedBlock(open) { parseStatementInList() }
    scratch.append(expectClosing(.closeBraceToken, of: SyntaxElement(token: open), "CS1513"))
    openBracket = outer
    return finish(.block, from: mark)
  }

  /// A word that only stands behind a closed block shows where one that is never closed was meant to end.
  private func endsUnclosedBlock(_ open: Int) -> Bool {
    guard tokens[open].match < 0 else { return false }
    return current == .elseKeyword || current == .catchKeyword || current == .finallyKeyword
  }

  mutating func parseRequiredBlock() -> NodeID {
    guard current == .openBraceToken, enter() else {
      report("CS1514", "`{` expected", at: .at(previousEnd))
      return missingExpression()
    }
    let block = parseBlock()
    leave()
    return block
  }

  /// Appends one statement to `scratch`. At least one token is passed, the end or a `}` aside.
  mutating func parseStatementInList() {
    let start = position
    let statement = parseStatement()
    scratch.append(SyntaxElement(statement))
    if position == start { skipUnusableToken() }
  }

  private mutating func skipUnusableToken() {
    guard current != .closeBraceToken, !isAtEnd else { return }
    report("CS1525", "statement expected, not \(currentText)")
    skip(to: position + 1)
  }

  /// The statement behind `if (…)`, `else`, `for (…)` and so on, where declarations may not stand.
  mutating func parseEmbeddedStatement() -> NodeID {
    if current == .closeBraceToken || isAtEnd { return parseNoStatement() }
    let start = position
    let statement = parseStatement()
    if lastErrorPosition < start { checkEmbeddedStatement(statement, start) }
    return statement
  }

  private mutating func parseNoStatement() -> NodeID {
    report("CS1525", "statement expected, not \(currentText)")
    return missingExpression()
  }

  private mutating func checkEmbeddedStatement(_ statement: NodeID, _ start: Int) {
    switch nodes[statement.index].kind {
    case .localDeclarationStatement, .localFunctionStatement, .labeledStatement: break
    default: return
    }
    diagnostics.append(
      SyntaxDiagnostic(
        kind: .error, code: "CS1023", message: "a declaration or a label here needs braces around it",
        range: tokens[start].range))
  }

  // MARK: Dispatch

  mutating func parseStatement() -> NodeID {
    guard enter() else { return missingExpression() }
    let statement = parseStatementCore()
    leave()
    return statement
  }

  private mutating func parseStatementCore() -> NodeID {
    switch current {
    case .identifierToken: return parseStatementOfForm(nameForm())
    case .openBraceToken: return parseBlock()
    case .semicolonToken: return node(.emptyStatement, take())
    case .returnKeyword: return parseKeywordStatement(.returnStatement)
    case .throwKeyword: return parseKeywordStatement(.throwStatement)
    case .ifKeyword: return parseIf()
    case .forKeyword: return parseFor()
    case .foreachKeyword: return parseForEach()
    case .tryKeyword: return parseTry()
    case .switchKeyword: return parseSwitch()
    case .usingKeyword: return parseUsing()
    case .constKeyword: return parseLocalDeclaration()
    case .breakKeyword: return parseJump(.breakStatement)
    case .continueKeyword: return parseJump(.continueStatement)
    default: return parseRareStatement()
    }
  }

  private mutating func parseRareStatement() -> NodeID {
    switch current {
    case .whileKeyword: return parseWhile()
    case .doKeyword: return parseDo()
    case .lockKeyword: return parseLock()
    case .gotoKeyword: return parseGoto()
    case .fixedKeyword: return parseFixed()
    case .unsafeKeyword: return parseUnsafe()
    case .elseKeyword, .catchKeyword, .finallyKeyword, .caseKeyword: return parseOrphan()
    case .classKeyword, .structKeyword, .interfaceKeyword, .enumKeyword, .namespaceKeyword, .publicKeyword,
      .privateKeyword, .protectedKeyword, .internalKeyword, .abstractKeyword, .sealedKeyword, .virtualKeyword,
      .overrideKeyword, .externKeyword, .eventKeyword:
      return parseForeignDeclaration()
    default: return parseStatementOfForm(rareForm())
    }
  }

  /// What a statement is whose first token does not tell.
  private enum StatementForm {
    case expression, declaration, function, label, yield, awaitPrefix, record, checked, unchecked, orphan
    case staticFunction, asyncFunction
  }

  private mutating func parseStatementOfForm(_ form: StatementForm) -> NodeID {
    switch form {
    case .expression: parseExpressionStatement()
    case .declaration: parseLocalDeclaration()
    case .function: parseLocalFunction(modifier: .missing)
    case .label: parseLabel()
    case .yield: parseYield()
    case .awaitPrefix: parseAwaitPrefix()
    case .record: parseForeignDeclaration()
    case .checked: parseKeywordBlock(.checkedStatement)
    case .unchecked: parseKeywordBlock(.uncheckedStatement)
    case .orphan: parseOrphan()
    case .staticFunction: parseStatic()
    case .asyncFunction: parseAsyncFunction()
    }
  }

  private mutating func rareForm() -> StatementForm {
    switch current {
    case .checkedKeyword: return peek() == .openBraceToken ? .checked : .expression
    case .uncheckedKeyword: return peek() == .openBraceToken ? .unchecked : .expression
    case .staticKeyword: return startsLambda(at: position) ? .expression : .staticFunction
    case .defaultKeyword: return peek() == .colonToken ? .orphan : .expression
    case .openParenToken, .namedValueToken, .templateHoleToken, .refKeyword:
      return startsLocalDeclaration() ? .declaration : .expression
    default:
      guard current.isPredefinedType, startsLocalDeclaration() else { return .expression }
      return startsLocalFunction() ? .function : .declaration
    }
  }

  /// What a statement is that starts with a name.
  private mutating func nameForm() -> StatementForm {
    switch peek() {
    case .colonToken: return .label
    case .dotToken, .lessThanToken, .openBracketToken, .identifierToken, .questionToken, .colonColonToken: break
    case .returnKeyword, .breakKeyword: return contextual == .yieldKeyword ? .yield : .expression
    case .openParenToken, .equalsToken: return .expression
    case .semicolonToken: return contextual == .varKeyword ? .declaration : .expression
    case .foreachKeyword, .usingKeyword: return contextual == .awaitKeyword ? .awaitPrefix : .expression
    case .structKeyword, .classKeyword: return contextual == .recordKeyword ? .record : .expression
    default: break
    }
    switch contextual {
    case .awaitKeyword: return .expression
    case .asyncKeyword where startsLambda(at: position): return .expression
    case .asyncKeyword where startsAsyncFunction(): return .asyncFunction
    case .recordKeyword where peek() == .identifierToken && (peek(2) == .openParenToken || peek(2) == .openBraceToken):
      return .record
    default:
      guard startsLocalDeclaration() else { return .expression }
      return startsLocalFunction() ? .function : .declaration
    }
  }

  private mutating func startsAsyncFunction() -> Bool {
    lookAhead { parser in
      parser.position += 1
      return parser.startsLocalDeclaration() && parser.startsLocalFunction()
    }
  }

  private mutating func parseAsyncFunction() -> NodeID {
    reportNotAllowed("an `async` function", at: currentRange, code: "CS4033")
    let modifier = take()
    return parseLocalFunction(modifier: modifier)
  }

  private mutating func parseAwaitPrefix() -> NodeID {
    reportNotAllowed("`await`", at: currentRange, code: "CS4033")
    position += 1
    return parseStatementCore()
  }

  private mutating func parseUnsafe() -> NodeID {
    reportNotAllowed("unsafe code", at: currentRange, code: "CS0227")
    return parseKeywordBlock(.unsafeStatement)
  }

  private mutating func parseLabel() -> NodeID {
    let name = take()
    let colon = take()
    if current == .closeBraceToken || isAtEnd {
      report("CS1525", "statement expected behind the label")
      return node(.labeledStatement, name, colon, .missing)
    }
    let statement = parseStatement()
    return node(.labeledStatement, name, colon, SyntaxElement(statement))
  }

  // MARK: Simple statements

  mutating func parseExpressionStatement() -> NodeID {
    let start = position
    let errors = diagnostics.count
    let expression = parseExpression()
    let semicolon = expectSemicolon()
    if diagnostics.count == errors, start != lastErrorPosition { checkStatementExpression(expression) }
    return node(.expressionStatement, SyntaxElement(expression), semicolon)
  }

  /// Only assignments, calls, increments and creations do something when they stand alone.
  private mutating func checkStatementExpression(_ expression: NodeID) {
    var record = nodes[expression.index]
    while record.kind == .conditionalAccessExpression || record.kind == .suppressNullableWarningExpression,
      let inner = elements[Int(record.firstElement) + (record.kind == .conditionalAccessExpression ? 2 : 0)].node
    {
      record = nodes[inner.index]
    }
    switch record.kind {
    case .invocationExpression, .objectCreationExpression, .implicitObjectCreationExpression, .preIncrementExpression,
      .preDecrementExpression, .postIncrementExpression, .postDecrementExpression, .awaitExpression,
      .missingExpression, .namedValueExpression, .templateHoleExpression, .fragmentExpression:
      return
    default: break
    }
    if record.kind.isAssignment || containsPlaceholder(expression) { return }
    diagnostics.append(
      SyntaxDiagnostic(
        kind: .error, code: "CS0201", message: "this expression does nothing: a statement assigns, calls or creates",
        range: nodes[expression.index].range))
  }

  private func containsPlaceholder(_ expression: NodeID) -> Bool {
    let record = nodes[expression.index]
    return nodes[Int(record.firstDescendant)...expression.index].contains {
      $0.kind == .namedValueExpression || $0.kind == .templateHoleExpression
    }
  }

  /// The `;` of a statement. Where it is missing the mistake is behind the token before; what is left on the line belongs
  /// to it.
  mutating func expectSemicolon() -> SyntaxElement {
    if current == .semicolonToken { return take() }
    let isStray = position == lastErrorPosition
    switch current {
    case .closeParenToken, .closeBracketToken:
      report("CS1525", "\(currentText) has no opening bracket")
    default: report("CS1002", "`;` expected", at: .at(previousEnd))
    }
    let mayGoOn = tokens[position].flags.contains(.startsLine) || startsStatementPlainly
    if isAtEnd || current == .closeBraceToken || mayGoOn && !isStray && position > 0 && !isNameBehindOperand {
      lastErrorPosition = position
      return .missing
    }
    if tokens[position].flags.contains(.startsLine), startsStatementPlainly { return .missing }
    skipToStatementEnd()
    lastErrorPosition = position
    return .missing
  }

  /// A name right behind an operand on the same line belongs to the broken statement rather than to a new one.
  private var isNameBehindOperand: Bool {
    current == .identifierToken && !tokens[position].flags.contains(.startsLine)
  }

  private mutating func parseKeywordStatement(_ kind: SyntaxKind) -> NodeID {
    let keyword = take()
    guard current != .semicolonToken else { return node(kind, keyword, .missing, take()) }
    if current == .closeBraceToken || isAtEnd { return node(kind, keyword, .missing, expectSemicolon()) }
    let expression = parsePossibleRef()
    return node(kind, keyword, SyntaxElement(expression), expectSemicolon())
  }

  private mutating func parseJump(_ kind: SyntaxKind) -> NodeID {
    let keyword = take()
    return node(kind, keyword, expectSemicolon())
  }

  private mutating func parseYield() -> NodeID {
    let yield = take()
    let isReturn = current == .returnKeyword
    let keyword = take()
    var expression = SyntaxElement.missing
    if isReturn { expression = SyntaxElement(parseExpression()) }
    return node(
      isReturn ? .yieldReturnStatement : .yieldBreakStatement, yield, keyword, expression, expectSemicolon())
  }

  private mutating func parseGoto() -> NodeID {
    let keyword = take()
    switch current {
    case .caseKeyword:
      let word = take()
      let value = parseExpression()
      return node(.gotoCaseStatement, keyword, word, SyntaxElement(value), expectSemicolon())
    case .defaultKeyword:
      let word = take()
      return node(.gotoDefaultStatement, keyword, word, .missing, expectSemicolon())
    default:
      let label = current == .identifierToken ? SyntaxElement(node(.identifierName, take())) : .missing
      if label.isMissing { report("CS1001", "name of a label expected", at: .at(previousEnd)) }
      return node(.gotoStatement, keyword, .missing, label, expectSemicolon())
    }
  }
}
