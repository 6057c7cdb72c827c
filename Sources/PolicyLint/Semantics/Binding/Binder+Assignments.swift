extension Binder {
  mutating func bindAssignment(_ node: NodeID) -> Operand {
    guard let leftNode = childNode(node, 0), let rightNode = lastNode(node), rightNode != leftNode else {
      return bindOutline(node)
    }
    if kind(leftNode) == .declarationExpression || kind(leftNode) == .tupleExpression {
      return bindDeconstruction(node, leftNode, rightNode)
    }
    if kind(leftNode) == .identifierName, let token = firstToken(leftNode), name(ofToken: token) == .underscore,
      findInScope(.underscore) == nil
    {
      let operand = bindValue(rightNode)
      if operand.form == .nothing { convert(operand, to: .object) }
      return record(value(operand.type, node))
    }
    let wasRead = localIsRead(leftNode)
    let left = bindValue(leftNode)
    restoreRead(leftNode, wasRead)
    let right = bindValue(rightNode)
    markAssigned(leftNode, right)
    guard !left.isUnknown else {
      if right.form == .lambda { bindLambda(rightNode, delegate: .unknown) }
      return record(.unknown(node))
    }
    guard checkAssignable(left) else {
      if right.form == .lambda { bindLambda(rightNode, delegate: .unknown) }
      return record(.unknown(node))
    }
    convert(right, to: left.type)
    return record(value(left.type, node))
  }

  /// Whether the local that a node names counted as read before.
  func localIsRead(_ node: NodeID) -> Bool? {
    guard kind(node) == .identifierName, let token = firstToken(node) else { return nil }
    let text = tree.code[tree.tokens[token].range]
    for entry in scope.reversed() where entry.kind == .local {
      if spelling(entry.name).utf8.elementsEqual(text) { return locals[Int(entry.index)].isRead }
    }
    return nil
  }

  /// To be assigned is not to be read.
  mutating func restoreRead(_ node: NodeID, _ wasRead: Bool?) {
    guard let wasRead, let local = nodes[node.index].local else { return }
    locals[local].isRead = wasRead
  }

  private mutating func markAssigned(_ node: NodeID, _ value: Operand) {
    guard let local = nodes[node.index].local else { return }
    locals[local].isAssigned = true
    // What is computed may be computed for its effects: the compiler warns of constants only.
    if value.constant < 0 { locals[local].isRead = true }
  }

  /// CS0131, CS0200, CS0191, CS1656: things that cannot be assigned.
  @discardableResult
  mutating func checkAssignable(_ operand: Operand) -> Bool {
    switch operand.form {
    case .variable, .unknown: return true
    case .readOnly:
      let bound = nodes[operand.node.index]
      let place = range(operand.node)
      if let local = bound.local {
        report(1656, place, "`\(spelling(locals[local].name))` cannot be assigned here")
      } else if let member = bound.member {
        let entry = universe.members[member.index]
        let owner = spelling(bound.container)
        let text = entry.kind == .indexer ? "`\(owner)[…]`" : "`\(owner).\(spelling(entry.name))`"
        report(entry.kind == .field ? 191 : 200, place, "\(text) is read-only: it cannot be assigned")
      } else {
        report(200, place, "this is read-only: it cannot be assigned")
      }
      return false
    default:
      report(131, range(operand.node), "only a variable, a property or an element can be assigned")
      return false
    }
  }

  mutating func bindCompoundAssignment(_ node: NodeID, _ binary: BinaryOperatorKind) -> Operand {
    guard let leftNode = childNode(node, 0), let rightNode = lastNode(node), rightNode != leftNode else {
      return bindOutline(node)
    }
    let left = bindValue(leftNode)
    let right = bindValue(rightNode)
    if let local = nodes[leftNode.index].local { locals[local].isAssigned = true }
    guard checkAssignable(left), !left.isUnknown else { return record(.unknown(node)) }
    let event = nodes[leftNode.index].member.map { universe.members[$0.index].kind == .event } ?? false
    if event {
      convert(right, to: left.type)
      return record(value(.void, node))
    }
    guard let result = binaryResult(binary, left, right) else {
      let message = "`\(binary.spelling)=` cannot stand between \(description(left)) and \(description(right))"
      return record(fail(19, node, message))
    }
    if result.method != .none { record(node, member: result.method, container: result.container) }
    checkCompoundResult(result, left, right, binary, node)
    return record(value(left.type, node))
  }

  private mutating func checkCompoundResult(
    _ result: OperatorResult, _ left: Operand, _ right: Operand, _ binary: BinaryOperatorKind, _ node: NodeID
  ) {
    if right.form == .lambda { return settle(right, left.type, implicitConversion(right, left.type)) }
    if result.type.isUnknown || universe.implicitConversion(result.type, left.type).exists { return }
    let isPredefined = result.method == .none && universe.explicitConversion(result.type, left.type).exists
    if isPredefined, binary.isShift || implicitConversion(right, left.type).exists { return }
    let source = spelling(result.type)
    let target = spelling(left.type)
    let code = universe.explicitConversion(result.type, left.type).exists ? 266 : 29
    report(code, range(node), "the result, \(article(source)), does not become the `\(target)` it is assigned to")
  }

  // MARK: - Deconstruction

  private mutating func bindDeconstruction(_ node: NodeID, _ left: NodeID, _ right: NodeID) -> Operand {
    let operand = bindValue(right)
    if kind(left) == .declarationExpression, let designation = lastNode(left) {
      bindDesignation(designation, deconstructed(operand, partCount(designation), left), .local)
      return record(value(operand.type, node))
    }
    let parts = childNodes(left).filter { kind($0) == .argument }.compactMap { firstExpression($0) }
    let type = deconstructed(operand, parts.count, left)
    for (index, part) in parts.enumerated() {
      let target = universe.form(type) == .tuple ? universe.argument(type, index) : .unknown
      assignPart(part, target)
    }
    return record(value(operand.type, node))
  }

  private func partCount(_ designation: NodeID) -> Int {
    kind(designation) == .parenthesizedVariableDesignation ? childNodes(designation).count : 1
  }

  private mutating func assignPart(_ part: NodeID, _ type: TypeID) {
    if kind(part) == .declarationExpression {
      guard let typeNode = childNode(part, 0), let designation = childNode(part, 1) else { return }
      bindDesignation(designation, isVar(typeNode) ? type : bindType(typeNode), .local)
      return
    }
    if kind(part) == .identifierName, let token = firstToken(part), name(ofToken: token) == .underscore { return }
    let wasRead = localIsRead(part)
    let target = bindValue(part)
    restoreRead(part, wasRead)
    guard checkAssignable(target), !target.isUnknown, !type.isUnknown else { return }
    if !universe.implicitConversion(type, target.type).exists {
      report(29, range(part), "`\(spelling(type))` cannot be converted to `\(spelling(target.type))`")
    }
  }

  /// The tuple that a value comes apart into; `unknown` where a method does it or nobody can tell.
  private mutating func deconstructed(_ operand: Operand, _ count: Int, _ node: NodeID) -> TypeID {
    guard operand.isValue, !operand.isUnknown, operand.type != .dynamic else { return .unknown }
    if universe.form(operand.type) == .tuple {
      if Int(universe.info(operand.type).argumentCount) == count { return operand.type }
      report(8132, range(node), "the tuple has \(universe.info(operand.type).argumentCount) parts, not \(count)")
      return .unknown
    }
    if case .none = universe.lookUp(.deconstruct, in: operand.type, isInvoked: true),
      universe.extensionMethods(.deconstruct).isEmpty
    {
      report(8129, range(node), "\(article(spelling(operand.type))) cannot be taken apart")
    }
    return .unknown
  }
}
