struct SplitIndexUnguarded: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for indexing in context.nullFlow.indexings {
      guard case .piece(let index) = indexing.kind else { continue }
      let node = SyntaxNode(context.tree(indexing.expression), indexing.node)
      report.report(
        node.documentRange, "there may be no piece \(index): what the client sends need not have the separator",
        help: "test the length before, or use `ElementAtOrDefault(\(index))`", fixes: Self.fixes(node))
    }
  }

  private static func fixes(_ node: SyntaxNode) -> [Fix] {
    guard let target = node.expression, let list = node.argumentList, let index = node.arguments.first else {
      return []
    }
    let range = ByteRange(target.documentRange.end, list.documentRange.end)
    return [
      Fix(
        title: "use `ElementAtOrDefault`", applicability: .unsafe,
        edits: [TextEdit(range, ".ElementAtOrDefault(\(index.text))")])
    ]
  }
}
