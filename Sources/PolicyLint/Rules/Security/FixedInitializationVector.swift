struct FixedInitializationVector: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("crypt(") || tree.mentions("ECB") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    let code = document.expressions[expression].codeRange
    guard document.contains("crypt(", in: code) || document.contains("ECB", in: code) else { return }
    for node in context.tree(expression).root.descendants {
      if node.kind == .simpleMemberAccessExpression, node.isNamed("ECB"), node.expression?.isNamed("CipherMode") == true
      {
        report.report(node.documentRange, "equal texts have equal ciphers in this mode", help: "use `CipherMode.CBC`")
        continue
      }
      guard node.kind == .invocationExpression, let function = node.expression,
        function.isNamed("Encrypt") || function.isNamed("Decrypt"), node.arguments.count >= 3,
        let vector = node.arguments.last?.expression, isFixed(vector, context, depth: 0)
      else { continue }
      report.report(
        vector.documentRange, "the initialization vector is always the same, so that equal texts have equal ciphers",
        help: "draw a new one for each text, and send it along")
    }
  }

  /// Whether a value is made of nothing but what is written in the policy.
  private func isFixed(_ node: SyntaxNode, _ context: LintContext, depth: Int) -> Bool {
    if depth > 4 { return false }
    // A variable of the context may hold a text of the policy, too.
    let literals = node.descendants.filter { read in
      context.variableRead(by: read).map { context.onlyLiteral(ofVariable: $0) != nil } ?? false
    }
    return node.descendants.allSatisfy { inner in
      guard inner.kind == .identifierName, let name = inner.identifierText else { return true }
      if literals.contains(where: { $0.contains(inner) }) { return true }
      // Names behind a dot are members; what they are members of is looked at by itself.
      if let parent = inner.parent, parent.kind == .simpleMemberAccessExpression, parent.name?.id == inner.id {
        return !name.hasPrefix("New") && !name.hasPrefix("Generate") && !name.hasPrefix("Next") && name != "Variables"
      }
      if ["Convert", "Encoding", "System", "Text", "byte", "String", "Enumerable"].contains(name) { return true }
      return inner.localValue.map { isFixed($0, context, depth: depth + 1) } ?? false
    }
  }
}
