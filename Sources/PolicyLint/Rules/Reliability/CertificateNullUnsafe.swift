struct CertificateNullUnsafe: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {}
}
