struct ValidateJwtExpiryOptional: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let requirement: Name = "require-expiration-time"

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.isFalse(Self.requirement, of: element), context.isPolicy(element),
      let attribute = document.attribute(Self.requirement, of: element)
    else { return }
    report.report(
      attribute.valueRange, "tokens that never expire are accepted",
      help: "leave the attribute out: its default is `true`",
      fixes: [
        Fix(
          title: "delete `require-expiration-time`", applicability: .unsafe,
          edits: [TextEdit(document.wholeRange(of: attribute), "")])
      ])
  }
}
