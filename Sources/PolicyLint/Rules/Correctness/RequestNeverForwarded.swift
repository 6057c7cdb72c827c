struct RequestNeverForwarded: ElementCheck {
  static let elements: [Name] = [.policies]
  /// What hands the request over to another service in the place of a backend.
  private static let handovers: [Name] = [.publishToDapr, .invokeDaprBinding, .sendServiceBusMessage]

  func check(_ policies: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[policies].parent == nil, let backend = document.child(.backend, of: policies) else { return }
    let isGlobal = context.origin.scope == .global
    var inherits = false
    for id in document.descendants(of: backend) {
      switch document[id].name {
      // What a fragment does is not to be seen here.
      case .forwardRequest, .includeFragment: return
      case .base: inherits = true
      default: break
      }
    }
    if inherits, !isGlobal { return }
    // Where every request is answered, nothing is left to be forwarded.
    if let inbound = document.child(.inbound, of: policies) {
      if context.flow.endsRequest(inbound) { return }
      let isEmpty = !document.children(of: backend).contains { _ in true }
      if isEmpty, document.children(of: inbound).contains(where: { Self.handovers.contains(document[$0].name) }) {
        return
      }
    }
    if context.flow.endsRequest(backend) { return }
    let missing = isGlobal ? "<forward-request />" : "<base />"
    report.report(
      document[backend].nameRange,
      inherits
        ? "no request reaches the backend service: `base` inherits nothing at the global scope"
        : "no request reaches the backend service: `backend` has neither `base` nor `forward-request`",
      help: "add `\(missing)`", fixes: fixes(for: backend, missing, inherits, in: document))
  }

  private func fixes(
    for backend: ElementID, _ missing: String, _ inherits: Bool, in document: PolicyDocument
  ) -> [Fix] {
    let element = document[backend]
    // Beside another policy it would be one too many (`backend-multiple-policies`).
    guard !inherits, !document.children(of: backend).contains(where: { _ in true }) else { return [] }
    let edit =
      element.endTag == nil
      ? TextEdit(element.range, "<backend>\(missing)</backend>") : TextEdit(.at(element.startTag.end), missing)
    return [Fix(title: "add `\(missing)`", applicability: .unsafe, edits: [edit])]
  }
}
