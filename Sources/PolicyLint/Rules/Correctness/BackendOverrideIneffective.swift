struct BackendOverrideIneffective: ElementCheck {
  static let elements: [Name] = [.setBackendService]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let address = document.attribute(.baseUrl, of: element), document.attribute(.backendId, of: element) == nil,
      let list = document[element].parent, document.isStatementList(list)
    else { return }
    var earlier: ElementID?
    for sibling in document.children(of: list) {
      if sibling == element { break }
      guard document[sibling].name == .setBackendService else { continue }
      earlier = document.attribute(.backendId, of: sibling) == nil ? nil : sibling
    }
    guard let earlier, context.isPolicy(element) else { return }
    report.report(
      address.nameRange, "`base-url` does not replace the backend that `backend-id` has set",
      help: "name another backend by `backend-id`",
      related: [RelatedPlace(range: document[earlier].startTag, message: "it is set here")])
  }
}
