struct IdentityHeaderSpoofable: ElementCheck {
  static let elements: [Name] = [.setHeader]
  private static let action = Name.existsAction

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(Self.action, of: element),
      let action = document.literal(Self.action, of: element), action == "skip" || action == "append"
    else { return checkBranch(element, in: context, report: &report) }
    guard isForBackend(element, in: context), !isCleared(element, in: document) else { return }
    for value in document.children(of: element) where document[value].name == .value {
      guard let expression = document.expression(in: value) else { continue }
      // What the caller sent is no identity that the gateway vouches for.
      guard context.origin(of: expression).all.contains(.identity) else { continue }
      report.report(
        attribute.valueRange,
        action == "skip"
          ? "a caller who sends this header is who he says he is: `skip` keeps his value"
          : "a caller who sends this header is named first: `append` keeps his value",
        help: "write `override`",
        fixes: [
          Fix(title: "write `override`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "override")])
        ])
      return
    }
  }

  /// Each header is looked for in all of the document, which nobody writes so large.
  private static let limit = 10_000

  /// A header that is only written in a branch passes through in the others.
  private func checkBranch(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.elements.count <= Self.limit, let branch = document[element].parent,
      document[branch].name == .when || document[branch].name == .otherwise,
      let choose = document[branch].parent, let name = document.attribute(.name, of: element), name.expression < 0,
      document.literal(Self.action, of: element).map({ $0 == "override" }) ?? true,
      isForBackend(element, in: context), carriesIdentity(element, in: context), !isCleared(element, in: document)
    else { return }
    let header = document.string(name.valueRange).lowercased()
    // A token is checked by whoever gets it.
    if header == "authorization" { return }
    let branches = document.children(of: choose)
    let isComplete = branches.contains { document[$0].name == .otherwise }
    let passes = branches.contains { other in
      !context.flow.endsRequest(other) && !writes(header, in: other, document)
    }
    guard passes || !isComplete, !isWritten(header, outside: choose, of: document) else { return }
    report.report(
      name.valueRange, "a caller who sends this header keeps it where the condition does not hold",
      help: "delete it before", severity: .warning)
  }

  private func carriesIdentity(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    return document.children(of: element).contains { value in
      guard document[value].name == .value, let expression = document.expression(in: value) else { return false }
      return context.origin(of: expression).all.contains(.identity)
    }
  }

  /// Whether a branch writes or deletes a header, or may do so by a fragment.
  private func writes(_ header: String, in list: ElementID, _ document: PolicyDocument) -> Bool {
    document.descendants(of: list).contains {
      document[$0].name == .includeFragment
        || document[$0].name == .setHeader && document.isNamed($0, header)
          && document.literal(Self.action, of: $0) != "skip" && document.literal(Self.action, of: $0) != "append"
    }
  }

  /// Whether a header is written or deleted beside a `choose`, in its list or in one around it.
  private func isWritten(_ header: String, outside choose: ElementID, of document: PolicyDocument) -> Bool {
    var inner = choose
    while let outer = document[inner].parent, !document.isSection(inner) {
      let siblings = document.children(of: outer)
      if document[outer].name != .choose,
        siblings.contains(where: {
          $0 != inner
            && (document[$0].name == .setHeader && document.isNamed($0, header)
              || document[$0].name == .includeFragment)
        })
      {
        return true
      }
      inner = outer
    }
    return document[inner].parent == nil && !document.isSection(inner)
      && document.children(of: nil).contains {
        $0 != inner && document[$0].name == .setHeader && document.isNamed($0, header)
      }
  }

  /// Whether the header goes to the backend.
  private func isForBackend(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    guard context.isPolicy(element) else { return false }
    if let section = document.section(of: element), document[section].name != .inbound,
      document[section].name != .backend
    {
      return false
    }
    return document[element].parent.map { document.isStatementList($0) } ?? true
  }

  /// Whether a policy before it in its list, or in one around it, has deleted the header.
  private func isCleared(_ element: ElementID, in document: PolicyDocument) -> Bool {
    guard let name = document.literal(.name, of: element)?.lowercased() else { return true }
    return document.elementIDs.prefix(Int(element.index)).contains { other in
      document[other].name == .setHeader && document.literal(Self.action, of: other) == "delete"
        && document.isNamed(other, name)
        && (document[other].parent.map { document[$0].subtreeEnd > element.index } ?? true)
    }
  }
}
