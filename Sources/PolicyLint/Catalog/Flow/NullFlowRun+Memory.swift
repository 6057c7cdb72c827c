/// Code that was followed before, in this document or another, is not followed again.
extension NullFlowRun {
  /// What is remembered of following an expression, with everything it found reported; `nil` if it has to be followed where it
  /// stands.
  mutating func recall(_ expression: Int, in section: PolicySection?) -> FlowMemory.Outcome? {
    guard state.isReachable, let memory = memory(of: expression, in: section) else { return nil }
    known.removeAll(keepingCapacity: true)
    state.appendFacts(of: memory.places, to: &known)
    guard
      let outcome = memory.outcome(
        known, hasValidToken: state.hasValidToken, follow: { follow(expression, in: section, $0) }),
      outcome.reads.allSatisfy({ state.variables[$0.name] == nil })
    else { return nil }
    report(outcome, of: expression)
    tested = outcome.tested
    return outcome
  }

  /// What was recalled last, as it is where the expression stands.
  mutating func outcome(_ outcome: FlowMemory.Outcome) -> Outcome {
    let whenTrue = end(outcome.whenTrue)
    let whenFalse = outcome.endsAlike ? whenTrue : end(outcome.whenFalse)
    return Outcome(whenTrue: whenTrue, whenFalse: whenFalse, value: value(of: outcome))
  }

  /// What the code that was recalled last gives, where it stands.
  func value(of outcome: FlowMemory.Outcome) -> FlowValue? {
    var value = outcome.value
    // Of a local only this is known outside: that it is nothing else.
    if let place = value?.place, !place.isNone, places[place].isLocal { value?.place = places.fresh() }
    return value
  }

  /// Goes on behind the code that was recalled last.
  mutating func advance(past outcome: FlowMemory.Outcome) {
    guard outcome.endsAlike else {
      state = .joined(end(outcome.whenTrue), end(outcome.whenFalse))
      return
    }
    state.change(to: outcome.whenTrue)
  }

  private func memory(of expression: Int, in section: PolicySection?) -> FlowMemory? {
    guard let known = context.known(expression) else { return nil }
    let isCondition = context.decides(expression)
    let index = section.map { Int($0.rawValue) } ?? PolicySection.allCases.count
    if let memory = known[isCondition]?.flows[index] { return memory }
    let memory =
      known.tree.isDeeper(than: Self.depthLimit)
      ? FlowMemory(ofUnrepeatable: places)
      : FlowMemory(places) { follow(expression, in: section, $0) }
    known[isCondition]?.flows[index] = memory
    return memory
  }

  /// Follows the code as if it stood at the start of a document.
  private func follow(_ expression: Int, in section: PolicySection?, _ state: NullState) -> NullAnalysis {
    var bound = context.bound(expression)
    bound.tree = context.known(expression)?.tree ?? bound.tree
    var analysis = NullAnalysis(0, bound, box: box, section: section, state: state)
    analysis.run()
    return analysis
  }

  // MARK: From code to document

  /// One way out of what was recalled last.
  private func end(_ end: FlowMemory.End) -> NullState {
    var state = state
    state.change(to: end)
    return state
  }

  private mutating func report(_ outcome: FlowMemory.Outcome, of expression: Int) {
    if outcome.uses.isEmpty, outcome.indexings.isEmpty, outcome.reads.isEmpty { return }
    let start = document.expressions[expression].codeRange.start
    for var use in outcome.uses {
      use.expression = expression
      use.range = use.range.moved(by: start)
      use.dot = use.dot?.moved(by: start)
      use.isBehindFragment = state.isBehindFragment
      uses.append(use)
    }
    for var indexing in outcome.indexings {
      indexing.expression = expression
      indexing.isBehindFragment = state.isBehindFragment
      indexings.append(indexing)
    }
    for var read in outcome.reads {
      read.expression = expression
      read.nameRange = read.nameRange.moved(by: start)
      read.isOpen = state.isOpen
      read.ranFragment = state.ranFragment
      reads.append(read)
    }
  }
}

extension NullState {
  /// Knows of the places of code what is known at one of its ends.
  fileprivate mutating func change(to end: FlowMemory.End) {
    guard end.isReachable else {
      self = .unreachable
      return
    }
    if end.changesNothing { return }
    for place in end.forgotten { set([], of: place) }
    for fact in end.facts { set(fact.facts, of: fact.place) }
  }
}
