struct JwtNullUnsafe: NullCheck {
  func check(_ context: LintContext, report: inout Violations) {
    reportUses(in: context, to: &report)
    // The token that a policy leaves is not there where that policy did not run.
    for (read, node) in VariableMaybeUnset.reads(in: context, ofTokens: true) {
      report.report(
        node.documentRange, "the token in `\(read.name)` is there only on some of the ways that lead here",
        help: "validate on all of them, or use `GetValueOrDefault` and `?.`",
        related: VariableMaybeUnset.related(read, in: context))
    }
  }

  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isOutcome(use, of: ["AsJwt", "TryParseJwt"])
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: the token may be missing or malformed"
  }
}
