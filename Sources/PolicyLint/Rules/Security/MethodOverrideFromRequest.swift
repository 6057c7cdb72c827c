struct MethodOverrideFromRequest: ElementCheck {
  static let elements: [Name] = [.setMethod]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let expression = document.expression(in: element), context.isKnown(element) else { return }
    let origin = context.origin(of: expression)
    guard !origin.raw.isDisjoint(with: .request), !context.isGuarded(origin.source, before: element) else { return }
    report.report(
      document.expressions[expression].range, "the caller chooses the method: by \(context.name(of: origin.source))",
      help: "what was checked before was another method")
  }
}
