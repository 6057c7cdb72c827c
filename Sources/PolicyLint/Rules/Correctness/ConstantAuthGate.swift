struct ConstantAuthGate: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "constant-auth-gate", to: &report)
  }
}
