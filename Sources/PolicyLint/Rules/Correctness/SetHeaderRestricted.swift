struct SetHeaderRestricted: ElementCheck {
  static let elements: [Name] = [.setHeader]
  /// Headers that the gateway keeps to itself, by the page of `set-header`.
  private static let restricted: Set<String> = ["connection", "content-length", "keep-alive", "transfer-encoding"]
  private static let action = Name.existsAction

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(.name, of: element), attribute.expression < 0,
      attribute.valueRange.count <= 17, let name = document.literal(.name, of: element)?.lowercased()
    else { return }
    let isKept = name == "server" && document.literal(Self.action, of: element) == "delete"
    guard Self.restricted.contains(name) || isKept, context.isPolicy(element) else { return }
    // Of requests that policies send, nothing is said.
    let isOwn = document[element].parent.map { context.isPolicy($0) && document[$0].name != .returnResponse } ?? false
    let isInList = document[element].parent.map { document.isStatementList($0) } ?? true
    report.report(
      attribute.valueRange,
      isKept
        ? "the header `Server` cannot be deleted"
        : "the header `\(document.string(attribute.valueRange))` cannot be changed",
      help: "the policy has no effect", severity: isOwn && !isInList ? .info : nil,
      fixes: [
        Fix(
          title: "delete `set-header`", applicability: .unsafe,
          edits: [TextEdit(document.wholeRange(of: element), "")])
      ])
  }
}
