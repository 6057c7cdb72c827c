struct QueryLanguageInjection: ExpressionCheck {
  /// Words that start a statement, each with one that has to follow.
  private static let statements = [
    ("select ", " from "), ("insert ", "into "), ("update ", " set "), ("delete ", "from "), ("| where ", " "),
  ]

  func concerns(_ tree: SyntaxTree) -> Bool {
    tree.tokens.indices.contains { mayStartQuery($0, in: tree) }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    // The pieces of a sum are joined from those of its sides, and of a chain the next one holds all before it.
    if tree.isDeeper(than: NullFlowRun.depthLimit) { return }
    for node in tree.root.descendants {
      guard node.kind == .addExpression || node.kind == .interpolatedStringExpression || isFormat(node),
        node.ancestors.first(where: { $0.kind != .parenthesizedExpression })?.kind != .addExpression
      else { continue }
      var text = ""
      for piece in context.pieces(of: node, in: expression, depth: 0) {
        switch piece {
        case .text(let fixed): text += fixed.lowercased()
        case .value(let value, let origin):
          guard !origin.raw.isDisjoint(with: .request), isQuery(text) else { continue }
          report.report(
            value.tree === tree ? value.documentRange : node.documentRange,
            "\(context.name(of: origin.source)) becomes part of a query's text",
            help: "give it to the query as a parameter")
          return
        }
      }
    }
  }

  private func isFormat(_ node: SyntaxNode) -> Bool {
    node.kind == .invocationExpression && (node.expression?.isNamed("Format") ?? false)
  }

  private func isQuery(_ text: String) -> Bool {
    Self.statements.contains { start, rest in
      guard let place = text.range(ofText: start) else { return false }
      return text[place...].range(ofText: rest) != nil
    }
  }

  private func mayStartQuery(_ index: Int, in tree: SyntaxTree) -> Bool {
    let token = tree.tokens[index]
    guard token.kind == .stringLiteralToken || token.kind == .interpolatedStringTextToken else { return false }
    let text = tree.text(of: index).lowercased()
    return Self.statements.contains { text.range(ofText: $0.0) != nil }
  }
}

extension StringProtocol {
  /// The place behind the first occurrence of a text.
  func range(ofText text: String) -> Index? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let candidate = self[start...].firstIndex(of: first) {
      if self[candidate...].hasPrefix(text) { return index(candidate, offsetBy: text.count) }
      start = index(after: candidate)
    }
    return nil
  }
}
