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
        let parameters = CredentialScan.scan(context.tree(condition)).queryParameters.sorted()
        guard let name = parameters.first(where: { HeaderNames.isTelling($0) && !Self.handedOn.contains($0) }) else {
          continue
        }
        report.report(
          document.expressions[condition].range,
          "the parameter `\(name)` lets callers in, and the query string ends up in logs and histories",
          help: "read it from a header")
      }
    }
  }
}
