struct CacheErrorResponse: ElementCheck {
  static let elements: [Name] = [.cacheStore]
  private static let response = Name.cacheResponse

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
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
}
