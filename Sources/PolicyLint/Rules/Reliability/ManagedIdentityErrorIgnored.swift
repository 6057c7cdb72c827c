struct ManagedIdentityErrorIgnored: ElementCheck {
  static let elements: [Name] = [.authenticationManagedIdentity]
  private static let ignoreError = Name.ignoreError
  private static let output = Name.outputTokenVariableName
  /// Signs that somebody asks whether the token is there.
  private static let tests: [StaticString] = ["null", "ContainsKey", "IsNullOr", "??", "?."]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.isTrue(Self.ignoreError, of: element),
      let attribute = document.attribute(Self.ignoreError, of: element),
      let variable = document.literal(Self.output, of: element), !variable.isEmpty, context.isPolicy(element)
    else { return }
    let uses = document.expressions.filter {
      $0.range.start > document[element].range.end && document.string($0.codeRange).contains(variable)
    }
    let isTested = uses.contains { use in Self.tests.contains { document.contains($0, in: use.codeRange) } }
    if uses.isEmpty || isTested { return }
    report.report(
      attribute.valueRange, "without a token the call goes on, and `\(variable)` is used as if it were there",
      help: "write `false`, or ask whether the token is there",
      fixes: [Fix(title: "write `false`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "false")])])
  }
}
