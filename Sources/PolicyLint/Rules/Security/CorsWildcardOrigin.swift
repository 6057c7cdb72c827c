struct CorsWildcardOrigin: ElementCheck {
  static let elements: [Name] = [.cors]
  private static let origins = Name.allowedOrigins
  private static let origin = Name.origin
  private static let allowCredentials = Name.allowCredentials

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    // With credentials it is worse, and another rule's.
    if document.literal(Self.allowCredentials, of: element) == "true" { return }
    for origin in document.entries(Self.origin, in: Self.origins, of: element) {
      guard document.content(of: origin) == "*", let text = document.textRange(of: origin), context.isPolicy(element)
      else { continue }
      report.report(
        text, "every web page may call this API from its visitors' browsers", help: "list the origins that you know")
    }
  }
}
