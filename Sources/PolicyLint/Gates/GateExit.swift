/// A place where a policy turns callers away.
struct GateExit {
  enum Kind: UInt8 {
    /// `return-response`.
    case answer
    /// A policy that rejects by itself.
    case policy
    /// `set-status` alone, which does not end the request.
    case statusOnly
  }

  var element: ElementID
  var kind: Kind
  /// The expressions that decide whether it runs.
  var conditions: [Int]
  /// What decides, variables followed to what they were set from.
  var kinds: GateKinds
}
