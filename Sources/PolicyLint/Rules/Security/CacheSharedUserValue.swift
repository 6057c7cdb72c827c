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
    guard
      !origin.isDisjoint(with: [.identity, .unverifiedToken]) || origin.contains([.credential, .header])
        || origin.contains(.response) && isAnswerToCaller(Int(value.expression), in: context)
    else { return }
    report.report(
      key.valueRange, "the next caller gets what is stored for this one: the key does not tell them apart",
      help: "put what tells callers apart into the key")
  }

  /// Whether what an expression reads is the answer to a request that was sent with the caller's own token.
  private func isAnswerToCaller(_ expression: Int, in context: LintContext) -> Bool {
    let (document, flow) = (context.document, context.nullFlow)
    let requests = flow.reads.filter { $0.expression == expression }.flatMap(\.definitions).map {
      flow.definitions[Int($0)].element
    }
    return requests.contains { request in
      document.children(of: request).contains { header in
        guard document[header].name == .setHeader, document.isNamed(header, "authorization"),
          let token = document.child(.value, of: header).flatMap({ document.expression(in: $0) })
        else { return false }
        return context.origin(of: token).all.contains([.credential, .header])
      }
    }
  }
}
