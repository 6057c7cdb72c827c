struct RateLimitKeyCollision: DocumentCheck {
  private static let limits = NameSet(CounterKey.policies)
  /// What a limit counts to, and for how long.
  private static let numbers: [Name] = [
    .calls, .renewalPeriod, .bandwidth, .tokensPerMinute, .tokenQuota, .tokenQuotaPeriod,
  ]

  /// Limits of one kind with one key.
  private struct Counter: Hashable {
    var policy: Name
    var key: String
  }

  /// So many limits with one key are compared with each other.
  private static let patience = 16

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.elements.count(where: { Self.limits.contains($0.name) }) > 1 else { return }
    var earlier: [Counter: [ElementID]] = [:]
    for limit in document.elementIDs where Self.limits.contains(document[limit].name) {
      guard let key = document.attribute(.counterKey, of: limit), let text = context.plainText(of: key) else {
        continue
      }
      let counter = Counter(policy: document[limit].name, key: text)
      let others = earlier[counter] ?? []
      if others.count < Self.patience { earlier[counter, default: []].append(limit) }
      guard let other = others.first(where: { runsBefore($0, limit, document) }),
        let number = difference(other, limit, document), context.isPolicy(limit)
      else { continue }
      report.report(
        key.valueRange, "two limits with another `\(number)` share this counter: calls are counted for both of them",
        help: "put another text in front of each key",
        related: document.attribute(.counterKey, of: other).map {
          [RelatedPlace(range: $0.valueRange, message: "the other limit has the same key")]
        } ?? [])
    }
  }

  /// Whether a limit stands in front of another one on its way: in the same list, or in one around it.
  private func runsBefore(_ first: ElementID, _ second: ElementID, _ document: PolicyDocument) -> Bool {
    guard let list = document[first].parent else { return true }
    return second.index < document[list].subtreeEnd
  }

  /// The first number in which two limits differ for certain.
  private func difference(_ first: ElementID, _ second: ElementID, _ document: PolicyDocument) -> String? {
    for name in Self.numbers {
      guard let one = document.literal(name, of: first), let other = document.literal(name, of: second), one != other,
        Int(one) != nil, Int(other) != nil
      else { continue }
      return name.spelling
    }
    return nil
  }
}
