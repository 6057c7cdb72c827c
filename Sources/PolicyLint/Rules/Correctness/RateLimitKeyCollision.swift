struct RateLimitKeyCollision: ElementCheck {
  static let elements: [Name] = [.rateLimitByKey, .quotaByKey, .llmTokenLimit, .azureOpenaiTokenLimit]
  /// What a limit counts to, and for how long.
  private static let numbers: [Name] = [
    .calls, .renewalPeriod, .bandwidth, .tokensPerMinute, .tokenQuota, .tokenQuotaPeriod,
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let key = document.attribute(.counterKey, of: element), let text = plainText(key, in: context) else { return }
    for other in document.children(of: document[element].parent) {
      if other == element { break }
      guard document[other].name == document[element].name, let first = document.attribute(.counterKey, of: other),
        plainText(first, in: context) == text, let number = difference(other, element, document),
        context.isPolicy(element)
      else { continue }
      report.report(
        key.valueRange, "two limits with another `\(number)` share this counter: calls are counted for both of them",
        help: "put another text in front of each key",
        related: [RelatedPlace(range: first.valueRange, message: "the other limit has the same key")])
      return
    }
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

  /// A key without what does not count.
  private func plainText(_ key: Attribute, in context: LintContext) -> String? {
    guard key.expression >= 0 else { return context.document.string(key.valueRange) }
    return context.tree(of: key)?.root.plainText
  }
}
