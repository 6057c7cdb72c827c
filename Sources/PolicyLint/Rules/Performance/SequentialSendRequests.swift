struct SequentialSendRequests: ElementCheck {
  static let elements: [Name] = [.sendRequest]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let next = document.siblings(behind: element).first(where: { _ in true }),
      document[next].name == .sendRequest, document[element].parent.map({ document[$0].name != .wait }) ?? true,
      let name = document.literal(.responseVariableName, of: element), !name.isEmpty, context.isPolicy(element),
      // The first one of a row is told.
      !isBehindAnother(element, in: document), !reads(name, next, in: context)
    else { return }
    report.report(
      document[next].startTag, "this call waits for the one before it, and does not need its answer",
      help: "put both into a `wait for=\"all\"`",
      related: [RelatedPlace(range: document[element].startTag, message: "the call before it")])
  }

  private func isBehindAnother(_ element: ElementID, in document: PolicyDocument) -> Bool {
    var previous: ElementID?
    for sibling in document.children(of: document[element].parent) {
      if sibling == element { break }
      previous = sibling
    }
    return previous.map { document[$0].name == .sendRequest } ?? false
  }

  /// Whether an expression in a policy names the variable.
  private func reads(_ name: String, _ id: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    return document.expressions.indices.contains { index in
      guard let owner = document.expressions[index].element, owner >= id, owner.index < document[id].subtreeEnd else {
        return false
      }
      let tree = context.tree(index)
      return tree.tokens.indices.contains { tree.token($0).stringValue == name }
    }
  }
}
