struct CredentialInQuery: DocumentCheck {
  private static let parameter = Name.queryParameterName
  /// What a sign-in page sends back, and the signature of an address: neither is a password of the caller.
  private static let handedOn: Set<String> = ["code", "sig", "state"]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for element in document.elementIDs {
      let name = document[element].name
      guard name == .validateJwt || name == .validateAzureADToken,
        let attribute = document.attribute(Self.parameter, of: element), context.isPolicy(element),
        !context.showsForm(element)
      else { continue }
      report.report(
        attribute.nameRange, "the token is read from the query string, which ends up in logs and histories",
        help: "read it from the header `Authorization`")
    }
    var seen: Set<Int> = []
    for gate in context.gates where gate.kinds.contains(.headerKey) {
      for condition in gate.exits.flatMap(\.conditions).sorted() where seen.insert(condition).inserted {
        guard let (expression, name) = parameter(in: condition, context) else { continue }
        report.report(
          document.expressions[expression].range,
          "the parameter `\(name)` lets callers in, and the query string ends up in logs and histories",
          help: "read it from a header")
      }
    }
  }

  /// The credential of the query that a condition looks at, or a variable that it reads, and where that is read.
  private func parameter(in condition: Int, _ context: LintContext) -> (expression: Int, name: String)? {
    let variables = context.credentials(in: condition).variables
    for expression in [condition] + variables.compactMap({ context.onlyExpression(ofVariable: $0) }) {
      let name = context.credentials(in: expression).queryParameters
        .first { HeaderNames.isTelling($0) && !Self.handedOn.contains($0) }
      if let name { return (expression, name) }
    }
    return nil
  }
}
