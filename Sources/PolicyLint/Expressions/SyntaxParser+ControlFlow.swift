/// Statements that hold statements.
extension SyntaxParser {
  /// `(condition)`, appended to `scratch`. False if there is no bracket at all, so that there can be no statement behind.
  private mutating func parseCondition() {
    guard current == .openParenToken else {
      report("CS1003", "`(` expected", at: .at(previousEnd))
      scratch.append(.missing)
      let condition = canStartExpression(at: position) ? parseExpression() : missingExpression()
      scratch.append(SyntaxElement(condition))
      lastErrorPosition = position
      scratch.append(takeIf(.closeParenToken))
      return
    }
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    let condition = parseExpression()
    scratch.append(SyntaxElement(condition))
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    openBracket = outer
  }

  private mutating func appendEmbeddedStatement() {
    let statement = parseEmbeddedStatement()
    scratch.append(SyntaxElement(statement))
  }

  mutating func parseIf() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseCondition()
    appendEmbeddedStatement()
    var otherwise = SyntaxElement.missing
    if current == .elseKeyword {
      let keyword = take()
      let statement = parseEmbeddedStatement()
      otherwise = SyntaxElement(node(.elseClause, keyword, SyntaxElement(statement)))
    }
    scratch.append(otherwise)
    return finish(.ifStatement, from: mark)
  }

  mutating func parseWhile() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseCondition()
    appendEmbeddedStatement()
    return finish(.whileStatement, from: mark)
  }

  mutating func parseDo() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    appendEmbeddedStatement()
    scratch.append(expect(.whileKeyword, "CS1003"))
    parseCondition()
    scratch.append(expectSemicolon())
    return finish(.doStatement, from: mark)
  }

  mutating func parseLock() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseCondition()
    appendEmbeddedStatement()
    return finish(.lockStatement, from: mark)
  }

  mutating func parseKeywordBlock(_ kind: SyntaxKind) -> NodeID {
    let keyword = take()
    let block = parseRequiredBlock()
    return node(kind, keyword, SyntaxElement(block))
  }

  // MARK: Loops

  mutating func parseFor() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    scratch.append(take())
    openBracket = current == .openParenToken ? position : outer
    let open = expect(.openParenToken, "CS1003")
    scratch.append(open)
    if current == .semicolonToken {
      scratch.append(.missing)
    } else {
      let start = startsLocalDeclaration() ? parseVariableDeclaration() : parseExpressionList()
      scratch.append(SyntaxElement(start))
    }
    scratch.append(expect(.semicolonToken, "CS1002"))
    if current == .semicolonToken || current == .closeParenToken {
      scratch.append(.missing)
    } else {
      let condition = parseExpression()
      scratch.append(SyntaxElement(condition))
    }
    scratch.append(expect(.semicolonToken, "CS1002"))
    if current == .closeParenToken {
      scratch.append(.missing)
    } else {
      let steps = parseExpressionList()
      scratch.append(SyntaxElement(steps))
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    openBracket = outer
    appendEmbeddedStatement()
    return finish(.forStatement, from: mark)
  }

  private mutating func parseExpressionList() -> NodeID {
    let mark = scratch.count
    while true {
      let expression = parseExpression()
      scratch.append(SyntaxElement(expression))
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    return finish(.expressionList, from: mark)
  }

  mutating func parseForEach() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    scratch.append(take())
    openBracket = current == .openParenToken ? position : outer
    let open = expect(.openParenToken, "CS1003")
    scratch.append(open)
    let isSimple = lookAhead { parser in
      parser.scanType() != .none && parser.current == .identifierToken
        && !(parser.tokens[parser.position - 1].contextualKind == .varKeyword && parser.current == .openParenToken)
    }
    if isSimple {
      let type = parseType()
      scratch.append(SyntaxElement(type))
      scratch.append(take())
    } else if current == .identifierToken, peek() == .inKeyword {
      report("CS0230", "a type, or `var`, expected in front of the name")
      scratch.append(.missing)
      scratch.append(take())
    } else {
      let variable = parseForEachVariable()
      scratch.append(SyntaxElement(variable))
    }
    scratch.append(expect(.inKeyword, "CS1515"))
    let source = parseExpression()
    scratch.append(SyntaxElement(source))
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    openBracket = outer
    appendEmbeddedStatement()
    let isNamed = elementsHaveName(from: mark)
    return finish(isNamed ? .forEachStatement : .forEachVariableStatement, from: mark)
  }

  /// Whether the parts of a `foreach` gathered since `mark` hold type and name rather than one variable.
  private func elementsHaveName(from mark: Int) -> Bool { scratch.count - mark == 8 }

  /// `var (a, b)`, `(int a, var b)`.
  private mutating func parseForEachVariable() -> NodeID {
    contextual == .varKeyword && peek() == .openParenToken ? parseDeconstruction() : parseExpression()
  }

  // MARK: Switch

  mutating func parseSwitch() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    scratch.append(take())
    parseCondition()
    openBracket = current == .openBraceToken ? position : outer
    let open = expect(.openBraceToken, "CS1514")
    scratch.append(open)
    while current == .caseKeyword || current == .defaultKeyword {
      let section = parseSwitchSection()
      scratch.append(SyntaxElement(section))
    }
    if !open.isMissing {
      scratch.append(expectClosing(.closeBraceToken, of: open, "CS1513"))
    } else {
      scratch.append(.missing)
    }
    openBracket = outer
    return finish(.switchStatement, from: mark)
  }

  private mutating func parseSwitchSection() -> NodeID {
    let mark = scratch.count
    while current == .caseKeyword || current == .defaultKeyword {
      let label = parseSwitchLabel()
      scratch.append(SyntaxElement(label))
    }
    while !endsSection { parseStatementInList() }
    return finish(.switchSection, from: mark)
  }

  private var endsSection: Bool {
    current == .caseKeyword || current == .closeBraceToken || isAtEnd
      || current == .defaultKeyword && peek() == .colonToken
  }

  private mutating func parseSwitchLabel() -> NodeID {
    let keyword = take()
    if tokens[position - 1].kind == .defaultKeyword {
      return node(.defaultSwitchLabel, keyword, expect(.colonToken, "CS1003"))
    }
    let pattern = parseCasePattern()
    let when = parseWhenClause()
    let record = nodes[pattern.index]
    if when.isMissing, record.kind == .constantPattern, pattern.index == nodes.count - 1,
      let constant = elements[Int(record.firstElement)].node
    {
      // A constant alone is the label of C# 1, without a pattern around it.
      nodes.removeLast()
      elements.removeLast()
      return node(.caseSwitchLabel, keyword, SyntaxElement(constant), expect(.colonToken, "CS1003"))
    }
    return node(.casePatternSwitchLabel, keyword, SyntaxElement(pattern), when, expect(.colonToken, "CS1003"))
  }

  /// A pattern, or any constant expression: those of `case` bind looser than those of other patterns.
  private mutating func parseCasePattern() -> NodeID {
    let pattern = parseWholePattern(keepingTooNew: 1)
    let record = nodes[pattern.index]
    guard record.kind == .constantPattern, current != .colonToken, contextual != .whenKeyword,
      BinaryOperator(current) != nil || current == .questionToken,
      let constant = elements[Int(record.firstElement)].node
    else { return pattern }
    nodes.removeLast()
    elements.removeLast()
    let whole = parseOperators(constant, .conditional)
    return node(.constantPattern, SyntaxElement(whole))
  }

  // MARK: Try

  mutating func parseTry() -> NodeID {
    let mark = scratch.count
    let start = position
    scratch.append(take())
    let block = parseRequiredBlock()
    scratch.append(SyntaxElement(block))
    while current == .catchKeyword {
      checkCatchIsReachable(mark)
      let clause = parseCatch()
      scratch.append(SyntaxElement(clause))
    }
    let finally: SyntaxElement = current == .finallyKeyword ? SyntaxElement(parseFinally()) : .missing
    if finally.isMissing, scratch.count == mark + 2 {
      report("CS1524", "`catch` or `finally` expected to this `try`", at: tokens[start].range)
    }
    scratch.append(finally)
    return finish(.tryStatement, from: mark)
  }

  private mutating func parseFinally() -> NodeID {
    let keyword = take()
    let block = parseRequiredBlock()
    return node(.finallyClause, keyword, SyntaxElement(block))
  }

  /// A `catch` behind one that has neither type nor filter has nothing to catch.
  private mutating func checkCatchIsReachable(_ mark: Int) {
    guard scratch.count > mark + 2, let before = scratch.last?.node else { return }
    let parts = elements[Int(nodes[before.index].firstElement)...].prefix(3)
    guard parts.dropFirst().allSatisfy(\.isMissing) else { return }
    report("CS1017", "nothing is left to catch here: the `catch` before takes everything")
  }

  private mutating func parseCatch() -> NodeID {
    let keyword = take()
    let declaration: SyntaxElement = current == .openParenToken ? SyntaxElement(parseCatchDeclaration()) : .missing
    let filter: SyntaxElement = contextual == .whenKeyword ? SyntaxElement(parseCatchFilter()) : .missing
    let block = parseRequiredBlock()
    return node(.catchClause, keyword, declaration, filter, SyntaxElement(block))
  }

  private mutating func parseCatchDeclaration() -> NodeID {
    let open = take()
    let type = parseType()
    let name = takeIf(.identifierToken)
    let close = expectClosing(.closeParenToken, of: open, "CS1026")
    return node(.catchDeclaration, open, SyntaxElement(type), name, close)
  }

  private mutating func parseCatchFilter() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseCondition()
    return finish(.catchFilterClause, from: mark)
  }

  /// `else`, `catch`, `case` without what they belong to. The statement behind follows as one of its own.
  mutating func parseOrphan() -> NodeID {
    let kind = current
    let owner =
      switch kind {
      case .elseKeyword: "if"
      case .catchKeyword, .finallyKeyword: "try"
      default: "switch"
      }
    report(kind == .elseKeyword ? "CS8641" : "CS1003", "\(currentText) without `\(owner)`")
    skip(to: position + 1)
    if kind == .caseKeyword || kind == .defaultKeyword {
      while !isAtEnd, current != .colonToken, current != .semicolonToken, current != .closeBraceToken { position += 1 }
      if current == .colonToken || current == .semicolonToken { position += 1 }
    } else if kind == .catchKeyword, current == .openParenToken {
      skip(to: Int(tokens[position].match) + 1)
    }
    lastErrorPosition = position
    return missingExpression()
  }

  // MARK: Using

  mutating func parseUsing() -> NodeID {
    let mark = scratch.count
    let keyword = take()
    guard current == .openParenToken else { return parseUsingDeclaration(keyword) }
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(keyword)
    scratch.append(open)
    let resource = startsLocalDeclaration() ? parseVariableDeclaration() : parseExpression()
    scratch.append(SyntaxElement(resource))
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    openBracket = outer
    appendEmbeddedStatement()
    return finish(.usingStatement, from: mark)
  }

  private mutating func parseUsingDeclaration(_ keyword: SyntaxElement) -> NodeID {
    let range = tokens[position - 1].range
    guard startsLocalDeclaration() else {
      reportNotAllowed("a `using` directive", at: range, code: "CS1003")
      lastErrorPosition = position
      skipToStatementEnd()
      return missingExpression()
    }
    reportTooNew(8, "`using` declaration", at: range)
    return parseLocalDeclaration(using: keyword)
  }

  mutating func parseFixed() -> NodeID {
    reportNotAllowed("`fixed`", at: currentRange, code: "CS0214")
    let mark = scratch.count
    scratch.append(take())
    let open = expect(.openParenToken, "CS1003")
    scratch.append(open)
    let declaration = parseVariableDeclaration()
    scratch.append(SyntaxElement(declaration))
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    appendEmbeddedStatement()
    return finish(.fixedStatement, from: mark)
  }
}
