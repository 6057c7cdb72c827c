extension Binder {
  /// A name that stands alone: a local, a local function, a type, a name space.
  mutating func bindName(_ node: NodeID, isInvoked: Bool = false) -> Operand {
    guard let token = firstToken(node) else { return .unknown(node) }
    let name = name(ofToken: token)
    let isGeneric = kind(node) == .genericName
    if !isGeneric, let entry = findInScope(name) { return bindScopeEntry(entry, node, token) }
    let arguments = isGeneric ? typeArguments(ofGenericName: node) : []
    if isGeneric, let entry = findInScope(name), entry.kind == .function { return bindScopeEntry(entry, node, token) }
    switch lookUpSimpleType(name, arguments) {
    case .type(let type):
      nodes[node.index].symbolKind = .type
      nodes[node.index].symbol = type.raw
      return record(Operand(form: .type, type: type, node: node))
    case .namespace(let space):
      nodes[node.index].symbolKind = .namespace
      return Operand(form: .namespace, type: .unknown, node: node, detail: Int32(truncatingIfNeeded: space.raw))
    case .unknown: return record(.unknown(node))
    case .notFound: return reportUnknownName(name, node, range(ofToken: token))
    }
  }

  private mutating func bindScopeEntry(_ entry: ScopeEntry, _ node: NodeID, _ token: Int) -> Operand {
    switch entry.kind {
    case .pending:
      let text = spelling(entry.name)
      return record(fail(841, node, "the local `\(text)` is used before it is declared", at: range(ofToken: token)))
    case .function:
      let index = Int(entry.index)
      functions[index].isUsed = true
      nodes[node.index].symbolKind = .localFunction
      nodes[node.index].symbol = entry.index
      return methodGroup(
        MethodGroup(
          name: entry.name, localFunction: entry.index, nameRange: range(ofToken: token)), node)
    case .local: return bindLocal(Int(entry.index), node)
    }
  }

  private mutating func bindLocal(_ index: Int, _ node: NodeID) -> Operand {
    let local = locals[index]
    nodes[node.index].symbolKind = .local
    nodes[node.index].symbol = Int32(truncatingIfNeeded: index)
    locals[index].isRead = true
    if local.type.isUnknown { return record(.unknown(node)) }
    let form: OperandForm
    switch local.kind {
    case .constant, .iteration, .using: form = .readOnly
    default: form = .variable
    }
    return record(Operand(form: form, type: local.type, node: node, constant: local.constant))
  }

  /// An operand for methods that a name stands for.
  mutating func methodGroup(_ group: MethodGroup, _ node: NodeID) -> Operand {
    methodGroups.append(group)
    let index = Int32(truncatingIfNeeded: methodGroups.count - 1)
    nodes[node.index].isBound = true
    return Operand(form: .methodGroup, type: .untyped, node: node, detail: index)
  }

  private mutating func reportUnknownName(_ name: SymbolName, _ node: NodeID, _ range: ByteRange) -> Operand {
    let text = spelling(name)
    var message = "the name `\(text)` does not exist here"
    if let space = universe.namespaces(of: name).first {
      message +=
        universe.isAllowed(name, in: space)
        ? "; the type of that name is `\(spelling(space)).\(text)`"
        : ", and the type `\(spelling(space)).\(text)` is not on the list of types that an expression may use"
    } else {
      var candidates = scope.map(\.name)
      candidates += universe.definitions.lazy.filter(\.isImported).map(\.name)
      if let close = closest(to: name, among: candidates) { message += "; did you mean `\(spelling(close))`?" }
    }
    return record(fail(103, node, message, at: range))
  }

  // MARK: - Member access

  /// `left.name`; `isInvoked` where a call follows.
  mutating func bindMemberAccess(_ node: NodeID, isInvoked: Bool = false) -> Operand {
    guard let leftNode = childNode(node, 0), let right = childNode(node, 2) else {
      if let leftNode = childNode(node, 0) { bindValue(leftNode) }
      return record(.unknown(node))
    }
    let left = bindQualifier(leftNode)
    return bindMember(of: left, right, node, isInvoked: isInvoked)
  }

  /// What stands before a dot: a value, a type or a name space.
  private mutating func bindQualifier(_ node: NodeID) -> Operand {
    switch kind(node) {
    case .identifierName, .genericName: return bindName(node)
    case .predefinedType:
      let type = bindType(node)
      return Operand(form: .type, type: type, node: node)
    case .simpleMemberAccessExpression: return bindMemberAccess(node)
    case .nullableType, .arrayType, .qualifiedName, .aliasQualifiedName:
      let type = bindType(node)
      return type.isUnknown ? .unknown(node) : Operand(form: .type, type: type, node: node)
    default: return bindExpression(node)
    }
  }

  /// The member `right` of `left`; the outcome belongs to `node`.
  mutating func bindMember(of left: Operand, _ right: NodeID, _ node: NodeID, isInvoked: Bool) -> Operand {
    guard let token = firstToken(right) else { return record(.unknown(node)) }
    let name = name(ofToken: token)
    let arguments = kind(right) == .genericName ? typeArguments(ofGenericName: right) : []
    let place = range(ofToken: token)
    switch left.form {
    case .unknown, .throwing: return record(.unknown(node))
    case .namespace: return bindInNamespace(left, name, arguments, node, place)
    case .null, .lambda, .defaultLiteral:
      return record(fail(23, node, "`.` cannot stand behind this: it has no type of its own", at: range(left.node)))
    case .nothing:
      return record(fail(23, node, "`.` cannot stand behind a call that gives nothing (`void`)", at: place))
    case .methodGroup:
      let group = spelling(methodGroups[Int(left.detail)].name)
      return record(fail(119, node, "`\(group)` is a method: call it, `\(group)(…)`", at: range(left.node)))
    case .type, .value, .variable, .readOnly: break
    }
    if left.type.isUnknown { return record(.unknown(node)) }
    if left.type == .dynamic {
      return record(Operand(form: .variable, type: .dynamic, node: node))
    }
    return bindMember(name, arguments, of: left, node, place, isInvoked)
  }

  private mutating func bindInNamespace(
    _ left: Operand, _ name: SymbolName, _ arguments: [TypeID], _ node: NodeID, _ place: ByteRange
  ) -> Operand {
    let space = SymbolName(raw: UInt32(bitPattern: left.detail))
    switch lookUp(name, arguments, inNamespace: space) {
    case .type(let type):
      nodes[node.index].symbolKind = .type
      nodes[node.index].symbol = type.raw
      return record(Operand(form: .type, type: type, node: node))
    case .namespace(let inner):
      nodes[node.index].symbolKind = .namespace
      return Operand(form: .namespace, type: .unknown, node: node, detail: Int32(truncatingIfNeeded: inner.raw))
    case .unknown: return record(.unknown(node))
    case .notFound:
      let message = "there is no type or name space `\(spelling(name))` in `\(spelling(space))`"
      return record(fail(234, node, message, at: place))
    }
  }

  private mutating func bindMember(
    _ name: SymbolName, _ arguments: [TypeID], of left: Operand, _ node: NodeID, _ place: ByteRange, _ isInvoked: Bool
  ) -> Operand {
    let isType = left.form == .type
    switch universe.lookUp(name, in: left.type, isInvoked: isInvoked) {
    case .open: return record(.unknown(node))
    case .element(let type):
      nodes[node.index].symbolKind = .intrinsic
      let isTuple = universe.form(left.type) == .tuple
      return record(Operand(form: isTuple ? .variable : .readOnly, type: type, node: node))
    case .nested(let definition):
      let type = universe.construct(definition, Array(universe.arguments(left.type)))
      nodes[node.index].symbolKind = .type
      nodes[node.index].symbol = type.raw
      return record(Operand(form: .type, type: type, node: node))
    case .value(let candidate): return bindValueMember(candidate, left, node, place)
    case .methods(let range):
      return methodGroup(
        MethodGroup(
          name: name, candidates: range, receiver: left, typeArguments: arguments, nameRange: place), node)
    case .none:
      if !isType, !universe.extensionMethods(name).isEmpty {
        return methodGroup(
          MethodGroup(name: name, receiver: left, typeArguments: arguments, nameRange: place), node)
      }
      return reportMissingMember(name, left, node, place, isInvoked)
    }
  }

  private mutating func bindValueMember(
    _ candidate: MemberCandidate, _ left: Operand, _ node: NodeID, _ place: ByteRange
  ) -> Operand {
    let member = universe.members[candidate.member.index]
    record(node, member: candidate.member, container: candidate.container)
    let type = universe.substitute(member.type, owner: candidate.container)
    let text = spelling(member.name)
    if left.form == .type, !member.isStatic {
      let owner = spelling(left.type)
      fail(120, node, "`\(owner).\(text)` belongs to a value: it cannot be asked of the type itself", at: place)
    } else if left.form != .type, member.isStatic {
      fail(176, node, "`\(text)` belongs to the type: write `\(spelling(candidate.container)).\(text)`", at: place)
    }
    if member.flags.contains(.isWriteOnly) {
      return record(Operand(form: .variable, type: type, node: node))
    }
    if member.constant >= 0 {
      let value = universe.constants[Int(member.constant)]
      return record(Operand(form: .value, type: type, node: node, constant: addConstant(value)))
    }
    if type.isUnknown { return record(.unknown(node)) }
    let isField = member.kind == .field && !member.flags.contains(.isReadOnly)
    let isSettable = isField || member.flags.contains(.isSettable)
    return record(Operand(form: isSettable ? .variable : .readOnly, type: type, node: node))
  }

  /// CS1061, CS0117, CS1955.
  private mutating func reportMissingMember(
    _ name: SymbolName, _ left: Operand, _ node: NodeID, _ place: ByteRange, _ isInvoked: Bool
  ) -> Operand {
    let text = spelling(name)
    let owner = spelling(left.type)
    if isInvoked, case .value(let candidate) = universe.lookUp(name, in: left.type, isInvoked: false) {
      record(node, member: candidate.member, container: candidate.container)
      return record(
        fail(1955, node, "`\(owner).\(text)` is no method: it cannot be called; leave the parentheses out", at: place))
    }
    let advice = memberAdvice(name, in: left.type)
    let isType = left.form == .type
    return record(fail(isType ? 117 : 1061, node, "`\(owner)` has no member `\(text)`\(advice)", at: place))
  }
}
