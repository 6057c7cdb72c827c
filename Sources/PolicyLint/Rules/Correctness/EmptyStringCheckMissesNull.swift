struct EmptyStringCheckMissesNull: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.hasNode { $0 == .equalsExpression || $0 == .notEqualsExpression }
      && tree.root.descendants.contains { comparison(in: $0) != nil }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    guard context.decides(expression) else { return }
    let tree = context.tree(expression)
    for node in tree.root.descendants {
      guard let (value, name) = comparison(in: node), !isTested(value, tree, expression, context) else { continue }
      let isEqual = node.kind == .equalsExpression
      let text = context.document.string(value.documentRange)
      report.report(
        node.documentRange, "without the \(name) the value is null, which is not `\"\"`",
        help: "write `\(isEqual ? "" : "!")string.IsNullOrEmpty(…)`",
        fixes: [
          Fix(
            title: "write `string.IsNullOrEmpty`", applicability: .unsafe,
            edits: [TextEdit(node.documentRange, "\(isEqual ? "" : "!")string.IsNullOrEmpty(\(text))")])
        ])
    }
  }

  /// What a comparison compares with nothing, and what is missing where that is null.
  private func comparison(in node: SyntaxNode) -> (value: SyntaxNode, missing: String)? {
    guard node.kind == .equalsExpression || node.kind == .notEqualsExpression, let left = node.left,
      let right = node.right, let value = isEmpty(right) ? left : isEmpty(left) ? right : nil
    else { return nil }
    return missing(value.withoutParentheses).map { (value, $0) }
  }

  /// `""` or `string.Empty`.
  private func isEmpty(_ node: SyntaxNode) -> Bool {
    if node.kind == .stringLiteralExpression { return node.stringValue == "" }
    return node.kind == .simpleMemberAccessExpression && node.isNamed("Empty")
      && (node.expression?.kind == .predefinedType || node.expression?.isNamed("String") == true)
  }

  /// What is missing where a value is null, for values that can be.
  private func missing(_ node: SyntaxNode) -> String? {
    guard node.kind == .invocationExpression, let function = node.expression, function.isNamed("GetValueOrDefault"),
      let dictionary = function.expression
    else { return nil }
    let arguments = node.arguments.compactMap(\.expression)
    guard let key = arguments.first?.stringValue,
      arguments.count == 1 || arguments.count == 2 && arguments[1].kind == .nullLiteralExpression
    else { return nil }
    if dictionary.isRequestMember("Headers") { return "header `\(key)`" }
    if dictionary.isNamed("Query"), dictionary.text.contains("Request") { return "query parameter `\(key)`" }
    if dictionary.isNamed("Variables"),
      function.typeArguments.first.map({ $0.text == "string" || $0.text == "String" }) ?? false
    {
      return "variable `\(key)`"
    }
    return nil
  }

  /// Whether the expression, or a condition around it, asks for null or for the key as well.
  private func isTested(_ value: SyntaxNode, _ tree: SyntaxTree, _ expression: Int, _ context: LintContext) -> Bool {
    guard let key = value.withoutParentheses.arguments.first?.expression?.stringValue else { return true }
    func tests(_ tree: SyntaxTree) -> Bool {
      tree.root.descendants.contains { literal in
        guard literal.kind == .stringLiteralExpression, literal.stringValue == key else { return false }
        return literal.ancestors.contains { outer in
          switch outer.kind {
          case .invocationExpression:
            return outer.expression.map {
              $0.isNamed("ContainsKey") || $0.isNamed("IsNullOrEmpty") || $0.isNamed("IsNullOrWhiteSpace")
            } ?? false
          case .equalsExpression, .notEqualsExpression:
            return [outer.left, outer.right].contains { $0?.kind == .nullLiteralExpression }
          default: return false
          }
        }
      }
    }
    if tests(tree) { return true }
    guard let owner = context.document.expressions[expression].element else { return false }
    if context.hasElement(.checkHeader) || context.hasElement(.validateHeaders) {
      return true
    }
    return context.document.conditions(around: owner).contains { tests(context.tree($0)) }
  }
}
