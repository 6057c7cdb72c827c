struct InvertedAnyCheck: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {}
}
