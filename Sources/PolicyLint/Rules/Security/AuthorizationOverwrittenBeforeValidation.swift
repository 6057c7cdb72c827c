struct AuthorizationOverwrittenBeforeValidation: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for id in document.elementIDs {
      let name = document[id].name
      guard name == GateNames.validateJwt || name == GateNames.validateAzureADToken, reads(id, in: document) else {
        continue
      }
      guard let writer = writer(before: id, in: document) else { continue }
      report.report(
        document[id].startTag, "this validates the gateway's own credential: `Authorization` is overwritten before",
        help: "validate first, then write the header",
        related: [RelatedPlace(range: document[writer].startTag, message: "the header is written here")])
    }
  }

  /// Whether a validation reads the header `Authorization`.
  private func reads(_ id: ElementID, in document: PolicyDocument) -> Bool {
    if document.attribute(GateNames.tokenValue, of: id) != nil { return false }
    if document.attribute(GateNames.queryParameterName, of: id) != nil { return false }
    guard document.attribute(GateNames.headerName, of: id) != nil else { return true }
    return document.literal(GateNames.headerName, of: id)?.lowercased() == "authorization"
  }

  /// The policy that surely runs before in the same section and writes the header.
  private func writer(before id: ElementID, in document: PolicyDocument) -> ElementID? {
    var inner = id
    while !document.isSection(inner) {
      for sibling in document.children(of: document[inner].parent) {
        if sibling == inner { break }
        if writes(sibling, in: document) { return sibling }
      }
      guard let outer = document[inner].parent else { return nil }
      inner = outer
    }
    return nil
  }

  private func writes(_ id: ElementID, in document: PolicyDocument) -> Bool {
    switch document[id].name {
    case GateNames.authenticationManagedIdentity:
      return document.attribute(GateNames.outputTokenVariableName, of: id) == nil
    case GateNames.authenticationBasic: return true
    case .setHeader:
      guard document.literal(.name, of: id)?.lowercased() == "authorization" else { return false }
      let action = document.literal(GateNames.existsAction, of: id) ?? "override"
      guard action == "override" || action == "delete" else { return false }
      // What comes from the request is the caller's still.
      return !document.contains("context.", in: document[id].range)
    default: return false
    }
  }
}
