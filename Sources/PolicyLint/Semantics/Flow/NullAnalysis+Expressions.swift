extension NullAnalysis {
  /// Follows an expression; what it gives.
  @discardableResult
  mutating func visit(_ node: NodeID) -> FlowValue {
    let value = follow(node)
    visited[node.index] = value.place
    return value
  }

  private mutating func follow(_ node: NodeID) -> FlowValue {
    switch kind(node) {
    case .identifierName: return local(node)
    case .parenthesizedExpression: return child(1, of: node).map { visit($0) } ?? .unknown
    case .castExpression: return visitCast(node)
    case .asExpression: return child(0, of: node).map { visit($0) } ?? .unknown
    case .simpleMemberAccessExpression: return visitMemberAccess(node)
    case .memberBindingExpression: return member(of: receivers.last ?? .unknown, node)
    case .conditionalAccessExpression: return visitConditionalAccess(node)
    case .elementAccessExpression: return visitElementAccess(node)
    case .elementBindingExpression:
      return element(of: receivers.last ?? .unknown, target: nil, list: child(0, of: node), node)
    case .invocationExpression: return visitInvocation(node)
    case .simpleAssignmentExpression: return visitAssignment(node)
    case .coalesceExpression: return visitCoalesce(node)
    case .conditionalExpression: return visitConditional(node)
    case .throwExpression:
      visitChildren(node)
      state = .unreachable
      return .unknown
    default: return visitOther(node)
    }
  }

  private mutating func visitOther(_ node: NodeID) -> FlowValue {
    let kind = kind(node)
    if kind.isTest {
      let (yes, no) = visitCondition(node)
      state = .joined(yes, no)
      return .solid
    }
    if kind.isAnonymousFunction {
      visitLambda(node)
      return .solid
    }
    switch kind {
    case .nullLiteralExpression: return FlowValue(isNullLiteral: true)
    case .defaultExpression, .defaultLiteralExpression:
      return canBeNull(type(of: node)) ? FlowValue(isNullLiteral: true) : .solid
    case .switchExpression, .queryExpression, .typeOfExpression, .sizeOfExpression: return .unknown
    default: break
    }
    if kind.isAssignment { return visitCompoundAssignment(node) }
    visitChildren(node)
    if kind.isLiteral || kind == .objectCreationExpression || kind == .interpolatedStringExpression
      || kind == .arrayCreationExpression || kind == .implicitArrayCreationExpression
      || kind == .anonymousObjectCreationExpression || kind == .addExpression
    {
      return .solid
    }
    return .unknown
  }

  /// Follows the expressions inside, in order.
  mutating func visitChildren(_ node: NodeID) {
    for element in tree.children(of: node) {
      guard let child = element.node else { continue }
      switch kind(child) {
      case .nameColon, .nameEquals, .typeArgumentList: continue
      case .argument, .interpolation, .argumentList, .bracketedArgumentList, .expressionList,
        .arrayInitializerExpression,
        .objectInitializerExpression, .collectionInitializerExpression, .complexElementInitializerExpression,
        .anonymousObjectMemberDeclarator, .implicitElementAccess:
        visitChildren(child)
      default: if bound[child].symbolKind != .type { visit(child) }
      }
    }
  }

  private func local(_ node: NodeID) -> FlowValue {
    guard let local = bound[node].local else { return .unknown }
    if bound.locals[local].kind == .context { return contextValue }
    return local < state.locals.count ? state.locals[local] : .unknown
  }

  /// `context` has the number 0 in every table.
  var contextValue: FlowValue { FlowValue(place: PlaceID(raw: 0), isNotNull: true) }

  private mutating func visitCast(_ node: NodeID) -> FlowValue {
    guard let inner = child(3, of: node) else { return .unknown }
    let target = type(of: node)
    if let read = variableRead(inner) { noteRead(read, as: target, at: core(inner)) }
    let value = visit(inner)
    let source = box.info(type(of: inner))
    // `(DateTime)x` of a `DateTime?` fails on null; so does unboxing, of which the rules on variables speak.
    if source.isNullable, !canBeNull(target), !target.isUnknown { dereference(value, at: inner, dot: nil) }
    return value
  }

  // MARK: Access

  private mutating func visitMemberAccess(_ node: NodeID) -> FlowValue {
    guard let left = child(0, of: node) else { return .unknown }
    switch bound[left].symbolKind {
    case .type, .namespace: return .unknown
    default: break
    }
    let value = visit(left)
    if isDereference(node, of: left) { dereference(value, at: left, dot: dot(of: node)) }
    return member(of: value, node)
  }

  /// Whether reading a member needs the value: of a `T?` only `Value` does.
  private func isDereference(_ node: NodeID, of left: NodeID) -> Bool {
    guard box.info(type(of: left)).isNullable else { return true }
    guard let member = bound[node].member else { return false }
    return name(of: member) == .nullableValue
  }

  /// What a property of a value gives; the value itself was looked at before.
  private mutating func member(of value: FlowValue, _ node: NodeID) -> FlowValue {
    guard let member = bound[node].member else { return .unknown }
    let name = name(of: member)
    if box.info(bound[node].container).isNullable { return value }
    let isNeverNull =
      !canBeNull(type(of: node)) || box.binder.universe.members[member.index].nullability == .no
    let place = places.member(name, of: value.place, isNeverNull: isNeverNull)
    if name == .length || name == words.count { state.note(.measured, of: value.place) }
    return FlowValue(place: place, source: isNeverNull ? nil : source(of: member), isNotNull: isNeverNull)
  }

  private mutating func visitConditionalAccess(_ node: NodeID) -> FlowValue {
    guard let target = child(0, of: node), let access = child(2, of: node) else { return .unknown }
    let value = visit(target)
    let before = state
    noteNonNull(value.place)
    receivers.append(FlowValue(place: value.place, isNotNull: true))
    let inner = visit(access)
    receivers.removeLast()
    // What is found out behind `?.` only holds where there was something.
    if !before.isSolid(value) { state = .joined(before, state) }
    return FlowValue(place: inner.place, source: before.openSource(of: value) ?? state.openSource(of: inner))
  }

  private mutating func visitElementAccess(_ node: NodeID) -> FlowValue {
    guard let target = child(0, of: node) else { return .unknown }
    let value = visit(target)
    dereference(value, at: target, dot: nil)
    return element(of: value, target: target, list: child(1, of: node), node)
  }

  private mutating func element(of value: FlowValue, target: NodeID?, list: NodeID?, _ node: NodeID) -> FlowValue {
    let arguments = arguments(of: list)
    for argument in arguments { visit(argument) }
    guard arguments.count == 1, let argument = arguments.first else { return .unknown }
    if let key = text(of: argument) {
      guard let dictionary = dictionary(value.place) else { return .unknown }
      if dictionary == .variables {
        return readVariable(key, argument, node, .indexer)
      }
      let entry = places.entry(dictionary.key(key), of: value.place)
      if let collection = dictionary.collection, !isGuarded(entry) {
        note(.key(key), collection, value, node)
        noteNonNull(entry)
      }
      return FlowValue(place: entry, isNotNull: true)
    }
    if case .integer(let index)? = bound.constant(of: argument), index > 0 { checkPiece(index, value, node) }
    return .unknown
  }

  private func isGuarded(_ entry: PlaceID) -> Bool {
    let facts = state.facts(of: entry)
    return facts.contains(.present) || facts.contains(.nonNull)
  }

  private mutating func note(
    _ kind: Indexing.Kind, _ collection: Indexing.Collection, _ value: FlowValue, _ node: NodeID
  ) {
    guard state.isReachable, !state.hasGivenUp, tryDepth == 0 else { return }
    indexings.append(
      Indexing(
        kind: kind, expression: expression, node: node, collection: collection, token: tokenVariable(value.place),
        section: section, isBehindFragment: state.isBehindFragment))
  }

  /// The definition of the variable that holds the token whose claims a place is.
  private func tokenVariable(_ claims: PlaceID) -> Int32 {
    guard !claims.isNone else { return -1 }
    let token = places[claims].base
    guard !token.isNone, places[token].kind == .entry, let variable = state.variables[places.key(of: token)],
      variable.definitions.count == 1, dictionary(places[token].base) == .variables
    else { return -1 }
    return variable.definitions[0]
  }

  /// `x.Split(…)[n]` of what the client sent.
  private mutating func checkPiece(_ index: Int64, _ value: FlowValue, _ node: NodeID) {
    guard !value.place.isNone, places[value.place].kind == .call, isSplit(value.place) else { return }
    guard !state.holds(.measured, of: value.place) else { return }
    var text = places[value.place].base
    while !text.isNone {
      if state.holds(.measured, of: text) { return }
      switch places[text].kind {
      case .entry, .entryOrDefault:
        let entry = places[text].kind == .entry ? text : places[text].base
        if state.holds(.measured, of: entry) { return }
        if dictionary(places[entry].base)?.collection != nil {
          note(.piece(index), .split, .unknown, node)
          state.note(.measured, of: value.place)
        }
        return
      case .call, .member: text = places[text].base
      case .context, .fresh: return
      }
    }
  }

  private func isSplit(_ place: PlaceID) -> Bool { places.key(of: place).hasPrefix("Split(") }

  // MARK: Assignment and choice

  private mutating func visitAssignment(_ node: NodeID) -> FlowValue {
    guard let target = child(0, of: node), let value = lastChild(of: node) else { return .unknown }
    if let local = bound[target].local { return assign(value, to: local) }
    visit(target)
    return visit(value)
  }

  private mutating func visitCompoundAssignment(_ node: NodeID) -> FlowValue {
    guard let target = child(0, of: node), let value = lastChild(of: node) else { return .unknown }
    visit(target)
    visit(value)
    if let local = bound[target].local, local < state.locals.count { state.locals[local] = .unknown }
    return .unknown
  }

  private mutating func visitCoalesce(_ node: NodeID) -> FlowValue {
    guard let left = child(0, of: node), let right = lastChild(of: node) else { return .unknown }
    let value = visit(left)
    var filled = state
    noteNonNull(value.place, in: &filled)
    for place in implied(by: left) { noteNonNull(place, in: &filled) }
    let other = visit(right)
    let result = FlowValue(
      place: .none, source: state.isReachable ? state.openSource(of: other) : nil,
      isNotNull: !state.isReachable || state.isSolid(other))
    let hadOther = state.isReachable
    state = .joined(filled, state)
    return hadOther ? result : FlowValue(place: value.place, isNotNull: true)
  }

  private mutating func visitConditional(_ node: NodeID) -> FlowValue {
    guard let condition = child(0, of: node), let then = child(2, of: node), let other = child(4, of: node) else {
      return .unknown
    }
    let (yes, no) = visitCondition(condition)
    state = yes
    let one = visit(then)
    let first = state
    state = no
    let two = visit(other)
    let second = state
    state = .joined(first, second)
    if !first.isReachable { return two }
    if !second.isReachable { return one }
    return NullState.joined(first, one, second, two)
  }

  // MARK: Functions

  /// What a lambda does, it does later or never: nothing is learned from it.
  mutating func visitLambda(_ node: NodeID) {
    guard let body = lastChild(of: node) else { return }
    let outer = state
    let (yes, no, found) = (whenTrue, whenFalse, result)
    lambdaDepth += 1
    if kind(body) == .block { visitStatement(body) } else { visit(body) }
    lambdaDepth -= 1
    state = outer
    (whenTrue, whenFalse, result) = (yes, no, found)
    forgetAssigned(in: node)
  }
}

extension SyntaxKind {
  /// Whether it is an operator that gives `bool`.
  var isTest: Bool {
    switch self {
    case .logicalAndExpression, .logicalOrExpression, .logicalNotExpression, .equalsExpression, .notEqualsExpression,
      .lessThanExpression, .lessThanOrEqualExpression, .greaterThanExpression, .greaterThanOrEqualExpression,
      .isExpression, .isPatternExpression, .trueLiteralExpression, .falseLiteralExpression:
      true
    default: false
    }
  }
}
