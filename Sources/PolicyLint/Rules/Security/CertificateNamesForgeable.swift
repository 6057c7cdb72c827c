struct CertificateNamesForgeable: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "certificate-names-forgeable", to: &report)
  }
}
