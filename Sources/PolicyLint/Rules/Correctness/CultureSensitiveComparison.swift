struct CultureSensitiveComparison: ExpressionCheck {
  static let looksAtCodeOnly = true
  private static let folds: [StaticString] = ["ToLower", "ToUpper"]
  private static let comparisons: [StaticString] = ["Equals", "Contains", "StartsWith", "EndsWith", "IndexOf"]

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.mentions("ToLower") || tree.mentions("ToUpper") || tree.mentions("Compare(")
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for call in context.tree(expression).root.descendants where call.kind == .invocationExpression {
      guard let function = call.expression, let name = function.name else { continue }
      if function.isNamed("Compare"),
        function.expression?.kind == .predefinedType || function.expression?.isNamed("String") == true,
        call.arguments.count == 2
      {
        report.report(
          name.documentRange, "texts are compared as the culture of the gateway has it",
          help: "add `StringComparison.Ordinal`")
        continue
      }
      guard Self.folds.contains(where: function.isNamed), call.arguments.isEmpty, let use = comparison(of: call) else {
        continue
      }
      report.report(
        name.documentRange, "letters are folded as the culture of the gateway has it, to compare them",
        help: "compare with `StringComparison.OrdinalIgnoreCase`", fixes: fixes(call, use, expression, context))
    }
  }

  /// The comparison that a folded text is part of.
  private func comparison(of call: SyntaxNode) -> SyntaxNode? {
    var node = call
    while let parent = node.parent, parent.kind == .parenthesizedExpression { node = parent }
    guard let parent = node.parent else { return nil }
    switch parent.kind {
    case .equalsExpression, .notEqualsExpression: return parent
    case .simpleMemberAccessExpression:
      guard Self.comparisons.contains(where: parent.isNamed), let outer = parent.parent,
        outer.kind == .invocationExpression, outer.expression == parent
      else { return nil }
      return outer
    default: return nil
    }
  }

  private func fixes(_ call: SyntaxNode, _ use: SyntaxNode, _ expression: Int, _ context: LintContext) -> [Fix] {
    guard use.kind == .equalsExpression || use.kind == .notEqualsExpression, let left = use.left, let right = use.right,
      let folded = call.expression?.expression
    else { return [] }
    let document = context.document
    func plain(_ side: SyntaxNode) -> String {
      let inner = side.withoutParentheses
      let isFolded =
        inner.kind == .invocationExpression && inner.arguments.isEmpty
        && Self.folds.contains { inner.expression?.isNamed($0) == true }
      let node = inner == call ? folded : isFolded ? inner.expression?.expression ?? side : side
      return document.string(node.documentRange)
    }
    let sign = use.kind == .equalsExpression ? "" : "!"
    let text = "\(sign)string.Equals(\(plain(left)), \(plain(right)), StringComparison.OrdinalIgnoreCase)"
    return [
      Fix(
        title: "write `string.Equals` with `OrdinalIgnoreCase`", applicability: .unsafe,
        edits: [TextEdit(use.documentRange, text)])
    ]
  }
}
