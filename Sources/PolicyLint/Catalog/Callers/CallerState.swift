/// What is known at one point of a section while one caller's request runs through it.
struct CallerState: Sendable {
  /// Whether the request gets here at all.
  enum Arrival: Int, Comparable, Sendable {
    case never, maybe, surely

    static func < (left: Arrival, right: Arrival) -> Bool { left.rawValue < right.rawValue }
  }

  var arrival = Arrival.surely
  /// The variables of the context with a known value.
  var variables: [String: CallerValue] = [:]
  /// Whether a fragment that is not at hand has run, which may have answered.
  var isBehindFragment = false
  /// Whether a policy has checked a token.
  var hasValidToken = false

  /// Sets a variable. Of a document with very many of them not all are followed.
  mutating func set(_ name: String, to value: CallerValue) {
    variables[name] = value == .unknown || variables.count >= 256 ? nil : value
  }

  /// The same point, if it is open whether it is reached.
  var weakened: CallerState {
    var state = self
    state.arrival = min(arrival, .maybe)
    return state
  }

  /// The same point, never reached.
  var ended: CallerState {
    var state = self
    state.arrival = .never
    return state
  }

  /// What is known behind several ways of which each is taken by some, or by all, of the requests that had arrived so.
  static func merged(_ ways: [CallerState], arrival: Arrival) -> CallerState {
    let alive = ways.filter { $0.arrival != .never }
    guard var state = alive.first else { return ways.first?.ended ?? CallerState().ended }
    for other in alive.dropFirst() {
      state.variables = state.variables.merging(other.variables) { $0.joined(with: $1) }
        .filter { other.variables[$0.key] != nil && state.variables[$0.key] != nil }
      state.isBehindFragment = state.isBehindFragment || other.isBehindFragment
      state.hasValidToken = state.hasValidToken && other.hasValidToken
    }
    state.arrival = alive.count == ways.count ? arrival : .maybe
    return state
  }
}
