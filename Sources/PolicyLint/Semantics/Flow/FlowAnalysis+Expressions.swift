extension FlowAnalysis {
  /// Follows the evaluation of an expression.
  mutating func visit(_ node: NodeID) {
    switch kind(node) {
    case .identifierName: visitName(node)
    case .logicalAndExpression, .logicalOrExpression, .logicalNotExpression, .isPatternExpression:
      let (yes, no) = visitCondition(node)
      state = yes
      state.join(no)
    case .conditionalExpression: visitConditional(node)
    case .coalesceExpression, .conditionalAccessExpression: visitMaybe(node)
    case .simpleAssignmentExpression: visitAssignment(node)
    case .argument: visitArgument(node)
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression: visitLambda(node)
    case .singleVariableDesignation: assign(node)
    case .typeOfExpression, .sizeOfExpression, .defaultExpression, .nameColon, .nameEquals: break
    case .invocationExpression where isNameOf(node): break
    case .throwExpression:
      visitChildren(node)
      state = .unreachable
    default: if !kind(node).isLiteral { visitChildren(node) }
    }
  }

  mutating func visitChildren(_ node: NodeID) {
    for element in tree.children(of: node) {
      if let child = element.node { visit(child) }
    }
  }

  private func isNameOf(_ node: NodeID) -> Bool {
    nodes[node.index].constant >= 0
  }

  private mutating func visitName(_ node: NodeID) {
    guard let local = nodes[node.index].local, !state.isAssigned(local) else { return }
    let name = tree.code.string(tree.nodes[node.index].range)
    report(165, tree.nodes[node.index].range, "the local `\(name)` is read here although it may have no value yet")
    state.assign(local)
  }

  /// Gives a value to the local that a node declares or names.
  mutating func assign(_ node: NodeID) {
    if let local = nodes[node.index].local { state.assign(local) }
  }

  // MARK: - Conditions

  /// Follows a condition; what holds where it is true and where it is false.
  mutating func visitCondition(_ node: NodeID) -> (yes: FlowState, no: FlowState) {
    if let value = constantCondition(node), kind(node) != .logicalAndExpression, kind(node) != .logicalOrExpression {
      visitChildren(node)
      return value ? (state, .unreachable) : (.unreachable, state)
    }
    switch kind(node) {
    case .parenthesizedExpression:
      if let inner = child(node, 1) { return visitCondition(inner) }
    case .logicalNotExpression:
      if let inner = child(node, 1) {
        let (yes, no) = visitCondition(inner)
        return (no, yes)
      }
    case .logicalAndExpression, .logicalOrExpression:
      if let left = child(node, 0), let right = last(node) { return visitLogical(node, left, right) }
    case .isPatternExpression: return visitPatternTest(node)
    default: break
    }
    visit(node)
    return (state, state)
  }

  private mutating func visitLogical(_ node: NodeID, _ left: NodeID, _ right: NodeID) -> (yes: FlowState, no: FlowState)
  {
    let isAnd = kind(node) == .logicalAndExpression
    let first = visitCondition(left)
    state = isAnd ? first.yes : first.no
    let second = visitCondition(right)
    var yes = second.yes
    var no = second.no
    if isAnd { no.join(first.no) } else { yes.join(first.yes) }
    if let value = constantCondition(node) { return value ? (yes, .unreachable) : (.unreachable, no) }
    return (yes, no)
  }

  private mutating func visitPatternTest(_ node: NodeID) -> (yes: FlowState, no: FlowState) {
    if let left = child(node, 0) { visit(left) }
    let no = state
    if let pattern = child(node, 2) { assignDesignations(pattern) }
    return (state, no)
  }

  /// The variables of a pattern have values where it matches.
  mutating func assignDesignations(_ pattern: NodeID) {
    for index in tree.subtree(of: pattern) where tree.nodes[index].kind == .singleVariableDesignation {
      assign(NodeID(index))
    }
  }

  private mutating func visitConditional(_ node: NodeID) {
    guard let condition = child(node, 0), let first = child(node, 2), let second = child(node, 4) else { return }
    let (yes, no) = visitCondition(condition)
    state = yes
    visit(first)
    let afterFirst = state
    state = no
    visit(second)
    state.join(afterFirst)
  }

  /// `a ?? b` and `a?.b`: the second part may not be run.
  private mutating func visitMaybe(_ node: NodeID) {
    guard let left = child(node, 0) else { return }
    visit(left)
    let after = state
    if let right = last(node), right != left { visit(right) }
    state.join(after)
  }

  // MARK: - Assignments

  private mutating func visitAssignment(_ node: NodeID) {
    guard let left = child(node, 0), let right = last(node) else { return }
    if kind(left) == .identifierName, nodes[left.index].local != nil {
      visit(right)
      assign(left)
      return
    }
    if kind(left) == .declarationExpression || kind(left) == .tupleExpression {
      visit(right)
      assignTargets(left)
      return
    }
    visit(left)
    visit(right)
  }

  /// Both sides of a deconstruction: names, declarations, and anything else that is assigned.
  private mutating func assignTargets(_ node: NodeID) {
    for index in tree.subtree(of: node) {
      let target = NodeID(index)
      if kind(target) == .identifierName || kind(target) == .singleVariableDesignation { assign(target) }
    }
  }

  private mutating func visitArgument(_ node: NodeID) {
    guard let expression = last(node) else { return }
    let isOut = tree.children(of: node).contains { element in
      element.token.map { tree.tokens[$0].kind == .outKeyword } ?? false
    }
    guard isOut else {
      visit(expression)
      return
    }
    // The call gives it its value; no argument behind it can read it before, or the compiler would say so there.
    if kind(expression) == .identifierName { assign(expression) } else { visit(expression) }
  }

  private mutating func visitLambda(_ node: NodeID) {
    guard let body = last(node) else { return }
    var mustReturn = false
    if kind(body) == .block { mustReturn = returnsValue(body) }
    visitFunction(body, mustReturn: mustReturn, code: 1643, at: endOf(body))
  }

  /// The closing brace of a block.
  func endOf(_ block: NodeID) -> ByteRange {
    let range = tree.nodes[block.index].range
    return ByteRange(max(range.start, range.end - 1), range.end)
  }
}
