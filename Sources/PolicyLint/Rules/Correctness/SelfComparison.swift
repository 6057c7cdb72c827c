struct SelfComparison: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for index in tree.nodes.indices {
      switch tree.nodes[index].kind {
      case .equalsExpression, .notEqualsExpression, .lessThanExpression, .lessThanOrEqualExpression,
        .greaterThanExpression, .greaterThanOrEqualExpression:
        checkComparison(SyntaxNode(tree, NodeID(index)), in: context, expression, &report)
      case .invocationExpression: checkCall(SyntaxNode(tree, NodeID(index)), in: context, expression, &report)
      default: continue
      }
    }
  }

  private func checkComparison(
    _ node: SyntaxNode, in context: LintContext, _ expression: Int, _ report: inout Violations
  ) {
    guard let left = node.left, let right = node.right else { return }
    reportSame(left, right, node, in: context, expression, &report)
  }

  private func reportSame(
    _ left: SyntaxNode, _ right: SyntaxNode, _ node: SyntaxNode, in context: LintContext, _ expression: Int,
    _ report: inout Violations
  ) {
    guard left.isSameCode(as: right), left.isPure, !context.hasPlaceholder(left) else { return }
    let bound = context.bound(expression)
    // `x != x` tells whether a number is one; two constants are another rule's.
    if bound[left.id].type == .double || bound[left.id].type == .float || bound.constant(of: left.id) != nil { return }
    report.report(node.documentRange, "both sides of the comparison are the same")
  }

  private func checkCall(_ node: SyntaxNode, in context: LintContext, _ expression: Int, _ report: inout Violations) {
    guard let callee = node.child(0), let name = callee.name?.identifierText else { return }
    if name == "Equals", let target = callee.child(0), let argument = node.arguments.first?.expression {
      return reportSame(target, argument, node, in: context, expression, &report)
    }
    guard Self.predicates.contains(name), let lambda = node.arguments.last?.expression,
      lambda.kind == .simpleLambdaExpression, let parameter = lambda.parameters.first?.identifier,
      parameter.identifierText != "_", let body = lambda.body, body.kind != .block
    else { return }
    let bound = context.bound(expression)
    let isUsed = body.descendants.contains {
      $0.kind == .identifierName && $0.identifierText == parameter.identifierText
    }
    // A named value in quotes is a text; any other may name the parameter.
    guard !isUsed, bound.constant(of: body.id) == nil, !body.descendants.contains(where: { $0.kind.isPlaceholder })
    else { return }
    report.report(
      lambda.documentRange, "this does not look at `\(parameter.identifierText)`: it says the same of every element")
  }

  private static let predicates: Set<String> = ["All", "Any", "Count", "Exists", "First", "FirstOrDefault", "Where"]
}
