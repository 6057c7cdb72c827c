extension Binder {
  /// Statements of one block; what they declare is known from the block's start.
  mutating func bindStatements(_ statements: [NodeID]) {
    announce(statements)
    for statement in statements { bindStatement(statement) }
  }

  /// Binds something that declares names of its own, which end with it.
  private mutating func inScope(_ body: (inout Binder) -> Void) {
    let mark = scope.count
    body(&self)
    scope.removeSubrange(mark...)
  }

  mutating func bindStatement(_ node: NodeID) {
    nodes[node.index].isBound = true
    switch kind(node) {
    case .block: inScope { $0.bindStatements($0.childNodes(node)) }
    case .expressionStatement: bindExpressionStatement(node)
    case .localDeclarationStatement: bindLocalDeclaration(node)
    case .localFunctionStatement: bindLocalFunction(node)
    case .ifStatement: bindIf(node)
    case .whileStatement:
      inScope { binder in
        if let condition = binder.childNode(node, 2) { binder.bindCondition(condition) }
        binder.bindEmbedded(binder.childNode(node, 4))
      }
    case .doStatement:
      bindEmbedded(childNode(node, 1))
      inScope { if let condition = $0.childNode(node, 4) { $0.bindCondition(condition) } }
    case .forStatement: inScope { $0.bindFor(node) }
    case .forEachStatement: inScope { $0.bindForEach(node) }
    case .forEachVariableStatement: inScope { $0.bindForEachVariable(node) }
    case .switchStatement: inScope { $0.bindSwitch(node) }
    case .tryStatement: bindTry(node)
    case .throwStatement: if let thrown = firstExpression(node) { bindThrown(thrown) }
    case .returnStatement: bindReturn(node)
    case .usingStatement: inScope { $0.bindUsing(node) }
    case .lockStatement:
      if let target = childNode(node, 2) { bindLock(target) }
      bindEmbedded(childNode(node, 4))
    case .checkedStatement, .uncheckedStatement, .unsafeStatement: bindCheckedStatement(node)
    case .labeledStatement: if let inner = lastNode(node) { bindStatement(inner) }
    case .gotoStatement, .breakStatement, .continueStatement, .emptyStatement, .gotoDefaultStatement: break
    case .gotoCaseStatement: if let value = firstExpression(node) { bindValue(value) }
    default: bindOutlineStatement(node)
    }
  }

  /// What cannot stand in a policy expression: looked at in silence.
  private mutating func bindOutlineStatement(_ node: NodeID) {
    for child in childNodes(node) {
      if kind(child).isExpression { _ = bindOutline(child) } else if kind(child) == .block { bindStatement(child) }
    }
  }

  /// The statement behind `if (…)`, `else`, `while (…)`: a scope of its own even without braces.
  private mutating func bindEmbedded(_ node: NodeID?) {
    guard let node else { return }
    if kind(node) == .localDeclarationStatement || kind(node) == .localFunctionStatement {
      report(1023, range(node), "a declaration cannot be the only statement here: put braces around it")
    }
    inScope { $0.bindStatement(node) }
  }

  func isStatementKind(_ kind: SyntaxKind) -> Bool { kind.rawValue >= SyntaxKind.block.rawValue }

  mutating func bindCondition(_ node: NodeID) { convert(bindValue(node), to: .bool) }

  private mutating func bindCheckedStatement(_ node: NodeID) {
    let outer = isUnchecked
    isUnchecked = kind(node) == .uncheckedStatement
    if let block = lastNode(node) { bindStatement(block) }
    isUnchecked = outer
  }

  private mutating func bindExpressionStatement(_ node: NodeID) {
    guard let expression = childNode(node, 0) else { return }
    let operand = bindExpression(expression)
    switch operand.form {
    case .lambda: bindLambda(expression, delegate: .unknown)
    case .unknown where !kind(expression).isStatementExpression && diagnosed(expression): return
    default: break
    }
    if kind(expression).isPlaceholder { return }
    if !isStatementExpression(expression) {
      report(
        201, range(expression),
        "this gives a value that nothing uses: only a call, an assignment or `new` can be a statement")
    }
  }

  private func isStatementExpression(_ node: NodeID) -> Bool {
    if kind(node) == .conditionalAccessExpression {
      var access = node
      while kind(access) == .conditionalAccessExpression, let inner = childNode(access, 2) { access = inner }
      return kind(access).isStatementExpression
    }
    return kind(node).isStatementExpression
  }

  /// Whether something was already said about a place inside of a node.
  private func diagnosed(_ node: NodeID) -> Bool {
    let range = range(node)
    return diagnostics.contains { $0.isError && range.contains($0.range) }
      || tree.diagnostics.contains { range.contains($0.range) }
  }

  private mutating func bindIf(_ node: NodeID) {
    if let condition = childNode(node, 2) { bindCondition(condition) }
    bindEmbedded(childNode(node, 4))
    if let clause = childNode(node, 5), let statement = lastNode(clause) { bindEmbedded(statement) }
  }

  // MARK: - Declarations

  private mutating func bindLocalDeclaration(_ node: NodeID) {
    guard let declaration = firstChild(node, where: { $0 == .variableDeclaration }) else { return }
    let isConstant = tree.children(of: node).contains { element in
      element.token.map { tree.tokens[$0].kind == .constKeyword } ?? false
    }
    bindVariableDeclaration(declaration, isConstant ? .constant : .local)
  }

  mutating func bindVariableDeclaration(_ node: NodeID, _ localKind: LocalKind) {
    guard let typeNode = childNode(node, 0) else { return }
    let isInferred = isVar(typeNode)
    let type = isInferred ? TypeID.unknown : bindType(typeNode)
    if type == .void { report(1547, range(typeNode), "a local cannot be `void`") }
    let declarators = childNodes(node).filter { kind($0) == .variableDeclarator }
    if isInferred, declarators.count > 1 {
      report(819, range(typeNode), "`var` declares one local at a time: write one statement for each")
    }
    for declarator in declarators {
      bindDeclarator(declarator, type, isInferred, localKind)
    }
  }

  private mutating func bindDeclarator(_ node: NodeID, _ type: TypeID, _ isInferred: Bool, _ localKind: LocalKind) {
    guard let token = firstToken(node) else { return }
    let name = name(ofToken: token)
    let place = range(ofToken: token)
    var initial: Operand?
    if let clause = firstChild(node, where: { $0 == .equalsValueClause }), let valueNode = lastNode(clause) {
      if kind(valueNode) == .arrayInitializerExpression {
        if isInferred { report(820, place, "`var` needs a value with a type: write `new[] { … }`") }
        bindArrayInitializer(valueNode, of: type)
        initial = .unknown(valueNode)
      } else {
        initial = bindValue(valueNode)
      }
    }
    var localType = type
    if isInferred {
      localType = inferredType(initial, place)
    } else if localKind == .constant || localKind == .using, initial == nil {
      report(145, place, "a `const` needs a value")
    }
    // The name is usable in lambdas of its own initialiser's type only from here on.
    let index = declare(name, localType, localKind, node: node, range: place)
    guard let initial else { return }
    locals[index].isAssigned = true
    if initial.constant < 0 { locals[index].isRead = true }
    if !isInferred, convert(initial, to: localType), localKind == .constant { setConstant(index, initial, localType) }
    if isInferred, localKind == .constant { setConstant(index, initial, localType) }
  }

  private mutating func setConstant(_ index: Int, _ initial: Operand, _ type: TypeID) {
    guard !initial.isUnknown, !type.isUnknown else { return }
    guard initial.constant >= 0 else {
      report(133, range(initial.node), "the value of a `const` has to be a constant")
      return
    }
    if case .value(let value) = ConstantFolding.convert(constants[Int(initial.constant)], to: type) {
      locals[index].constant = addConstant(value)
    } else {
      locals[index].constant = initial.constant
    }
  }

  private mutating func inferredType(_ initial: Operand?, _ place: ByteRange) -> TypeID {
    guard let initial else {
      report(818, place, "`var` needs a value")
      return .unknown
    }
    switch initial.form {
    case .value, .variable, .readOnly: return initial.type
    case .unknown: return .unknown
    case .lambda:
      bindLambda(initial.node, delegate: .unknown)
      report(815, place, "`var` cannot tell the type of a lambda: write it, such as `Func<string, bool>`")
    default: report(815, place, "`var` cannot tell a type from \(description(initial)): write the type")
    }
    return .unknown
  }

  // MARK: - Return and throw

  private mutating func bindReturn(_ node: NodeID) {
    let last = contexts.count - 1
    guard let valueNode = firstExpression(node) else {
      contexts[last].returnsNothing = true
      let type = contexts[last].returnType
      if !contexts[last].isInferring, !type.isUnknown, type != .void {
        report(126, range(node), "`return` needs a value here")
      }
      return
    }
    let operand = bindValue(valueNode)
    contexts[contexts.count - 1].returned.append(operand)
    guard !contexts[contexts.count - 1].isInferring else { return }
    let type = contexts[contexts.count - 1].returnType
    if type == .void {
      report(127, range(node), "nothing can be returned here")
      return
    }
    convert(operand, to: type)
  }

  mutating func bindThrown(_ node: NodeID) {
    let operand = bindValue(node)
    guard operand.isValue, !operand.isUnknown, operand.type != .dynamic else { return }
    if !universe.derives(operand.type, from: universe.wellKnown.exception) {
      report(155, range(node), "only an exception can be thrown, not \(article(spelling(operand.type)))")
    }
  }

  private mutating func bindLock(_ node: NodeID) {
    let operand = bindValue(node)
    if operand.isValue, universe.info(operand.type).isValueType {
      report(185, range(node), "\(article(spelling(operand.type))) cannot be locked: it is a value type")
    }
  }
}
