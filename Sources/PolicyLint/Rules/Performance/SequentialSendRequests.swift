struct SequentialSendRequests: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.elements.count(where: { $0.name == .sendRequest }) > 1 else { return }
    let texts = texts(in: context)
    var parents: Set<ElementID?> = []
    for id in document.elementIDs where document[id].name == .sendRequest { parents.insert(document[id].parent) }
    for list in parents.sorted(by: { ($0?.index ?? -1) < ($1?.index ?? -1) })
    where list.map({ document[$0].name != .wait }) ?? true {
      var previous: ElementID?
      var isTold = false
      for policy in document.children(of: list) {
        guard document[policy].name == .sendRequest else {
          previous = nil
          isTold = false
          continue
        }
        if let before = previous, !isTold, let name = document.literal(.responseVariableName, of: before),
          !name.isEmpty,
          texts[policy]?.contains(name) != true, context.isPolicy(policy)
        {
          // The first two of a row are told.
          isTold = true
          report.report(
            document[policy].startTag, "this call waits for the one before it, and does not need its answer",
            help: "put both into a `wait for=\"all\"`",
            related: [RelatedPlace(range: document[before].startTag, message: "the call before it")])
        }
        previous = policy
      }
    }
  }

  /// By call, the texts in its expressions, which may be names of variables.
  private func texts(in context: LintContext) -> [ElementID: Set<String>] {
    let document = context.document
    var found: [ElementID: Set<String>] = [:]
    for (index, expression) in document.expressions.enumerated() {
      guard let owner = expression.element,
        let call = document[owner].name == .sendRequest
          ? owner : document.ancestor(of: owner, where: { $0 == .sendRequest })
      else { continue }
      let tree = context.tree(index)
      found[call, default: []].formUnion(tree.stringValues)
    }
    return found
  }
}
