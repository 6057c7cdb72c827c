struct AuthGateNullUnsafe: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "auth-gate-null-unsafe", to: &report)
  }
}
