extension CodePrinter {
  mutating func printStatement(_ node: SyntaxNode) {
    switch node.kind {
    case .block: printBlock(node)
    case .switchStatement: printSwitch(node)
    case .switchSection: printSection(node)
    case .elseClause, .ifStatement, .whileStatement, .forStatement, .forEachStatement, .forEachVariableStatement,
      .usingStatement, .lockStatement, .doStatement, .fixedStatement:
      printControl(node)
    case .labeledStatement: printLabeled(node)
    case .localFunctionStatement, .tryStatement, .catchClause, .finallyClause, .checkedStatement, .uncheckedStatement,
      .unsafeStatement:
      printParts(node)
    default: printSpaced(node)
    }
  }

  /// Statements between braces, each on a line of its own.
  private mutating func printBlock(_ node: SyntaxNode) {
    let elements = node.elements.filter { !$0.isMissing }
    let isEmpty = elements.count == 2 && isEmptyBlock(node.id)
    for (offset, element) in elements.enumerated() {
      if offset == elements.count - 1, offset > 0 {
        if isEmpty {
          separate(.space)
        } else {
          if elements.count == 2 { separate(.firstLine) } else { separate(.hardLine) }
          flushComments()
          layout.append(.outdent)
          separate(.firstLine)
        }
      } else if offset > 0 {
        separate(offset == 1 ? .firstLine : .hardLine)
      }
      print(element)
      if offset == 0, !isEmpty { layout.append(.indentAlways) }
    }
  }

  /// Keywords and clauses with their blocks on lines of their own.
  private mutating func printParts(_ node: SyntaxNode) {
    var isTight = true
    for element in node.elements where !element.isMissing {
      let kind = element.node.map { tree.kind(of: $0) }
      switch kind {
      case .block, .catchClause, .finallyClause: separate(.firstLine)
      case .parameterList, .typeParameterList: break
      default:
        let token = element.token.map { tree.tokens[$0].kind }
        if !isTight, token != .semicolonToken { separate(.space) }
      }
      print(element)
      isTight = false
    }
  }

  /// `if (…) statement else …`, and loops: a statement that is no block is indented on the next line.
  private mutating func printControl(_ node: SyntaxNode) {
    var isTight = true
    for element in node.elements where !element.isMissing {
      let token = element.token.map { tree.tokens[$0].kind }
      if let id = element.node, isBody(id, of: node) {
        printBody(id, in: node)
      } else if let id = element.node, tree.kind(of: id) == .elseClause {
        separate(.firstLine)
        print(element)
      } else {
        switch token {
        case .closeParenToken, .semicolonToken: break
        case .whileKeyword where node.kind == .doStatement: separate(.firstLine)
        default: if !isTight { separate(.space) }
        }
        print(element)
      }
      isTight = token == .openParenToken
    }
  }

  /// Whether a part is the statement that an `if`, `else` or loop governs. What stands in its parentheses is none.
  private func isBody(_ id: NodeID, of node: SyntaxNode) -> Bool {
    tree.kind(of: id).isStatement
  }

  private mutating func printBody(_ id: NodeID, in node: SyntaxNode) {
    let kind = tree.kind(of: id)
    if kind == .block {
      separate(.firstLine)
      print(SyntaxElement(id))
    } else if kind == .ifStatement, node.kind == .elseClause {
      separate(.space)
      print(SyntaxElement(id))
    } else if kind == .emptyStatement {
      print(SyntaxElement(id))
    } else if kind == .usingStatement, node.kind == .usingStatement {
      separate(.firstLine)
      print(SyntaxElement(id))
    } else {
      layout.append(.indentAlways)
      separate(.firstLine)
      print(SyntaxElement(id))
      layout.append(.outdent)
    }
  }

  private mutating func printSwitch(_ node: SyntaxNode) {
    var isTight = true
    var isInside = false
    for element in node.elements where !element.isMissing {
      let token = element.token.map { tree.tokens[$0].kind }
      switch token {
      case .openBraceToken: separate(.firstLine)
      case .closeBraceToken:
        separate(.hardLine)
        flushComments()
        layout.append(.outdent)
        separate(.firstLine)
      case .closeParenToken: break
      default:
        if isInside {
          separate(isTight ? .firstLine : .hardLine)
        } else if !isTight {
          separate(.space)
        }
      }
      print(element)
      isTight = token == .openParenToken || token == .openBraceToken
      if token == .openBraceToken {
        isInside = true
        layout.append(.indentAlways)
      }
    }
  }

  /// Labels, and their statements one level deeper.
  private mutating func printSection(_ node: SyntaxNode) {
    var isFirst = true
    var hasStatement = false
    for element in node.elements where !element.isMissing {
      let kind = element.node.map { tree.kind(of: $0) }
      let isLabel = kind == .caseSwitchLabel || kind == .casePatternSwitchLabel || kind == .defaultSwitchLabel
      if isLabel {
        if !isFirst { separate(.firstLine) }
        printLabel(element)
      } else {
        if !hasStatement { layout.append(.indentAlways) }
        separate(hasStatement ? .hardLine : .firstLine)
        hasStatement = true
        print(element)
      }
      isFirst = false
    }
    if hasStatement { layout.append(.outdent) }
  }

  /// `case value:`
  private mutating func printLabel(_ element: SyntaxElement) {
    guard let id = element.node else { return print(element) }
    for (offset, part) in tree.children(of: id).filter({ !$0.isMissing }).enumerated() {
      let isColon = part.token.map { tree.tokens[$0].kind == .colonToken } ?? false
      if offset > 0, !isColon { separate(.space) }
      print(part)
    }
  }

  private mutating func printLabeled(_ node: SyntaxNode) {
    for (offset, element) in node.elements.filter({ !$0.isMissing }).enumerated() {
      if element.node != nil, offset > 0 { separate(.firstLine) }
      print(element)
    }
  }
}
