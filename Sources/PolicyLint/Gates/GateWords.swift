/// Callers and outcomes in plain words.
enum GateWords {
  /// Who a caller is, as it stands in a sentence: "a caller without a certificate".
  static func caller(_ name: String, of kinds: [GateKind]) -> String {
    let names = name.split(separator: "+").map(String.init)
    guard names.count == kinds.count, let first = names.first else { return "a caller (\(name))" }
    if names.count == 1 { return "a caller " + attribute(first, kinds[0]) }
    return "a caller " + zip(names, kinds).map { attribute($0, $1) }.joined(separator: " and ")
  }

  private static func attribute(_ name: String, _ kind: GateKind) -> String {
    switch kind {
    case .certificate: certificate(name)
    case .jwt: token(name)
    case .headerKey: key(name)
    case .basic: basic(name)
    case .ip: address(name)
    case .user: account(name)
    case .authorizer, .introspection: answer(name)
    }
  }

  private static func certificate(_ name: String) -> String {
    switch name {
    case "none": "without a certificate"
    case "unknown-valid-chain": "with a certificate that you do not know, from a trusted issuer"
    case "unknown-bad-chain": "with a certificate that anybody can make"
    case "forged-names": "with a certificate of its own making that copies the known names"
    case "sibling-same-issuer": "with another certificate of the same issuer"
    case "known": "with the known certificate"
    case "known-b": "with the second known certificate"
    default: "with the known certificate after it has expired"
    }
  }

  private static func token(_ name: String) -> String {
    switch name {
    case "none": "without a token"
    case "malformed": "with a token that cannot be read"
    case "wrong-scheme": "with another scheme than Bearer"
    case "wrong-claims": "with a genuine token for something else"
    case "similar-claims": "with a genuine token whose claims only contain the wanted text"
    case "missing-claim": "with a genuine token that lacks the claim"
    case "forged": "with a token of its own making"
    case "expired": "with an expired token"
    default: "with the right token"
    }
  }

  private static func key(_ name: String) -> String {
    switch name {
    case "none": "without the key"
    case "empty": "with an empty key"
    case "wrong": "with a wrong key"
    case "prefix": "with the beginning of the key"
    case "extended": "with the key and more behind it"
    case "embedded": "with the key inside other text"
    case "other-case": "with the key in another case"
    case "two-values": "that sends a wrong key and the right one"
    default: "with the right key"
    }
  }

  private static func basic(_ name: String) -> String {
    switch name {
    case "none": "without credentials"
    case "malformed": "with credentials that cannot be read"
    case "wrong-scheme": "with another scheme than Basic"
    case "wrong-both": "with a wrong name and a wrong password"
    case "wrong-user": "with a wrong name and the right password"
    case "wrong-password": "with the right name and a wrong password"
    default: "with the right name and password"
    }
  }

  private static func address(_ name: String) -> String {
    switch name {
    case "denied": "from an address that is not allowed"
    case "blocked": "from a blocked address"
    case "other": "from another address"
    case "spoofed-xff": "from an address that is not allowed, with a forged X-Forwarded-For header"
    default: "from an allowed address"
    }
  }

  private static func account(_ name: String) -> String {
    switch name {
    case "anonymous": "without a user or subscription"
    case "not-in-group": "with another user, group or product"
    default: "with the right user, group or product"
    }
  }

  private static func answer(_ name: String) -> String {
    switch name {
    case "no-response": "about whom the other service does not answer"
    case "error-status": "about whom the other service answers with an error"
    case "denied", "inactive": "that the other service says no to"
    default: "that the other service says yes to"
    }
  }

  // MARK: Outcomes

  /// What happens, as it stands behind the caller: "is let in".
  static func event(_ outcome: GateOutcome) -> String {
    switch outcome {
    case .admit: "is let in"
    case .reject(let code), .respond(let code): "is answered \(code)"
    case .throwing: "makes the evaluation fail"
    case .policyError: "ends in an error of the policy"
    case .unknown: "cannot be told"
    }
  }

  /// The same as a cell of a table.
  static func cell(_ outcome: GateOutcome) -> String {
    switch outcome {
    case .admit: "let in"
    case .reject(let code): "rejected, \(code)"
    case .respond(let code): "answered \(code)"
    case .throwing: "evaluation fails (500)"
    case .policyError: "error of the policy"
    case .unknown: "unknown"
    }
  }
}

extension Gate {
  /// What is to be said about the gate, in one sentence that names callers.
  var explanation: String {
    switch verdict {
    case .ok: "right callers are let in and all others turned away"
    case .unknown: "what decides here is not understood"
    case .nullUnsafe: sentence(rows.filter { $0.outcome == .throwing }.prefix(1))
    case .inverted:
      sentence(
        rows.filter { $0.demand == .admit && $0.outcome.isBlocked }.prefix(1)
          + rows.filter { $0.demand == .reject && $0.outcome == .admit }.sorted { isPlain($0) && !isPlain($1) }.prefix(
            1))
    case .constant:
      rows.contains { $0.outcome == .admit } ? "nobody is turned away" : "everybody is turned away, right callers too"
    case .presenceOnly:
      sentence(
        rows.filter { $0.outcome.isBlocked }.prefix(1)
          + rows.filter { $0.demand == .reject && $0.outcome == .admit }.prefix(1))
    case .other:
      sentence(
        (rows.filter { $0.demand == .reject && !isTurnedAway($0) }
          + rows.filter { $0.demand == .admit && $0.outcome.isBlocked }).prefix(1))
    }
  }

  private func isTurnedAway(_ row: Row) -> Bool {
    switch row.outcome {
    case .reject, .policyError, .unknown: true
    default: false
    }
  }

  private func isPlain(_ row: Row) -> Bool { row.name.hasPrefix("unknown") || row.name.hasPrefix("wrong") }

  private func sentence(_ rows: some Sequence<Row>) -> String {
    rows.map { "\(GateWords.caller($0.name, of: kinds)) \(GateWords.event($0.outcome))" }.joined(separator: "; ")
  }
}
