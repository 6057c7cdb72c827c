struct AuthorizationOverwrittenBeforeValidation: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for id in document.elementIDs {
      let name = document[id].name
      let isCode = name == .when && isGate(id, in: context)
      guard
        isCode || (name == GateNames.validateJwt || name == GateNames.validateAzureADToken) && reads(id, in: document),
        let writer = writer(before: id, in: context)
      else { continue }
      let place = isCode ? document.attribute(.condition, of: id)?.valueRange : nil
      report.report(
        place ?? document[id].startTag,
        "this validates the gateway's own credential: `Authorization` is overwritten before",
        help: "validate first, then write the header",
        related: [RelatedPlace(range: document[writer].startTag, message: "the header is written here")])
    }
  }

  /// Whether a branch turns callers away by a condition that reads the header.
  private func isGate(_ when: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    guard let condition = document.attribute(.condition, of: when), condition.expression >= 0,
      document.contains("uthorization", in: condition.valueRange), context.refuses(when)
    else { return false }
    return context.credentials(in: Int(condition.expression)).readsAuthorization
  }

  /// Whether a validation reads the header `Authorization`.
  private func reads(_ id: ElementID, in document: PolicyDocument) -> Bool {
    if document.attribute(GateNames.tokenValue, of: id) != nil { return false }
    if document.attribute(GateNames.queryParameterName, of: id) != nil { return false }
    guard document.attribute(GateNames.headerName, of: id) != nil else { return true }
    return document.literal(GateNames.headerName, of: id)?.lowercased() == "authorization"
  }

  /// The policy that surely runs before in the same section and writes the header.
  private func writer(before id: ElementID, in context: LintContext) -> ElementID? {
    context.document.predecessors(of: id).first { writes($0, in: context) }
  }

  private func writes(_ id: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    switch document[id].name {
    case GateNames.authenticationManagedIdentity:
      return document.attribute(GateNames.outputTokenVariableName, of: id) == nil
    case GateNames.authenticationBasic: return true
    case .setHeader:
      guard document.literal(.name, of: id)?.lowercased() == "authorization" else { return false }
      let action = document.literal(GateNames.existsAction, of: id) ?? "override"
      guard action == "override" || action == "delete" else { return false }
      // What comes from the request is the caller's still, and so may be what another service answered to it.
      return !document.contains("context.", in: document[id].range) || isOwnCredential(id, in: context)
    default: return false
    }
  }

  /// Whether a header is made of a token that the gateway has got for itself.
  private func isOwnCredential(_ header: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    let values = document.children(of: header).filter { document[$0].name == .value }
    return !values.isEmpty
      && values.allSatisfy { value in
        guard let expression = document.expression(in: value) else { return false }
        let origins = context.origin(of: expression).all
        return origins.contains(.credential)
          && origins.isDisjoint(with: Origins.request.union([.response, .unknown, .identity]))
      }
  }
}
