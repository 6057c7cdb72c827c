struct RewriteUriPartialExpression: ElementCheck {
  static let elements: [Name] = [.rewriteUri]
  private static let template = Name.template

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let template = document.attribute(Self.template, of: element), template.expression < 0,
      let expression = document.expressions.first(where: { $0.element == element && !$0.isWholeValue }),
      template.valueRange.contains(expression.range.start), context.isPolicy(element)
    else { return }
    report.report(
      expression.range, "an expression has to be the whole of `template`: this one is sent as text",
      help: "put the text around it into the expression")
  }
}
