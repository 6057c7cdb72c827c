struct MockResponseLeft: ElementCheck {
  static let elements: [Name] = [.mockResponse]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard !context.origin.hints.contains(.mock), let section = document.section(of: element), context.isPolicy(element)
    else { return }
    let isConditional = document.ancestor(of: element) { $0 == .when || $0 == .otherwise } != nil
    if isConditional || document[section].name == .onError { return }
    report.report(
      document[element].nameRange,
      document[section].name == .outbound
        ? "sample data replaces every answer of the backend"
        : "every call is answered with sample data, and the backend is never called",
      help: "take `mock-response` out, or put it under a condition")
  }
}
