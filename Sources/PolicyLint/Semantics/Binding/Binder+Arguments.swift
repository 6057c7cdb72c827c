extension Binder {
  /// Binds the arguments of a call; lambdas stay unbound until a parameter gives them a type.
  mutating func bindArguments(_ list: NodeID?) -> [Argument] {
    guard let list else { return [] }
    let record = tree.nodes[list.index]
    // Only the brackets: no argument, no array.
    guard record.elementCount > 2 else { return [] }
    var arguments: [Argument] = []
    arguments.reserveCapacity(Int(record.elementCount) / 2)
    for element in Int(record.firstElement)..<Int(record.firstElement + record.elementCount) {
      if let node = tree.elements[element].node, kind(node) == .argument { arguments.append(bindArgument(node)) }
    }
    return arguments
  }

  private mutating func bindArgument(_ node: NodeID) -> Argument {
    guard let expression = firstExpression(node) else { return Argument(operand: .unknown(node)) }
    var mode = ParameterMode.value
    var name = SymbolName.none
    for element in tree.children(of: node) {
      if let token = element.token {
        switch tree.tokens[token].kind {
        case .outKeyword: mode = .out
        case .refKeyword: mode = .reference
        default: break
        }
      } else if let child = element.node, kind(child) == .nameColon, let identifier = childNode(child, 0),
        let token = firstToken(identifier)
      {
        name = self.name(ofToken: token)
      }
    }
    if mode == .value {
      return Argument(operand: bindValue(expression), name: name)
    }
    return bindByReference(expression, name, mode)
  }

  private mutating func bindByReference(_ expression: NodeID, _ name: SymbolName, _ mode: ParameterMode) -> Argument {
    if kind(expression) == .declarationExpression { return bindOutDeclaration(expression, name, mode) }
    if mode == .out, kind(expression) == .identifierName, let token = firstToken(expression),
      self.name(ofToken: token) == .underscore, findInScope(.underscore) == nil
    {
      return Argument(operand: .unknown(expression), name: name, mode: mode, declaresVariable: true)
    }
    let wasRead = localIsRead(expression)
    let operand = bindValue(expression)
    if mode == .out { restoreRead(expression, wasRead) }
    if !operand.isUnknown, operand.form != .variable {
      report(1510, range(expression), "only a variable can be given with `\(mode == .out ? "out" : "ref")`")
      return Argument(operand: .unknown(expression), name: name, mode: mode)
    }
    return Argument(operand: operand, name: name, mode: mode)
  }

  /// `out var x`, `out int x`, `out _`.
  private mutating func bindOutDeclaration(_ node: NodeID, _ name: SymbolName, _ mode: ParameterMode) -> Argument {
    guard let typeNode = childNode(node, 0), let designation = childNode(node, 1) else {
      return Argument(operand: .unknown(node), name: name, mode: mode, declaresVariable: true)
    }
    let isInferred = isVar(typeNode)
    let type = isInferred ? TypeID.unknown : bindType(typeNode)
    if kind(designation) == .singleVariableDesignation, let token = firstToken(designation) {
      let index = declare(
        self.name(ofToken: token), type, .out, node: designation, range: range(ofToken: token))
      locals[index].isRead = true
    }
    return Argument(
      operand: Operand(form: type.isUnknown ? .unknown : .variable, type: type, node: node), name: name, mode: mode,
      declaresVariable: isInferred)
  }

  /// Whether a type is written `var`, and no type of that name is there.
  mutating func isVar(_ node: NodeID) -> Bool {
    guard kind(node) == .identifierName, let token = firstToken(node) else { return false }
    return name(ofToken: token) == .varKeyword && !tree.tokens[token].flags.contains(.isVerbatim)
  }

  /// The expression inside an argument, an initialiser or the like: its last node that is one.
  func firstExpression(_ node: NodeID) -> NodeID? {
    for element in tree.children(of: node).reversed() {
      if let child = element.node, kind(child).isExpression { return child }
    }
    return nil
  }

  func lastNode(_ node: NodeID) -> NodeID? {
    for element in tree.children(of: node).reversed() {
      if let child = element.node { return child }
    }
    return nil
  }

  /// The arguments of a call that means nothing: looks at the lambdas, so that what they use counts as used.
  mutating func abandon(_ arguments: [Argument]) {
    for argument in arguments where argument.operand.form == .lambda {
      bindLambda(argument.operand.node, delegate: .unknown)
    }
  }

  // MARK: - Element access

  mutating func bindElementAccess(_ node: NodeID) -> Operand {
    guard let target = childNode(node, 0) else { return record(.unknown(node)) }
    let operand = bindValue(target)
    return index(operand, childNode(node, 1), node)
  }

  /// `target[arguments]`.
  mutating func index(_ target: Operand, _ list: NodeID?, _ node: NodeID) -> Operand {
    let arguments = bindArguments(list)
    if target.isUnknown || !target.isValue && target.form != .nothing && target.form != .methodGroup {
      abandon(arguments)
      if target.form == .null || target.form == .lambda {
        return record(fail(21, node, "`[…]` cannot stand behind \(description(target))"))
      }
      return record(.unknown(node))
    }
    if target.type == .dynamic {
      abandon(arguments)
      return record(Operand(form: .variable, type: .dynamic, node: node))
    }
    if universe.form(target.type) == .array { return indexArray(target, arguments, node) }
    let shape = callShape(.item, target.type, isType: false, arguments, [])
    if let shape, let known = resolvedCalls[shape] { return finishIndexer(known.found, arguments, node) }
    let candidates = target.isValue ? universe.indexers(of: target.type) : []
    guard !candidates.isEmpty else {
      abandon(arguments)
      return record(fail(21, node, "`[…]` cannot stand behind \(description(target)): it has no elements to index"))
    }
    switch resolve(candidates, arguments, []) {
    case .found(let found):
      if let shape { resolvedCalls[shape] = ResolvedCall(found: found, isExtension: false) }
      return finishIndexer(found, arguments, node)
    case .ambiguous(let several):
      abandon(arguments)
      return record(value(universe.members[several[0].candidate.member.index].type, node))
    case .none(let candidate, let why):
      explainMismatch(
        why, candidate ?? candidates[0], arguments, node, name: spelling(target.type) + "[…]", place: range(node))
      abandon(arguments)
      return record(.unknown(node))
    }
  }

  private mutating func finishIndexer(_ found: Applicable, _ arguments: [Argument], _ node: NodeID) -> Operand {
    let member = universe.members[found.candidate.member.index]
    record(node, member: found.candidate.member, container: found.candidate.container)
    finishArguments(found, arguments)
    let type = universe.substitute(member.type, owner: found.candidate.container)
    if type.isUnknown { return record(.unknown(node)) }
    let isSettable = member.flags.contains(.isSettable)
    return record(Operand(form: isSettable ? .variable : .readOnly, type: type, node: node))
  }

  private mutating func indexArray(_ target: Operand, _ arguments: [Argument], _ node: NodeID) -> Operand {
    nodes[node.index].symbolKind = .intrinsic
    let rank = Int(universe.info(target.type).detail)
    if arguments.count != rank {
      report(22, range(node), "the array has \(rank == 1 ? "one dimension" : "\(rank) dimensions")")
    }
    for argument in arguments {
      let operand = argument.operand
      let indexTypes: [TypeID] = [.int, .uint, .long, .ulong]
      guard let type = firstConverting(operand, indexTypes) else {
        convert(operand, to: .int)
        continue
      }
      settle(operand, type, implicitConversion(operand, type))
    }
    return record(Operand(form: .variable, type: universe.argument(target.type), node: node))
  }

  private mutating func firstConverting(_ operand: Operand, _ types: [TypeID]) -> TypeID? {
    for type in types where implicitConversion(operand, type).exists { return type }
    return nil
  }

  // MARK: - Conditional access

  mutating func bindConditionalAccess(_ node: NodeID) -> Operand {
    guard let target = childNode(node, 0), let access = childNode(node, 2) else { return bindOutline(node) }
    var receiver = bindValue(target)
    if !receiver.isUnknown {
      let info = universe.info(receiver.type)
      if !receiver.isValue || !info.isReferenceType && !info.isNullable {
        fail(23, node, "`?` cannot stand behind \(description(receiver)), which is never null", at: range(target))
        receiver = .unknown(target)
      } else if info.isNullable {
        receiver = Operand(form: .value, type: universe.argument(receiver.type), node: target)
      }
    }
    conditionalReceivers.append(receiver)
    let result = bindExpression(access)
    conditionalReceivers.removeLast()
    if result.isUnknown || receiver.isUnknown { return record(.unknown(node)) }
    if result.form == .nothing { return record(Operand(form: .nothing, type: .void, node: node)) }
    if result.form == .methodGroup {
      let group = methodGroups[Int(result.detail)]
      let name = spelling(group.name)
      return record(fail(23, node, "`\(name)` is a method: call it, `\(name)(…)`", at: group.nameRange))
    }
    guard result.isValue else { return record(.unknown(node)) }
    return record(value(universe.nullable(result.type), node))
  }

  mutating func bindMemberBinding(_ node: NodeID, isInvoked: Bool = false) -> Operand {
    guard let receiver = conditionalReceivers.last, let name = childNode(node, 1) else { return record(.unknown(node)) }
    return bindMember(of: receiver, name, node, isInvoked: isInvoked)
  }

  mutating func bindElementBinding(_ node: NodeID) -> Operand {
    guard let receiver = conditionalReceivers.last else { return record(.unknown(node)) }
    return index(receiver, childNode(node, 0), node)
  }
}
