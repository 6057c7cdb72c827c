/// Code that was followed before, in this document or another, is not followed again.
extension NullFlowRun {
  /// What is remembered of following an expression, with everything it found reported; `nil` if it has to be followed where it
  /// stands.
  mutating func recall(_ expression: Int, in section: PolicySection?) -> FlowMemory.Outcome? {
    guard state.isReachable, let memory = memory(of: expression, in: section) else { return nil }
    let count = places.places.count
    findNumbers(of: memory.places.places)
    known.removeAll(keepingCapacity: true)
    // Of a place that nobody spoke of before nothing is known.
    for index in numbers.indices where numbers[index].raw < count {
      let facts = state.facts(of: numbers[index])
      if !facts.isEmpty { known.append(NullState.Fact(place: PlaceID(raw: Int32(index)), facts: facts)) }
    }
    guard
      let outcome = memory.outcome(
        known, hasValidToken: state.hasValidToken, follow: { follow(expression, in: section, $0, $1) }),
      outcome.reads.allSatisfy({ state.variables[$0.name] == nil })
    else { return nil }
    report(outcome, of: expression)
    tested.removeAll(keepingCapacity: true)
    for place in outcome.tested { tested.append(number(of: place)) }
    return outcome
  }

  /// What was recalled last, as it is where the expression stands.
  mutating func outcome(_ outcome: FlowMemory.Outcome) -> Outcome {
    let whenTrue = end(outcome.whenTrue, outcome)
    let whenFalse = outcome.endsAlike ? whenTrue : end(outcome.whenFalse, outcome)
    var value = outcome.value
    if let place = value?.place { value?.place = number(of: place) }
    return Outcome(whenTrue: whenTrue, whenFalse: whenFalse, value: value)
  }

  private func memory(of expression: Int, in section: PolicySection?) -> FlowMemory? {
    guard let known = context.known(expression) else { return nil }
    let isCondition = context.decides(expression)
    let index = section.map { Int($0.rawValue) } ?? PolicySection.allCases.count
    if let memory = known[isCondition]?.flows[index] { return memory }
    let memory =
      known.tree.isDeeper(than: Self.depthLimit)
      ? FlowMemory(ofUnrepeatable: box.placeKeys)
      : FlowMemory(keys: box.placeKeys) { follow(expression, in: section, $0, $1) }
    known[isCondition]?.flows[index] = memory
    return memory
  }

  /// Follows the code as if it stood at the start of a document.
  private func follow(
    _ expression: Int, in section: PolicySection?, _ places: PlaceTable, _ state: NullState
  ) -> NullAnalysis {
    var bound = context.bound(expression)
    bound.tree = context.known(expression)?.tree ?? bound.tree
    var analysis = NullAnalysis(0, bound, box: box, section: section, places: places, state: state)
    analysis.run()
    return analysis
  }

  // MARK: From code to document

  /// The document's numbers of the places of code; of those of locals there are none.
  private mutating func findNumbers(of foreign: [PlaceTable.Place]) {
    numbers.removeAll(keepingCapacity: true)
    for place in foreign {
      numbers.append(
        place.isLocal
          ? .none : places.place(like: place, of: place.base.isNone ? .none : numbers[Int(place.base.raw)]))
    }
  }

  private mutating func number(of place: PlaceID) -> PlaceID {
    if place.isNone { return .none }
    let number = numbers[Int(place.raw)]
    // Of a local only this is known: that it is nothing else.
    return number.isNone ? places.fresh() : number
  }

  /// One way out of what was recalled last.
  func end(_ end: FlowMemory.End, _ outcome: FlowMemory.Outcome) -> NullState {
    guard end.isReachable else { return .unreachable }
    if end.changesNothing { return state }
    var state = state
    for before in outcome.facts where !end.facts.contains(where: { $0.place == before.place }) {
      state.set([], of: numbers[Int(before.place.raw)])
    }
    for fact in end.facts { state.set(fact.facts, of: numbers[Int(fact.place.raw)]) }
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
