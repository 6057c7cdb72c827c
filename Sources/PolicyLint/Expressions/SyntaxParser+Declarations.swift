/// Local variables and functions, and declarations that cannot be local.
extension SyntaxParser {
  /// Whether a local variable or function is declared here: a type and a name.
  mutating func startsLocalDeclaration() -> Bool {
    if current == .refKeyword { return true }
    if contextual == .varKeyword, peek() == .openParenToken { return false }
    if current.isPredefinedType {
      return peek() != .dotToken && peek() != .openParenToken
        && lookAhead { parser in
          parser.scanType() != .none && parser.current == .identifierToken || parser.endsWithoutName
        }
    }
    // A name right behind a name needs no scan.
    if current == .identifierToken, peek() == .identifierToken {
      return !isQueryWord(1)
    }
    return lookAhead { parser in
      let isPlaceholder = parser.current.isPlaceholder
      let scanned = parser.scanType()
      guard scanned != .none else { return false }
      guard parser.current == .identifierToken else { return parser.isReservedWordAsName }
      if isPlaceholder {
        return parser.peek() == .equalsToken || parser.peek() == .semicolonToken || parser.peek() == .commaToken
      }
      // `a ? b : c` is no declaration of `b`.
      if parser.tokens[parser.position - 1].kind == .questionToken { return parser.peek() != .colonToken }
      return true
    }
  }

  /// `int = 5`, `int[] = …`: the name was forgotten.
  private var endsWithoutName: Bool {
    current == .equalsToken || current == .semicolonToken || isReservedWordAsName
  }

  /// `int class = 5`
  private var isReservedWordAsName: Bool {
    current.isReservedWord && peek() == .equalsToken && !tokens[position].flags.contains(.startsLine)
  }

  private func isQueryWord(_ distance: Int) -> Bool {
    contextual == .awaitKeyword || contextual == .fromKeyword && startsQuery
  }

  /// Given that a declaration starts here: whether it is a function.
  mutating func startsLocalFunction() -> Bool {
    lookAhead { parser in
      guard parser.scanType() != .none, parser.current == .identifierToken else { return false }
      parser.position += 1
      if parser.current == .lessThanToken {
        guard let end = parser.scanTypeArguments() else { return false }
        parser.position = end
      }
      guard parser.current == .openParenToken else { return false }
      let close = Int(parser.tokens[parser.position].match)
      guard close > 0 else { return false }
      let next = parser.tokens[min(close + 1, parser.tokens.count - 1)]
      return next.kind == .openBraceToken || next.kind == .equalsGreaterThanToken
        || next.contextualKind == .whereKeyword
    }
  }

  // MARK: Variables

  /// `const T a = 1, b = 2;`; the current token is `const` or the type.
  mutating func parseLocalDeclaration(using: SyntaxElement = .missing) -> NodeID {
    let const = takeIf(.constKeyword)
    let declaration = parseVariableDeclaration(isConstant: !const.isMissing)
    return node(.localDeclarationStatement, using, const, SyntaxElement(declaration), expectSemicolon())
  }

  /// `T a = 1, b`
  mutating func parseVariableDeclaration(isConstant: Bool = false) -> NodeID {
    let mark = scratch.count
    let type = parseType()
    scratch.append(SyntaxElement(type))
    while true {
      let declarator = parseVariableDeclarator(isConstant: isConstant)
      scratch.append(SyntaxElement(declarator))
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    return finish(.variableDeclaration, from: mark)
  }

  private mutating func parseVariableDeclarator(isConstant: Bool) -> NodeID {
    let name = expectName()
    if !name.isMissing { checkDeclarator(isConstant) }
    let value = parseEqualsValue()
    return node(.variableDeclarator, name, value)
  }

  /// Behind the name of a variable.
  private mutating func checkDeclarator(_ isConstant: Bool) {
    if isConstant, current != .equalsToken {
      report("CS0145", "a constant needs a value", at: tokens[position - 1].range)
    }
    if current == .openBracketToken, !tokens[position].flags.contains(.startsLine) {
      report("CS0650", "`[]` of an array stands behind its type, not behind the name")
      skip(to: Int(tokens[position].match) + 1)
    }
  }

  private mutating func parseEqualsValue() -> SyntaxElement {
    guard current == .equalsToken else { return .missing }
    let equals = take()
    let value = current == .openBraceToken ? parseInitializer(.arrayInitializerExpression) : parsePossibleRef()
    return SyntaxElement(node(.equalsValueClause, equals, SyntaxElement(value)))
  }

  // MARK: Functions

  mutating func parseLocalFunction(modifier: SyntaxElement) -> NodeID {
    let mark = scratch.count
    scratch.append(modifier)
    let type = parseType()
    scratch.append(SyntaxElement(type))
    scratch.append(expectName())
    var typeParameters = SyntaxElement.missing
    if current == .lessThanToken { typeParameters = SyntaxElement(parseTypeParameters()) }
    scratch.append(typeParameters)
    let parameters = parseParameterList()
    scratch.append(SyntaxElement(parameters))
    while contextual == .whereKeyword, !isAtEnd {
      let constraint = parseConstraint()
      scratch.append(SyntaxElement(constraint))
    }
    if current == .equalsGreaterThanToken {
      let arrow = take()
      throwPosition = position
      let value = parsePossibleRef()
      scratch.append(SyntaxElement(node(.arrowExpressionClause, arrow, SyntaxElement(value))))
      scratch.append(expectSemicolon())
    } else {
      let body = parseRequiredBlock()
      scratch.append(SyntaxElement(body))
      scratch.append(.missing)
    }
    return finish(.localFunctionStatement, from: mark)
  }

  private mutating func parseTypeParameters() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    while true {
      let parameter = node(.typeParameter, expectName())
      scratch.append(SyntaxElement(parameter))
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    scratch.append(expect(.greaterThanToken, "CS1003"))
    return finish(.typeParameterList, from: mark)
  }

  private mutating func parseConstraint() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    let name = node(.identifierName, expectName())
    scratch.append(SyntaxElement(name))
    scratch.append(expect(.colonToken, "CS1003"))
    while true {
      if current == .classKeyword || current == .structKeyword {
        scratch.append(take())
      } else if current == .newKeyword {
        scratch.append(take())
        scratch.append(expect(.openParenToken, "CS1003"))
        scratch.append(expect(.closeParenToken, "CS1026"))
      } else {
        let type = parseType()
        scratch.append(SyntaxElement(type))
      }
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    return finish(.typeParameterConstraintClause, from: mark)
  }

  /// `static` in front of a local function, of C# 8.
  mutating func parseStatic() -> NodeID {
    let start = position
    position += 1
    guard startsLocalDeclaration(), startsLocalFunction() else {
      position = start
      return parseForeignDeclaration()
    }
    reportTooNew(8, "static local function", at: tokens[start].range)
    return parseLocalFunction(modifier: SyntaxElement(token: start))
  }

  // MARK: What cannot be local

  /// Types, members and namespaces: one diagnostic, and on behind them.
  mutating func parseForeignDeclaration() -> NodeID {
    if contextual == .recordKeyword {
      reportTooNew(9, "record", at: currentRange)
    } else if current == .namespaceKeyword || isTypeDeclaration {
      reportNotAllowed("a declaration that starts with \(currentText)", at: currentRange, code: "CS1513")
    } else {
      // The statement behind the modifiers may be fine without them.
      report("CS0106", "\(currentText) cannot stand in front of a statement")
      skip(to: position + 1)
      return missingExpression()
    }
    skipDeclaration()
    return missingExpression()
  }

  /// Passes everything up to a semicolon or behind a body in braces.
  private mutating func skipDeclaration() {
    while !isAtEnd, current != .closeBraceToken {
      let match = Int(tokens[position].match)
      switch current {
      case .semicolonToken:
        position += 1
        return
      case .openBraceToken where match > position:
        position = min(match + 1, tokens.count - 1)
        return
      case .openParenToken where match > position: position = match + 1
      default: position += 1
      }
    }
  }

  /// Whether the words from here on lead to a declaration of a type.
  private var isTypeDeclaration: Bool {
    var index = position
    while index < tokens.count - 1, index < position + 6 {
      switch tokens[index].kind {
      case .classKeyword, .structKeyword, .interfaceKeyword, .enumKeyword, .delegateKeyword, .eventKeyword: return true
      default: if !tokens[index].kind.isReservedWord { return false }
      }
      index += 1
    }
    return false
  }
}
