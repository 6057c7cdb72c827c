struct CredentialPresenceOnly: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "credential-presence-only", to: &report)
  }
}
