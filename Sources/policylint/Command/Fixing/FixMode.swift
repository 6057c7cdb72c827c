/// How findings are repaired.
struct FixMode: Sendable {
  /// Whether fixes are made that change what runs.
  var allowsUnsafe: Bool
  /// Whether nothing is written, but shown what would be.
  var showsDiff: Bool

  /// What the options ask for; `nil` if nothing is to be repaired.
  init?(_ options: RepairOptions) {
    guard options.fix else { return nil }
    allowsUnsafe = options.unsafeFixes
    showsDiff = options.diff
  }
}
