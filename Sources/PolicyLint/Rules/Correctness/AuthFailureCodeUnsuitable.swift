struct AuthFailureCodeUnsuitable: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken, .checkHeader]
  private static let codes: [Name] = [.failedValidationHttpcode, .failedCheckHttpcode]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for name in Self.codes {
      guard let attribute = document.attribute(name, of: element),
        let code = document.literal(name, of: element).flatMap({ Int($0) }), (100..<600).contains(code),
        !(400..<500).contains(code), !(301...308).contains(code), context.isPolicy(element)
      else { continue }
      report.report(
        attribute.valueRange, "who is refused is answered with \(code), which does not say so",
        help: "write 401 or 403",
        fixes: [Fix(title: "write `401`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "401")])])
    }
  }
}
