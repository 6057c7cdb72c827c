struct PolicyOverwritten: DocumentCheck {
  private static let setters: NameSet = [
    .setHeader, .setQueryParameter, .setBackendService, .rewriteUri, .setMethod, .setStatus,
  ]
  /// Parts of the context that policies write.
  private static let written: [StaticString] = ["Request", "Response", "Variables", "Backend"]

  /// What a policy sets: its own name, that of the header or parameter, and the attributes with which it does.
  private struct Target: Hashable {
    var policy: Name
    var name = ""
    var attributes: [UInt16] = []
  }

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard mayReplace(document) else { return }
    let reading = readers(in: document)
    for list in document.elementIDs where document.isStatementList(list) {
      var earlier: [Target: ElementID] = [:]
      for policy in document.children(of: list) {
        guard Self.setters.contains(document[policy].name), !reading.contains(policy) else {
          // What lies between may use the first one.
          earlier.removeAll()
          if let target = target(of: policy, in: document) { earlier[target] = policy }
          continue
        }
        guard let target = target(of: policy, in: document) else { continue }
        if let first = earlier[target], replaces(policy, in: document), context.isPolicy(policy) {
          self.report(first, replacedBy: policy, in: document, &report)
        }
        earlier[target] = policy
      }
    }
  }

  private func report(
    _ first: ElementID, replacedBy second: ElementID, in document: PolicyDocument, _ report: inout Violations
  ) {
    let name = document.literal(.name, of: second).map { " of `\($0)`" } ?? ""
    report.report(
      document[first].startTag, "this `\(document.nameString(second))`\(name) has no effect: another one replaces it",
      related: [RelatedPlace(range: document[second].startTag, message: "this one counts")],
      fixes: [
        Fix(
          title: "remove the first one", applicability: .unsafe,
          edits: [TextEdit(document.wholeRange(of: first), "")])
      ])
  }

  /// Whether two policies of one list may set the same at all.
  private func mayReplace(_ document: PolicyDocument) -> Bool {
    var hashes: [UInt64] = []
    for index in document.elements.indices where Self.setters.contains(document.elements[index].name) {
      hashes.append(hash(of: ElementID(index), in: document))
    }
    return hashes.hasRepetition()
  }

  /// A number that is the same for policies of one list that set the same; names are not looked at where they are not written
  /// as they are read.
  private func hash(of id: ElementID, in document: PolicyDocument) -> UInt64 {
    let policy = document[id].name
    let hash = UInt64(UInt32(bitPattern: document[id].parent?.index ?? -1)) << 16 | UInt64(policy.id)
    guard policy == .setHeader || policy == .setQueryParameter, let name = document.attribute(.name, of: id) else {
      return hash
    }
    let spelling = document.bytes(name.valueRange)
    return spelling.contains(ASCII.ampersand) ? hash : ByteHash.mix(spelling, into: hash, lowercasing: true)
  }

  /// The policies in which an expression looks at what policies write.
  private func readers(in document: PolicyDocument) -> Set<ElementID> {
    var found: Set<ElementID> = []
    for expression in document.expressions
    where Self.written.contains(where: { document.contains($0, in: expression.codeRange) }) {
      // The policy is the outermost setter around it.
      var next = expression.element
      while let element = next {
        if Self.setters.contains(document[element].name) { found.insert(element) }
        next = document[element].parent
      }
    }
    return found
  }

  private func target(of id: ElementID, in document: PolicyDocument) -> Target? {
    let policy = document[id].name
    switch policy {
    case .setHeader, .setQueryParameter:
      guard let name = document.literal(.name, of: id), !name.isEmpty, !name.contains("{{"),
        // `authorization-set-twice` tells of those.
        name.lowercased() != "authorization"
      else { return nil }
      return Target(policy: policy, name: policy == .setHeader ? name.lowercased() : name)
    case let name where Self.setters.contains(name):
      return Target(
        policy: policy, attributes: document[id].attributes.map { document.attributes[Int($0)].name.id }.sorted())
    default: return nil
    }
  }

  /// Whether a policy puts something in the place of what was there.
  private func replaces(_ id: ElementID, in document: PolicyDocument) -> Bool {
    guard document.attribute(.existsAction, of: id) != nil else { return true }
    let action = document.literal(.existsAction, of: id)
    return action == "override" || action == "delete"
  }
}
