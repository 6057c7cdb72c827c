struct ValidateJwtInsecureOpenidConfig: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let url = Name.url

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.isPolicy(element) else { return }
    for config in TokenValidation(element, in: document).openIDConfigs {
      guard let url = document.attribute(Self.url, of: config),
        let place = context.urls(in: url).first(where: { $0.isPlain && ($0.host.isEmpty || !$0.isLocal) })
      else { continue }
      report.report(
        place.scheme, "the keys that tokens are checked with are fetched over plain `http`",
        help: "write `https://`",
        fixes: [Fix(title: "write `https`", applicability: .unsafe, edits: [TextEdit(place.scheme, "https")])])
    }
  }
}
