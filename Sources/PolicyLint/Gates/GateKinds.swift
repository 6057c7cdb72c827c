/// A set of kinds of gates.
struct GateKinds: SetAlgebra, Hashable {
  /// One bit a kind.
  private(set) var bits: UInt8 = 0

  init() {}

  init(_ kinds: some Sequence<GateKind>) {
    for kind in kinds { insert(kind) }
  }

  /// The kinds in it, in the order of `GateKind.allCases`.
  var all: [GateKind] { GateKind.allCases.filter(contains) }

  private static func bit(_ kind: GateKind) -> UInt8 {
    switch kind {
    case .certificate: 1
    case .jwt: 2
    case .headerKey: 4
    case .basic: 8
    case .ip: 16
    case .user: 32
    case .authorizer: 64
    case .introspection: 128
    }
  }

  func contains(_ kind: GateKind) -> Bool { bits & Self.bit(kind) != 0 }

  @discardableResult
  mutating func insert(_ kind: GateKind) -> (inserted: Bool, memberAfterInsert: GateKind) {
    defer { bits |= Self.bit(kind) }
    return (!contains(kind), kind)
  }

  @discardableResult
  mutating func remove(_ kind: GateKind) -> GateKind? {
    defer { bits &= ~Self.bit(kind) }
    return contains(kind) ? kind : nil
  }

  @discardableResult
  mutating func update(with kind: GateKind) -> GateKind? { insert(kind).inserted ? nil : kind }

  mutating func formUnion(_ other: GateKinds) { bits |= other.bits }
  mutating func formIntersection(_ other: GateKinds) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: GateKinds) { bits ^= other.bits }

  func union(_ other: GateKinds) -> GateKinds {
    var kinds = self
    kinds.formUnion(other)
    return kinds
  }

  func intersection(_ other: GateKinds) -> GateKinds {
    var kinds = self
    kinds.formIntersection(other)
    return kinds
  }

  func symmetricDifference(_ other: GateKinds) -> GateKinds {
    var kinds = self
    kinds.formSymmetricDifference(other)
    return kinds
  }

  func isDisjoint(with other: GateKinds) -> Bool { bits & other.bits == 0 }
}
