extension Binder {
  /// Makes a local function known: it can be called from everywhere in its block.
  mutating func announceFunction(_ node: NodeID) {
    guard let token = child(node, 2).token else { return }
    let name = name(ofToken: token)
    if scope.contains(where: { $0.name == name }) {
      report(128, range(ofToken: token), "the name `\(spelling(name))` is already used in this place or around it")
    }
    let typeParameters = firstChild(node, where: { $0 == .typeParameterList })
    let outerParameters = typeParametersInScope.count
    if let typeParameters { enterTypeParameters(typeParameters) }
    let returnType = childNode(node, 1).map { bindType($0) } ?? .unknown
    let parameters = localParameters(node)
    typeParametersInScope.removeSubrange(outerParameters...)
    let index = Int32(truncatingIfNeeded: functions.count)
    functions.append(
      LocalFunction(
        name: name, node: node, returnType: returnType, parameters: parameters, isGeneric: typeParameters != nil))
    scope.append(ScopeEntry(name: name, index: index, kind: .function, depth: Int32(contexts.count)))
    nodes[node.index].symbolKind = .localFunction
    nodes[node.index].symbol = index
  }

  private mutating func enterTypeParameters(_ list: NodeID) {
    for parameter in childNodes(list) where kind(parameter) == .typeParameter {
      if let token = firstToken(parameter) { typeParametersInScope.append(name(ofToken: token)) }
    }
  }

  private mutating func localParameters(_ node: NodeID) -> [LocalParameter] {
    guard let list = firstChild(node, where: { $0 == .parameterList }) else { return [] }
    var parameters: [LocalParameter] = []
    for parameter in childNodes(list) where kind(parameter) == .parameter {
      let type = parameterTypeNode(parameter).map { bindType($0) } ?? .unknown
      var mode = ParameterMode.value
      if let modifier = child(parameter, 0).token {
        switch tree.tokens[modifier].kind {
        case .outKeyword: mode = .out
        case .refKeyword: mode = .reference
        case .paramsKeyword: mode = .parameterArray
        default: break
        }
      }
      let token = parameterToken(parameter)
      let name = token.map { self.name(ofToken: $0) } ?? SymbolName.none
      let isOptional = firstChild(parameter, where: { $0 == .equalsValueClause }) != nil
      parameters.append(LocalParameter(name: name, type: type, mode: mode, isOptional: isOptional))
    }
    return parameters
  }

  mutating func bindLocalFunction(_ node: NodeID) {
    guard nodes[node.index].symbolKind == .localFunction else { return }
    let function = functions[Int(nodes[node.index].symbol)]
    let outerParameters = typeParametersInScope.count
    if let list = firstChild(node, where: { $0 == .typeParameterList }) { enterTypeParameters(list) }
    let mark = scope.count
    contexts.append(FunctionContext(returnType: function.returnType, function: node.index32))
    if let list = firstChild(node, where: { $0 == .parameterList }) { declareParameters(list, function) }
    if let block = firstChild(node, where: { $0 == .block }) {
      bindStatement(block)
    } else if let arrow = firstChild(node, where: { $0 == .arrowExpressionClause }), let body = lastNode(arrow) {
      let operand = bindValue(body)
      if function.returnType != .void {
        convert(operand, to: function.returnType)
      } else if !kind(body).isStatementExpression {
        report(201, range(body), "only a call, an assignment or `new` can be a statement")
      }
    }
    contexts.removeLast()
    scope.removeSubrange(mark...)
    typeParametersInScope.removeSubrange(outerParameters...)
  }

  private mutating func declareParameters(_ list: NodeID, _ function: LocalFunction) {
    for (index, parameter) in childNodes(list).filter({ kind($0) == .parameter }).enumerated() {
      guard let token = parameterToken(parameter), index < function.parameters.count else { continue }
      let type = function.parameters[index].type
      declare(name(ofToken: token), type, .parameter, node: parameter, range: range(ofToken: token))
      if let clause = firstChild(parameter, where: { $0 == .equalsValueClause }), let value = lastNode(clause) {
        convert(bindValue(value), to: type)
      }
    }
  }
}
