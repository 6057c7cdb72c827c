/// What users decide beyond which rules run and how bad they are.
struct Customization: Sendable {
  /// The options of rules, by name, as far as they are chosen.
  var options: [RuleID: [String: RuleOptionValue]] = [:]
  /// What policies may refer to.
  var declared = DeclaredResources()
  /// What comments can suppress.
  var suppression = SuppressionPolicy()
  /// Rules of the users' own; `nil` if there are none.
  var rules: CustomRules?
}

/// What comments in policies can suppress.
struct SuppressionPolicy: Sendable {
  /// Whether a comment that gives no reason suppresses nothing.
  var requiresReason = false
  /// The rules that no comment can turn off, besides those of which none can anyway.
  var enforced: Set<RuleID> = []

  func allows(_ rule: RuleInfo) -> Bool { rule.isIgnorable && !enforced.contains(rule.id) }
}

extension LintSettings {
  /// Takes over what a configuration decides, resolved for the files to lint: style, options, declared names,
  /// suppressions, and rules of users' own. Severities, scope and gateway are up to the caller, as options of the command
  /// line count more there.
  public mutating func apply(_ configuration: Configuration) {
    format = configuration.format.options
    customization.options = configuration.ruleOptions
    customization.declared.namedValues = configuration.namedValues
    customization.declared.fragments = configuration.fragments
    customization.suppression = SuppressionPolicy(
      requiresReason: configuration.requiresReason, enforced: configuration.enforcedRules)
    let rules = configuration.customRules
    customization.rules = rules.rules.isEmpty ? nil : rules
  }

  /// Adds fragments that policies may include; only where it is known that there are no others.
  public mutating func declare(fragments: some Sequence<String>) {
    var names = customization.declared.fragments ?? DeclaredNames()
    for fragment in fragments { names.insert(fragment) }
    customization.declared.fragments = names
  }
}

extension FileRun {
  /// Runs the rules of users' own on a document.
  mutating func lintCustomRules(_ context: LintContext) {
    guard let rules = linter.settings.customization.rules else { return }
    var found: [(rule: RuleInfo, violation: Violation)] = []
    rules.check(context, where: { linter.settings.severities[$0.id] != nil }) { found.append(($0, $1)) }
    for (rule, violation) in found {
      guard let severity = linter.settings.severities[rule.id] else { continue }
      take(violation, of: rule, severity, in: context.document)
    }
  }
}
