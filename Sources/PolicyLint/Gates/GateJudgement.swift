/// The verdict on a gate.
struct GateJudgement {
  var verdict: Gate.Verdict
  var also: [Gate.Verdict] = []
  var detail: String?

  /// The callers by what they are for a kind of gate.
  private struct Roles {
    var none: String?
    /// Callers whose credential is plainly wrong.
    var wrong: [String]
    var right: String
  }

  private static func roles(_ kind: GateKind) -> Roles {
    switch kind {
    case .certificate: Roles(none: "none", wrong: ["unknown-valid-chain", "unknown-bad-chain"], right: "known")
    case .jwt: Roles(none: "none", wrong: ["wrong-claims", "malformed"], right: "right")
    case .headerKey: Roles(none: "none", wrong: ["wrong"], right: "right")
    case .basic: Roles(none: "none", wrong: ["wrong-both"], right: "right")
    case .ip: Roles(none: nil, wrong: ["denied"], right: "allowed")
    case .user: Roles(none: "anonymous", wrong: ["not-in-group"], right: "in-group")
    case .authorizer: Roles(none: nil, wrong: ["denied"], right: "allowed")
    case .introspection: Roles(none: nil, wrong: ["inactive"], right: "active")
    }
  }

  static func of(_ table: GateRun.Table, kinds: [GateKind], exits: [GateExit], in context: LintContext) -> GateJudgement
  {
    var verdicts: [Gate.Verdict] = []
    if kinds.count == 1, let kind = kinds.first {
      verdicts = single(table, kind, exits, context)
    } else {
      verdicts = product(table)
    }
    guard let first = verdicts.first else {
      let isOpen = table.rows.contains { $0.outcome == .unknown && $0.demand != .grey }
      return GateJudgement(verdict: isOpen ? .unknown : .ok)
    }
    var judgement = GateJudgement(verdict: first, also: Array(verdicts.dropFirst()))
    judgement.detail = GateDetail.of(first, table, kinds: kinds, exits: exits, in: context)
    return judgement
  }

  // MARK: One credential

  private static func single(
    _ table: GateRun.Table, _ kind: GateKind, _ exits: [GateExit], _ context: LintContext
  ) -> [Gate.Verdict] {
    let roles = roles(kind)
    func outcome(_ name: String) -> GateOutcome { table.rows.first { $0.name == name }?.outcome ?? .unknown }
    let right = outcome(roles.right)
    let isRightBlocked = isTurnedAway(right)
    // What a token without demands is admitted for is not wrong.
    let wrong = roles.wrong.filter { name in table.rows.first { $0.name == name }?.demand == .reject }
    let isWrongAdmitted = wrong.contains { outcome($0) == .admit }
    var verdicts: [Gate.Verdict] = []
    if isDenyList(table, kind, exits, context) { return isUnsafe(table) ? [.nullUnsafe] : [] }
    if isRightBlocked, isWrongAdmitted { verdicts.append(.inverted) }
    if isConstant(table) { verdicts.append(.constant) }
    if isUnsafe(table) { verdicts.append(.nullUnsafe) }
    if let none = roles.none, isTurnedAway(outcome(none)), right == .admit, isPresenceOnly(wrong, kind, outcome) {
      verdicts.append(.presenceOnly)
    }
    let isHole = table.rows.contains { $0.demand == .reject && ($0.outcome == .admit || answers200($0.outcome, right)) }
    if isHole || isRightBlocked { verdicts.append(.other) }
    // Whoever silences the other service gets in: that is worse than a failure.
    if kind == .authorizer || kind == .introspection, verdicts.first == .nullUnsafe, outcome("no-response") == .admit,
      verdicts.contains(.other)
    {
      verdicts.removeAll { $0 == .other }
      verdicts.insert(.other, at: 0)
    }
    return verdicts
  }

  private static func isPresenceOnly(_ wrong: [String], _ kind: GateKind, _ outcome: (String) -> GateOutcome) -> Bool {
    if kind == .jwt {
      return outcome("malformed") == .admit || wrong.contains("wrong-claims") && outcome("wrong-claims") == .admit
    }
    return wrong.contains { outcome($0) == .admit }
  }

  /// Whether a caller does not get what it asks for. An answer of success that the policy makes is no refusal.
  private static func isTurnedAway(_ outcome: GateOutcome) -> Bool {
    switch outcome {
    case .reject, .policyError: true
    default: false
    }
  }

  private static func answers200(_ outcome: GateOutcome, _ right: GateOutcome) -> Bool {
    if case .respond = outcome, right == .admit { return true }
    return false
  }

  private static func isUnsafe(_ table: GateRun.Table) -> Bool { table.rows.contains { $0.outcome == .throwing } }

  private static func isConstant(_ table: GateRun.Table) -> Bool {
    let decided = table.rows.filter { $0.outcome != .throwing && $0.outcome != .unknown }
    guard !table.rows.contains(where: { $0.outcome == .unknown }), decided.contains(where: { $0.demand == .reject }),
      let first = decided.first
    else { return false }
    if case .respond = first.outcome { return false }
    return decided.allSatisfy { $0.outcome.isBlocked == first.outcome.isBlocked }
  }

  /// Whether the gate keeps certain callers out, rather than letting certain ones in.
  private static func isDenyList(
    _ table: GateRun.Table, _ kind: GateKind, _ exits: [GateExit], _ context: LintContext
  ) -> Bool {
    let roles = roles(kind)
    let right = table.rows.first { $0.name == roles.right }?.outcome
    let wrong = roles.wrong.compactMap { name in table.rows.first { $0.name == name }?.outcome }
    guard wrong.contains(.admit) else { return false }
    let none = roles.none.flatMap { name in table.rows.first { $0.name == name }?.outcome }
    if kind == .ip { return right.map(isTurnedAway) ?? false }
    if table.notes.contains(.comparesUploadedCertificates) { return false }
    // Whoever brings nothing is turned away: that is meant to let certain callers in.
    if let none, isTurnedAway(none), kind == .certificate { return false }
    let isNamedSo = GateDetail.isNamedAsDenyList(exits, in: context)
    return isNamedSo && (right == .admit || right.map(isTurnedAway) ?? false)
  }

  // MARK: Several credentials

  private static func product(_ table: GateRun.Table) -> [Gate.Verdict] {
    var verdicts: [Gate.Verdict] = []
    if isConstant(table) { verdicts.append(.constant) }
    if isUnsafe(table) { verdicts.append(.nullUnsafe) }
    let absent: Set<String> = ["none", "anonymous", "no-response"]
    let isOpen = table.rows.contains { row in
      row.outcome == .admit && row.demand == .reject
        && row.name.split(separator: "+").allSatisfy { absent.contains(String($0)) }
    }
    if isOpen { verdicts.append(.other) }
    return verdicts
  }
}
