extension FlowAnalysis {
  mutating func visitStatement(_ node: NodeID) {
    noteUnreachable(node)
    switch kind(node) {
    case .block: for statement in children(node) { visitStatement(statement) }
    case .localDeclarationStatement:
      if let declaration = first(node, .variableDeclaration) { visitDeclaration(declaration) }
    case .localFunctionStatement: visitLocalFunction(node)
    case .ifStatement: visitIf(node)
    case .whileStatement: visitWhile(node)
    case .doStatement: visitDo(node)
    case .forStatement: visitFor(node)
    case .forEachStatement, .forEachVariableStatement: visitForEach(node)
    case .switchStatement: visitSwitch(node)
    case .tryStatement: visitTry(node)
    case .returnStatement, .throwStatement:
      visitChildren(node)
      state = .unreachable
    case .breakStatement:
      if !breaks.isEmpty { breaks[breaks.count - 1].join(state) }
      state = .unreachable
    case .continueStatement:
      if !continues.isEmpty { continues[continues.count - 1].join(state) }
      state = .unreachable
    case .usingStatement, .lockStatement: visitGuarded(node)
    case .labeledStatement, .checkedStatement, .uncheckedStatement, .unsafeStatement:
      if let inner = last(node) { visitStatement(inner) }
    case .expressionStatement: visitChildren(node)
    default: break
    }
  }

  private mutating func visitDeclaration(_ node: NodeID) {
    for declarator in children(node) where kind(declarator) == .variableDeclarator {
      guard let clause = first(declarator, .equalsValueClause) else { continue }
      visitChildren(clause)
      assign(declarator)
    }
  }

  private mutating func visitGuarded(_ node: NodeID) {
    if let resource = child(node, 2) {
      if kind(resource) == .variableDeclaration { visitDeclaration(resource) } else { visit(resource) }
    }
    if let body = child(node, 4) { visitStatement(body) }
  }

  private mutating func visitLocalFunction(_ node: NodeID) {
    guard nodes[node.index].symbolKind == .localFunction else { return }
    let function = functions[Int(nodes[node.index].symbol)]
    let outer = state
    // Captured locals count as assigned: what they are is settled where the function is called.
    state = .unreachable
    state.isReachable = true
    let mustReturn = function.returnType != .void
    if let block = first(node, .block) {
      visitFunction(block, mustReturn: mustReturn, code: 161, at: endOf(block))
    } else if let arrow = first(node, .arrowExpressionClause), let body = last(arrow) {
      visitFunction(body, mustReturn: false, code: 161, at: tree.nodes[body.index].range)
    }
    state = outer
  }

  private mutating func visitIf(_ node: NodeID) {
    guard let condition = child(node, 2) else { return }
    let (yes, no) = visitCondition(condition)
    state = yes
    if let statement = child(node, 4) { visitStatement(statement) }
    let afterYes = state
    state = no
    if let clause = child(node, 5), let statement = last(clause) { visitStatement(statement) }
    state.join(afterYes)
  }

  // MARK: - Loops

  private mutating func enterLoop() {
    breaks.append(.unreachable)
    continues.append(.unreachable)
  }

  private mutating func leaveLoop() -> FlowState {
    continues.removeLast()
    return breaks.removeLast()
  }

  private mutating func visitWhile(_ node: NodeID) {
    guard let condition = child(node, 2) else { return }
    let (yes, no) = visitCondition(condition)
    enterLoop()
    state = yes
    if let body = child(node, 4) { visitStatement(body) }
    state = no
    state.join(leaveLoop())
  }

  private mutating func visitDo(_ node: NodeID) {
    enterLoop()
    if let body = child(node, 1) { visitStatement(body) }
    if let last = continues.last { state.join(last) }
    var after = state
    if let condition = child(node, 4) { after = visitCondition(condition).no }
    state = after
    state.join(leaveLoop())
  }

  private mutating func visitFor(_ node: NodeID) {
    if let initial = child(node, 2) {
      if kind(initial) == .variableDeclaration { visitDeclaration(initial) } else { visit(initial) }
    }
    var after = FlowState.unreachable
    if let condition = child(node, 4) {
      let (yes, no) = visitCondition(condition)
      state = yes
      after = no
    }
    enterLoop()
    if let body = child(node, 8) { visitStatement(body) }
    if let last = continues.last { state.join(last) }
    if let step = child(node, 6) { visit(step) }
    state = after
    state.join(leaveLoop())
  }

  private mutating func visitForEach(_ node: NodeID) {
    let isDeclaration = kind(node) == .forEachVariableStatement
    if let collection = child(node, isDeclaration ? 4 : 5) { visit(collection) }
    let before = state
    if isDeclaration, let variable = child(node, 2) { assignDesignations(variable) }
    enterLoop()
    if let body = child(node, isDeclaration ? 6 : 7) { visitStatement(body) }
    state = before
    state.join(leaveLoop())
  }

  // MARK: - switch, try

  private mutating func visitSwitch(_ node: NodeID) {
    guard let subject = children(node).first else { return }
    visit(subject)
    let before = state
    breaks.append(.unreachable)
    let sections = children(node).filter { kind($0) == .switchSection }
    var hasDefault = false
    for (index, section) in sections.enumerated() {
      state = before
      for label in children(section) where kind(label).isSwitchLabel {
        if kind(label) == .defaultSwitchLabel { hasDefault = true }
        if kind(label) == .casePatternSwitchLabel { visitCaseLabel(label) }
      }
      for statement in children(section) where !kind(statement).isSwitchLabel { visitStatement(statement) }
      if state.isReachable { reportFallThrough(section, isLast: index == sections.count - 1) }
    }
    state = hasDefault || matchesSomeCase(subject, sections) ? .unreachable : before
    state.join(breaks.removeLast())
  }

  /// Whether the subject is a constant and one of the cases is it.
  private func matchesSomeCase(_ subject: NodeID, _ sections: [NodeID]) -> Bool {
    let index = nodes[subject.index].constant
    guard index >= 0 else { return false }
    for section in sections {
      for label in children(section) where kind(label) == .caseSwitchLabel {
        guard let value = children(label).first, nodes[value.index].constant >= 0 else { continue }
        if constants[Int(nodes[value.index].constant)] == constants[Int(index)] { return true }
      }
    }
    return false
  }

  private mutating func visitCaseLabel(_ label: NodeID) {
    if let pattern = child(label, 1) { assignDesignations(pattern) }
    if let clause = first(label, .whenClause), let condition = last(clause) { state = visitCondition(condition).yes }
  }

  private mutating func reportFallThrough(_ section: NodeID, isLast: Bool) {
    guard let label = children(section).first else { return }
    report(
      isLast ? 8070 : 163, tree.nodes[label.index].range,
      "the code of this case runs into its end: `break`, `return` or `throw` is missing")
    state = .unreachable
  }

  private mutating func visitTry(_ node: NodeID) {
    let before = state
    var after = FlowState.unreachable
    if let block = first(node, .block) {
      visitStatement(block)
      after = state
    }
    for clause in children(node) where kind(clause) == .catchClause {
      state = before
      if let filter = first(clause, .catchFilterClause), let condition = child(filter, 2) { visit(condition) }
      if let block = first(clause, .block) { visitStatement(block) }
      after.join(state)
    }
    guard let clause = first(node, .finallyClause), let block = last(clause) else {
      state = after
      return
    }
    state = before
    visitStatement(block)
    let end = state
    state = after
    state.add(assignmentsOf: end)
    if !end.isReachable { state = .unreachable }
  }
}
