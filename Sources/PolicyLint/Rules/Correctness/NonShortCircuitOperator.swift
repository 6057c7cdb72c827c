struct NonShortCircuitOperator: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for index in tree.nodes.indices {
      let kind = tree.nodes[index].kind
      guard kind == .bitwiseAndExpression || kind == .bitwiseOrExpression else { continue }
      let node = SyntaxNode(tree, NodeID(index))
      let bound = context.bound(expression)
      guard let left = node.left, let right = node.right, bound[left.id].type == .bool, bound[right.id].type == .bool,
        let range = node.operatorRange
      else { continue }
      let wanted = kind == .bitwiseAndExpression ? "&&" : "||"
      let mayFail = right.descendants.contains {
        $0.kind == .simpleMemberAccessExpression || $0.kind == .invocationExpression
          || $0.kind == .elementAccessExpression
      }
      let place = tree.documentRange(range)
      let written = context.document.string(place)
      // Written as a reference, each half is one more.
      let isFixable = right.isPure && (written == "&" || written == "|")
      report.report(
        place, "both sides are always evaluated: `\(wanted)` stops where the left one decides",
        severity: mayFail ? nil : .info,
        fixes: isFixable
          ? [
            Fix(title: "write `\(wanted)`", applicability: mayFail ? .unsafe : .safe, edits: [TextEdit(place, wanted)])
          ] : [])
    }
  }
}
