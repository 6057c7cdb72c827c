struct CredentialInQuery: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  private static let parameter = Name.queryParameterName

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(Self.parameter, of: element), context.isPolicy(element),
      !context.showsForm(element)
    else { return }
    report.report(
      attribute.nameRange, "the token is read from the query string, which ends up in logs and histories",
      help: "read it from the header `Authorization`")
  }
}
