struct JsonpUsed: ElementCheck {
  static let elements: [Name] = [.jsonp]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard context.isPolicy(element), !context.showsForm(element) else { return }
    report.report(
      context.document[element].nameRange, "every web page can read the answers with its visitors' cookies",
      help: "use `cors`")
  }
}
