struct NonConstantTimeCompare: ExpressionCheck {
  /// Parts of names of variables that hold a digest.
  private static let words = ["signature", "hmac", "digest", "hash"]

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.hasNode { $0 == .equalsExpression || $0 == .notEqualsExpression || $0 == .invocationExpression }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    // Each comparison is looked through whole, and of a chain the next one holds all before it.
    if tree.isDeeper(than: NullFlowRun.depthLimit) { return }
    for node in tree.root.descendants {
      guard let (left, right) = operands(of: node) else { continue }
      let isFound =
        isSent(left, expression, context) && isDigest(right, expression, context)
        || isSent(right, expression, context) && isDigest(left, expression, context)
      guard isFound else { continue }
      report.report(
        node.documentRange, "a digest is compared sign by sign: how long that takes tells how much of it is right",
        help: "go through all bytes, whatever the first ones are")
    }
  }

  private func operands(of node: SyntaxNode) -> (SyntaxNode, SyntaxNode)? {
    switch node.kind {
    case .equalsExpression, .notEqualsExpression:
      guard let left = node.left, let right = node.right else { return nil }
      return (left, right)
    case .invocationExpression:
      guard let function = node.expression, function.isNamed("Equals") || function.isNamed("SequenceEqual") else {
        return nil
      }
      let arguments = node.arguments.compactMap(\.expression)
      guard let first = arguments.first else { return nil }
      if function.expression?.kind == .predefinedType || function.expression?.isNamed("String") == true {
        return arguments.count > 1 ? (first, arguments[1]) : nil
      }
      return function.expression.map { ($0, first) }
    default: return nil
    }
  }

  /// Whether the caller sends it.
  private func isSent(_ node: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool {
    let origin = context.origin(of: node, in: expression).all
    return !origin.isDisjoint(with: [.header, .query]) && !origin.contains(.digest)
  }

  private func isDigest(_ node: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool {
    let origin = context.origin(of: node, in: expression).all
    if origin.contains(.digest) { return true }
    guard origin == .unknown else { return false }
    return node.descendants.contains { part in
      guard let name = context.variableRead(by: part)?.lowercased() else { return false }
      return Self.words.contains(where: name.contains)
    }
  }
}
