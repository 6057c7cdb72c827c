struct ValidateJwtNoKeys: ElementCheck {
  static let elements: [Name] = [.validateJwt]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    guard validation.openIDConfigs.isEmpty, !validation.hasSigningKeys, context.isPolicy(element) else { return }
    report.report(
      document[element].nameRange, "`validate-jwt` has nothing to check signatures with",
      help: "add `openid-config` or `issuer-signing-keys`")
  }
}
