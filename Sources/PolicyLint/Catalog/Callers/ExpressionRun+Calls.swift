/// Calls, their arguments, and the functions among these.
extension ExpressionRun {
  private static let lookUps: Set<String> = [
    "Any", "Exists", "All", "TrueForAll", "Contains", "Count", "LongCount", "FirstOrDefault", "SingleOrDefault",
    "LastOrDefault", "Find", "FindLast",
  ]
  private static let indexLookUps: Set<String> = ["FindIndex", "FindLastIndex", "IndexOf", "LastIndexOf"]

  func invocation(_ node: NodeID) -> CallerValue? {
    guard let function = child(0, of: node), let list = child(1, of: node) else { return .unknown }
    let outer = lastCredential
    lastCredential = nil
    defer { lastCredential = lastCredential ?? outer }
    let receiver: CallerValue
    let name: String
    switch tree.kind(of: function) {
    case .simpleMemberAccessExpression:
      guard let inner = child(0, of: function), let called = child(2, of: function).flatMap({ self.name(of: $0) })
      else {
        return all(nodes(of: list))
      }
      guard let value = receiverValue(inner, in: function) else { return nil }
      receiver = value
      name = called
    case .memberBindingExpression:
      guard let called = child(1, of: function).flatMap({ self.name(of: $0) }) else { return all(nodes(of: list)) }
      receiver = bindings.last ?? .unknown
      name = called
    default:
      // What stands in `nameof( )` is not evaluated.
      if self.name(of: function) == "nameof" { return .something }
      guard let arguments = arguments(of: list) else { return nil }
      return run(functionsOf: arguments)
    }
    note(receiver)
    guard let arguments = arguments(of: list) else { return nil }
    guard let result = call(name, on: receiver, arguments) else { return nil }
    guard let source = listSource(name, receiver, arguments), let credential = lastCredential else { return result }
    return noteLookUp(node, result, source, credential, isIndex: Self.indexLookUps.contains(name))
  }

  /// Where the list comes from that a call looks something up in; `nil` if it is no such call.
  private func listSource(_ name: String, _ receiver: CallerValue, _ arguments: [Caller.Argument]) -> CallerListSource?
  {
    guard Self.lookUps.contains(name) || Self.indexLookUps.contains(name) else { return nil }
    switch receiver {
    case .list(_, let source): return source
    case .type("Array"), .type("Enumerable"):
      if case .list(_, let source) = arguments.first?.value { return source }
      return nil
    // A named value with all credentials in it, and no separator asked for.
    case .text(.literal(let text)): return name == "Contains" && text.contains("{{") ? .policy : nil
    default: return nil
    }
  }

  private func call(_ name: String, on receiver: CallerValue, _ arguments: [Caller.Argument]) -> CallerValue? {
    if receiver == .context(.variables) { return callVariables(name, arguments) }
    if receiver == .unknown || receiver.isNull { return run(functionsOf: arguments) }
    let result = caller.call(name, on: receiver, arguments)
    if result == nil { hasFailed = true }
    return result
  }

  private func callVariables(_ name: String, _ arguments: [Caller.Argument]) -> CallerValue {
    guard case .text(.literal(let variable)) = arguments.first?.value, let value = variables[variable] else {
      return .unknown
    }
    switch name {
    case "GetValueOrDefault": return value.isNull && arguments.count > 1 ? .unknown : value
    case "ContainsKey": return .bool(true)
    default: return .unknown
    }
  }

  private func run(functionsOf arguments: [Caller.Argument]) -> CallerValue? {
    for case .function(let function) in arguments where function(.something) == nil { return nil }
    return .unknown
  }

  /// The arguments of a list in brackets; `nil` if one fails.
  func arguments(of list: NodeID) -> [Caller.Argument]? {
    var arguments: [Caller.Argument] = []
    for argument in nodes(of: list) where tree.kind(of: argument) == .argument {
      guard let expression = child(2, of: argument) else { continue }
      if text(1, of: argument) != nil {
        // `out x`, `out var x`, `ref x`: it may be anything afterwards.
        let last = nodes(of: expression).last
        if let name = name(of: expression) ?? last.flatMap({ self.name(of: $0) }) { assign(.unknown, to: name) }
        arguments.append(.value(.unknown))
        continue
      }
      switch tree.kind(of: expression) {
      case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression:
        arguments.append(.function(function(expression)))
      default:
        guard let value = value(of: expression) else { return nil }
        arguments.append(.value(value))
      }
    }
    return arguments
  }

  /// What a lambda does with its first argument.
  private func function(_ lambda: NodeID) -> Caller.Function {
    var parameters: [String] = []
    var body: NodeID?
    for part in nodes(of: lambda) {
      switch tree.kind(of: part) {
      case .parameter: if let name = parameterName(part) { parameters.append(name) }
      case .parameterList: parameters += nodes(of: part).compactMap(parameterName)
      default: body = part
      }
    }
    return { [self] argument in
      guard let body else { return .unknown }
      let outer = locals
      defer {
        // What the function assigns outside of itself stays.
        for name in parameters { locals[name] = outer[name] }
      }
      for (index, name) in parameters.enumerated() { locals[name] = index == 0 ? argument : .unknown }
      if tree.kind(of: body) == .block {
        if case .value(let value) = runStatements(of: body) { return value }
        return nil
      }
      return value(of: body)
    }
  }

  private func parameterName(_ parameter: NodeID) -> String? {
    tree.kind(of: parameter) == .parameter ? text(2, of: parameter) : nil
  }
}
