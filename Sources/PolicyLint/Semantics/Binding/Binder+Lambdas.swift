/// What a lambda gives for parameters of certain types.
struct LambdaResult {
  /// The type it returns; `void` for none, `unknown` where nobody can tell.
  var type: TypeID
  /// The values it returns.
  var returned: [Operand]
  /// Whether its body is a block.
  var isBlock: Bool
  /// Whether its body has no error for these types.
  var isValid: Bool
  /// Whether its expression could stand as a statement, so that it can be a delegate that gives nothing.
  var isStatement: Bool
  var isUncertain: Bool
}

/// A lambda, the types its parameters were given, and what that came to.
struct LambdaEntry {
  var node: NodeID
  var inputs: [TypeID]
  var result: LambdaResult
}

extension Binder {
  /// The parameter nodes of a lambda or anonymous method; `nil` if it is a `delegate` without a list.
  func lambdaParameters(_ node: NodeID) -> [NodeID]? {
    if kind(node) == .simpleLambdaExpression {
      return firstChild(node, where: { $0 == .parameter }).map { [$0] } ?? []
    }
    guard let list = firstChild(node, where: { $0 == .parameterList }) else {
      return kind(node) == .anonymousMethodExpression ? nil : []
    }
    return childNodes(list).filter { kind($0) == .parameter }
  }

  private func lambdaBody(_ node: NodeID) -> NodeID? { lastNode(node) }

  /// The types written before the parameters; `nil` if the parameters have none.
  mutating func explicitParameterTypes(ofLambda node: NodeID) -> [TypeID]? {
    guard let parameters = lambdaParameters(node) else { return nil }
    if parameters.isEmpty { return [] }
    var types: [TypeID] = []
    for parameter in parameters {
      guard let type = parameterTypeNode(parameter) else { return nil }
      types.append(bindType(type))
    }
    return types
  }

  /// The type of a parameter: `modifier?, type?, identifier, equalsValueClause?`.
  func parameterTypeNode(_ parameter: NodeID) -> NodeID? { childNode(parameter, 1) }

  func parameterToken(_ parameter: NodeID) -> Int? { child(parameter, 2).token }

  // MARK: - What a lambda gives

  /// What the lambda gives if its parameters have these types; `nil` if it takes another number of them.
  mutating func lambdaResult(_ node: NodeID, _ inputs: [TypeID]) -> LambdaResult? {
    for entry in lambdaResults where entry.node == node && entry.inputs == inputs { return entry.result }
    let parameters = lambdaParameters(node)
    if let parameters, parameters.count != inputs.count { return nil }
    speculation += 1
    let outerErrors = speculativeErrors
    speculativeErrors = 0
    let outcome = bindBody(node, inputs, returnType: .unknown, isInferring: true)
    let isValid = speculativeErrors == 0
    speculativeErrors = outerErrors
    speculation -= 1
    let result = summarize(outcome, isValid: isValid)
    lambdaResults.append(LambdaEntry(node: node, inputs: inputs, result: result))
    return result
  }

  private struct BodyOutcome {
    var returned: [Operand]
    var isBlock: Bool
    var isStatement: Bool
  }

  private mutating func summarize(_ outcome: BodyOutcome, isValid: Bool) -> LambdaResult {
    var result = LambdaResult(
      type: .unknown, returned: outcome.returned, isBlock: outcome.isBlock, isValid: isValid,
      isStatement: outcome.isStatement, isUncertain: false)
    if outcome.returned.isEmpty {
      result.type = .void
    } else if let only = outcome.returned.first, only.form == .nothing {
      result.type = .void
    } else if let type = bestCommonType(outcome.returned) {
      result.type = type
      result.isUncertain = universe.info(type).hasUnknown
    }
    return result
  }

  /// Binds the body with parameters of the given types.
  private mutating func bindBody(
    _ node: NodeID, _ inputs: [TypeID], returnType: TypeID, isInferring: Bool
  ) -> BodyOutcome {
    let mark = scope.count
    let receivers = conditionalReceivers
    conditionalReceivers = []
    contexts.append(FunctionContext(returnType: returnType, function: node.index32, isInferring: isInferring))
    for (index, parameter) in (lambdaParameters(node) ?? []).enumerated() {
      guard let token = parameterToken(parameter) else { continue }
      let type = index < inputs.count ? inputs[index] : .unknown
      declare(name(ofToken: token), type, .lambdaParameter, node: parameter, range: range(ofToken: token))
    }
    var outcome = BodyOutcome(returned: [], isBlock: false, isStatement: false)
    if let body = lambdaBody(node) {
      if kind(body) == .block {
        bindStatement(body)
        outcome.isBlock = true
        outcome.returned = contexts[contexts.count - 1].returned
      } else {
        outcome.isStatement = isStatement(body)
        outcome.returned = [bindValue(body)]
      }
    }
    contexts.removeLast()
    conditionalReceivers = receivers
    scope.removeSubrange(mark...)
    // What lambdas inside give depends on the types of this one's parameters.
    let inside = tree.subtree(of: node)
    lambdaResults.removeAll { $0.node != node && inside.contains($0.node.index) }
    return outcome
  }

  private func isStatement(_ node: NodeID) -> Bool { kind(node).isStatementExpression }

  // MARK: - Conversions

  mutating func lambdaConversion(_ operand: Operand, _ type: TypeID) -> Conversion {
    guard let signature = universe.signature(of: type) else { return .none }
    let inputs = inputTypes(signature.member, type)
    let parameters = lambdaParameters(operand.node)
    if let parameters, parameters.count != inputs.count { return .none }
    if let explicit = explicitParameterTypes(ofLambda: operand.node), parameters != nil {
      for (written, wanted) in zip(explicit, inputs) {
        if written != wanted, !written.isUnknown, !wanted.isUnknown, !isOpenOrUnknown(wanted) { return .none }
      }
    }
    guard let result = lambdaResult(operand.node, inputs), result.isValid else { return .none }
    return returns(result, fit: signature.returns) ? Conversion(kind: .anonymousFunction) : .none
  }

  private func isOpenOrUnknown(_ type: TypeID) -> Bool {
    universe.info(type).isOpen || universe.info(type).hasUnknown
  }

  /// The types of a delegate's parameters.
  mutating func inputTypes(_ member: MemberID, _ owner: TypeID) -> [TypeID] {
    var types: [TypeID] = []
    for index in 0..<parameterCount(member) { types.append(universe.parameterType(member, index, owner: owner)) }
    return types
  }

  private mutating func returns(_ result: LambdaResult, fit type: TypeID) -> Bool {
    if type == .void {
      return result.isBlock ? result.returned.isEmpty : result.isStatement || result.type == .void || result.isUncertain
    }
    if result.isBlock, result.returned.isEmpty { return false }
    for returned in result.returned {
      if returned.form == .nothing { return false }
      if returned.form == .lambda || returned.form == .methodGroup { continue }
      if !implicitConversion(returned, type).exists { return false }
    }
    return true
  }

  /// Binds a lambda for good: its parameters get the types of the delegate, its results are converted.
  mutating func bindLambda(_ node: NodeID, delegate: TypeID) {
    // While speculating, what `lambdaResult` found out is enough: otherwise nested lambdas would cost a power of two.
    guard speculation == 0 else { return }
    nodes[node.index].type = delegate
    nodes[node.index].isBound = true
    guard let signature = universe.signature(of: delegate) else {
      // No delegate: the body is read in silence, with parameters nobody knows.
      speculation += 1
      let errors = speculativeErrors
      let unknown = [TypeID](repeating: .unknown, count: lambdaParameters(node)?.count ?? 0)
      _ = bindBody(node, unknown, returnType: .unknown, isInferring: true)
      speculativeErrors = errors
      speculation -= 1
      return
    }
    let outcome = bindBody(
      node, inputTypes(signature.member, delegate), returnType: signature.returns, isInferring: false)
    if !outcome.isBlock, signature.returns != .void, let value = outcome.returned.first {
      convert(value, to: signature.returns)
    }
  }

  /// Why a lambda is no such delegate; `false`, always, for the convenience of callers.
  @discardableResult
  mutating func explainLambda(_ operand: Operand, _ type: TypeID) -> Bool {
    let place = range(operand.node)
    guard speculation == 0 else {
      speculativeErrors += 1
      return false
    }
    guard let signature = universe.signature(of: type) else {
      bindLambda(operand.node, delegate: .unknown)
      report(1660, place, "a lambda is no `\(spelling(type))`")
      return false
    }
    let inputs = inputTypes(signature.member, type)
    let given = lambdaParameters(operand.node)?.count ?? inputs.count
    if given != inputs.count {
      report(1593, place, "the lambda has \(given) parameter\(given == 1 ? "" : "s"), but \(inputs.count) are needed")
      bindLambda(operand.node, delegate: .unknown)
      return false
    }
    let before = diagnostics.count
    bindLambda(operand.node, delegate: type)
    if diagnostics.count == before {
      report(1662, place, "what the lambda gives is no `\(spelling(signature.returns))`")
    }
    return false
  }
}
