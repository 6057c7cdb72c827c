struct CatchAdmits: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) { context.reportGates(of: "catch-admits", to: &report) }
}
