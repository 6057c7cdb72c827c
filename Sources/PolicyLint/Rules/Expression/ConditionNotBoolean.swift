struct ConditionNotBoolean: LanguageCheck {
  static let rule: RuleID = .conditionNotBoolean

  func check(_ context: LintContext, report: inout Violations) {
    reportErrors(in: context, to: &report)
    // A literal that is no truth value.
    report.take(Self.rule, from: context)
  }
}
