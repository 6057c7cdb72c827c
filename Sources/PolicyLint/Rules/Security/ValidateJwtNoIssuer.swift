struct ValidateJwtNoIssuer: ElementCheck {
  static let elements: [Name] = [.validateJwt]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    guard validation.openIDConfigs.isEmpty, validation.hasSigningKeys, !validation.restrictsIssuer,
      context.isPolicy(element)
    else { return }
    report.report(
      document[element].nameRange, "`validate-jwt` has keys of its own and accepts every issuer that signs with them",
      help: "add `issuers`")
  }
}
