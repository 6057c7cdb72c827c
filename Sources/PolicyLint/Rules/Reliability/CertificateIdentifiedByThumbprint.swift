struct CertificateIdentifiedByThumbprint: ElementCheck {
  static let elements: [Name] = [.authenticationCertificate]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(.thumbprint, of: element), attribute.expression < 0,
      !attribute.valueRange.isEmpty, !LiteralPattern(document.bytes(attribute.valueRange)).hasHoles,
      context.isPolicy(element), !context.showsForm(element)
    else { return }
    report.report(
      attribute.valueRange, "the thumbprint is another one as soon as the certificate is renewed",
      help: "name the certificate by `certificate-id`")
  }
}
