/// Fragments that are at hand, by their id.
struct GateFragments {
  /// None.
  static let none = GateFragments()
}
