struct ConstantCondition: ExpressionCheck {
  static let looksAtCodeOnly = true

  func concerns(_ tree: SyntaxTree) -> Bool {
    let isComparison = { (kind: SyntaxKind) in kind == .equalsExpression || kind == .notEqualsExpression }
    return tree.hasNode(where: isComparison) || tree.root.child(0).map { Self.mayBeConstant($0.kind) } ?? false
  }

  private static func mayBeConstant(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .simpleMemberAccessExpression, .invocationExpression, .elementAccessExpression, .objectCreationExpression,
      .interpolatedStringExpression, .addExpression, .conditionalAccessExpression:
      false
    default: true
    }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    let bound = context.bound(expression)
    if context.decides(expression), tree.form == .expression, let root = tree.root.child(0),
      let value = ConstantTruth(bound).value(of: root)
    {
      reportConstant(root, value, isOfRetry: isOfRetry(expression, in: context), &report)
    }
    for index in tree.nodes.indices {
      let kind = tree.nodes[index].kind
      guard kind == .equalsExpression || kind == .notEqualsExpression else { continue }
      checkNull(SyntaxNode(tree, NodeID(index)), bound, in: context, &report)
    }
  }

  private func reportConstant(_ root: SyntaxNode, _ value: Bool, isOfRetry: Bool, _ report: inout Violations) {
    // The condition of a `retry` has a rule of its own.
    if isOfRetry { return report.noteSurroundings() }
    let isSwitch = root.withoutParentheses.kind.isLiteral
    report.report(
      root.documentRange,
      isSwitch ? "this is a switch: the condition is always \(value)" : "the condition is always \(value)",
      severity: isSwitch ? .info : nil)
  }

  private func isOfRetry(_ expression: Int, in context: LintContext) -> Bool {
    context.document.expressions[expression].element.map { context.document[$0].name == .retry } ?? false
  }

  /// A comparison with null of what is never null.
  private func checkNull(
    _ node: SyntaxNode, _ bound: BoundExpression, in context: LintContext, _ report: inout Violations
  ) {
    guard let left = node.left, let right = node.right else { return }
    for (one, other) in [(left, right), (right, left)] {
      guard other.withoutParentheses.kind == .nullLiteralExpression, isNeverNull(one, bound, context) else { continue }
      let name = NullUse.shortened(context.document.string(one.documentRange))
      report.report(
        node.documentRange,
        "this is always \(node.kind == .equalsExpression ? "false" : "true"): `\(name)` is never null")
    }
  }

  private func isNeverNull(_ node: SyntaxNode, _ bound: BoundExpression, _ context: LintContext) -> Bool {
    let call = node.withoutParentheses
    let info = context.binderBox.info(bound[call.id].type)
    if info.isValueType, !info.isNullable, !bound[call.id].type.isUnknown { return true }
    // A default that is not null. Of variables it is taken only where there is none, and they can hold null.
    guard call.isCall(of: "GetValueOrDefault"), call.arguments.count == 2, bound[call.id].type == .string,
      let target = call.child(0)?.child(0), !target.isNamed("Variables"),
      let member = call.child(0).flatMap({ bound[$0.id].member }),
      context.binderBox.binder.universe.members[member.index].nullability == .no,
      let text = call.arguments[1].expression, case .string? = bound.constant(of: text.id)
    else { return false }
    return true
  }
}
