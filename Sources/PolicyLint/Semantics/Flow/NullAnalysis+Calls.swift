extension NullAnalysis {
  mutating func visitInvocation(_ node: NodeID) -> FlowValue {
    guard let callee = child(0, of: node) else { return .unknown }
    // `nameof(x)` reads nothing.
    if kind(callee) == .identifierName, bound.constant(of: node) != nil { return .solid }
    let list = child(1, of: node)
    let arguments = arguments(of: list)
    var receiver = FlowValue.unknown
    var hasReceiver = false
    switch kind(callee) {
    case .simpleMemberAccessExpression:
      if let left = child(0, of: callee), bound[left].symbolKind != .type, bound[left].symbolKind != .namespace {
        receiver = visit(left)
        hasReceiver = true
        if needsReceiver(callee, left) { dereference(receiver, at: left, dot: dot(of: callee)) }
      }
    case .memberBindingExpression:
      receiver = receivers.last ?? .unknown
      hasReceiver = true
    case .identifierName, .genericName: break
    default: visit(callee)
    }
    guard let member = bound[callee].member else {
      visitArguments(list)
      return .unknown
    }
    let name = name(of: member)
    if hasReceiver, let value = callOnDictionary(name, receiver, arguments, list, node, member) { return value }
    visitArguments(list)
    noteOutputs(list, member)
    if !hasReceiver { return valueOfCall(member, .none, node) }
    noteBodyRead(name, receiver, node, arguments)
    if name == words.count { state.note(.measured, of: receiver.place) }
    let place = places.call(spelling(of: name, arguments), on: constantArguments(arguments) ? receiver.place : .none)
    return valueOfCall(member, place, node)
  }

  /// Whether a call fails without its receiver. The extension methods of the context object model take null.
  private func needsReceiver(_ callee: NodeID, _ left: NodeID) -> Bool {
    guard let member = bound[callee].member else { return !type(of: left).isUnknown && !isNullable(left) }
    let entry = box.binder.universe.members[member.index]
    if entry.flags.contains(.isExtension) {
      return box.binder.universe.definitions[Int(entry.definition)].text != 0
    }
    if isNullable(left) { return false }
    return true
  }

  private func isNullable(_ node: NodeID) -> Bool { box.info(type(of: node)).isNullable }

  private mutating func visitArguments(_ list: NodeID?) {
    if let list { visitChildren(list) }
  }

  private func constantArguments(_ arguments: [NodeID]) -> Bool {
    arguments.allSatisfy { bound.constant(of: $0) != nil || isEnumValue($0) || isArrayOfLiterals($0) }
  }

  private func isEnumValue(_ node: NodeID) -> Bool {
    bound[node].member.map { box.member($0).kind == .enumValue } ?? false
  }

  /// `new[] { ':' }`
  private func isArrayOfLiterals(_ node: NodeID) -> Bool {
    switch kind(node) {
    case .implicitArrayCreationExpression, .arrayCreationExpression: break
    default: return false
    }
    return SyntaxNode(tree, node).descendants.allSatisfy { inner in
      switch inner.kind {
      case .identifierName, .genericName, .invocationExpression, .elementAccessExpression,
        .simpleMemberAccessExpression, .objectCreationExpression:
        false
      default: true
      }
    }
  }

  private func spelling(of name: SymbolName, _ arguments: [NodeID]) -> String {
    var text = box.binder.universe.names.spelling(name) + "("
    for argument in arguments {
      text += tree.code.string(tree.range(of: argument))
      text += ","
    }
    return text
  }

  private mutating func valueOfCall(_ member: MemberID, _ place: PlaceID, _ node: NodeID) -> FlowValue {
    if !canBeNull(type(of: node)) { return FlowValue(place: place, isNotNull: true) }
    let entry = box.binder.universe.members[member.index]
    if entry.nullability == .no { return FlowValue(place: place, isNotNull: true) }
    // Texts that come from texts are no null.
    if entry.nullability == .unknown, type(of: node) == .string,
      entry.definition == box.definition(of: .string) || entry.name == words.toString
    {
      return FlowValue(place: place, isNotNull: true)
    }
    if entry.name == words.asJwt, state.hasValidToken { return FlowValue(place: place, isNotNull: true) }
    return FlowValue(place: place, source: source(of: member))
  }

  // MARK: Outputs

  /// Locals that a call fills through `out`, whatever it answers.
  private mutating func noteOutputs(_ list: NodeID?, _ member: MemberID) {
    guard let list else { return }
    for argument in nodes(of: list) where kind(argument) == .argument {
      guard tree.children(of: argument).dropFirst().first?.token != nil, let local = outputLocal(argument) else {
        continue
      }
      let name = name(of: member)
      let canFail =
        (name == words.tryParseJwt || name == words.tryParseBasic) && !state.hasValidToken
        || name == words.tryGetValue && canBeNull(bound.locals[local].type)
      hold(FlowValue(place: places.fresh(), source: canFail ? .out(member) : nil), in: local)
    }
  }

  /// The local that `out x` or `out var x` fills.
  func outputLocal(_ argument: NodeID) -> Int? {
    guard let expression = child(2, of: argument) else { return nil }
    for index in tree.subtree(of: expression) {
      if let local = bound.nodes[index].local { return local }
    }
    return nil
  }

  // MARK: Dictionaries

  private mutating func callOnDictionary(
    _ name: SymbolName, _ receiver: FlowValue, _ arguments: [NodeID], _ list: NodeID?, _ node: NodeID,
    _ member: MemberID
  ) -> FlowValue? {
    guard let dictionary = dictionary(receiver.place), let first = arguments.first, let key = text(of: first) else {
      return nil
    }
    let entry = places.entry(dictionary.key(key), of: receiver.place)
    if name == words.getValueOrDefault {
      for argument in arguments.dropFirst() { visit(argument) }
      let hasDefault = arguments.count > 1
      if dictionary == .variables {
        let value = readVariable(key, first, node, .valueOrDefault(hasDefault: hasDefault))
        if hasDefault {
          // The default is taken for what is absent, not for null.
          return FlowValue(place: places.entryOrDefault(entry), source: state.openSource(of: value))
        }
        return FlowValue(place: value.place.isNone ? entry : value.place, source: state.openSource(of: value))
      }
      if hasDefault {
        let isNull = isNullLiteral(arguments[1])
        return FlowValue(
          place: isNull ? entry : places.entryOrDefault(entry), source: isNull ? .member(member) : nil,
          isNotNull: !isNull && bound.constant(of: arguments[1]) != nil)
      }
      if state.holds(.present, of: entry) { return FlowValue(place: entry, isNotNull: true) }
      return FlowValue(place: entry, source: .member(member))
    }
    if name == words.containsKey || name == words.tryGetValue {
      visitArguments(list)
      if dictionary == .variables { noteTest(key, first, node) }
      if name == words.tryGetValue { noteOutputs(list, member) }
      return .solid
    }
    return nil
  }

  private mutating func noteTest(_ key: String, _ keyNode: NodeID, _ node: NodeID) {
    let variable = state.variables[key]
    reads.append(
      VariableRead(
        name: key, form: .test, expression: expression, node: node,
        nameRange: tree.documentRange(tree.range(of: keyNode)), type: .unknown,
        definitions: variable?.definitions ?? [], mayBeAbsent: true, isGuarded: true, isOpen: state.isOpen,
        ranFragment: state.ranFragment))
  }

  // MARK: Bodies

  private mutating func noteBodyRead(
    _ name: SymbolName, _ receiver: FlowValue, _ node: NodeID, _ arguments: [NodeID]
  ) {
    guard name == words.asBody || name == words.asForm, state.isReachable, let message = message(receiver.place) else {
      return
    }
    let keeps = arguments.first.map { bound.constant(of: $0) != .bool(false) } ?? false
    let read = BodyRead(
      message: message, expression: expression, node: node, keepsContent: keeps, section: section)
    bodyReads.append(read)
    if let first = state.consumed[message], tryDepth == 0 { rereads.append((first, read)) }
    // What is read for a new body of the same message is not missed.
    if !keeps, message != newBodyOf { state.consumed[message] = read }
  }

  /// Whose body a place is.
  private func message(_ body: PlaceID) -> BodyRead.Message? {
    guard !body.isNone, places[body].kind == .member, !places[body].base.isNone else { return nil }
    let owner = places[body].base
    let name = SymbolName(raw: UInt32(bitPattern: places[owner].detail))
    if places[owner].kind == .member, places[owner].base == PlaceTable.context {
      return name == words.request ? .request : name == words.response ? .response : nil
    }
    if places[owner].kind == .entry, dictionary(places[owner].base) == .variables {
      return .variable(places.key(of: owner))
    }
    return nil
  }
}
