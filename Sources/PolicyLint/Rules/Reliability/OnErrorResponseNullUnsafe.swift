struct OnErrorResponseNullUnsafe: ExpressionCheck {
  /// What makes sure that there is an answer.
  private static let makers: NameSet = [.setStatus, .setBody, .forwardRequest]

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Response") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let owner = document.expressions[expression].element, context.schema.section(of: owner) == .onError,
      !isTested(owner, in: context), !hasAnswer(before: owner, in: document)
    else { return }
    let tree = context.tree(expression)
    if tree.root.descendants.contains(where: isTest) { return }
    for node in tree.root.descendants where isResponse(node) {
      guard let access = node.parent, access.kind == .simpleMemberAccessExpression, access.expression == node,
        !access.ancestors.contains(where: { $0.kind == .tryStatement }), let dot = access.token(1)
      else { continue }
      report.report(
        access.documentRange, "there may be no response yet when an error is handled", help: "write `?.`",
        fixes: isCompared(access)
          ? [Fix(title: "write `?.`", applicability: .unsafe, edits: [TextEdit(dot.documentRange, "?.")])] : [])
    }
  }

  private func isResponse(_ node: SyntaxNode) -> Bool {
    node.kind == .simpleMemberAccessExpression && node.isNamed("Response")
      && node.expression?.isNamed("context") == true
  }

  /// `context.Response == null` and its kin.
  private func isTest(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .equalsExpression, .notEqualsExpression:
      return [node.left, node.right].contains { $0.map { isResponse($0.withoutParentheses) } ?? false }
    case .isPatternExpression, .isExpression: return node.child(0).map { isResponse($0) } ?? false
    case .conditionalAccessExpression: return node.expression.map { isResponse($0) } ?? false
    default: return false
    }
  }

  private func isTested(_ owner: ElementID, in context: LintContext) -> Bool {
    context.document.conditions(around: owner).contains { condition in
      context.tree(condition).root.descendants.contains(where: isTest)
    }
  }

  private func hasAnswer(before owner: ElementID, in document: PolicyDocument) -> Bool {
    guard let section = document.section(of: owner) else { return false }
    return document.descendants(of: section).contains { $0 < owner && Self.makers.contains(document[$0].name) }
  }

  private func isCompared(_ access: SyntaxNode) -> Bool {
    access.parent?.kind == .equalsExpression || access.parent?.kind == .notEqualsExpression
  }
}
