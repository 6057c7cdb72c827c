struct RequiredClaimWithoutValue: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  /// Claims that say who somebody is: that they are there can be all that is wanted.
  private static let identities: Set<String> = ["email", "oid", "sub", "preferred_username", "upn", "jti"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    for claim in validation.requiredClaims where validation.values(of: claim).isEmpty {
      guard context.isPolicy(element), let name = document.literal(.name, of: claim),
        !Self.identities.contains(name.lowercased())
      else { continue }
      report.report(
        document[claim].nameRange, "every value of the claim `\(name)` is accepted",
        help: "add the values that you want")
    }
  }
}
