struct CacheErrorResponse: ElementCheck {
  static let elements: [Name] = [.cacheStore, .cacheStoreValue]
  private static let response = Name.cacheResponse

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    if document[element].name == .cacheStoreValue { return checkValue(element, in: context, report: &report) }
    guard document.isTrue(Self.response, of: element), let attribute = document.attribute(Self.response, of: element),
      context.isPolicy(element)
    else { return }
    report.report(
      attribute.valueRange, "answers that tell of an error are cached too",
      help: "leave the attribute out, or ask for the status",
      fixes: [
        Fix(
          title: "ask for the status", applicability: .unsafe,
          edits: [TextEdit(attribute.valueRange, "@(context.Response.StatusCode == 200)")])
      ])
  }

  /// What another service answered, kept without a look at the status.
  private func checkValue(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let value = document.attribute(.value, of: element), value.expression >= 0, context.isPolicy(element),
      context.origin(of: Int(value.expression)).all.contains(.response),
      !document.hasExpression(containing: "StatusCode")
    else { return }
    // An error has a body, too; a property of it is often missing then.
    let isWhole = context.results(of: Int(value.expression)).contains { result in
      let node = context.resolved(result)
      return node.kind == .invocationExpression && node.expression?.isNamed("As") == true
    }
    report.report(
      value.valueRange, "what was answered is kept without a look at its status",
      help: "store it only if `StatusCode` is 200", severity: isWhole ? nil : .info)
  }
}
