struct BodyConsumed: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for read in context.nullFlow.consumptions {
      let node = SyntaxNode(context.tree(read.expression), read.node)
      let receiver = read.message == .request ? "the backend" : "the client"
      report.report(
        node.documentRange, "this read uses the body up, so that \(receiver) receives an empty one",
        help: "pass `preserveContent: true`", fixes: read.fixes(node, .unsafe))
    }
  }
}

extension BodyRead {
  /// `preserveContent: true` as the argument.
  func fixes(_ node: SyntaxNode, _ applicability: Fix.Applicability) -> [Fix] {
    guard let list = node.argumentList else { return [] }
    return [
      Fix(
        title: "add `preserveContent: true`", applicability: applicability,
        edits: [TextEdit(list.documentRange, "(preserveContent: true)")])
    ]
  }
}
