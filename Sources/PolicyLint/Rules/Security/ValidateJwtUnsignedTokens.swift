struct ValidateJwtUnsignedTokens: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let requirement: Name = "require-signed-tokens"

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.isFalse(Self.requirement, of: element), context.isPolicy(element),
      let attribute = document.attribute(Self.requirement, of: element)
    else { return }
    report.report(
      attribute.valueRange, "tokens without a signature are accepted: anybody can write one",
      help: "leave the attribute out: its default is `true`",
      fixes: [
        Fix(
          title: "delete `require-signed-tokens`", applicability: .unsafe,
          edits: [TextEdit(document.wholeRange(of: attribute), "")])
      ])
  }
}
