struct CertificateChainOnly: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "certificate-chain-only", to: &report)
  }
}
