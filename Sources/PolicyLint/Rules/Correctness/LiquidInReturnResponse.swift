struct LiquidInReturnResponse: ElementCheck {
  static let elements: [Name] = [.returnResponse]
  private static let template = Name.template
  private static let body = Array("body".utf8)

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for body in document.children(of: element) where document[body].name == .setBody {
      guard document.literal(Self.template, of: body)?.lowercased() == "liquid",
        let template = document.attribute(Self.template, of: body), let end = document[body].endTag,
        LiquidScanner.mentions(Self.body, in: document.text, from: document[body].startTag.end, to: end.start),
        context.isPolicy(element)
      else { continue }
      report.report(
        template.valueRange, "the template gets no body: `return-response` has taken it away",
        help: "write the body as an expression")
    }
  }
}
