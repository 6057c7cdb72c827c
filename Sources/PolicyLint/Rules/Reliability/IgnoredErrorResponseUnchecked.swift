struct IgnoredErrorResponseUnchecked: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    if case .variable = use.source { return true }
    return false
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    guard case .variable(let number) = use.source else { return "" }
    let definition = context.nullFlow.definitions[Int(number)]
    return "`\(definition.name)` can be null here: a call that failed leaves nothing when its errors are ignored"
  }

  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    for use in flow.uses where Self.isAbout(use, in: flow) {
      report.report(
        use.range, Self.message("", use, in: context), help: "test it for null before, or write `?.`",
        fixes: use.conditionalAccessFix(in: context))
    }
    for answer in flow.nullAnswers {
      let name = flow.definitions[Int(answer.definition)].name
      report.report(
        answer.range, "`\(name)` can be null here: a call that failed leaves nothing when its errors are ignored",
        help: "answer with it only where it is not null")
    }
  }
}
