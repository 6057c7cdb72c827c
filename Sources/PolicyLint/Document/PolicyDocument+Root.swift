extension PolicyDocument {
  /// Whether the first element is a policy root: `policies`, `fragment`, a section or a policy.
  var isPolicy: Bool {
    elements.first.map { $0.name != .unknown } ?? false
  }
}
