extension Binder {
  // MARK: - Invocation

  mutating func bindInvocation(_ node: NodeID) -> Operand {
    guard let calleeNode = childNode(node, 0) else { return record(.unknown(node)) }
    let list = childNode(node, 1)
    if let nameof = bindNameOf(node, calleeNode, list) { return nameof }
    let callee = bindCallee(calleeNode)
    let arguments = bindArguments(list)
    return invoke(callee, calleeNode, arguments, node)
  }

  private mutating func bindCallee(_ node: NodeID) -> Operand {
    switch kind(node) {
    case .simpleMemberAccessExpression: bindMemberAccess(node, isInvoked: true)
    case .memberBindingExpression: bindMemberBinding(node, isInvoked: true)
    case .identifierName, .genericName: bindName(node, isInvoked: true)
    default: bindExpression(node)
    }
  }

  /// `nameof(x)` is a constant, not a call.
  private mutating func bindNameOf(_ node: NodeID, _ callee: NodeID, _ list: NodeID?) -> Operand? {
    guard kind(callee) == .identifierName, let token = firstToken(callee), name(ofToken: token) == .nameof,
      findInScope(.nameof) == nil, let list, let argument = childNodes(list).first
    else { return nil }
    guard let expression = firstExpression(argument) else { return record(.unknown(node)) }
    let operand = bindExpression(expression)
    let last = kind(expression) == .simpleMemberAccessExpression ? childNode(expression, 2) : expression
    guard let last, let lastToken = firstToken(last) else { return record(.unknown(node)) }
    if operand.isUnknown { return record(value(.string, node)) }
    return record(constant(.string(spelling(name(ofToken: lastToken))), .string, node))
  }

  private mutating func invoke(
    _ callee: Operand, _ calleeNode: NodeID, _ arguments: [Argument], _ node: NodeID
  ) -> Operand {
    switch callee.form {
    case .methodGroup: return invokeMethods(callee, arguments, node)
    case .unknown:
      abandon(arguments)
      return record(.unknown(node))
    case .type:
      abandon(arguments)
      let text = spelling(callee.type)
      return record(fail(1955, node, "`\(text)` is a type; write `new \(text)(…)`", at: range(calleeNode)))
    case .value, .variable, .readOnly:
      if callee.type == .dynamic {
        abandon(arguments)
        return record(value(.dynamic, node))
      }
      if let signature = universe.signature(of: callee.type) {
        return invokeDelegate(callee, signature.member, arguments, node)
      }
    default: break
    }
    abandon(arguments)
    return record(fail(149, node, "\(description(callee)) is no method: it cannot be called", at: range(calleeNode)))
  }

  private mutating func invokeDelegate(
    _ callee: Operand, _ member: MemberID, _ arguments: [Argument], _ node: NodeID
  ) -> Operand {
    let candidate = MemberCandidate(member: member, container: callee.type)
    switch resolve([candidate], arguments, []) {
    case .found(let found): return finishCall(found, arguments, node)
    case .ambiguous: return record(.unknown(node))
    case .none(_, let why):
      explainMismatch(why, candidate, arguments, node, name: spelling(callee.type), place: range(node))
      abandon(arguments)
      return record(value(universe.signature(of: callee.type)?.returns ?? .unknown, node))
    }
  }

  private mutating func invokeMethods(_ callee: Operand, _ arguments: [Argument], _ node: NodeID) -> Operand {
    let group = methodGroups[Int(callee.detail)]
    if group.localFunction >= 0 { return invokeLocalFunction(Int(group.localFunction), arguments, node) }
    if arguments.contains(where: { $0.operand.isValue && $0.operand.type == .dynamic }), !group.candidates.isEmpty {
      return invokeWithDynamic(group, arguments, node)
    }
    // No closure here: it would copy the binder.
    var shape: SIMD16<Int32>?
    if let receiver = group.receiver {
      shape = callShape(group.name, receiver.type, isType: receiver.form == .type, arguments, group.typeArguments)
    }
    if let shape, let known = resolvedCalls[shape] { return finish(known, group, callee, arguments, node) }
    var failure: (candidate: MemberCandidate?, why: Mismatch)?
    if !group.candidates.isEmpty {
      switch resolve(Array(universe.lookupCandidates[group.candidates]), arguments, group.typeArguments) {
      case .found(let found):
        let call = ResolvedCall(found: found, isExtension: false)
        if let shape { resolvedCalls[shape] = call }
        return finish(call, group, callee, arguments, node)
      case .ambiguous(let several): return reportAmbiguity(several, group, arguments, node)
      case .none(let candidate, let why): failure = (candidate, why)
      }
    }
    if let receiver = group.receiver, receiver.form != .type {
      let outcome = resolveExtension(group, receiver, arguments)
      switch outcome.resolution {
      case .found(let found):
        let call = ResolvedCall(found: found, isExtension: true)
        if let shape { resolvedCalls[shape] = call }
        return finish(call, group, callee, arguments, node)
      case .ambiguous(let several): return reportAmbiguity(several, group, outcome.arguments, node)
      case .none(let candidate, let why):
        if failure == nil, let candidate, outcome.fitsReceiver {
          return reportExtensionMismatch(why, candidate, outcome.arguments, group, node)
        }
      }
    }
    return reportNoMatch(failure, group, arguments, node)
  }

  private mutating func finish(
    _ call: ResolvedCall, _ group: MethodGroup, _ callee: Operand, _ arguments: [Argument], _ node: NodeID
  ) -> Operand {
    let found = call.found
    record(callee.node, member: found.candidate.member, container: found.candidate.container)
    guard call.isExtension, var receiver = group.receiver else {
      checkReceiver(found.candidate, group, node)
      return finishCall(found, arguments, node)
    }
    settle(receiver, found.types[0], universe.standardImplicitConversion(receiver.type, found.types[0]))
    receiver.detail = Binder.receiverMark
    return finishCall(found, [Argument(operand: receiver)] + arguments, node)
  }

  /// With an argument of type `dynamic` the method is chosen at run time.
  private mutating func invokeWithDynamic(
    _ group: MethodGroup, _ arguments: [Argument], _ node: NodeID
  ) -> Operand {
    for argument in arguments where argument.operand.form == .lambda {
      bindLambda(argument.operand.node, delegate: .unknown)
    }
    let fits = universe.lookupCandidates[group.candidates].filter {
      universe.members[$0.member.index].parameterCount == arguments.count
    }
    if fits.count == 1, universe.members[fits[0].member.index].genericArity == 0 {
      let member = universe.members[fits[0].member.index]
      if member.type == .void { return record(value(.dynamic, node)) }
    }
    return record(value(.dynamic, node))
  }

  private func checkStatic(_ candidate: MemberCandidate) -> Bool { universe.members[candidate.member.index].isStatic }

  /// CS0120, CS0176: methods of the type asked of a value, and the other way round.
  private mutating func checkReceiver(_ candidate: MemberCandidate, _ group: MethodGroup, _ node: NodeID) {
    guard let receiver = group.receiver else { return }
    let isStatic = checkStatic(candidate)
    let name = spelling(group.name)
    if receiver.form == .type, !isStatic {
      let owner = spelling(receiver.type)
      report(120, group.nameRange, "`\(owner).\(name)` belongs to a value: it cannot be asked of the type itself")
    } else if receiver.form != .type, isStatic {
      report(176, group.nameRange, "`\(name)` belongs to the type: write `\(spelling(candidate.container)).\(name)(…)`")
    }
  }

  /// Notes what a call means: its method, the conversions of its arguments, its type.
  mutating func finishCall(_ found: Applicable, _ arguments: [Argument], _ node: NodeID) -> Operand {
    let member = universe.members[found.candidate.member.index]
    record(node, member: found.candidate.member, container: found.candidate.container)
    finishArguments(found, arguments)
    // Called with something nobody knows, it may be another overload, or be called at run time.
    if member.kind != .constructor, arguments.contains(where: { $0.operand.isUnknown && !$0.declaresVariable }) {
      return record(.unknown(node))
    }
    let type = universe.substitute(
      member.type, owner: found.candidate.container, methodArguments: found.methodArguments)
    return record(value(type, node))
  }

  mutating func finishArguments(_ found: Applicable, _ arguments: [Argument]) {
    for (index, argument) in arguments.enumerated() where argument.operand.detail != Binder.receiverMark {
      let type = found.types[index]
      if argument.mode != .value {
        finishOutVariable(argument, type)
        continue
      }
      settle(argument.operand, type, implicitConversion(argument.operand, type))
    }
  }

  /// `out var x` gets the type of its parameter.
  private mutating func finishOutVariable(_ argument: Argument, _ type: TypeID) {
    guard argument.declaresVariable, kind(argument.operand.node) == .declarationExpression,
      let designation = childNode(argument.operand.node, 1)
    else { return }
    if let local = nodes[designation.index].local {
      locals[local].type = type
      nodes[designation.index].type = type
    }
    nodes[argument.operand.node.index].type = type
  }

  // MARK: - Extension methods

  private struct ExtensionOutcome {
    var resolution: Resolution
    var arguments: [Argument]
    /// Whether some extension method of the name is for this kind of receiver at all.
    var fitsReceiver = false
  }

  private mutating func resolveExtension(
    _ group: MethodGroup, _ receiver: Operand, _ arguments: [Argument]
  ) -> ExtensionOutcome {
    var first = receiver
    first.detail = Binder.receiverMark
    let all = [Argument(operand: first)] + arguments
    var candidates: [MemberCandidate] = []
    for member in universe.extensionMethods(group.name) {
      let declared = universe.parameters[Int(universe.members[member.index].firstParameter)].type
      guard canReceive(receiver.type, declared) else { continue }
      candidates.append(MemberCandidate(member: member, container: holder(of: member)))
    }
    let resolution: Resolution = candidates.isEmpty ? .none(nil, .count) : resolve(candidates, all, group.typeArguments)
    return ExtensionOutcome(resolution: resolution, arguments: all, fitsReceiver: !candidates.isEmpty)
  }

  private mutating func holder(of member: MemberID) -> TypeID {
    universe.construct(universe.members[member.index].definition)
  }

  /// A quick look whether a type can be what an extension method extends.
  private mutating func canReceive(_ type: TypeID, _ declared: TypeID) -> Bool {
    let target = universe.info(declared)
    if target.hasUnknown || universe.info(type).hasUnknown { return true }
    if !target.isOpen {
      let kind = universe.standardImplicitConversion(type, declared).kind
      return kind == .identity || kind == .implicitReference || kind == .boxing
    }
    if target.form == .named { return !universe.asInstance(type, of: target.detail).isUnknown }
    if target.form == .array { return universe.form(type) == .array }
    return true
  }

  // MARK: - Local functions

  private mutating func invokeLocalFunction(_ index: Int, _ arguments: [Argument], _ node: NodeID) -> Operand {
    let function = functions[index]
    nodes[node.index].symbolKind = .localFunction
    nodes[node.index].symbol = Int32(truncatingIfNeeded: index)
    if function.isGeneric {
      abandon(arguments)
      return record(.unknown(node))
    }
    let required = function.parameters.filter { !$0.isOptional && $0.mode != .parameterArray }.count
    let isOpenEnded = function.parameters.last?.mode == .parameterArray
    guard arguments.count >= required, isOpenEnded || arguments.count <= function.parameters.count else {
      abandon(arguments)
      let message = "`\(spelling(function.name))` takes \(count(function.parameters.count)), not \(arguments.count)"
      report(arguments.count < required ? 7036 : 1501, range(node), message)
      return record(value(function.returnType, node))
    }
    for (position, argument) in arguments.enumerated() {
      let parameter =
        argument.name == .none
        ? function.parameters[min(position, function.parameters.count - 1)]
        : function.parameters.first { $0.name == argument.name }
      guard let parameter else {
        report(1739, range(argument.operand.node), "there is no parameter `\(spelling(argument.name))`")
        continue
      }
      pass(argument, to: parameter, isLast: position >= function.parameters.count - 1)
    }
    return record(value(function.returnType, node))
  }

  private mutating func pass(_ argument: Argument, to parameter: LocalParameter, isLast: Bool) {
    if argument.mode != .value {
      finishOutVariable(argument, parameter.type)
      return
    }
    var type = parameter.type
    if parameter.mode == .parameterArray, isLast, !implicitConversion(argument.operand, type).exists {
      type = universe.argument(type)
    }
    if !implicitConversion(argument.operand, type).exists, argument.operand.form != .lambda {
      report(
        1503, range(argument.operand.node),
        "\(description(argument.operand)) is given where \(article(spelling(type))) is needed")
    } else {
      convert(argument.operand, to: type)
    }
  }

  func count(_ number: Int) -> String { number == 1 ? "1 argument" : "\(number) arguments" }
}
