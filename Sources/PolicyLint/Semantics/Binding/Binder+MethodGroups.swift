extension Binder {
  /// The method of a group that takes values of the given types, and what it returns; `nil` if there is none.
  private mutating func resolveGroup(_ operand: Operand, _ inputs: [TypeID]) -> (found: Applicable?, returns: TypeID)? {
    let group = methodGroups[Int(operand.detail)]
    if group.localFunction >= 0 {
      let function = functions[Int(group.localFunction)]
      if function.isGeneric { return (nil, .unknown) }
      guard function.parameters.count == inputs.count else { return nil }
      for (parameter, input) in zip(function.parameters, inputs) {
        guard universe.implicitConversion(input, parameter.type).exists else { return nil }
      }
      return (nil, function.returnType)
    }
    let arguments = inputs.map { Argument(operand: value($0, operand.node)) }
    switch resolve(Array(universe.lookupCandidates[group.candidates]), arguments, group.typeArguments) {
    case .found(let found): return (found, returnType(of: found))
    case .ambiguous(let several): return (several[0], .unknown)
    case .none: break
    }
    guard let receiver = group.receiver, receiver.form != .type else { return nil }
    var first = receiver
    first.detail = Binder.receiverMark
    let candidates = universe.extensionMethods(group.name).map {
      MemberCandidate(member: $0, container: .unknown)
    }
    guard case .found(let found) = resolve(candidates, [Argument(operand: first)] + arguments, group.typeArguments)
    else {
      return nil
    }
    return (found, returnType(of: found))
  }

  private mutating func returnType(of found: Applicable) -> TypeID {
    universe.substitute(
      universe.members[found.candidate.member.index].type, owner: found.candidate.container,
      methodArguments: found.methodArguments)
  }

  /// The type a method group returns for arguments of these types, for inference.
  mutating func methodGroupResult(_ operand: Operand, _ inputs: [TypeID]) -> TypeID? {
    resolveGroup(operand, inputs)?.returns
  }

  mutating func methodGroupConversion(_ operand: Operand, _ type: TypeID) -> Conversion {
    guard let signature = universe.signature(of: type) else { return .none }
    let inputs = inputTypes(signature.member, type)
    if inputs.contains(where: { universe.info($0).isOpen }) { return Conversion(kind: .methodGroup) }
    guard let outcome = resolveGroup(operand, inputs) else { return .none }
    if outcome.returns.isUnknown || signature.returns.isUnknown { return Conversion(kind: .methodGroup) }
    if signature.returns == .void { return outcome.returns == .void ? Conversion(kind: .methodGroup) : .none }
    let isReference = universe.standardImplicitConversion(outcome.returns, signature.returns).kind
    return isReference == .identity || isReference == .implicitReference || isReference == .unknown
      ? Conversion(kind: .methodGroup) : .none
  }

  mutating func settleMethodGroup(_ operand: Operand, _ type: TypeID) {
    nodes[operand.node.index].type = type
    guard let signature = universe.signature(of: type),
      let found = resolveGroup(operand, inputTypes(signature.member, type))?.found
    else { return }
    record(operand.node, member: found.candidate.member, container: found.candidate.container)
  }

  /// CS0428, CS0123, CS1503: the name of a method where something else is needed.
  mutating func explainMethodGroup(_ operand: Operand, _ type: TypeID) {
    let group = methodGroups[Int(operand.detail)]
    let name = spelling(group.name)
    if universe.isDelegate(type) {
      report(123, group.nameRange, "no overload of `\(name)` fits `\(spelling(type))`")
    } else {
      let receiverHasIt = !group.candidates.isEmpty || group.localFunction >= 0
      if !receiverHasIt, let receiver = group.receiver,
        universe.extensionMethods(name: group.name, fit: receiver.type).isEmpty
      {
        report(1061, group.nameRange, "`\(spelling(receiver.type))` has no member `\(name)`")
        return
      }
      report(428, group.nameRange, "`\(name)` is a method: call it, `\(name)(…)`")
    }
  }
}

extension TypeUniverse {
  /// The extension methods of that name whose first parameter could be of that type.
  mutating func extensionMethods(name: SymbolName, fit type: TypeID) -> [MemberID] {
    var found: [MemberID] = []
    for member in extensionMethods(name) {
      let declared = parameters[Int(members[member.index].firstParameter)].type
      let info = info(declared)
      let isFit =
        info.isOpen
        ? info.form != .named || !asInstance(type, of: info.detail).isUnknown
        : standardImplicitConversion(type, declared).exists
      if isFit { found.append(member) }
    }
    return found
  }
}
