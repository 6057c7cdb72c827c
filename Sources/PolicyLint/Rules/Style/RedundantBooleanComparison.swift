struct RedundantBooleanComparison: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for index in tree.nodes.indices {
      let kind = tree.nodes[index].kind
      guard kind == .equalsExpression || kind == .notEqualsExpression else { continue }
      let node = SyntaxNode(tree, NodeID(index))
      guard let left = node.left, let right = node.right else { continue }
      let (value, literal) = right.isBooleanLiteral ? (left, right) : (right, left)
      guard literal.isBooleanLiteral, !value.isBooleanLiteral, context.bound(expression)[value.id].type == .bool else {
        continue
      }
      let isTrue = (literal.withoutParentheses.kind == .trueLiteralExpression) == (kind == .equalsExpression)
      report.report(
        node.documentRange, "the comparison with `\(literal.text)` says nothing",
        help: isTrue ? "leave it out" : "write `!`", fixes: [Self.fix(node, value, isTrue, in: context)])
    }
  }

  private static func fix(_ node: SyntaxNode, _ value: SyntaxNode, _ isTrue: Bool, in context: LintContext) -> Fix {
    let text = context.document.string(value.documentRange)
    let isTight = value.kind.bindsTightly || value.kind == .logicalNotExpression
    let replacement = isTrue ? text : isTight ? "!" + text : "!(" + text + ")"
    let needsBrackets =
      isTrue && !isTight && node.parent?.kind != .parenthesizedExpression && node.parent?.kind != .compilationUnit
    return Fix(
      title: isTrue ? "leave the comparison out" : "write `!`", applicability: .safe,
      edits: [TextEdit(node.documentRange, needsBrackets ? "(" + replacement + ")" : replacement)])
  }
}

extension SyntaxNode {
  fileprivate var isBooleanLiteral: Bool {
    let kind = withoutParentheses.kind
    return kind == .trueLiteralExpression || kind == .falseLiteralExpression
  }
}
