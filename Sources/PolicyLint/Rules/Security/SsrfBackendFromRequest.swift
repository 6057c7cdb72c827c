struct SsrfBackendFromRequest: ElementCheck {
  static let elements: [Name] = [.setBackendService, .setURL, .proxy]
  private static let baseURL = Name.baseUrl
  private static let url = Name.url

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let expression: Int?
    if document[element].name == .setURL {
      expression = document.expression(in: element)
    } else {
      let name = document[element].name == .setBackendService ? Self.baseURL : Self.url
      expression = document.attribute(name, of: element).flatMap { $0.expression < 0 ? nil : Int($0.expression) }
    }
    guard let expression, context.isKnown(element), let source = context.untrustedAuthority(in: expression),
      !context.isGuarded(source, before: element)
    else { return }
    report.report(
      document.expressions[expression].range,
      "the caller chooses the server that is called: \(context.name(of: source)) is in its address",
      help: "choose between addresses that the policy knows",
      related: context.place(of: source).map { [RelatedPlace(range: $0, message: "it comes in here")] } ?? [])
  }
}
