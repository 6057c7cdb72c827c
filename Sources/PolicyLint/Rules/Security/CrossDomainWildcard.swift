struct CrossDomainWildcard: ElementCheck {
  static let elements: [Name] = [.allowAccessFrom, .allowHttpRequestHeadersFrom]
  private static let domain = Name.domain
  private static let policy = Name.crossDomain

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(Self.domain, of: element) == "*",
      let attribute = document.attribute(Self.domain, of: element),
      let policy = document.ancestor(of: element, where: { $0 == Self.policy }), context.isPolicy(policy)
    else { return }
    report.report(attribute.valueRange, "every domain is let in", help: "name the domains that you know")
  }
}
