struct TooManyVariables: DocumentCheck {
  /// What the platform is made for, by its own pages.
  private static let limit = 50

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.hasElement(.setVariable) else { return }
    var names: Set<String> = []
    for attribute in document.attributes where attribute.expression < 0 {
      guard document.namesVariable(attribute), names.insert(document.string(attribute.valueRange)).inserted,
        names.count > Self.limit,
        context.isPolicy(attribute.element)
      else { continue }
      report.report(
        attribute.valueRange, "this is the variable number \(names.count): the gateway is made for up to \(Self.limit)",
        help: "keep what belongs together in one `JObject`")
      return
    }
  }
}
