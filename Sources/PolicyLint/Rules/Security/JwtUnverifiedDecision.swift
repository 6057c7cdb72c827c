struct JwtUnverifiedDecision: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "jwt-unverified-decision", to: &report)
  }
}
