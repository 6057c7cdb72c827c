/// What is known at one point of the code: whether it can be reached, and which locals surely have a value.
struct FlowState: Equatable {
  /// Locals from this number on are taken to have a value: nobody writes an expression with so many.
  static let limit = 256

  var isReachable = true
  private var assigned: SIMD4<UInt64> = .zero

  /// A point that no run reaches: there, everything holds.
  static let unreachable: FlowState = {
    var state = FlowState()
    state.isReachable = false
    state.assigned = SIMD4(repeating: .max)
    return state
  }()

  func isAssigned(_ local: Int) -> Bool {
    local >= Self.limit || assigned[local >> 6] & 1 << UInt64(local & 63) != 0
  }

  mutating func assign(_ local: Int) {
    guard local < Self.limit else { return }
    assigned[local >> 6] |= 1 << UInt64(local & 63)
  }

  /// What holds where two ways meet.
  mutating func join(_ other: FlowState) {
    isReachable = isReachable || other.isReachable
    assigned &= other.assigned
  }

  /// What holds if this was reached, and `other` was run through on the way.
  mutating func add(assignmentsOf other: FlowState) { assigned |= other.assigned }
}
