/// Values of expressions, kind by kind.
extension ExpressionRun {
  /// The value of an expression; `nil` if it fails.
  func value(of node: NodeID) -> CallerValue? {
    guard spend() else { return .unknown }
    guard let value = evaluated(node) else { return nil }
    note(value)
    return value
  }

  private func evaluated(_ node: NodeID) -> CallerValue? {
    switch tree.kind(of: node) {
    case .parenthesizedExpression, .checkedExpression, .uncheckedExpression, .suppressNullableWarningExpression,
      .castExpression, .compilationUnit:
      return wrapped(node)
    case .trueLiteralExpression: return .bool(true)
    case .falseLiteralExpression: return .bool(false)
    case .nullLiteralExpression: return .null(isCertificate: false)
    case .numericLiteralExpression: return text(0, of: node).flatMap { Int($0) }.map { .int($0) } ?? .something
    case .stringLiteralExpression: return string(node)
    case .namedValueExpression, .templateHoleExpression: return .unknown
    case .identifierName: return identifier(node)
    case .genericName, .predefinedType: return .type(text(0, of: node) ?? "")
    case .simpleMemberAccessExpression: return memberAccess(node)
    case .conditionalAccessExpression: return conditionalAccess(node)
    case .memberBindingExpression:
      return child(1, of: node).flatMap { name(of: $0) }.map { member($0, of: bindings.last ?? .unknown) } ?? .unknown
    case .elementBindingExpression: return element(of: bindings.last ?? .unknown, at: child(0, of: node))
    case .elementAccessExpression:
      guard let receiver = child(0, of: node) else { return .unknown }
      guard let list = value(of: receiver) else { return nil }
      return element(of: list, at: child(1, of: node))
    case .invocationExpression: return invocation(node)
    case .logicalNotExpression:
      guard let operand = child(1, of: node) else { return .unknown }
      guard let value = value(of: operand) else { return nil }
      return value.truth.map { .bool(!$0) } ?? .unknown
    case .unaryMinusExpression:
      guard let operand = child(1, of: node) else { return .unknown }
      guard let value = value(of: operand) else { return nil }
      if case .int(let number) = value { return .int(0 &- number) }
      return .unknown
    case .conditionalExpression: return conditional(node)
    case .implicitArrayCreationExpression, .arrayCreationExpression, .objectCreationExpression: return creation(node)
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression: return .something
    case .simpleAssignmentExpression: return assignment(node)
    case .postIncrementExpression, .preIncrementExpression: return increment(node)
    case .isPatternExpression, .isExpression, .asExpression: return typeTest(node)
    case .throwExpression: return fail(nodes(of: node))
    default: return binary(node) ?? all(nodes(of: node))
    }
  }

  /// Something that only passes on what stands in it.
  private func wrapped(_ node: NodeID) -> CallerValue? {
    let isCast = tree.kind(of: node) == .castExpression
    guard let inner = isCast ? child(3, of: node) : nodes(of: node).first else { return .unknown }
    guard let value = value(of: inner) else { return nil }
    if isCast, let type = child(1, of: node) { return cast(value, to: type) }
    return value
  }

  func cast(_ value: CallerValue, to type: NodeID) -> CallerValue {
    if value == .unknown, name(of: type) == "Jwt" { return .token }
    return value
  }

  /// Several operands nothing more is known of: all of them are evaluated.
  func all(_ operands: [NodeID]) -> CallerValue? {
    for operand in operands where value(of: operand) == nil { return nil }
    return .unknown
  }

  private func fail(_ operands: [NodeID]) -> CallerValue? {
    _ = all(operands)
    hasFailed = true
    return nil
  }

  private func string(_ node: NodeID) -> CallerValue {
    guard let written = text(0, of: node) else { return .something }
    return StringLiteral.value(of: written).map { .text(.literal($0)) } ?? .something
  }

  private func identifier(_ node: NodeID) -> CallerValue {
    guard let name = text(0, of: node) else { return .unknown }
    if let value = locals[name] { return value }
    if name == "context" { return .context(.whole) }
    return name.first?.isUppercase == true ? .type(name) : .unknown
  }

  private func memberAccess(_ node: NodeID) -> CallerValue? {
    guard let receiver = child(0, of: node), let name = child(2, of: node).flatMap({ name(of: $0) }) else {
      return .unknown
    }
    guard let value = receiverValue(receiver, in: node) else { return nil }
    return member(name, of: value)
  }

  /// The value of what stands in front of the dot in `node`, which must not be the missing certificate.
  func receiverValue(_ receiver: NodeID, in node: NodeID) -> CallerValue? {
    guard let value = value(of: receiver) else { return nil }
    if value == .null(isCertificate: true) {
      let children = tree.children(of: node)
      return noteNullUse(node, receiver: receiver, dot: children[children.startIndex + 1].token)
    }
    return value
  }

  func member(_ name: String, of receiver: CallerValue) -> CallerValue {
    receiver.isNull || receiver == .unknown ? .unknown : caller.member(name, of: receiver)
  }

  private func conditionalAccess(_ node: NodeID) -> CallerValue? {
    guard let receiver = child(0, of: node), let access = child(2, of: node) else { return .unknown }
    guard let value = value(of: receiver) else { return nil }
    if value.isNull { return .null(isCertificate: false) }
    bindings.append(value)
    defer { bindings.removeLast() }
    guard let result = self.value(of: access) else {
      return value.nullness == false ? nil : .null(isCertificate: false)
    }
    return value.nullness == false ? result : .unknown
  }

  /// `receiver[index]`
  private func element(of receiver: CallerValue, at list: NodeID?) -> CallerValue? {
    guard let list else { return .unknown }
    guard let arguments = arguments(of: list) else { return nil }
    guard let index = arguments.first?.value else { return .unknown }
    switch (receiver, index) {
    case (.context(.variables), .text(.literal(let name))): return variables[name] ?? .unknown
    case (.list(let entries, _), .int(let number)):
      return entries.indices.contains(number) ? entries[number] : .unknown
    case (.list(_, .uploadedCertificates), _): return .uploadedCertificate(1)
    case (.pieces(let value), _): return value
    case (.context(.headers), .text(.literal(let name))):
      return pieces(Credential(kind: .header, name: name.lowercased()))
    case (.claims, .text(.literal(let name))): return pieces(Credential(kind: .claim, name: name.lowercased()))
    default: return .unknown
    }
  }

  private func pieces(_ credential: Credential) -> CallerValue {
    let value = caller.credential(credential)
    return value == .unknown ? .unknown : .pieces(value)
  }

  private func conditional(_ node: NodeID) -> CallerValue? {
    guard let condition = child(0, of: node), let first = child(2, of: node), let second = child(4, of: node) else {
      return .unknown
    }
    guard let test = value(of: condition) else { return nil }
    if let truth = test.truth { return value(of: truth ? first : second) }
    let values = [value(of: first), value(of: second)].compactMap(\.self)
    guard let one = values.first else { return nil }
    return values.count == 1 ? one : one.joined(with: values[1])
  }

  private func creation(_ node: NodeID) -> CallerValue? {
    var entries: [CallerValue] = []
    var isList = false
    for part in nodes(of: node) {
      switch tree.kind(of: part) {
      case .arrayInitializerExpression, .collectionInitializerExpression:
        isList = true
        for (index, entry) in nodes(of: part).enumerated() {
          guard let value = value(of: entry) else { return nil }
          if case .text(.literal) = value { entries.append(.text(.entry(index))) } else { entries.append(value) }
        }
      case .argumentList:
        guard let arguments = arguments(of: part) else { return nil }
        // `new HashSet<string>(list)` is the list.
        if case .list(let list, let source) = arguments.first?.value { return .list(list, source) }
      case .objectInitializerExpression: if all(nodes(of: part)) == nil { return nil }
      default: break
      }
    }
    return isList ? .list(entries, .policy) : .something
  }

  private func assignment(_ node: NodeID) -> CallerValue? {
    guard let target = child(0, of: node), let source = child(2, of: node) else { return .unknown }
    guard let value = value(of: source) else { return nil }
    if let name = name(of: target) { assign(value, to: name) }
    return value
  }

  private func increment(_ node: NodeID) -> CallerValue? {
    guard let target = nodes(of: node).first, let name = name(of: target) else { return .unknown }
    if case .int(let number) = locals[name] { locals[name] = .int(number &+ 1) } else { locals[name] = .unknown }
    return .unknown
  }
}
