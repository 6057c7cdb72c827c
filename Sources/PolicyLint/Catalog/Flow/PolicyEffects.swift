/// What policies guarantee about the request behind them, and what they leave in variables.
enum PolicyEffects {
  static func apply(of id: ElementID, in context: LintContext, to flow: inout NullFlowRun) {
    let document = context.document
    switch document[id].name {
    case .validateClientCertificate:
      if document.attribute(.ignoreError, of: id) == nil || document.literal(.ignoreError, of: id) == "false" {
        flow.noteCertificate()
      }
    case .checkHeader: if let name = document.literal(.name, of: id) { flow.note(header: name) }
    case .validateJwt, .validateAzureAdToken:
      flow.noteToken()
      if let name = document.literal(.headerName, of: id) { flow.note(header: name) }
      if let name = document.literal(.queryParameterName, of: id) { flow.note(query: name) }
      if document[id].name == .validateAzureAdToken { flow.note(header: "Authorization") }
    case .setHeader:
      if document.literal(.existsAction, of: id) != "delete", let name = document.literal(.name, of: id) {
        flow.note(header: name)
      }
    case .setQueryParameter:
      if document.literal(.existsAction, of: id) != "delete", let name = document.literal(.name, of: id) {
        flow.note(query: name)
      }
    case .setBody:
      if context.schema.section(of: id) != .outbound { flow.noteBody() }
      flow.noteNewBody(of: id)
    case .forwardRequest:
      flow.noteForwarded()
      flow.noteResponse()
    default: break
    }
  }

  /// What an attribute that names a variable leaves in it.
  static func definition(of attribute: Name, of id: ElementID, in document: PolicyDocument) -> VariableDefinition.Kind {
    switch attribute {
    case .responseVariableName:
      let ignores = document.literal(.ignoreError, of: id)?.lowercased()
      return .response(mayBeNull: ignores == "true")
    case .outputTokenVariableName:
      return document[id].name == .authenticationManagedIdentity
        ? .accessToken : .token(claims: requiredClaims(of: id, in: document))
    case .variableName: return document[id].name == .cacheLookupValue ? .cached : .other
    default: return .other
    }
  }

  /// Whether the variable can stay as it was: what a cache does not have.
  static func leavesAbsent(_ id: ElementID, in document: PolicyDocument) -> Bool {
    document[id].name == .cacheLookupValue && document.attribute(.defaultValue, of: id) == nil
  }

  private static func requiredClaims(of id: ElementID, in document: PolicyDocument) -> [String] {
    document.descendants(of: id).compactMap { document[$0].name == .claim ? document.literal(.name, of: $0) : nil }
  }

  /// Whether an expression is evaluated when the backend has answered, wherever it stands.
  static func runsLater(_ expression: Int, in document: PolicyDocument) -> Bool {
    guard let attribute = document.expressions[expression].attribute else { return false }
    let name = document.attributes[Int(attribute)].name
    return name == .incrementCondition || name == .incrementCount
  }
}
