struct ObjectReferenceComparison: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let bound = context.bound(expression)
    for diagnostic in bound.diagnostics where diagnostic.code == 252 || diagnostic.code == 253 {
      guard
        let comparison = bound.tree.node(
          of: diagnostic.range, where: { $0 == .equalsExpression || $0 == .notEqualsExpression }),
        let left = comparison.left, let right = comparison.right
      else { continue }
      let (object, text) = bound[left.id].type == .object ? (left, right) : (right, left)
      // The empty text is mostly one object.
      let isEmpty = bound.constant(of: text.id) == .string("") || text.isNamed("Empty")
      let outcome = comparison.kind == .equalsExpression ? "false" : "true"
      report.report(
        comparison.documentRange,
        "this compares references, not texts, and \(isEmpty ? "can be" : "is") \(outcome) even where the texts are equal",
        help: "cast the `object` to `string`", severity: isEmpty ? .warning : nil,
        fixes: object.kind.bindsTightly
          ? [
            Fix(
              title: "cast to `string`", applicability: .unsafe,
              edits: [TextEdit(.at(object.documentRange.start), "(string)")])
          ] : [])
    }
  }
}

extension SyntaxTree {
  /// The innermost node with exactly that range and a kind that fits.
  func node(of range: ByteRange, where fits: (SyntaxKind) -> Bool) -> SyntaxNode? {
    nodes.indices.first { nodes[$0].range == range && fits(nodes[$0].kind) }.map { SyntaxNode(self, NodeID($0)) }
  }
}
