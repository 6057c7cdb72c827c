struct PredictableRandom: ExpressionCheck {
  private static let secrets = [
    "nonce", "state", "token", "key", "secret", "session", "otp", "password", "csrf", "code",
  ]

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Random") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let owner = document.expressions[expression].element else { return }
    let named = document[owner].name == .value ? document[owner].parent : owner
    guard let target = named.flatMap({ document.literal(.name, of: $0) })?.lowercased() else { return }
    // A cookie has its name in the value.
    let names =
      target == "set-cookie"
      ? context.tree(expression).root.descendants.compactMap { $0.stringValue?.lowercased() } : [target]
    guard names.contains(where: { name in Self.secrets.contains(where: name.contains) }) else { return }
    for node in context.tree(expression).root.descendants
    where node.kind == .objectCreationExpression && node.child(1)?.isNamed("Random") == true {
      report.report(
        node.documentRange, "what `Random` draws can be foretold, and `\(target)` should not be",
        help: "use `Guid.NewGuid()` or `RNGCryptoServiceProvider`")
    }
  }
}
