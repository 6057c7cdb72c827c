extension NullAnalysis {
  mutating func visitStatement(_ node: NodeID) {
    switch kind(node) {
    case .block: for statement in nodes(of: node) { visitStatement(statement) }
    case .localDeclarationStatement:
      if let declaration = first(.variableDeclaration, of: node) { visitDeclaration(declaration) }
    case .localFunctionStatement: visitLocalFunction(node)
    case .ifStatement: visitIf(node)
    case .whileStatement: visitLoop(node, condition: child(2, of: node), body: child(4, of: node))
    case .doStatement: visitDo(node)
    case .forStatement: visitFor(node)
    case .forEachStatement: visitForEach(node, collection: child(5, of: node), body: lastChild(of: node))
    case .forEachVariableStatement: visitForEach(node, collection: child(4, of: node), body: lastChild(of: node))
    case .switchStatement: visitSwitch(node)
    case .tryStatement: visitTry(node)
    case .returnStatement:
      if let value = child(1, of: node) {
        if lambdaDepth == 0 { giveBack(value) } else { visit(value) }
      }
      state = .unreachable
    case .throwStatement:
      visitChildren(node)
      state = .unreachable
    case .breakStatement: leave(to: \.breaks)
    case .continueStatement: leave(to: \.continues)
    case .usingStatement, .lockStatement:
      if let resource = child(2, of: node) {
        if kind(resource) == .variableDeclaration { visitDeclaration(resource) } else { visit(resource) }
      }
      if let body = child(4, of: node) { visitStatement(body) }
    case .labeledStatement, .checkedStatement, .uncheckedStatement, .unsafeStatement:
      // A `goto` may lead here from anywhere.
      if kind(node) == .labeledStatement { state.locals = state.locals.map { _ in .unknown } }
      if let inner = lastChild(of: node) { visitStatement(inner) }
    case .expressionStatement: visitChildren(node)
    case .gotoStatement, .gotoCaseStatement, .gotoDefaultStatement: state = .unreachable
    default: break
    }
  }

  private mutating func leave(to target: WritableKeyPath<NullAnalysis, [NullState]>) {
    if let last = self[keyPath: target].indices.last {
      self[keyPath: target][last] = .joined(self[keyPath: target][last], state)
    }
    state = .unreachable
  }

  mutating func visitDeclaration(_ node: NodeID) {
    for declarator in nodes(of: node) where kind(declarator) == .variableDeclarator {
      guard let clause = first(.equalsValueClause, of: declarator), let value = child(1, of: clause) else { continue }
      assign(value, to: bound[declarator].local)
    }
  }

  /// Evaluates a value and lets a local hold it.
  @discardableResult
  mutating func assign(_ node: NodeID, to local: Int?) -> FlowValue {
    if type(of: node) == .bool {
      let before = state
      let (yes, no) = visitCondition(node)
      state = .joined(yes, no)
      guard let local, local < state.locals.count else { return .solid }
      let place = places.fresh()
      state.locals[local] = FlowValue(place: place, isNotNull: true)
      let test = NullState.Test(place: place, whenTrue: yes.news(since: before), whenFalse: no.news(since: before))
      if state.isReachable, !test.whenTrue.isEmpty || !test.whenFalse.isEmpty { state.add(test) }
      return state.locals[local]
    }
    let value = visit(node)
    guard let local, local < state.locals.count else { return value }
    hold(value, in: local)
    return value
  }

  mutating func hold(_ value: FlowValue, in local: Int) {
    guard local >= 0, local < state.locals.count, state.isReachable else { return }
    var value = value
    if value.place.isNone { value.place = places.fresh() }
    if value.isNullLiteral { state.note(.null, of: value.place) }
    state.locals[local] = value
  }

  private mutating func visitIf(_ node: NodeID) {
    guard let condition = child(2, of: node), let then = child(4, of: node) else { return }
    let (yes, no) = visitCondition(condition)
    state = yes
    visitStatement(then)
    let end = state
    state = no
    if let other = child(5, of: node), let statement = child(1, of: other) { visitStatement(statement) }
    state = .joined(end, state)
  }

  // MARK: Loops

  /// Of locals that a loop assigns nothing is known at its head.
  mutating func forgetAssigned(in node: NodeID) {
    for index in tree.subtree(of: node) {
      let inner = NodeID(index)
      let target: NodeID?
      switch kind(inner) {
      case .preIncrementExpression, .preDecrementExpression: target = child(1, of: inner)
      case .postIncrementExpression, .postDecrementExpression: target = child(0, of: inner)
      case .argument: target = tree.children(of: inner).dropFirst().first?.token == nil ? nil : child(2, of: inner)
      default: target = kind(inner).isAssignment ? child(0, of: inner) : nil
      }
      if let local = target.flatMap({ bound[$0].local }), local < state.locals.count { state.locals[local] = .unknown }
    }
  }

  private mutating func visitLoop(_ node: NodeID, condition: NodeID?, body: NodeID?, incrementors: NodeID? = nil) {
    guard state.isReachable else { return }
    forgetAssigned(in: node)
    let (yes, no) = condition.map { visitCondition($0) } ?? (state, .unreachable)
    breaks.append(.unreachable)
    continues.append(.unreachable)
    state = yes
    if let body { visitStatement(body) }
    state = .joined(state, continues.removeLast())
    if let incrementors { visitChildren(incrementors) }
    state = .joined(no, breaks.removeLast())
    forgetAssigned(in: node)
  }

  private mutating func visitDo(_ node: NodeID) {
    guard state.isReachable else { return }
    forgetAssigned(in: node)
    breaks.append(.unreachable)
    continues.append(.unreachable)
    if let body = child(1, of: node) { visitStatement(body) }
    state = .joined(state, continues.removeLast())
    if let condition = child(4, of: node) { state = visitCondition(condition).no }
    state = .joined(state, breaks.removeLast())
    forgetAssigned(in: node)
  }

  private mutating func visitFor(_ node: NodeID) {
    if let start = child(2, of: node) {
      if kind(start) == .variableDeclaration { visitDeclaration(start) } else { visitChildren(start) }
    }
    visitLoop(node, condition: child(4, of: node), body: lastChild(of: node), incrementors: child(6, of: node))
  }

  private mutating func visitForEach(_ node: NodeID, collection: NodeID?, body: NodeID?) {
    if let collection {
      let value = visit(collection)
      dereference(value, at: collection, dot: nil)
    }
    guard state.isReachable else { return }
    forgetAssigned(in: node)
    if let local = bound[node].local, local < state.locals.count { state.locals[local] = .unknown }
    let before = state
    breaks.append(.unreachable)
    continues.append(.unreachable)
    if let body { visitStatement(body) }
    state = .joined(.joined(state, continues.removeLast()), .joined(before, breaks.removeLast()))
    forgetAssigned(in: node)
  }

  // MARK: Choices

  private mutating func visitSwitch(_ node: NodeID) {
    guard let subject = child(2, of: node) else { return }
    visit(subject)
    let before = state
    var hasDefault = false
    breaks.append(.unreachable)
    for section in nodes(of: node) where kind(section) == .switchSection {
      state = before
      for part in nodes(of: section) {
        switch kind(part) {
        case .caseSwitchLabel:
          // A text that is one of the constants is there.
          if let label = child(1, of: part), !isNullLiteral(label) {
            var matched = state
            noteEqual(subject, label, in: &matched)
            state = matched
          }
        case .defaultSwitchLabel: hasDefault = true
        case .casePatternSwitchLabel:
          if let clause = child(2, of: part), let condition = child(1, of: clause) {
            state = visitCondition(condition).yes
          }
        default: visitStatement(part)
        }
      }
    }
    let end = breaks.removeLast()
    state = hasDefault ? end : .joined(end, before)
  }

  private mutating func visitTry(_ node: NodeID) {
    let before = state
    let catches = nodes(of: node).filter { kind($0) == .catchClause }
    if !catches.isEmpty { tryDepth += 1 }
    if let block = first(.block, of: node) { visitStatement(block) }
    if !catches.isEmpty { tryDepth -= 1 }
    var end = state
    for clause in catches {
      state = before
      forgetAssigned(in: node)
      if let block = first(.block, of: clause) { visitStatement(block) }
      end = .joined(end, state)
    }
    state = end
    if let finally = first(.finallyClause, of: node), let block = first(.block, of: finally) {
      let wasReachable = state.isReachable
      if !wasReachable {
        state = before
        forgetAssigned(in: node)
      }
      visitStatement(block)
      if !wasReachable { state = .unreachable }
    }
  }

  private mutating func visitLocalFunction(_ node: NodeID) {
    let outer = state
    let (yes, no, found) = (whenTrue, whenFalse, result)
    state.locals = state.locals.map { _ in .unknown }
    lambdaDepth += 1
    if let block = first(.block, of: node) {
      visitStatement(block)
    } else if let arrow = first(.arrowExpressionClause, of: node), let body = lastChild(of: arrow) {
      visit(body)
    }
    lambdaDepth -= 1
    state = outer
    (whenTrue, whenFalse, result) = (yes, no, found)
    // What it assigns may change whenever it is called.
    forgetAssigned(in: node)
  }
}
