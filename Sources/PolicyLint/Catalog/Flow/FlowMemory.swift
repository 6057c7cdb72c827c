/// What the null flow learned of one expression's code in one section, wherever it stands.
///
/// Of a document only that counts which is known of the places of which the code speaks: where the same is known, the same comes
/// out.
final class FlowMemory {
  /// One way out of the code: what is known of its places then.
  struct End: Equatable {
    let isReachable: Bool
    let facts: [NullState.Fact]
    /// The places of which something was known before, and nothing is now.
    let forgotten: [PlaceID]
    /// What is known now and was not before.
    let news: [NullState.Fact]
    /// Whether the same is known as before.
    let changesNothing: Bool

    init(_ state: NullState, from before: NullState) {
      isReachable = state.isReachable
      let facts = state.facts
      self.facts = facts
      forgotten = before.facts.map(\.place).filter { place in !facts.contains { $0.place == place } }
      news = state.isReachable ? state.news(since: before) : []
      changesNothing = isReachable && facts == before.facts
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

    init(of analysis: NullAnalysis, from before: NullState) {
      facts = before.facts
      hadValidToken = before.hasValidToken
      whenTrue = End(analysis.whenTrue, from: before)
      whenFalse = End(analysis.whenFalse, from: before)
      endsAlike = whenTrue == whenFalse
      value = analysis.result
      tested = analysis.tested
      uses = analysis.uses
      indexings = analysis.indexings
      reads = analysis.reads
    }
  }

  /// The places of which the code speaks, sorted; those of locals mean nothing outside.
  private(set) var places: [PlaceID] = []
  private let table: PlaceTable
  private var outcomes: [Outcome] = []
  /// By outcome: a number made of what was known before, so that mostly the right one alone is looked at.
  private var fingerprints: [UInt64] = []
  /// Whether all that it looks at is known by facts, so that an outcome can be used again.
  private var isRepeatable = true
  /// So many states are told apart.
  private static let limit = 8

  /// Follows code from a state in which nothing is known, to learn of what places it speaks.
  init(_ table: PlaceTable, follow: (NullState) -> NullAnalysis) {
    self.table = table
    _ = add([], hasValidToken: false, follow)
  }

  /// Memory of code that has to be followed where it stands.
  init(ofUnrepeatable table: PlaceTable) {
    self.table = table
    isRepeatable = false
  }

  /// The outcome from a state in which that is known of its places; `nil` if the code has to be followed where it stands.
  func outcome(
    _ facts: [NullState.Fact], hasValidToken: Bool, follow: (NullState) -> NullAnalysis
  ) -> Outcome? {
    let fingerprint = Self.fingerprint(of: facts, hasValidToken: hasValidToken)
    for index in fingerprints.indices where fingerprints[index] == fingerprint {
      let outcome = outcomes[index]
      if outcome.hadValidToken == hasValidToken, outcome.facts == facts { return outcome }
    }
    guard isRepeatable, outcomes.count < Self.limit else { return nil }
    let count = places.count
    let outcome = add(facts, hasValidToken: hasValidToken, follow)
    // Places that were not looked at before may be known in the document.
    return places.count == count ? outcome : nil
  }

  private func add(
    _ facts: [NullState.Fact], hasValidToken: Bool, _ follow: (NullState) -> NullAnalysis
  ) -> Outcome? {
    var state = NullState()
    state.hasValidToken = hasValidToken
    for fact in facts { state.set(fact.facts, of: fact.place) }
    var followed: NullAnalysis?
    let asked = table.placesAsked { followed = follow(state) }
    if places.isEmpty { places = asked } else { places = Set(places).union(asked).sorted() }
    guard let analysis = followed, Self.canRepeat(analysis) else {
      isRepeatable = false
      outcomes = []
      fingerprints = []
      return nil
    }
    let outcome = Outcome(of: analysis, from: state)
    outcomes.append(outcome)
    fingerprints.append(Self.fingerprint(of: facts, hasValidToken: hasValidToken))
    return outcome
  }

  private static func fingerprint(of facts: [NullState.Fact], hasValidToken: Bool) -> UInt64 {
    var hash: UInt64 = hasValidToken ? 1 : 0
    for fact in facts {
      hash = ByteHash.mix(UInt64(UInt32(bitPattern: fact.place.raw)) << 8 | UInt64(fact.facts.rawValue), into: hash)
    }
    return hash
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
