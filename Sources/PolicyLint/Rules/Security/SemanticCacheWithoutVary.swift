struct SemanticCacheWithoutVary: ElementCheck {
  static let elements: [Name] = [.llmSemanticCacheLookup, .azureOpenaiSemanticCacheLookup]
  private static let varyBy = Name.varyBy

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.child(Self.varyBy, of: element) == nil, context.isPolicy(element) else { return }
    report.report(
      document[element].nameRange, "a caller can get the answer to another caller's prompt",
      help: "add `vary-by` with what tells callers apart",
      fixes: [
        Fix(
          title: "vary by subscription", applicability: .unsafe,
          edits: [document.appending("<vary-by>@(context.Subscription.Id)</vary-by>", to: element)])
      ])
  }
}
