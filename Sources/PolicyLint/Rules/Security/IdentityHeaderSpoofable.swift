struct IdentityHeaderSpoofable: ElementCheck {
  static let elements: [Name] = [.setHeader]
  private static let action = Name.existsAction

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(Self.action, of: element),
      let action = document.literal(Self.action, of: element), action == "skip" || action == "append",
      isForBackend(element, in: context), !isCleared(element, in: document)
    else { return }
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
