struct ForwardedForTrusted: DocumentCheck {
  private static let keys: [Name] = [.counterKey]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for gate in context.gates where GateFinding.rule(for: gate, in: context) == "forwarded-for-trusted" {
      if ProxyChecks.stand(before: gate.range, in: gate.section, of: document) { continue }
      let finding = GateFinding(gate, in: context)
      report.report(finding.range, finding.message, help: "use `ip-filter`", related: finding.related)
    }
    for (id, header) in ProxyChecks.headerChecks(in: context, where: HeaderNames.isForwarding)
    where context.isPolicy(id) {
      report.report(
        document[id].startTag, "the header `\(header)` decides who gets in, and callers write it themselves",
        help: "use `ip-filter`")
    }
    for attribute in document.attributes where Self.keys.contains(attribute.name) && attribute.expression >= 0 {
      let headers = context.credentials(in: Int(attribute.expression)).headers
      guard let header = headers.first(where: { HeaderNames.isForwarding($0) }),
        !ProxyChecks.stand(
          before: attribute.element, of: document)
      else { continue }
      report.report(
        document.expressions[Int(attribute.expression)].range,
        "callers are counted by the header `\(header)`, which they write themselves",
        help: "count by `context.Request.IpAddress` or by the subscription")
    }
  }
}
