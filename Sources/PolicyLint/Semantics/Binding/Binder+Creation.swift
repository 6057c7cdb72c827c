extension Binder {
  // MARK: - Objects

  mutating func bindObjectCreation(_ node: NodeID) -> Operand {
    guard let typeNode = childNode(node, 1) else { return bindOutline(node) }
    let type = bindType(typeNode)
    let list = firstChild(node, where: { $0 == .argumentList })
    let arguments = bindArguments(list)
    let operand = construct(type, arguments, node, typeNode)
    if let initializer = firstChild(node, where: { $0.isInitializer }) { bindInitializer(initializer, of: type) }
    return operand
  }

  private mutating func construct(
    _ type: TypeID, _ arguments: [Argument], _ node: NodeID, _ typeNode: NodeID
  ) -> Operand {
    if type.isUnknown {
      abandon(arguments)
      return record(.unknown(node))
    }
    if let created = createSpecial(type, arguments, node, typeNode) { return created }
    let shape = callShape(.constructor, type, isType: true, arguments, [])
    if let shape, let known = resolvedCalls[shape] {
      _ = finishCall(known.found, arguments, node)
      return record(value(type, node))
    }
    let candidates = universe.constructors(of: type)
    if candidates.isEmpty || arguments.isEmpty && universe.info(type).isValueType {
      if !arguments.isEmpty { report(1729, range(typeNode), "`\(spelling(type))` has no constructor with arguments") }
      abandon(arguments)
      return record(value(type, node))
    }
    switch resolve(candidates, arguments, []) {
    case .found(let found):
      if let shape { resolvedCalls[shape] = ResolvedCall(found: found, isExtension: false) }
      _ = finishCall(found, arguments, node)
    case .ambiguous(let several):
      let group = MethodGroup(name: .constructor, nameRange: range(typeNode))
      _ = reportAmbiguity(several, group, arguments, node)
    case .none(let candidate, let why):
      abandon(arguments)
      explainConstructor(why, candidate ?? candidates[0], candidates.count, arguments, node, typeNode, type)
    }
    return record(value(type, node))
  }

  private mutating func explainConstructor(
    _ why: Mismatch, _ candidate: MemberCandidate, _ overloads: Int, _ arguments: [Argument], _ node: NodeID,
    _ typeNode: NodeID, _ type: TypeID
  ) {
    if case .count = why {
      report(1729, range(typeNode), "`\(spelling(type))` has no constructor that takes \(count(arguments.count))")
    } else {
      explainMismatch(why, candidate, arguments, node, name: spelling(type), place: range(typeNode))
    }
  }

  /// Delegates, and types of which there are no objects: CS0144, CS0712.
  private mutating func createSpecial(
    _ type: TypeID, _ arguments: [Argument], _ node: NodeID, _ typeNode: NodeID
  ) -> Operand? {
    let text = spelling(type)
    if type == .dynamic {
      abandon(arguments)
      return record(fail(8386, node, "there are no objects of type `dynamic`", at: range(typeNode)))
    }
    switch universe.kind(type) {
    case .interface, .abstractClass:
      abandon(arguments)
      let advice = constructibleAdvice(type)
      return record(
        fail(144, node, "there are no objects of `\(text)` itself: it is abstract\(advice)", at: range(node)))
    case .staticClass:
      abandon(arguments)
      return record(fail(712, node, "there are no objects of `\(text)`: it is a static class", at: range(node)))
    case .delegate:
      guard arguments.count == 1 else {
        abandon(arguments)
        return record(fail(149, node, "`new \(text)(…)` takes one method or lambda"))
      }
      convert(arguments[0].operand, to: type)
      return record(value(type, node))
    case .enumeration where arguments.isEmpty: return record(value(type, node))
    default: return nil
    }
  }

  private func constructibleAdvice(_ type: TypeID) -> String {
    let definition = universe.definition(of: type)
    if definition == universe.wellKnown.list || definition == universe.wellKnown.enumerable { return "; use `List<…>`" }
    return ""
  }

  // MARK: - Initialisers

  /// `{ A = …, [k] = … }` or `{ a, b, { k, v } }` behind a creation.
  mutating func bindInitializer(_ node: NodeID, of type: TypeID) {
    nodes[node.index].isBound = true
    nodes[node.index].type = type
    for element in childNodes(node) {
      if kind(node) == .objectInitializerExpression, kind(element) == .simpleAssignmentExpression {
        bindMemberInitializer(element, of: type)
      } else {
        bindCollectionElement(element, of: type)
      }
    }
  }

  private mutating func bindMemberInitializer(_ node: NodeID, of type: TypeID) {
    guard let target = childNode(node, 0), let valueNode = childNode(node, 2) else { return }
    var operand: Operand
    if kind(target) == .implicitElementAccess {
      operand = index(value(type, target), childNode(target, 0), target)
    } else if type.isUnknown || type == .dynamic {
      operand = .unknown(target)
    } else {
      operand = bindMember(of: value(type, target), target, target, isInvoked: false)
    }
    if kind(valueNode).isInitializer {
      bindInitializer(valueNode, of: operand.type)
      return
    }
    let assigned = bindValue(valueNode)
    if operand.isUnknown {
      if assigned.form == .lambda { bindLambda(valueNode, delegate: .unknown) }
      return
    }
    if operand.form == .methodGroup { operand = .unknown(target) } else { checkAssignable(operand) }
    convert(assigned, to: operand.type)
    record(value(operand.type, node))
  }

  private mutating func bindCollectionElement(_ node: NodeID, of type: TypeID) {
    let isComplex = kind(node) == .complexElementInitializerExpression
    let parts = isComplex ? childNodes(node) : [node]
    let arguments = parts.map { Argument(operand: bindValue($0)) }
    guard !type.isUnknown, type != .dynamic else { return abandon(arguments) }
    guard universe.derives(type, from: universe.wellKnown.plainEnumerable) else {
      abandon(arguments)
      report(1922, range(node), "`\(spelling(type))` is no collection: it cannot be filled like this")
      return
    }
    guard case .methods(let candidates) = universe.lookUp(.add, in: type, isInvoked: true) else {
      abandon(arguments)
      report(1061, range(node), "`\(spelling(type))` has no method `Add`: it cannot be filled like this")
      return
    }
    let all = Array(universe.lookupCandidates[candidates])
    switch resolve(all, arguments, []) {
    case .found(let found):
      if isComplex {
        _ = finishCall(found, arguments, node)
      } else {
        finishArguments(found, arguments)
      }
    case .ambiguous: abandon(arguments)
    case .none(let candidate, let why):
      abandon(arguments)
      explainMismatch(
        why, candidate ?? all[0], arguments, node, name: spelling(type) + ".Add", place: range(node))
    }
  }

  // MARK: - Arrays

  mutating func bindArrayCreation(_ node: NodeID) -> Operand {
    guard let typeNode = childNode(node, 1) else { return bindOutline(node) }
    let type = bindType(typeNode)
    for specifier in childNodes(typeNode) where kind(specifier) == .arrayRankSpecifier {
      for size in childNodes(specifier) where kind(size) != .omittedArraySizeExpression {
        let operand = bindValue(size)
        if !operand.isUnknown,
          universe.implicitConversion(operand.type, .long).exists
            || universe.implicitConversion(operand.type, .ulong).exists
        {
          settle(operand, operand.type, .identity)
        } else {
          convert(operand, to: .int)
        }
      }
    }
    if let initializer = childNode(node, 2) { bindArrayInitializer(initializer, of: type) }
    return record(value(type, node))
  }

  mutating func bindArrayInitializer(_ node: NodeID, of type: TypeID) {
    nodes[node.index].isBound = true
    nodes[node.index].type = type
    let info = universe.info(type)
    guard info.form == .array || type.isUnknown else {
      report(622, range(node), "`{ … }` fills an array, and `\(spelling(type))` is none")
      return
    }
    let inner = info.detail > 1 ? universe.array(of: universe.argument(type), rank: info.detail - 1) : .unknown
    for element in childNodes(node) {
      if kind(element) == .arrayInitializerExpression {
        if info.form == .array, info.detail == 1 {
          report(623, range(element), "`{ … }` stands for an array only where one is declared: write `new[] { … }`")
          continue
        }
        bindArrayInitializer(element, of: inner)
      } else {
        convert(bindValue(element), to: type.isUnknown ? .unknown : universe.argument(type))
      }
    }
  }

  mutating func bindImplicitArray(_ node: NodeID) -> Operand {
    guard let initializer = firstChild(node, where: { $0 == .arrayInitializerExpression }) else {
      return bindOutline(node)
    }
    let rank = firstChild(node, where: { $0 == .arrayRankSpecifier }).map { self.rank($0) } ?? 1
    if rank > 1 { return bindOutline(node) }
    let operands = childNodes(initializer).map { bindValue($0) }
    guard let element = bestCommonType(operands), element != .void else {
      for operand in operands where operand.form == .lambda { bindLambda(operand.node, delegate: .unknown) }
      return record(
        fail(826, node, "the elements have no common type: write `new T[] { … }` with the type `T` they have"))
    }
    for operand in operands { convert(operand, to: element) }
    let type = universe.array(of: element)
    nodes[initializer.index].type = type
    nodes[initializer.index].isBound = true
    return record(value(type, node))
  }

  // MARK: - Anonymous types and tuples

  mutating func bindAnonymousObject(_ node: NodeID) -> Operand {
    var names: [SymbolName] = []
    var types: [TypeID] = []
    for member in childNodes(node) where kind(member) == .anonymousObjectMemberDeclarator {
      guard let expression = childNode(member, 1) ?? firstExpression(member) else { continue }
      var operand = bindValue(expression)
      if operand.form == .null || operand.form == .lambda || operand.form == .methodGroup || operand.form == .nothing {
        if operand.form == .lambda { bindLambda(expression, delegate: .unknown) }
        operand = fail(
          828, expression, "\(description(operand)) cannot be a member of an anonymous type: it has no type")
      }
      let name = anonymousName(member, expression)
      if name == .none {
        report(746, range(expression), "this member of an anonymous type needs a name: `Name = …`")
      } else if names.contains(name) {
        report(833, range(member), "an anonymous type cannot have two members `\(spelling(name))`")
      }
      names.append(name)
      types.append(operand.type)
    }
    return record(value(universe.anonymous(types, names: names), node))
  }

  private mutating func anonymousName(_ member: NodeID, _ expression: NodeID) -> SymbolName {
    if let equals = firstChild(member, where: { $0 == .nameEquals }), let identifier = childNode(equals, 0),
      let token = firstToken(identifier)
    {
      return name(ofToken: token)
    }
    return inferredName(expression)
  }

  /// The name a member gets from the expression that fills it: `b` of `a.b`.
  mutating func inferredName(_ expression: NodeID) -> SymbolName {
    switch kind(expression) {
    case .identifierName, .genericName: return firstToken(expression).map { name(ofToken: $0) } ?? .none
    case .simpleMemberAccessExpression, .memberBindingExpression:
      return lastNode(expression).map { inferredName($0) } ?? .none
    case .conditionalAccessExpression: return lastNode(expression).map { inferredName($0) } ?? .none
    default: return .none
    }
  }

  mutating func bindTuple(_ node: NodeID) -> Operand {
    var names: [SymbolName] = []
    var types: [TypeID] = []
    var isTyped = true
    for argument in childNodes(node) where kind(argument) == .argument {
      guard let expression = firstExpression(argument) else { continue }
      if kind(expression) == .declarationExpression { return bindOutline(node) }
      let operand = bindValue(expression)
      if operand.form == .nothing { convert(operand, to: .object) }
      if !operand.isValue { isTyped = false }
      types.append(operand.type)
      if let colon = firstChild(argument, where: { $0 == .nameColon }), let identifier = childNode(colon, 0),
        let token = firstToken(identifier)
      {
        names.append(name(ofToken: token))
      } else {
        names.append(inferredName(expression))
      }
    }
    if types.contains(.unknown) || types.count < 2 { return record(.unknown(node)) }
    if !isTyped { types = types.map { $0 == .untyped || $0 == .null ? .object : $0 } }
    return record(value(universe.tuple(types, names: names), node))
  }
}

extension SyntaxKind {
  var isInitializer: Bool {
    self == .objectInitializerExpression || self == .collectionInitializerExpression
  }
}
