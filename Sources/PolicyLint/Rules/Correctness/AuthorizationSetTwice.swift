struct AuthorizationSetTwice: ElementCheck {
  static let elements: [Name] = [.authenticationBasic, .authenticationManagedIdentity, .setHeader]
  private static let action = Name.existsAction
  private static let output = Name.outputTokenVariableName

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard writes(element, in: document), let list = document[element].parent, document.isStatementList(list) else {
      return
    }
    var earlier: ElementID?
    for sibling in document.children(of: list) {
      if sibling == element { break }
      let name = document[sibling].name
      if writes(sibling, in: document) { earlier = sibling }
      // What lies between may use the first one.
      if name == .forwardRequest || name == .choose || name == .setVariable || name == .retry { earlier = nil }
    }
    guard let earlier, context.isPolicy(element) else { return }
    report.report(
      document[element].startTag, "`Authorization` is written a second time: the first one is lost",
      related: [RelatedPlace(range: document[earlier].startTag, message: "it is written here first")])
  }

  private func writes(_ id: ElementID, in document: PolicyDocument) -> Bool {
    guard Self.elements.contains(document[id].name) else { return false }
    if document[id].name != .setHeader { return document.attribute(Self.output, of: id) == nil }
    let action = document.literal(Self.action, of: id) ?? "override"
    return document.isNamed(id, "authorization") && action == "override"
  }
}
