struct MixedAndOrWithoutParentheses: ExpressionCheck {
  static let looksAtCodeOnly = true

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.hasNode { $0 == .logicalOrExpression } && tree.hasNode { $0 == .logicalAndExpression }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants where node.kind == .logicalAndExpression {
      guard let outer = node.parent, outer.kind == .logicalOrExpression, let sign = node.token(1) else { continue }
      report.report(
        sign.documentRange, "`&&` binds tighter than the `||` beside it",
        help: "put parentheses around what belongs together",
        fixes: [
          Fix(
            title: "write the parentheses that are meant by C#", applicability: .safe,
            edits: [TextEdit(.at(node.documentRange.start), "("), TextEdit(.at(node.documentRange.end), ")")])
        ])
    }
  }
}
