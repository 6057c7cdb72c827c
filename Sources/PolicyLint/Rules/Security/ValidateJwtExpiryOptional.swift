struct ValidateJwtExpiryOptional: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let demand = Name.requireExpirationTime

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard let found = TokenValidation(element, in: context.document).switchedOff(Self.demand), context.isPolicy(element)
    else { return }
    report.report(
      found.attribute.valueRange, "tokens that never expire are accepted",
      help: "leave the attribute out: its default is `true`", fixes: [found.fix])
  }
}
