struct OpenRedirect: ElementCheck {
  static let elements: [Name] = [.setHeader]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.isNamed(element, "location"), context.isPolicy(element) else { return }
    for value in document.children(of: element) where document[value].name == .value {
      guard let expression = document.expression(in: value),
        let source = context.untrustedAuthority(in: expression), !context.isGuarded(source, before: element)
      else { continue }
      report.report(
        document.expressions[expression].range,
        "the caller chooses where browsers are sent: by \(context.name(of: source))",
        help: "write the server's name, or compare the value with those that are allowed")
    }
  }
}
