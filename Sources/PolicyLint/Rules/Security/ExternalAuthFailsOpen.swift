struct ExternalAuthFailsOpen: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "external-auth-fails-open", to: &report)
  }
}
