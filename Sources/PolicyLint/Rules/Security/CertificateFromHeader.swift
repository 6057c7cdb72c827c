struct CertificateFromHeader: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var seen: Set<Int> = []
    for (id, header) in ProxyChecks.headerChecks(in: context, where: HeaderNames.isCertificate)
    where context.isPolicy(id) {
      report.report(
        document[id].startTag,
        "the header `\(header)` is trusted, but any caller can send it: nobody proved to hold the certificate",
        help: "check first that the request comes through the proxy that sets it")
    }
    for gate in context.gates where gate.kinds.contains(.headerKey) {
      for condition in gate.exits.flatMap(\.conditions).sorted() where seen.insert(condition).inserted {
        guard let header = header(in: condition, context),
          !ProxyChecks.stand(before: document.expressions[condition].range, in: gate.section, of: document)
        else { continue }
        report.report(
          document.expressions[condition].range,
          "the header `\(header)` is trusted, but any caller can send it: nobody proved to hold the certificate",
          help: "check first that the request comes through the proxy that sets it")
      }
    }
  }

  /// The header for certificates that a condition reads, or that a variable in it was read from.
  private func header(in condition: Int, _ context: LintContext) -> String? {
    if let found = context.credentials(in: condition).headers.first(where: { HeaderNames.isCertificate($0) }) {
      return found
    }
    for node in context.tree(condition).root.descendants {
      guard let name = context.variableRead(by: node), let definition = context.onlyExpression(ofVariable: name),
        let found = context.credentials(in: definition).headers.first(where: { HeaderNames.isCertificate($0) })
      else { continue }
      return found
    }
    return nil
  }
}
