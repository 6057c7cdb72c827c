/// What rules say about gates. Each gate is one rule's, the most precise one that fits.
extension LintContext {
  /// Reports the gates that a rule has to speak about.
  func reportGates(of rule: RuleID, to report: inout Violations) {
    for gate in gates where GateFinding.rule(for: gate, in: self) == rule {
      let finding = GateFinding(gate, in: self)
      report.report(
        finding.range, finding.message, help: finding.help, severity: finding.severity, related: finding.related,
        fixes: finding.fixes)
    }
  }
}

/// How a gate is reported.
struct GateFinding {
  let gate: Gate
  private let context: LintContext
  private var document: PolicyDocument { context.document }

  init(_ gate: Gate, in context: LintContext) {
    self.gate = gate
    self.context = context
  }

  // MARK: Which rule

  /// The rule that a gate is reported by; `nil` for gates that are right, or of which other rules tell.
  static func rule(for gate: Gate, in context: LintContext) -> RuleID? {
    switch gate.verdict {
    case .ok, .unknown: return nil
    case .inverted: return lookUp(of: gate, in: context) != nil ? "inverted-any-check" : "inverted-auth-gate"
    case .constant: return constantRule(gate)
    case .nullUnsafe: return nullRule(gate, in: context)
    case .presenceOnly: return presenceRule(gate, in: context)
    case .other: return otherRule(gate)
    }
  }

  private static func constantRule(_ gate: Gate) -> RuleID? {
    switch gate.detail {
    case "thumbprint-case", "thumbprint-format": return "thumbprint-literal-format"
    case "ip-compared-with-cidr": return "ip-compared-with-cidr"
    case "no-return-response": return "rejection-without-return-response"
    // Somebody else may set the variable; the rule on variables knows who can.
    case "unknown-variable": return nil
    default: break
    }
    if gate.notes.contains(.comparesCertificateObjects) { return "certificate-object-equality" }
    return "constant-auth-gate"
  }

  private static func nullRule(_ gate: Gate, in context: LintContext) -> RuleID? {
    let flow = context.nullFlow
    if gate.kinds.contains(.certificate), gate.detail == nil,
      flow.uses.contains(where: { flow.isUse($0, of: ["Certificate"], on: "IRequest") })
    {
      return "certificate-null-unsafe"
    }
    // What fails there is the parsed credential or the account itself, and rules of their own say so.
    let precise: [(GateKind, String, RuleID)] = [
      (.jwt, "malformed", "jwt-null-unsafe"), (.basic, "malformed", "basic-credentials-null-unsafe"),
      (.user, "anonymous", "anonymous-context-null-unsafe"),
    ]
    for (kind, caller, rule) in precise where gate.kinds == [kind] && gate.outcome(caller) == .throwing {
      if Catalog.index(of: rule) != nil { return rule }
    }
    return "auth-gate-null-unsafe"
  }

  private static func presenceRule(_ gate: Gate, in context: LintContext) -> RuleID? {
    switch gate.detail {
    case "catch-admits": return "catch-admits"
    case "no-return-response": return "rejection-without-return-response"
    default: break
    }
    // What a genuine token must say beside its audience is not known, and those without one have their own rule.
    let isValidated = gate.exits.allSatisfy { exit in
      let name = context.document[exit.element].name
      return name == GateNames.validateJwt || name == GateNames.validateAzureADToken
    }
    if gate.kinds == [.jwt], isValidated, !gate.exits.isEmpty { return nil }
    guard gate.kinds == [.certificate] else {
      // Keys of subscriptions are checked by the service itself: that there is one says something.
      return gate.kinds == [.user] ? nil : "credential-presence-only"
    }
    if gate.detail == "chain-only" {
      return gate.exits.contains { $0.kind == .policy }
        ? "client-certificate-without-identity" : "certificate-chain-only"
    }
    return "certificate-presence-only"
  }

  private static func otherRule(_ gate: Gate) -> RuleID? {
    switch gate.detail {
    case "missing-credential-admitted": "missing-credential-admitted"
    case "forgeable":
      gate.notes.contains(.comparesCertificateObjects) ? "certificate-object-equality" : "certificate-names-forgeable"
    case "unverified-token": "jwt-unverified-decision"
    case "fails-open": "external-auth-fails-open"
    case "spoofable": "forwarded-for-trusted"
    case "catch-admits": "catch-admits"
    case "reject-answers-200": "return-response-defaults-to-200"
    case "no-return-response": "rejection-without-return-response"
    case "reversed-contains": "substring-credential-check"
    case "either-half-suffices", "password-unchecked": "basic-credentials-half-checked"
    case "substring": gate.kinds == [.headerKey] ? "substring-credential-check" : nil
    default: nil
    }
  }

  /// A look-up of the caller in a list.
  struct LookUp {
    var node: SyntaxNode
    var name: String
  }

  private static let lookUps: Set<String> = [
    "Any", "All", "Exists", "TrueForAll", "Contains", "ContainsKey", "Count", "FirstOrDefault", "SingleOrDefault",
    "Find",
    "FindIndex", "IndexOf", "LastOrDefault",
  ]

  /// The look-up whose result has to be turned round in an inverted gate; `nil` if it is something else.
  static func lookUp(of gate: Gate, in context: LintContext) -> LookUp? {
    guard let place = gate.repair?.place else { return nil }
    let node = SyntaxNode(context.tree(place.expression), place.node)
    // Children stand before their parents, so the last one is the outermost.
    for inner in Array(node.descendants).reversed() where inner.kind == .invocationExpression {
      if let name = inner.expression?.name?.identifierText, lookUps.contains(name), isInList(inner) {
        return LookUp(node: inner, name: name)
      }
    }
    return nil
  }

  /// Whether a call looks through a list, rather than into a text or a header.
  private static func isInList(_ call: SyntaxNode) -> Bool {
    guard let receiver = call.expression?.expression?.withoutParentheses else { return true }
    // A named value may be a list.
    if receiver.kind == .stringLiteralExpression { return receiver.token(0)?.containsNamedValue ?? false }
    let name =
      receiver.kind == .invocationExpression ? receiver.expression?.name?.identifierText : receiver.identifierText
    return !["GetValueOrDefault", "Headers", "Query", "Claims", "ToString", "Trim", "Subject", "Issuer"].contains(
      name ?? "")
  }

  // MARK: What is said

  /// What to point at: what has to be turned round, or the condition, or the policy.
  var range: ByteRange {
    if let place = gate.repair?.place {
      return SyntaxNode(context.tree(place.expression), place.node).documentRange
    }
    let exit = gate.rows.first { $0.exit != nil && $0.demand == .reject }?.exit ?? gate.exits.first?.element
    guard let exit = gate.exits.first(where: { $0.element == exit }) ?? gate.exits.first else { return gate.range }
    if exit.kind != .policy, let condition = exit.conditions.first { return document.expressions[condition].range }
    return document[exit.element].startTag
  }

  var message: String {
    let what = gate.explanation
    switch gate.verdict {
    case .constant:
      if gate.detail == "thumbprint-case" { return "a thumbprint is upper-case: this comparison is never equal" }
      if gate.detail == "thumbprint-format" {
        return "a thumbprint is 40 digits and nothing else: this comparison is never equal"
      }
      if gate.detail == "ip-compared-with-cidr" { return "an address is never equal to a range: \(what)" }
      return "the gate takes the same decision for every caller: \(what)"
    case .nullUnsafe: return "\(what), so it gets 500 instead of a refusal"
    default: return what
    }
  }

  var help: String? {
    var help = repairAdvice
    if isOpenToOthers, help == nil {
      help = "fine if the policies of an outer scope, or the including policy, do the rest"
    }
    return help
  }

  /// What else may decide is weaker evidence.
  var severity: Severity? {
    if gate.detail == "substring" { return .warning }
    let isFragment = gate.section.map { document[$0].name == .fragment } ?? false
    return isFragment && gate.verdict == .presenceOnly ? .info : nil
  }

  private var isOpenToOthers: Bool {
    guard gate.verdict == .presenceOnly || gate.detail == "unverified-token", let section = gate.section else {
      return false
    }
    return document[section].name == .fragment || document.child(.base, of: section) != nil
  }

  var related: [RelatedPlace] {
    var places: [RelatedPlace] = []
    for exit in gate.exits.prefix(3) where exit.kind == .answer {
      places.append(RelatedPlace(range: document[exit.element].startTag, message: "callers are turned away here"))
    }
    if gate.rows.contains(where: { $0.outcome == .admit && $0.demand == .reject }) {
      places.append(
        RelatedPlace(range: ByteRange(max(0, gate.range.end - 1), gate.range.end), message: "others go on from here"))
    }
    return places
  }

  // MARK: The repair

  private var repairAdvice: String? {
    guard let place = gate.repair?.place else { return nil }
    let node = SyntaxNode(context.tree(place.expression), place.node)
    switch node.kind {
    case .logicalNotExpression: return "remove the `!`"
    case .equalsExpression: return "write `!=` instead of `==`"
    case .notEqualsExpression: return "write `==` instead of `!=`"
    case .trueLiteralExpression: return "write `false`"
    case .falseLiteralExpression: return "write `true`"
    default: return "put a `!` in front"
    }
  }

  /// The negation or the guard that was proved to make the gate right.
  var fixes: [Fix] {
    guard let repair = gate.repair, repair.isComplete, let title = repairAdvice else {
      return gate.repair == nil ? GateGuard(gate, in: context).fix().map { [$0] } ?? [] : []
    }
    let place = repair.place
    let node = SyntaxNode(context.tree(place.expression), place.node)
    return edits(negating: node).map { [Fix(title: title, applicability: .unsafe, edits: $0)] } ?? []
  }

  private func edits(negating node: SyntaxNode) -> [TextEdit]? {
    let range = node.documentRange
    switch node.kind {
    case .logicalNotExpression:
      guard let sign = node.token(0) else { return nil }
      return [TextEdit(sign.documentRange, "")]
    case .equalsExpression, .notEqualsExpression:
      guard let sign = node.token(1) else { return nil }
      return [TextEdit(sign.documentRange, node.kind == .equalsExpression ? "!=" : "==")]
    case .trueLiteralExpression: return [TextEdit(range, "false")]
    case .falseLiteralExpression: return [TextEdit(range, "true")]
    case .invocationExpression:
      // Behind `?.` the call is not all that the `!` has to stand in front of.
      guard node.parent?.kind != .conditionalAccessExpression, node.expression?.kind == .simpleMemberAccessExpression
      else {
        return nil
      }
      // Behind a cast, `==` or another operator that binds tighter than it may seem, brackets keep the `!` where it belongs.
      return [TextEdit(.at(range.start), "!")]
    default: return [TextEdit(.at(range.start), "!("), TextEdit(.at(range.end), ")")]
    }
  }
}
