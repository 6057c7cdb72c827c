struct SwallowedException: ExpressionCheck {
  static let looksAtCodeOnly = true

  func concerns(_ tree: SyntaxTree) -> Bool { tree.hasNode { $0 == .catchClause } }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants where node.kind == .catchClause {
      guard let block = node.first(.block), block.children.isEmpty, let work = node.parent?.first(.block),
        work.children.count > 1, let keyword = node.firstToken
      else { continue }
      report.report(
        keyword.documentRange, "whatever fails here fails without a trace",
        help: "catch around less, or write what happened with `context.Trace`")
    }
  }
}
