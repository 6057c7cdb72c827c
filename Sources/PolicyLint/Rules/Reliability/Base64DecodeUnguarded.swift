struct Base64DecodeUnguarded: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("FromBase64String") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants where node.kind == .invocationExpression {
      guard node.expression?.isNamed("FromBase64String") == true, let text = node.arguments.first?.expression else {
        continue
      }
      let origin = context.origin(of: text, in: expression)
      guard !origin.raw.isDisjoint(with: [.header, .query, .body, .routeParameter]),
        !node.ancestors.contains(where: { $0.kind == .tryStatement })
      else { continue }
      report.report(
        node.documentRange, "the request fails with 500 if \(context.name(of: origin.source)) is no Base64",
        help: "catch it, and answer 400")
    }
  }
}
