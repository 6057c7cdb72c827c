struct CacheSharedUserValue: ElementCheck {
  static let elements: [Name] = [.cacheStoreValue]
  private static let key = Name.key
  /// What can tell one caller from another in a key.
  private static let telling: Origins = [
    .request, .identity, .address, .credential, .digest, .response, .unknown, .lastError,
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let key = document.attribute(Self.key, of: element), let value = document.attribute(.value, of: element),
      value.expression >= 0, context.isPolicy(element)
    else { return }
    if key.expression >= 0, !context.origin(of: Int(key.expression)).all.isDisjoint(with: Self.telling) { return }
    let origin = context.origin(of: Int(value.expression)).all
    guard !origin.isDisjoint(with: [.identity, .unverifiedToken]) || origin.contains([.credential, .header]) else {
      return
    }
    report.report(
      key.valueRange, "the next caller gets what is stored for this one: the key does not tell them apart",
      help: "put what tells callers apart into the key")
  }
}
