struct PolicyOverwritten: ElementCheck {
  static let elements: [Name] = [
    .setHeader, .setQueryParameter, .setBackendService, .rewriteUri, .setMethod, .setStatus,
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let list = document[element].parent, document.isStatementList(list), replaces(element, in: document) else {
      return
    }
    var earlier: ElementID?
    for sibling in document.children(of: list) {
      if sibling == element { break }
      if isSame(sibling, element, in: document) {
        earlier = sibling
      } else if !Self.elements.contains(document[sibling].name) {
        // What lies between may use the first one.
        earlier = nil
      }
      if sibling != earlier, readsMessage(sibling, in: document) { earlier = nil }
    }
    guard let earlier, !readsMessage(element, in: document), context.isPolicy(element) else { return }
    let what = document.nameString(element)
    let name = document.literal(.name, of: element).map { " of `\($0)`" } ?? ""
    report.report(
      document[earlier].startTag, "this `\(what)`\(name) has no effect: another one replaces it",
      related: [RelatedPlace(range: document[element].startTag, message: "this one counts")],
      fixes: [
        Fix(
          title: "remove the first one", applicability: .unsafe,
          edits: [TextEdit(document.wholeRange(of: earlier), "")])
      ])
  }

  /// Whether a policy puts something in the place of what was there.
  private func replaces(_ id: ElementID, in document: PolicyDocument) -> Bool {
    switch document[id].name {
    case .setHeader, .setQueryParameter:
      guard let name = document.literal(.name, of: id), !name.isEmpty, !name.contains("{{"),
        // `authorization-set-twice` tells of those.
        name.lowercased() != "authorization"
      else { return false }
      let action = document.literal(.existsAction, of: id)
      return document.attribute(.existsAction, of: id) == nil || action == "override" || action == "delete"
    default: return true
    }
  }

  private func isSame(_ first: ElementID, _ second: ElementID, in document: PolicyDocument) -> Bool {
    guard document[first].name == document[second].name else { return false }
    let name = document[first].name
    guard name == .setHeader || name == .setQueryParameter else {
      // Other attributes set other things.
      func names(_ id: ElementID) -> [Name] {
        document[id].attributes.map { document.attributes[Int($0)].name }.sorted { $0.id < $1.id }
      }
      return names(first) == names(second)
    }
    guard let one = document.literal(.name, of: first), let other = document.literal(.name, of: second) else {
      return false
    }
    return name == .setHeader ? one.lowercased() == other.lowercased() : one == other
  }

  /// Whether expressions in a policy look at the message that the policies write.
  private func readsMessage(_ id: ElementID, in document: PolicyDocument) -> Bool {
    document.expressions.contains { expression in
      guard let owner = expression.element, owner >= id, owner.index < document[id].subtreeEnd else { return false }
      return document.contains("Request", in: expression.codeRange)
        || document.contains("Response", in: expression.codeRange)
        || document.contains("Variables", in: expression.codeRange)
        || document.contains("Backend", in: expression.codeRange)
    }
  }
}
