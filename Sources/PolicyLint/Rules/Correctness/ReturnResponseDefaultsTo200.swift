struct ReturnResponseDefaultsTo200: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {}
}
