/// Limits that count by a key of their own.
enum CounterKey {
  /// Policies with a `counter-key`, which is what the vocabulary says of them.
  static let policies: [Name] = Vocabulary.shared.policies.compactMap { policy in
    Vocabulary.shared.attribute(.counterKey, of: Vocabulary.shared.elements[Int(policy.element)]) == nil
      ? nil : policy.name
  }
}
