/// What exactly is wrong with a gate.
enum GateDetail {
  static func of(
    _ verdict: Gate.Verdict, _ table: GateRun.Table, kinds: [GateKind], exits: [GateExit], in context: LintContext
  ) -> String? {
    func outcome(_ name: String) -> GateOutcome? { table.rows.first { $0.name == name }?.outcome }
    func admits(_ name: String) -> Bool { outcome(name) == .admit }
    if exits.contains(where: { $0.kind == .statusOnly }), verdict != .nullUnsafe { return "no-return-response" }
    switch verdict {
    case .constant: return constant(table)
    case .presenceOnly:
      let admitted = table.rows.filter { $0.demand == .reject && $0.outcome == .admit }
      if admitted.allSatisfy(\.caughtSomething) { return "catch-admits" }
      guard kinds == [.certificate] else { return nil }
      if table.notes.contains(.comparesCertificateObjects) { return nil }
      let chain = !admits("unknown-bad-chain")
      if chain, !exits.contains(where: { $0.kind != .policy }) { return "chain-only" }
      if chain {
        return table.plan.candidates.keys.contains { $0.isOfCertificate } || table.notes.contains(.comparesWithUploaded)
          ? "precedence" : "chain-only"
      }
      if table.notes.contains(.comparesUploadedCertificates), !table.notes.contains(.comparesWithUploaded) {
        return "self-comparison"
      }
      return table.notes.contains(.datesWereTested) ? "expiry-only" : nil
    case .nullUnsafe:
      let unknown = ["unknown-valid-chain", "wrong", "wrong-claims", "wrong-both"].contains { outcome($0) == .throwing }
      let isForAll = ["none", "anonymous"].contains { outcome($0) == .throwing }
      return unknown && !isForAll ? "evaluation-throws-for-unknown" : nil
    case .other: return other(table, kinds, outcome)
    default: return nil
    }
  }

  private static func constant(_ table: GateRun.Table) -> String? {
    if table.notes.contains(.comparesObjectReferences) { return "object-reference-comparison" }
    if table.notes.contains(.comparesAddressWithRange) { return "ip-compared-with-cidr" }
    for event in table.plan.candidates[.certificate("Thumbprint")] ?? [] where event.value != event.wanted {
      return event.value.uppercased() == event.wanted ? "thumbprint-case" : "thumbprint-format"
    }
    if table.notes.contains(where: { if case .readsMissingVariable = $0 { true } else { false } }) {
      return "unknown-variable"
    }
    let isOr = table.plan.candidates.values.contains { Set($0.filter { $0.mode == .equal }.map(\.value)).count > 1 }
    return isOr && table.rows.allSatisfy(\.outcome.isBlocked) ? "or-of-inequalities" : nil
  }

  private static func other(_ table: GateRun.Table, _ kinds: [GateKind], _ outcome: (String) -> GateOutcome?) -> String?
  {
    func admits(_ name: String) -> Bool { outcome(name) == .admit }
    if table.rows.contains(where: { if case .respond = $0.outcome { $0.demand == .reject } else { false } }) {
      return "reject-answers-200"
    }
    if table.rows.contains(where: { $0.demand == .reject && $0.outcome == .admit && $0.caughtSomething }) {
      return "catch-admits"
    }
    guard kinds.count == 1, let kind = kinds.first else { return "missing-credential-admitted" }
    switch kind {
    case .certificate:
      if admits("none") { return "missing-credential-admitted" }
      return admits("forged-names") ? "forgeable" : nil
    case .jwt:
      if admits("none") { return "missing-credential-admitted" }
      if admits("forged") { return "unverified-token" }
      return admits("similar-claims") ? "substring" : nil
    case .headerKey:
      let isReversed = table.plan.candidates.values.contains { $0.contains { $0.mode == .within } }
      if isReversed, admits("prefix") || admits("empty") { return "reversed-contains" }
      if admits("none") || admits("empty") { return "missing-credential-admitted" }
      return admits("extended") || admits("embedded") || admits("prefix") ? "substring" : nil
    case .basic:
      if admits("none") { return "missing-credential-admitted" }
      return admits("wrong-user") && admits("wrong-password")
        ? "either-half-suffices" : admits("wrong-password") ? "password-unchecked" : nil
    case .ip: return admits("spoofed-xff") ? "spoofable" : nil
    case .user: return admits("anonymous") ? "missing-credential-admitted" : nil
    case .authorizer, .introspection: return admits("no-response") || admits("error-status") ? "fails-open" : nil
    }
  }

  /// Whether names, reasons and comments around the exits say that they keep somebody out.
  static func isNamedAsDenyList(_ exits: [GateExit], in context: LintContext) -> Bool {
    let document = context.document
    return exits.contains { exit in
      var words = ""
      for condition in exit.conditions { words += document.string(document.expressions[condition].range) + " " }
      if let status = document.child(.setStatus, of: exit.element) {
        words += document.string(document[status].startTag) + " "
      }
      var around: ElementID? = exit.element
      while let element = around, document[element].name != .inbound {
        words += document.comment(before: element) ?? ""
        around = document[element].parent
      }
      return DenyWords.areIn(words)
    }
  }
}

extension CredentialAtom {
  /// Whether it is a part of a certificate.
  var isOfCertificate: Bool {
    if case .certificate = self { return true }
    return false
  }
}
