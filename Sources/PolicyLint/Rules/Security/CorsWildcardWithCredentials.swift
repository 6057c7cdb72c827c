struct CorsWildcardWithCredentials: ElementCheck {
  static let elements: [Name] = [.cors]
  private static let credentials = Name.allowCredentials

  func check(_ cors: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(Self.credentials, of: cors),
      document.literal(Self.credentials, of: cors)?.lowercased() == "true",
      let list = document.child(.allowedOrigins, of: cors)
    else { return }
    for origin in document.children(of: list) where document[origin].name == .origin {
      guard document.content(of: origin) == "*" else { continue }
      report.report(
        attribute.valueRange, "credentials are allowed together with every origin",
        help: "name the origins that may send credentials, or forbid credentials",
        related: [RelatedPlace(range: document[origin].range, message: "every origin is allowed here")],
        fixes: [
          Fix(
            title: "write `allow-credentials=\"false\"`", applicability: .unsafe,
            edits: [TextEdit(attribute.valueRange, "false")])
        ])
      return
    }
  }
}
