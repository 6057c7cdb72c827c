extension Binder {
  /// `for ( declaration | expressions ? ; condition? ; expressions? ) statement`.
  mutating func bindFor(_ node: NodeID) {
    if let initial = childNode(node, 2) {
      if kind(initial) == .variableDeclaration {
        bindVariableDeclaration(initial, .local)
      } else {
        bindExpressionList(initial)
      }
    }
    if let condition = childNode(node, 4) { bindCondition(condition) }
    if let step = childNode(node, 6) { bindExpressionList(step) }
    if let body = childNode(node, 8) { bindBody(body) }
  }

  private mutating func bindExpressionList(_ node: NodeID) {
    let expressions = kind(node) == .expressionList ? childNodes(node) : [node]
    for expression in expressions {
      _ = bindExpression(expression)
      if !kind(expression).isStatementExpression, !kind(expression).isPlaceholder {
        report(201, range(expression), "only a call, an assignment or `new` can stand here")
      }
    }
  }

  private mutating func bindBody(_ node: NodeID) {
    if kind(node) == .localDeclarationStatement {
      report(1023, range(node), "a declaration cannot be the only statement here: put braces around it")
    }
    let mark = scope.count
    bindStatement(node)
    scope.removeSubrange(mark...)
  }

  /// `foreach ( type identifier in expression ) statement`.
  mutating func bindForEach(_ node: NodeID) {
    guard let typeNode = childNode(node, 2), let collection = childNode(node, 5) else { return }
    let isInferred = isVar(typeNode)
    let written = isInferred ? TypeID.unknown : bindType(typeNode)
    let operand = bindValue(collection)
    let element = elementType(operand, collection)
    var type = element
    if !isInferred {
      type = written
      let conversion = universe.explicitConversion(element, written)
      if !element.isUnknown, !written.isUnknown, !conversion.exists {
        report(
          30, range(typeNode), "the elements are `\(spelling(element))`, which cannot be cast to `\(spelling(written))`"
        )
      }
    }
    if let token = child(node, 3).token {
      let index = declare(name(ofToken: token), type, .iteration, node: node, range: range(ofToken: token))
      locals[index].isAssigned = true
    }
    if let body = childNode(node, 7) { bindBody(body) }
  }

  mutating func bindForEachVariable(_ node: NodeID) {
    guard let variable = childNode(node, 2), let collection = childNode(node, 4) else { return }
    let operand = bindValue(collection)
    let element = elementType(operand, collection)
    if let designation = lastNode(variable) {
      let isTuple = universe.form(element) == .tuple
      bindDesignation(designation, isTuple ? element : .unknown, .iteration)
    }
    if let body = childNode(node, 6) { bindBody(body) }
  }

  private mutating func elementType(_ operand: Operand, _ node: NodeID) -> TypeID {
    if operand.isUnknown || operand.type == .dynamic { return operand.type == .dynamic ? .dynamic : .unknown }
    if operand.isValue, let element = universe.elementType(operand.type) { return element }
    if operand.form == .lambda { bindLambda(node, delegate: .unknown) }
    report(1579, range(node), "`foreach` needs a collection, and \(description(operand)) is none")
    return .unknown
  }

  // MARK: - using, try

  /// `using ( declaration | expression ) statement`.
  mutating func bindUsing(_ node: NodeID) {
    if let resource = childNode(node, 2) {
      if kind(resource) == .variableDeclaration {
        bindVariableDeclaration(resource, .using)
        for declarator in childNodes(resource) where kind(declarator) == .variableDeclarator {
          if let local = nodes[declarator.index].local {
            locals[local].isRead = true
            checkDisposable(locals[local].type, range(declarator))
          }
        }
      } else {
        let operand = bindValue(resource)
        if operand.form != .null { checkDisposable(operand.type, range(resource)) }
      }
    }
    if let body = childNode(node, 4) { bindBody(body) }
  }

  private mutating func checkDisposable(_ type: TypeID, _ place: ByteRange) {
    guard !type.isUnknown, type != .dynamic else { return }
    if !universe.standardImplicitConversion(type, universe.wellKnown.disposable).exists {
      report(1674, place, "`using` needs something that can be disposed of, and \(article(spelling(type))) cannot")
    }
  }

  mutating func bindTry(_ node: NodeID) {
    for child in childNodes(node) {
      switch kind(child) {
      case .block: bindStatement(child)
      case .catchClause: bindCatch(child)
      case .finallyClause: if let block = lastNode(child) { bindStatement(block) }
      default: break
      }
    }
  }

  private mutating func bindCatch(_ node: NodeID) {
    let mark = scope.count
    if let declaration = firstChild(node, where: { $0 == .catchDeclaration }) { bindCatchDeclaration(declaration) }
    if let filter = firstChild(node, where: { $0 == .catchFilterClause }), let condition = childNode(filter, 2) {
      bindCondition(condition)
    }
    if let block = firstChild(node, where: { $0 == .block }) { bindStatement(block) }
    scope.removeSubrange(mark...)
  }

  private mutating func bindCatchDeclaration(_ node: NodeID) {
    guard let typeNode = childNode(node, 1) else { return }
    let type = bindType(typeNode)
    if !type.isUnknown, !universe.derives(type, from: universe.wellKnown.exception) {
      report(155, range(typeNode), "only an exception can be caught, not \(article(spelling(type)))")
    }
    guard let token = child(node, 2).token, tree.tokens[token].kind == .identifierToken else { return }
    declare(name(ofToken: token), type, .caught, node: node, range: range(ofToken: token))
  }

  // MARK: - switch

  mutating func bindSwitch(_ node: NodeID) {
    guard let subject = firstChild(node, where: { $0.isExpression }) else { return }
    let operand = bindValue(subject)
    if operand.form == .lambda || operand.form == .methodGroup || operand.form == .nothing {
      report(8119, range(subject), "`switch` needs a value, not \(description(operand))")
    }
    // Read the text of a literal: the ways through the switch depend on it.
    if operand.constant >= 0 { _ = constantValue(operand.constant) }
    var seen: [ConstantValue] = []
    for section in childNodes(node) where kind(section) == .switchSection {
      let mark = scope.count
      for label in childNodes(section) { bindLabel(label, operand, &seen) }
      let statements = childNodes(section).filter { isStatementKind(kind($0)) && !kind($0).isSwitchLabel }
      bindStatements(statements)
      scope.removeSubrange(mark...)
    }
  }

  private mutating func bindLabel(_ label: NodeID, _ subject: Operand, _ seen: inout [ConstantValue]) {
    switch kind(label) {
    case .caseSwitchLabel:
      guard let expression = firstExpression(label) else { return }
      bindConstantPattern(expression, subject)
      noteCase(expression, &seen)
    case .casePatternSwitchLabel:
      if let pattern = childNode(label, 1) {
        bindPattern(pattern, subject)
        let clause = firstChild(label, where: { $0 == .whenClause })
        if kind(pattern) == .constantPattern, clause == nil, let expression = childNode(pattern, 0) {
          noteCase(expression, &seen)
        }
      }
      if let clause = firstChild(label, where: { $0 == .whenClause }), let condition = lastNode(clause) {
        bindCondition(condition)
      }
    default: break
    }
  }

  /// CS0152.
  private mutating func noteCase(_ expression: NodeID, _ seen: inout [ConstantValue]) {
    let index = nodes[expression.index].constant
    guard index >= 0 else { return }
    guard let value = constantValue(index) else { return }
    if seen.contains(value) { report(152, range(expression), "this case stands here for the second time") }
    seen.append(value)
  }
}

extension SyntaxKind {
  var isSwitchLabel: Bool {
    self == .caseSwitchLabel || self == .casePatternSwitchLabel || self == .defaultSwitchLabel
  }
}
