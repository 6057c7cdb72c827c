struct CertificatePresenceOnly: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "certificate-presence-only", to: &report)
  }
}
