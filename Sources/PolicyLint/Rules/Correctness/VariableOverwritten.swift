struct VariableOverwritten: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard setsTwice(document) else { return }
    var lists: [ElementID?] = document.elementIDs.filter { document.isStatementList($0) }
    // The policies of a piece of documentation need not be run one after the other.
    if !context.origin.isDocumentation { lists.append(nil) }
    let words = words(in: context)
    for list in lists {
      var earlier: [String: ElementID] = [:]
      for policy in document.children(of: list) {
        if usesOthers(policy, in: document) {
          earlier.removeAll()
          continue
        }
        for word in words[policy] ?? [] { earlier[word] = nil }
        guard document[policy].name == .setVariable, let name = document.literal(.name, of: policy), !name.isEmpty,
          !name.contains("{{")
        else { continue }
        if let first = earlier[name], let place = document.attribute(.name, of: first), context.isPolicy(policy) {
          report.report(
            place.valueRange, "the value of `\(name)` is never read: it is set again right behind",
            help: "remove it, or give one of the two another name",
            related: [RelatedPlace(range: document[policy].startTag, message: "it is set again here")])
        }
        earlier[name] = policy
      }
    }
  }

  /// Whether two policies name the same variable at all.
  private func setsTwice(_ document: PolicyDocument) -> Bool {
    let names = document.elementIDs.compactMap { id -> UInt64? in
      guard document[id].name == .setVariable, let name = document.attribute(.name, of: id) else { return nil }
      return ByteHash.mix(document.bytes(name.valueRange), into: 0)
    }
    return names.hasRepetition()
  }

  /// By policy that has no other in it: the texts in its expressions, which may be names of variables.
  private func words(in context: LintContext) -> [ElementID: Set<String>] {
    let document = context.document
    var words: [ElementID: Set<String>] = [:]
    for (index, expression) in document.expressions.enumerated()
    where document.contains("Variables", in: expression.codeRange) {
      guard let owner = expression.element else { continue }
      let tree = context.tree(index)
      let texts = tree.stringValues
      // Up to the policy that stands in a list.
      var next: ElementID? = owner
      while let element = next, document[element].parent.map({ !document.isStatementList($0) }) ?? false {
        words[element, default: []].formUnion(texts)
        next = document[element].parent
      }
      if let element = next { words[element, default: []].formUnion(texts) }
    }
    return words
  }

  /// Whether a policy runs others, or may use variables that it does not name: a fragment, the policies of another scope.
  private func usesOthers(_ id: ElementID, in document: PolicyDocument) -> Bool {
    switch document[id].name {
    case .includeFragment, .base, .returnResponse, .forwardRequest, .choose, .retry, .wait, .limitConcurrency: true
    default:
      document[id].name != .setVariable
        && document[id].attributes.contains { document.namesVariable(document.attributes[Int($0)]) }
    }
  }
}
