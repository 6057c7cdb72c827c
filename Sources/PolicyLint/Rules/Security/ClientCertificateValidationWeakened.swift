struct ClientCertificateValidationWeakened: ElementCheck {
  static let elements: [Name] = [.validateClientCertificate]

  private static let switches: [(Name, String, Severity)] = [
    (GateNames.validateTrust, "certificates of untrusted issuers pass", .warning),
    (GateNames.validateNotAfter, "expired certificates pass", .warning),
    (GateNames.validateNotBefore, "certificates that are not valid yet pass", .info),
    (GateNames.validateRevocation, "revoked certificates pass", .info),
  ]

  func check(_ id: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let pins = document.descendants(of: id).contains {
      document[$0].name == GateNames.identity && document.attribute(GateNames.thumbprint, of: $0) != nil
    }
    for (name, what, severity) in Self.switches {
      guard document.literal(name, of: id)?.lowercased() == "false", let attribute = document.attribute(name, of: id)
      else {
        continue
      }
      // A pinned certificate needs no issuer that anybody trusts.
      let isPinned = pins && name == GateNames.validateTrust
      let edit = TextEdit(attribute.valueRange, "true")
      report.report(
        ByteRange(attribute.nameRange.start, attribute.valueRange.end + 1), what, severity: isPinned ? .info : severity,
        fixes: [Fix(title: "write `true`", applicability: .unsafe, edits: [edit])])
    }
    guard document.literal(GateNames.ignoreError, of: id)?.lowercased() == "true",
      let attribute = document.attribute(GateNames.ignoreError, of: id), !isFollowedByGate(id, context)
    else { return }
    report.report(
      ByteRange(attribute.nameRange.start, attribute.valueRange.end + 1),
      "the request goes on when the validation has failed",
      fixes: [Fix(title: "write `false`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "false")])])
  }

  /// Whether a condition behind the policy refuses unknown certificates.
  private func isFollowedByGate(_ id: ElementID, _ context: LintContext) -> Bool {
    context.gates.contains { gate in
      gate.kinds.contains(.certificate) && gate.range.end > context.document[id].range.end && gate.verdict == .ok
    }
  }
}
