extension NullAnalysis {
  typealias Outcomes = (yes: NullState, no: NullState)

  /// Follows a test: what holds where it is true, and where it is false.
  mutating func visitCondition(_ node: NodeID) -> Outcomes {
    switch kind(node) {
    case .parenthesizedExpression:
      return child(1, of: node).map { visitCondition($0) } ?? (state, state)
    case .logicalNotExpression:
      guard let operand = child(1, of: node), type(of: operand) == .bool else { return visitPlain(node) }
      let (yes, no) = visitCondition(operand)
      return (no, yes)
    case .logicalAndExpression: return visitAnd(node)
    case .logicalOrExpression: return visitOr(node)
    case .trueLiteralExpression: return (state, .unreachable)
    case .falseLiteralExpression: return (.unreachable, state)
    case .equalsExpression: return visitEquality(node)
    case .notEqualsExpression:
      let (yes, no) = visitEquality(node)
      return (no, yes)
    case .lessThanExpression, .lessThanOrEqualExpression, .greaterThanExpression, .greaterThanOrEqualExpression:
      return visitOrder(node)
    case .isExpression: return visitIs(node)
    case .isPatternExpression: return visitIsPattern(node)
    case .invocationExpression: return visitTestCall(node)
    case .coalesceExpression: return visitCoalesceTest(node)
    case .conditionalExpression: return visitConditionalTest(node)
    default: return visitStored(node)
    }
  }

  /// A test of which nothing more is known.
  private mutating func visitPlain(_ node: NodeID) -> Outcomes {
    visitChildren(node)
    return (state, state)
  }

  private mutating func visitAnd(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), let right = lastChild(of: node) else { return (state, state) }
    let (yes, no) = visitCondition(left)
    state = yes
    let second = visitCondition(right)
    return (second.yes, .joined(no, second.no))
  }

  private mutating func visitOr(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), let right = lastChild(of: node) else { return (state, state) }
    let (yes, no) = visitCondition(left)
    state = no
    let second = visitCondition(right)
    return (.joined(yes, second.yes), second.no)
  }

  private mutating func visitConditionalTest(_ node: NodeID) -> Outcomes {
    guard let condition = child(0, of: node), let then = child(2, of: node), let other = child(4, of: node) else {
      return (state, state)
    }
    let (yes, no) = visitCondition(condition)
    state = yes
    let first = visitCondition(then)
    state = no
    let second = visitCondition(other)
    return (.joined(first.yes, second.yes), .joined(first.no, second.no))
  }

  /// A local or a variable that holds a test, `HasValue`, and whatever else is `bool`.
  private mutating func visitStored(_ node: NodeID) -> Outcomes {
    let inner = core(node)
    if kind(inner) == .simpleMemberAccessExpression, let member = bound[inner].member, let left = child(0, of: inner) {
      if name(of: member) == .hasValue {
        let value = visit(left)
        return outcomes(nonNull: [value.place] + implied(by: left), null: value.place)
      }
      if name(of: member) == words.hasBody {
        visit(left)
        var yes = state
        noteNonNull(requestBody, in: &yes)
        return (yes, state)
      }
    }
    let value = visit(node)
    var (yes, no) = (state, state)
    for place in implied(by: node) {
      noteNonNull(place, in: &yes)
    }
    applyTests(of: value.place, &yes, &no)
    return (yes, no)
  }

  /// What the tests say that a place was stored from.
  private func applyTests(of place: PlaceID, _ yes: inout NullState, _ no: inout NullState) {
    guard !place.isNone else { return }
    let stored = places[place].kind == .entryOrDefault ? places[place].base : place
    for test in state.tests where test.place == stored || test.place == place {
      apply(test.whenTrue, to: &yes)
      apply(test.whenFalse, to: &no)
    }
  }

  private func apply(_ facts: [NullState.Fact], to state: inout NullState) {
    for fact in facts { state.note(fact.facts, of: fact.place) }
  }

  private mutating func outcomes(nonNull: [PlaceID], null: PlaceID) -> Outcomes {
    tested += nonNull.filter { !$0.isNone && !places[$0].isLocal }
    var (yes, no) = (state, state)
    for place in nonNull { noteNonNull(place, in: &yes) }
    no.note(.null, of: null)
    return (yes, no)
  }

  // MARK: Comparisons

  private mutating func visitEquality(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), let right = lastChild(of: node) else { return (state, state) }
    for (one, other) in [(left, right), (right, left)] {
      guard case .bool(let wanted)? = bound.constant(of: other) else { continue }
      if type(of: one) == .bool {
        let (yes, no) = visitCondition(one)
        return wanted ? (yes, no) : (no, yes)
      }
    }
    let one = visit(left)
    let other = visit(right)
    if isNullLiteral(right) { return swapped(outcomes(nonNull: [one.place] + implied(by: left), null: one.place)) }
    if isNullLiteral(left) { return swapped(outcomes(nonNull: [other.place] + implied(by: right), null: other.place)) }
    var yes = state
    noteEqual(left, right, in: &yes)
    if state.isSolid(other) { for place in [one.place] + implied(by: left) { noteNonNull(place, in: &yes) } }
    if state.isSolid(one) { for place in [other.place] + implied(by: right) { noteNonNull(place, in: &yes) } }
    var no = state
    // `x != ""` of a header with a default says that the header is there.
    if text(of: right) == "" { noteFilled(one.place, in: &no) }
    if text(of: left) == "" { noteFilled(other.place, in: &no) }
    applyTests(of: one.place, &yes, &no)
    applyTests(of: other.place, &yes, &no)
    return (yes, no)
  }

  private func swapped(_ outcomes: Outcomes) -> Outcomes { (outcomes.no, outcomes.yes) }

  /// What follows from two values being equal.
  func noteEqual(_ left: NodeID, _ right: NodeID, in state: inout NullState) {
    for (one, other) in [(left, right), (right, left)] {
      guard let constant = bound.constant(of: core(other)), constant != .null else { continue }
      for place in implied(by: one) { noteNonNull(place, in: &state) }
      guard case .string(let text) = constant else { continue }
      if !text.isEmpty, let place = pure(one) { noteFilled(place, in: &state) }
      if isMethod(one), ["POST", "PUT", "PATCH"].contains(text.uppercased()) { noteNonNull(requestBody, in: &state) }
    }
  }

  /// Whether a node is `context.Request.Method`, perhaps in other letters.
  private func isMethod(_ node: NodeID) -> Bool {
    let inner = core(node)
    if kind(inner) == .invocationExpression, let callee = child(0, of: inner), let left = child(0, of: callee) {
      return isMethod(left)
    }
    guard let member = bound[inner].member, name(of: member) == words.method, let left = child(0, of: inner),
      let owner = bound[left].member
    else { return false }
    return name(of: owner) == words.request
  }

  /// A text is not empty: the entry it came from is there.
  func noteFilled(_ place: PlaceID, in state: inout NullState) {
    guard !place.isNone else { return }
    state.note(.measured, of: place)
    switch places[place].kind {
    case .entryOrDefault: noteNonNull(places[place].base, in: &state)
    case .call: noteFilled(places[place].base, in: &state)
    default: noteNonNull(place, in: &state)
    }
  }

  private mutating func visitOrder(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), let right = lastChild(of: node) else { return (state, state) }
    visit(left)
    visit(right)
    var yes = state
    for place in implied(by: left) + implied(by: right) { noteNonNull(place, in: &yes) }
    return (yes, state)
  }

  // MARK: Types

  private mutating func visitIs(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node) else { return (state, state) }
    let value = visit(left)
    return (outcomes(nonNull: [value.place] + implied(by: left), null: .none).yes, state)
  }

  private mutating func visitIsPattern(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), var pattern = child(2, of: node) else { return (state, state) }
    let value = visit(left)
    var isNegated = false
    while kind(pattern) == .notPattern || kind(pattern) == .parenthesizedPattern, let inner = child(1, of: pattern) {
      if kind(pattern) == .notPattern { isNegated.toggle() }
      pattern = inner
    }
    var found: Outcomes
    switch kind(pattern) {
    case .constantPattern:
      let isNull = child(0, of: pattern).map { isNullLiteral($0) } ?? false
      let some = outcomes(nonNull: [value.place] + implied(by: left), null: isNull ? value.place : .none)
      found = isNull ? swapped(some) : (some.yes, state)
    case .varPattern, .discardPattern, .orPattern, .andPattern:
      visitChildren(pattern)
      found = (state, state)
    default:
      found = (outcomes(nonNull: [value.place] + implied(by: left), null: .none).yes, state)
      for index in tree.subtree(of: pattern) {
        guard let local = bound.nodes[index].local, local < found.yes.locals.count else { continue }
        found.yes.locals[local] = FlowValue(
          place: kind(pattern) == .declarationPattern ? value.place : .none, isNotNull: true)
      }
    }
    return isNegated ? swapped(found) : found
  }

  // MARK: Calls

  private mutating func visitTestCall(_ node: NodeID) -> Outcomes {
    guard let callee = child(0, of: node), let member = bound[callee].member else { return visitStored(node) }
    let name = name(of: member)
    let arguments = arguments(of: child(1, of: node))
    if name == words.isNullOrEmpty || name == words.isNullOrWhiteSpace, let text = arguments.first {
      let value = visit(text)
      var no = state
      for place in [value.place] + implied(by: text) {
        noteNonNull(place, in: &no)
        noteFilled(place, in: &no)
      }
      var yes = state
      applyTests(of: value.place, &yes, &no)
      return (yes, no)
    }
    if name == words.referenceEquals || name == words.equals, arguments.count == 2 {
      for (one, other) in [(0, 1), (1, 0)] where isNullLiteral(arguments[other]) {
        let value = visit(arguments[one])
        return swapped(outcomes(nonNull: [value.place] + implied(by: arguments[one]), null: value.place))
      }
    }
    let value = visit(node)
    var (yes, no) = (state, state)
    noteAnswer(name, callee, arguments, node, &yes, &no)
    applyTests(of: value.place, &yes, &no)
    return (yes, no)
  }

  /// What the answer of a method says.
  private mutating func noteAnswer(
    _ name: SymbolName, _ callee: NodeID, _ arguments: [NodeID], _ node: NodeID, _ yes: inout NullState,
    _ no: inout NullState
  ) {
    let left = kind(callee) == .simpleMemberAccessExpression ? child(0, of: callee) : nil
    if name == words.containsKey || name == words.tryGetValue, let left,
      let key = arguments.first.flatMap({ text(of: $0) }),
      let place = pure(left), let dictionary = dictionary(place)
    {
      let entry = places.entry(dictionary.key(key), of: place)
      // A variable that is there can still be null.
      if dictionary == .variables { yes.note(.present, of: entry) } else { noteNonNull(entry, in: &yes) }
    }
    if name == words.tryGetValue || name == words.tryParseJwt || name == words.tryParseBasic {
      for argument in child(1, of: node).map({ nodes(of: $0) }) ?? [] where kind(argument) == .argument {
        guard tree.children(of: argument).dropFirst().first?.token != nil, let local = outputLocal(argument),
          local < yes.locals.count, local < no.locals.count
        else { continue }
        noteNonNull(yes.locals[local].place, in: &yes)
        no.note(.null, of: no.locals[local].place)
      }
      if let left {
        for place in implied(by: left) { noteNonNull(place, in: &yes) }
        if name != words.tryGetValue, let place = pure(left) { noteFilled(place, in: &yes) }
      }
    }
    if name == words.equals {
      if let left, let other = arguments.first { noteEqual(left, other, in: &yes) }
      if left == nil || bound[left ?? callee].symbolKind == .type, arguments.count > 1 {
        noteEqual(arguments[0], arguments[1], in: &yes)
      }
    }
    if name == words.startsWith || name == words.contains || name == words.endsWith || name == words.isMatch,
      let first = arguments.first
    {
      let subject = name == words.isMatch ? first : left
      if let subject, let place = pure(subject) { noteFilled(place, in: &yes) }
      // A list of methods with a body.
      if name == words.contains, isMethod(first) { noteNonNull(requestBody, in: &yes) }
    }
    if name == words.any, let left, let place = pure(left) { yes.note(.measured, of: place) }
  }

  private mutating func visitCoalesceTest(_ node: NodeID) -> Outcomes {
    guard let left = child(0, of: node), let right = lastChild(of: node),
      case .bool(let otherwise)? = bound.constant(of: right)
    else { return visitStored(node) }
    visit(left)
    var (yes, no) = (state, state)
    for place in implied(by: left) {
      if otherwise { noteNonNull(place, in: &no) } else { noteNonNull(place, in: &yes) }
    }
    return (yes, no)
  }

  // MARK: What a value implies

  /// The places that cannot be null if the value of an expression is not: what stands before its `?.`.
  func implied(by node: NodeID) -> [PlaceID] {
    var places: [PlaceID] = []
    var next = core(node)
    while kind(next) == .conditionalAccessExpression, let target = child(0, of: next) {
      if let place = pure(target) { places.append(place) }
      next = core(target)
    }
    return places
  }

  /// The place that an expression reads, which was followed before.
  func pure(_ node: NodeID) -> PlaceID? {
    let place = visited[node.index]
    return place.isNone ? nil : place
  }
}
