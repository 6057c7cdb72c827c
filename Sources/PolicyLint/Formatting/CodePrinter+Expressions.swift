extension CodePrinter {
  mutating func print(_ id: NodeID) {
    let node = SyntaxNode(tree, id)
    if node.kind.isStatement || node.kind == .switchSection || node.kind == .elseClause || node.kind == .catchClause
      || node.kind == .finallyClause
    {
      return printStatement(node)
    }
    switch node.kind {
    case .interpolatedStringExpression: printVerbatim(node)
    case .fragmentExpression: printFragment(node)
    case .argumentList, .bracketedArgumentList, .parameterList, .tupleExpression, .tupleType, .collectionExpression,
      .positionalPatternClause, .parenthesizedVariableDesignation:
      printList(node)
    case .objectInitializerExpression, .collectionInitializerExpression, .arrayInitializerExpression,
      .complexElementInitializerExpression, .propertyPatternClause:
      printInitializer(node, from: 0)
    case .anonymousObjectCreationExpression: printInitializer(node, from: 1)
    case .switchExpression: printSwitchExpression(node)
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression:
      printSpaced(node)
    case .conditionalExpression: printConditional(node)
    case .queryExpression: printQuery(node)
    case .invocationExpression, .simpleMemberAccessExpression, .elementAccessExpression, .conditionalAccessExpression:
      if CodeChain.startsAt(node) { printChain(node) } else { printTight(node) }
    default:
      if node.kind.isBinary, !node.kind.isAssignment, node.kind != .rangeExpression {
        printBinary(node)
      } else if Self.isTight(node.kind) {
        printTight(node)
      } else {
        printSpaced(node)
      }
    }
  }

  /// Kinds whose parts stand next to each other without spaces.
  private static func isTight(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .identifierName, .genericName, .typeArgumentList, .qualifiedName, .aliasQualifiedName, .arrayType,
      .arrayRankSpecifier, .nullableType, .pointerType, .parenthesizedExpression, .parenthesizedPattern,
      .pointerMemberAccessExpression, .memberBindingExpression, .elementBindingExpression, .implicitElementAccess,
      .typeOfExpression, .sizeOfExpression, .defaultExpression, .checkedExpression, .uncheckedExpression,
      .castExpression, .rangeExpression, .nameColon, .predefinedType, .spreadElement, .slicePattern, .catchDeclaration,
      .postIncrementExpression, .postDecrementExpression, .suppressNullableWarningExpression,
      .unaryPlusExpression, .unaryMinusExpression, .bitwiseNotExpression, .logicalNotExpression,
      .preIncrementExpression, .preDecrementExpression, .addressOfExpression, .pointerIndirectionExpression,
      .indexExpression, .typeParameterList:
      true
    default: false
    }
  }

  // MARK: Parts in a row

  /// Prints the parts of a node without anything between them but a space behind commas.
  mutating func printTight(_ node: SyntaxNode) {
    // `catch (Exception e)` and `int? x` have words next to each other.
    var wasWord = false
    for element in node.elements where !element.isMissing {
      let isWord = startsWithWord(element)
      if isWord, wasWord { separate(.space) }
      let token = element.token.map { tree.tokens[$0].kind }
      if token == .closeBracketToken || token == .greaterThanToken || token == .commaToken { separate(.none) }
      print(element)
      wasWord = isWord
      if token == .commaToken { separate(.space) }
    }
  }

  /// Prints the parts of a node with a space between them, but none inside brackets and before commas, and none between a
  /// name and what it is called with.
  mutating func printSpaced(_ node: SyntaxNode) {
    var isFirst = true
    var isTight = false
    for element in node.elements where !element.isMissing {
      let kind = element.token.map { tree.tokens[$0].kind }
      if !isFirst, !isTight, !gluesToFront(element, kind) { separate(separator(before: element, in: node)) }
      isFirst = false
      print(element)
      isTight = kind == .openParenToken || kind == .openBracketToken
    }
  }

  /// What stands before a part that is set apart.
  private func separator(before element: SyntaxElement, in node: SyntaxNode) -> Separator {
    guard let id = element.node, tree.kind(of: id) == .block else { return .space }
    return node.kind.isAnonymousFunction && isEmptyBlock(id) ? .space : .firstLine
  }

  func isEmptyBlock(_ id: NodeID) -> Bool {
    let block = SyntaxNode(tree, id)
    return block.elements.count == 2 && block.lastToken?.leadingComments.isEmpty ?? true
  }

  private func gluesToFront(_ element: SyntaxElement, _ kind: TokenKind?) -> Bool {
    switch kind {
    case .commaToken, .semicolonToken, .closeParenToken, .closeBracketToken: return true
    default: break
    }
    guard let id = element.node else { return false }
    switch tree.kind(of: id) {
    case .argumentList, .bracketedArgumentList, .typeArgumentList, .typeParameterList: return true
    case .arrayRankSpecifier: return true
    case .parameterList: return tree.parent(of: id).map { tree.kind(of: $0) } == .localFunctionStatement
    default: return false
    }
  }

  /// Placeholders and what stands next to them: the space between them belongs to the text that will be put there.
  private mutating func printFragment(_ node: SyntaxNode) {
    printVerbatim(node)
  }

  private func isComma(_ element: SyntaxElement) -> Bool {
    element.token.map { tree.tokens[$0].kind == .commaToken } ?? false
  }

  private func startsWithWord(_ element: SyntaxElement) -> Bool {
    let index = element.token ?? element.node.flatMap { SyntaxNode(tree, $0).firstToken?.index }
    guard let index else { return false }
    let kind = tree.tokens[index].kind
    return kind == .identifierToken || kind.isReservedWord
  }

  // MARK: Lists

  /// `(a, b)`, on one line or one a line behind the opening bracket.
  mutating func printList(_ node: SyntaxNode) {
    guard isBreakable(node) else { return printTight(node) }
    flush()
    layout.open()
    let elements = node.elements.filter { !$0.isMissing }
    for (offset, element) in elements.enumerated() {
      if offset == elements.count - 1, offset > 0 {
        flushComments()
        layout.append(.outdent)
        separate(.none)
      }
      print(element)
      if offset == 0 {
        layout.append(.indent)
        if elements.count > 2 {
          // Who set the first one on a line of its own wants a list.
          if isNextOnNewLine, tree.form == .statements { layout.breakGroup() }
          separate(.softLine)
        }
      } else if isComma(element) {
        separate(.line)
      }
    }
    layout.close()
  }

  /// Whether a list may be set one a line. Indices are not, nor is a list that gains nothing: of one short thing, or whose last
  /// argument has a list of its own to break, behind short ones.
  private func isBreakable(_ node: SyntaxNode) -> Bool {
    if node.kind == .bracketedArgumentList { return false }
    let arguments = node.children
    guard let last = arguments.last else { return false }
    if arguments.dropLast().allSatisfy(isShort), isHuggable(last) { return false }
    return arguments.count > 1 || !isShort(last)
  }

  /// A literal, a name, or names with dots between them.
  private func isShort(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .argument: node.child(0).map { $0.kind != .nameColon } ?? true && (node.lastChild.map(isShort) ?? true)
    case .identifierName, .thisExpression, .predefinedType: true
    case .simpleMemberAccessExpression: node.child(0).map(isShort) ?? true
    default: node.kind.isLiteral
    }
  }

  /// What starts on its line and goes on over several.
  private func isHuggable(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .argument: node.lastChild.map(isHuggable) ?? false
    case .objectCreationExpression, .arrayCreationExpression, .implicitArrayCreationExpression,
      .anonymousObjectCreationExpression, .implicitObjectCreationExpression, .simpleLambdaExpression,
      .parenthesizedLambdaExpression, .anonymousMethodExpression:
      true
    default: false
    }
  }

  /// `{ a, b }`, on one line or the braces and everything between them on lines of their own. `start` is the first part that
  /// is not in front of the brace.
  mutating func printInitializer(_ node: SyntaxNode, from start: Int) {
    let elements = node.elements.filter { !$0.isMissing }
    for element in elements.prefix(start) { print(element) }
    // The line end before the brace belongs to the group.
    let breaksBefore = separatesByLine(node)
    if breaksBefore { flushComments() } else { flush() }
    layout.open()
    if breaksBefore { separate(.line) }
    for (offset, element) in elements.enumerated().dropFirst(start) {
      let isLast = offset == elements.count - 1
      if isLast {
        flushComments()
        layout.append(.outdent)
        separate(elements.count - start > 2 ? .line : .space)
      }
      print(element)
      if offset == start {
        layout.append(.indent)
        if isNextOnNewLine, tree.form == .statements, elements.count - start > 2 { layout.breakGroup() }
        separate(.line)
      } else if isComma(element) {
        separate(.line)
      }
    }
    layout.close()
  }

  /// Whether the brace of an initializer may go to the next line: not where it is an element of another one.
  private func separatesByLine(_ node: SyntaxNode) -> Bool {
    node.kind != .complexElementInitializerExpression && next > 0 && !startsItem(node)
  }

  /// Whether the brace is what an argument or an element of a list starts with.
  private func startsItem(_ node: SyntaxNode) -> Bool {
    guard node.kind == .arrayInitializerExpression || node.kind == .collectionInitializerExpression else {
      return false
    }
    switch next > 0 ? tree.tokens[next - 1].kind : .none {
    case .commaToken, .openBraceToken, .openParenToken: return true
    default: return false
    }
  }

  private mutating func printSwitchExpression(_ node: SyntaxNode) {
    var isInside = false
    for element in node.elements where !element.isMissing {
      let kind = element.token.map { tree.tokens[$0].kind }
      switch kind {
      case .switchKeyword: separate(.space)
      case .openBraceToken: separate(.firstLine)
      case .closeBraceToken:
        flushComments()
        layout.append(.outdent)
        separate(.firstLine)
      default: break
      }
      print(element)
      if kind == .openBraceToken {
        layout.append(.indentAlways)
        separate(.firstLine)
        isInside = true
      } else if isInside, kind == .commaToken {
        separate(.firstLine)
      }
    }
  }

  // MARK: Operators

  /// A chain of the same operators: on one line, or each operator at the start of a line.
  private mutating func printBinary(_ node: SyntaxNode) {
    var operands: [SyntaxNode] = [node]
    // The left operand of `a && b && c` is `a && b`.
    while let left = operands[0].child(0), isSameChain(left.kind, node.kind) { operands.insert(left, at: 0) }
    flush()
    layout.open()
    if let first = operands[0].child(0) { print(SyntaxElement(first.id)) }
    layout.append(.indent)
    for operation in operands {
      separate(.line)
      for element in operation.elements.dropFirst() where !element.isMissing {
        // `>>` is two tokens.
        if element.node != nil { separate(.space) }
        print(element)
      }
    }
    layout.append(.outdent)
    layout.close()
  }

  private func isSameChain(_ left: SyntaxKind, _ right: SyntaxKind) -> Bool {
    if left == right { return true }
    let sums: [SyntaxKind] = [.addExpression, .subtractExpression]
    return sums.contains(left) && sums.contains(right)
  }

  private mutating func printConditional(_ node: SyntaxNode) {
    flush()
    layout.open()
    for (offset, element) in node.elements.enumerated() where !element.isMissing {
      if element.token != nil {
        if offset == 1 { layout.append(.indent) }
        separate(.line)
      } else if offset > 0 {
        separate(.space)
      }
      print(element)
    }
    layout.append(.outdent)
    layout.close()
  }

  private mutating func printQuery(_ node: SyntaxNode) {
    flush()
    layout.open()
    layout.append(.indent)
    printQueryParts(node, isFirst: true)
    layout.append(.outdent)
    layout.close()
  }

  private mutating func printQueryParts(_ node: SyntaxNode, isFirst: Bool) {
    var isFirst = isFirst
    for element in node.elements where !element.isMissing {
      if let id = element.node, tree.kind(of: id) == .queryBody || tree.kind(of: id) == .queryContinuation {
        printQueryParts(SyntaxNode(tree, id), isFirst: isFirst)
      } else {
        if !isFirst { separate(.line) }
        print(element)
      }
      isFirst = false
    }
  }
}
