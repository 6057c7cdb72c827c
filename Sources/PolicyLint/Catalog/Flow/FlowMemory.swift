/// What the null flow learned of one expression's code in one section, wherever it stands.
///
/// The code was followed in a table of places of its own. Of a document only that counts which is known of these places: where
/// the same is known, the same comes out.
final class FlowMemory {
  /// One way out of the code: what is known of its places then.
  struct End: Equatable {
    let isReachable: Bool
    let facts: [NullState.Fact]
    /// Whether the same is known as before.
    let changesNothing: Bool

    init(_ state: NullState, from before: [NullState.Fact]) {
      isReachable = state.isReachable
      facts = state.facts
      changesNothing = isReachable && facts == before
    }
  }

  /// What came of following the code from one state.
  final class Outcome {
    /// What was known of its places before.
    let facts: [NullState.Fact]
    let hadValidToken: Bool
    let whenTrue: End
    let whenFalse: End
    let endsAlike: Bool
    let value: FlowValue?
    let tested: [PlaceID]
    let uses: [NullUse]
    let indexings: [Indexing]
    let reads: [VariableRead]

    init(of analysis: NullAnalysis, facts: [NullState.Fact], hadValidToken: Bool) {
      self.facts = facts
      self.hadValidToken = hadValidToken
      whenTrue = End(analysis.whenTrue, from: facts)
      whenFalse = End(analysis.whenFalse, from: facts)
      endsAlike = whenTrue == whenFalse
      value = analysis.result
      tested = analysis.tested
      uses = analysis.uses
      indexings = analysis.indexings
      reads = analysis.reads
    }
  }

  /// The places of the code. Those of locals mean nothing outside.
  private(set) var places: PlaceTable
  private var outcomes: [Outcome] = []
  /// Whether all that it looks at is known by facts, so that an outcome can be used again.
  private var isRepeatable = true
  /// So many states are told apart.
  private static let limit = 8

  /// Follows code from a state in which nothing is known, to learn of what places it speaks.
  init(keys: PlaceKeys, follow: (PlaceTable, NullState) -> NullAnalysis) {
    places = PlaceTable(keys: keys)
    _ = places.context()
    _ = add([], hasValidToken: false, follow)
  }

  /// Memory of code that has to be followed where it stands.
  init(ofUnrepeatable keys: PlaceKeys) {
    places = PlaceTable(keys: keys)
    isRepeatable = false
  }

  /// The outcome from a state in which that is known of its places; `nil` if the code has to be followed where it stands.
  func outcome(
    _ facts: [NullState.Fact], hasValidToken: Bool, follow: (PlaceTable, NullState) -> NullAnalysis
  ) -> Outcome? {
    if let index = outcomes.firstIndex(where: { $0.hadValidToken == hasValidToken && $0.facts == facts }) {
      // What was known last is mostly known next.
      if index > 0 { outcomes.swapAt(0, index) }
      return outcomes[0]
    }
    guard isRepeatable, outcomes.count < Self.limit else { return nil }
    let count = places.places.count
    let outcome = add(facts, hasValidToken: hasValidToken, follow)
    // Places that were not looked at before may be known in the document.
    return places.places.count == count ? outcome : nil
  }

  private func add(
    _ facts: [NullState.Fact], hasValidToken: Bool, _ follow: (PlaceTable, NullState) -> NullAnalysis
  ) -> Outcome? {
    var state = NullState()
    state.hasValidToken = hasValidToken
    for fact in facts { state.set(fact.facts, of: fact.place) }
    let analysis = follow(places, state)
    places = analysis.places
    guard Self.canRepeat(analysis) else {
      isRepeatable = false
      outcomes = []
      return nil
    }
    let outcome = Outcome(of: analysis, facts: facts, hadValidToken: hasValidToken)
    outcomes.append(outcome)
    return outcome
  }

  /// Bodies that were used up, and variables that are set, are known otherwise than by facts.
  private static func canRepeat(_ analysis: NullAnalysis) -> Bool {
    let isKnown = { (state: NullState) in !state.hasGivenUp && state.consumed.isEmpty }
    return analysis.bodyReads.isEmpty && analysis.rereads.isEmpty && isKnown(analysis.whenTrue)
      && isKnown(analysis.whenFalse)
      && analysis.uses.allSatisfy {
        if case .variable = $0.source { false } else { true }
      }
  }
}
