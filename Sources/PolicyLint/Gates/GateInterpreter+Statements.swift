/// Statements.
extension GateInterpreter {
  /// How a statement ends.
  enum Flow {
    case normal, breaking, continuing
    case returned(GateValue)
  }

  func run(_ statements: [SyntaxNode]) throws(Stop) -> Flow {
    let outer = scope
    scope = GateScope(inside: outer)
    defer { scope = outer }
    // Local functions can be called before they are declared.
    for statement in statements where statement.kind == .localFunctionStatement { declareFunction(statement) }
    for statement in statements {
      let flow = try run(statement)
      if case .normal = flow { continue }
      return flow
    }
    return .normal
  }

  private func declareFunction(_ node: SyntaxNode) {
    guard let name = node.identifierText, let body = node.body else { return }
    scope.declare(
      name,
      .function(GateFunction(parameters: node.parameters.map { $0.identifierText ?? "_" }, body: body, scope: scope)))
  }

  func run(_ node: SyntaxNode) throws(Stop) -> Flow {
    try enter()
    defer { leave() }
    switch node.kind {
    case .block: return try run(node.statements)
    case .emptyStatement, .localFunctionStatement: return .normal
    case .localDeclarationStatement:
      try declare(node)
      return .normal
    case .expressionStatement:
      if let expression = node.expression { _ = try value(of: expression) }
      return .normal
    case .ifStatement:
      guard let condition = node.condition, let then = node.statement else { break }
      if try truth(try value(of: condition)) { return try run(then) }
      return try node.elseClause?.body.map { body throws(Stop) in try run(body) } ?? .normal
    case .returnStatement:
      return .returned(try node.expression.map { expression throws(Stop) in try value(of: expression) } ?? .null)
    case .throwStatement: throw .thrown
    case .breakStatement: return .breaking
    case .continueStatement: return .continuing
    case .forEachStatement, .forEachVariableStatement: return try runForEach(node)
    case .forStatement, .whileStatement, .doStatement: return try runLoop(node)
    case .tryStatement: return try runTry(node)
    case .switchStatement: return try runSwitch(node)
    case .usingStatement, .lockStatement, .checkedStatement, .uncheckedStatement:
      if let declaration = node.declaration { try declare(declaration) }
      return try (node.block ?? node.body).map { body throws(Stop) in try run(body) } ?? .normal
    default: break
    }
    throw .limit
  }

  private func declare(_ node: SyntaxNode) throws(Stop) {
    let type = node.kind == .variableDeclaration ? node.type : node.declaration?.type
    for variable in node.variables {
      guard let name = variable.identifierText else { continue }
      guard let initializer = variable.initializer else {
        scope.declare(name, .null)
        continue
      }
      var value: GateValue
      if initializer.kind == .arrayInitializerExpression {
        value = .list([])
        var items: [GateValue] = []
        for element in initializer.initializerExpressions { items.append(try self.value(of: element)) }
        value = .list(items)
      } else {
        value = try self.value(of: initializer)
      }
      if type?.text == "object" { value = .boxed(value.unboxed) }
      scope.declare(name, value)
    }
  }

  // MARK: Loops

  private func runForEach(_ node: SyntaxNode) throws(Stop) -> Flow {
    guard let source = node.expression, let body = node.body else { throw .limit }
    let value = try value(of: source)
    guard let items = try elements(of: value) else { return try havoc(node) }
    let outer = scope
    defer { scope = outer }
    for item in items {
      scope = GateScope(inside: outer)
      if let name = node.identifierText {
        scope.declare(name, item)
      } else if let designation = node.variable, case .pair(let key, let value) = item {
        let names = designation.designatedVariables.map { $0.identifierText ?? "_" }
        if names.count == 2 {
          scope.declare(names[0], key)
          scope.declare(names[1], value)
        }
      }
      switch try run(body) {
      case .normal, .continuing: continue
      case .breaking: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return .normal
  }

  /// A loop over something unknown: whatever it assigns is unknown, and whether it returns as well.
  private func havoc(_ node: SyntaxNode) throws(Stop) -> Flow {
    for inner in node.descendants {
      if inner.kind.isAssignment, let left = inner.left, left.kind == .identifierName {
        try assign(unknown("loop", expression, inner.id.index, isTainted: true), to: left)
      }
    }
    if let exit = node.descendants.first(where: { $0.kind == .returnStatement }) {
      if try truth(unknown("loop return", expression, exit.id.index, isTainted: true)) {
        return .returned(unknown("returned", expression, exit.id.index, isTainted: true))
      }
    }
    return .normal
  }

  private func runLoop(_ node: SyntaxNode) throws(Stop) -> Flow {
    guard let body = node.kind == .doStatement ? node.body : node.lastChild else { throw .limit }
    let outer = scope
    scope = GateScope(inside: outer)
    defer { scope = outer }
    if let declaration = node.declaration { try declare(declaration) }
    for initializer in node.initializers { _ = try value(of: initializer) }
    var isFirst = node.kind == .doStatement
    for _ in 0..<200 {
      if !isFirst, let condition = node.condition, !(try truth(try value(of: condition))) { return .normal }
      isFirst = false
      switch try run(body) {
      case .normal, .continuing: break
      case .breaking: return .normal
      case .returned(let value): return .returned(value)
      }
      for incrementor in node.incrementors { _ = try value(of: incrementor) }
    }
    throw .limit
  }

  // MARK: try and switch

  private func runTry(_ node: SyntaxNode) throws(Stop) -> Flow {
    guard let block = node.block else { throw .limit }
    let outer = (scope, bindings)
    var flow = Flow.normal
    do throws(Stop) {
      flow = try run(block)
    } catch {
      (scope, bindings) = outer
      guard error.isThrown, let handler = node.catches.first, let body = handler.block else { throw error }
      caughtSomething = true
      scope = GateScope(inside: outer.0)
      if let name = handler.declaration?.identifierText {
        scope.declare(name, unknown("exception", node.id.index, isTainted: true))
      }
      defer { scope = outer.0 }
      flow = try run(body)
    }
    if let last = node.finallyClause?.block {
      let end = try run(last)
      if case .returned = end { return end }
    }
    return flow
  }

  private func runSwitch(_ node: SyntaxNode) throws(Stop) -> Flow {
    guard let subject = node.expression else { throw .limit }
    let value = try value(of: subject)
    var fallback: SyntaxNode?
    for section in node.sections {
      for label in section.labels {
        switch label.kind {
        case .defaultSwitchLabel: fallback = section
        case .caseSwitchLabel:
          guard let constant = label.expression else { throw .limit }
          if try truth(sameValue(value, try self.value(of: constant), ignoringCase: false)) {
            return try runSection(section)
          }
        default:
          guard let pattern = label.pattern else { throw .limit }
          guard try matches(value, pattern) else { continue }
          if let when = label.whenClause?.condition, !(try truth(try self.value(of: when))) { continue }
          return try runSection(section)
        }
      }
    }
    return try fallback.map { section throws(Stop) in try runSection(section) } ?? .normal
  }

  private func runSection(_ section: SyntaxNode) throws(Stop) -> Flow {
    let flow = try run(section.statements)
    if case .breaking = flow { return .normal }
    return flow
  }
}

extension GateInterpreter.Stop {
  var isThrown: Bool {
    if case .thrown = self { return true }
    return false
  }
}
