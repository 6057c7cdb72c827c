struct SubstringCredentialCheck: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "substring-credential-check", to: &report)
  }
}
