struct LiquidInReturnResponse: ElementCheck {
  static let elements: [Name] = [.returnResponse]
  private static let template = Name.template

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for body in document.children(of: element) where document[body].name == .setBody {
      guard document.literal(Self.template, of: body)?.lowercased() == "liquid",
        let template = document.attribute(Self.template, of: body), context.isPolicy(element)
      else { continue }
      report.report(
        template.valueRange, "the template gets no body: `return-response` has taken it away",
        help: "write the body as an expression")
    }
  }
}
