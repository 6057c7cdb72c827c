struct CertificateObjectEquality: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "certificate-object-equality", to: &report)
  }
}
