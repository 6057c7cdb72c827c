struct CachePublicDownstream: ElementCheck {
  static let elements: [Name] = [.cacheLookup]
  private static let downstream = Name.downstreamCachingType
  private static let privateCaching = Name.allowPrivateResponseCaching
  private static let developer = Name.varyByDeveloper

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(Self.downstream, of: element) == "public",
      let attribute = document.attribute(Self.downstream, of: element), context.isPolicy(element),
      let reason = reason(element, in: document)
    else { return }
    report.report(
      attribute.valueRange, "shared caches may keep answers that belong to one caller: \(reason)",
      help: "write `private`, or `none`",
      fixes: [
        Fix(title: "write `private`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "private")])
      ])
  }

  /// What tells that answers differ by caller.
  private func reason(_ element: ElementID, in document: PolicyDocument) -> String? {
    if document.isTrue(Self.privateCaching, of: element) { return "answers to authorized requests are cached" }
    if document.isTrue(Self.developer, of: element) { return "they differ by developer" }
    for header in ["authorization", "cookie"] where document.varies(element, byHeader: header) {
      return "they differ by the header `\(header)`"
    }
    guard let list = document[element].parent else { return nil }
    for sibling in document.children(of: list) {
      let name = document[sibling].name
      if name == .validateJwt || name == .validateAzureADToken {
        return "callers have to show a token"
      }
    }
    return nil
  }
}
