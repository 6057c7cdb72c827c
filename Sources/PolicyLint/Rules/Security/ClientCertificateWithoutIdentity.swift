struct ClientCertificateWithoutIdentity: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "client-certificate-without-identity", to: &report)
  }
}
