struct CertificateFromHeader: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var seen: Set<Int> = []
    for gate in context.gates where gate.kinds.contains(.headerKey) {
      for condition in gate.exits.flatMap(\.conditions).sorted() where seen.insert(condition).inserted {
        let scan = context.credentials(in: condition)
        guard let header = scan.headers.first(where: { HeaderNames.isCertificate($0) }),
          !ProxyChecks.stand(before: document.expressions[condition].range, in: gate.section, of: document)
        else { continue }
        report.report(
          document.expressions[condition].range,
          "the header `\(header)` is trusted, but any caller can send it: nobody proved to hold the certificate",
          help: "check first that the request comes through the proxy that sets it")
      }
    }
  }
}
