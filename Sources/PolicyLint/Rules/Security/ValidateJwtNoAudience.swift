struct ValidateJwtNoAudience: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    if validation.restrictsAudience { return }
    let isEntra = document[element].name == .validateAzureADToken
    if isEntra && (validation.restrictsApplication || validation.namesBackends) { return }
    guard context.isPolicy(element) else { return }
    let name = document.nameString(element)
    // Keys that nobody else has sign for nobody else, and who came through a named application was meant for it.
    let isNarrow =
      validation.openIDConfigs.isEmpty && validation.hasSigningKeys || validation.restrictsApplication
    report.report(
      document[element].nameRange, "`\(name)` accepts tokens that were issued for other applications",
      help: isEntra ? "add `audiences` or `client-application-ids`" : "add `audiences`",
      severity: isNarrow ? .info : nil)
  }
}
