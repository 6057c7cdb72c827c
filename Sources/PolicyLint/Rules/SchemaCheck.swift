/// A rule that reports what the comparison with the vocabulary found for it; the comparison is made once for all of them.
protocol SchemaCheck: DocumentCheck {
  /// The rule's id.
  static var rule: RuleID { get }
}

extension SchemaCheck {
  func check(_ context: LintContext, report: inout Violations) { report.take(Self.rule, from: context) }
}

extension Violations {
  /// Reports what the comparison with the vocabulary found for a rule.
  mutating func take(_ rule: RuleID, from context: LintContext) {
    for finding in context.schemaFindings where finding.rule == rule {
      let found = finding.violation
      report(
        found.range, found.message, help: found.help, severity: found.severity, related: found.related,
        fixes: found.fixes)
    }
  }
}
