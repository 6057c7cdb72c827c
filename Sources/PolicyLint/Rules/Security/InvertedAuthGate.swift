struct InvertedAuthGate: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "inverted-auth-gate", to: &report)
  }
}
