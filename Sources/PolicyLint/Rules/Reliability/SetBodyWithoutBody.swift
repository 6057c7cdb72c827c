struct SetBodyWithoutBody: ElementCheck {
  static let elements: [Name] = [.setBody]
  /// Policies whose own message a `set-body` may be about.
  private static let owners: NameSet = [.sendRequest, .sendOneWayRequest, .returnResponse]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let expression = document.expression(in: element), context.isUnderstood(expression),
      context.schema.section(of: element) == .inbound, context.isPolicy(element),
      document.ancestor(of: element, where: { Self.owners.contains($0) }) == nil
    else { return }
    let tree = context.tree(expression)
    guard let body = tree.root.descendants.first(where: { $0.isRequestMember("Body") }),
      !isGuarded(element, in: context)
    else { return }
    report.report(
      body.documentRange, "`set-body` fails for requests without a body, such as a GET",
      help: "put it into a `when` that asks for `context.Request.Body != null`, or for the method")
  }

  /// Whether a condition around it, or one before it that ends the request, looks at the body or the method.
  private func isGuarded(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    let looks = { (condition: Int) in
      context.tree(condition).mentions("Body") || context.tree(condition).mentions("Method")
    }
    if document.conditions(around: element).contains(where: looks) { return true }
    return document.elementIDs.contains { id in
      guard id < element, document[id].name == .when, let condition = context.condition(of: id) else { return false }
      return looks(condition) && context.flow.endsRequest(id)
    }
  }
}
