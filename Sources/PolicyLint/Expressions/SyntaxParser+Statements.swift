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
    guard enter() else { return missingExpression() }
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = position
    scratch.append(take())
    while current != .closeBraceToken, !isAtEnd, !endsUnclosedBlock(open) { parseStatementInList() }
    scratch.append(expectClosing(.closeBraceToken, of: SyntaxElement(token: open), "CS1513"))
    openBracket = outer
    leave()
    return finish(.block, from: mark)
  }

  /// A word that only stands behind a closed block shows where one that is never closed was meant to end.
  private func endsUnclosedBlock(_ open: Int) -> Bool {
    guard tokens[open].match < 0 else { return false }
    return current == .elseKeyword || current == .catchKeyword || current == .finallyKeyword
  }

  mutating func parseRequiredBlock() -> NodeID {
    if current == .openBraceToken { return parseBlock() }
    report("CS1514", "`{` expected", at: .at(previousEnd))
    return missingExpression()
  }

  /// Appends one statement to `scratch`. At least one token is passed, the end or a `}` aside.
  mutating func parseStatementInList() {
    let start = position
    let statement = parseStatement()
    scratch.append(SyntaxElement(statement))
    if position == start, current != .closeBraceToken, !isAtEnd {
      report("CS1525", "statement expected, not \(currentText)")
      skip(to: position + 1)
    }
  }

  /// The statement behind `if (…)`, `else`, `for (…)` and so on, where declarations may not stand.
  mutating func parseEmbeddedStatement() -> NodeID {
    if current == .closeBraceToken || isAtEnd {
      report("CS1525", "statement expected, not \(currentText)")
      return missingExpression()
    }
    let start = position
    let statement = parseStatement()
    switch nodes[statement.index].kind {
    case .localDeclarationStatement, .localFunctionStatement, .labeledStatement:
      if lastErrorPosition < start {
        diagnostics.append(
          SyntaxDiagnostic(
            kind: .error, code: "CS1023", message: "a declaration or a label here needs braces around it",
            range: tokens[start].range))
      }
    default: break
    }
    return statement
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
    case .identifierToken: return parseStatementFromName()
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
    case .checkedKeyword where peek() == .openBraceToken: return parseKeywordBlock(.checkedStatement)
    case .uncheckedKeyword where peek() == .openBraceToken: return parseKeywordBlock(.uncheckedStatement)
    case .unsafeKeyword:
      reportNotAllowed("unsafe code", at: currentRange, code: "CS0227")
      return parseKeywordBlock(.unsafeStatement)
    case .elseKeyword, .catchKeyword, .finallyKeyword, .caseKeyword: return parseOrphan()
    case .staticKeyword where !startsLambda(at: position): return parseStatic()
    case .classKeyword, .structKeyword, .interfaceKeyword, .enumKeyword, .namespaceKeyword, .publicKeyword,
      .privateKeyword, .protectedKeyword, .internalKeyword, .abstractKeyword, .sealedKeyword, .virtualKeyword,
      .overrideKeyword, .externKeyword, .eventKeyword:
      return parseForeignDeclaration()
    case .defaultKeyword where peek() == .colonToken: return parseOrphan()
    case .openParenToken, .namedValueToken, .templateHoleToken, .refKeyword:
      return startsLocalDeclaration() ? parseLocalDeclaration() : parseExpressionStatement()
    default:
      if current.isPredefinedType, startsLocalDeclaration() {
        return startsLocalFunction() ? parseLocalFunction(modifier: .missing) : parseLocalDeclaration()
      }
      return parseExpressionStatement()
    }
  }

  /// A statement that starts with a name: label, declaration, local function, `yield`, or an expression.
  private mutating func parseStatementFromName() -> NodeID {
    switch peek() {
    case .colonToken:
      let name = take()
      let colon = take()
      if current == .closeBraceToken || isAtEnd {
        report("CS1525", "statement expected behind the label")
        return node(.labeledStatement, name, colon, .missing)
      }
      let statement = parseStatement()
      return node(.labeledStatement, name, colon, SyntaxElement(statement))
    case .returnKeyword where contextual == .yieldKeyword, .breakKeyword where contextual == .yieldKeyword:
      return parseYield()
    case .openParenToken where contextual != .varKeyword, .equalsToken: return parseExpressionStatement()
    case .foreachKeyword where contextual == .awaitKeyword, .usingKeyword where contextual == .awaitKeyword:
      reportNotAllowed("`await`", at: currentRange, code: "CS4033")
      position += 1
      return parseStatementCore()
    default: break
    }
    if contextual == .awaitKeyword || contextual == .asyncKeyword { return parseStatementFromAsyncWord() }
    if contextual == .recordKeyword, startsRecord { return parseForeignDeclaration() }
    guard startsLocalDeclaration() else { return parseExpressionStatement() }
    return startsLocalFunction() ? parseLocalFunction(modifier: .missing) : parseLocalDeclaration()
  }

  private mutating func parseStatementFromAsyncWord() -> NodeID {
    if contextual == .asyncKeyword, !startsLambda(at: position), peek() != .dotToken {
      let start = position
      position += 1
      if startsLocalDeclaration(), startsLocalFunction() {
        reportNotAllowed("an `async` function", at: tokens[start].range, code: "CS4033")
        return parseLocalFunction(modifier: SyntaxElement(token: start))
      }
      position = start
    }
    return parseExpressionStatement()
  }

  /// `record R(…)`, `record R { … }`: of C# 9.
  private var startsRecord: Bool {
    if peek() == .structKeyword || peek() == .classKeyword { return true }
    return peek() == .identifierToken && (peek(2) == .openParenToken || peek(2) == .openBraceToken)
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
    let expression = parseExpression()
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
