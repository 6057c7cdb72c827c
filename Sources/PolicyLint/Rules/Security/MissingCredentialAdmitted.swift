struct MissingCredentialAdmitted: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "missing-credential-admitted", to: &report)
  }
}
