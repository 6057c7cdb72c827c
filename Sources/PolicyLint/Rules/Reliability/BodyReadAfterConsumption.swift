struct BodyReadAfterConsumption: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for (first, second) in context.nullFlow.rereads {
      let node = SyntaxNode(context.tree(second.expression), second.node)
      let before = SyntaxNode(context.tree(first.expression), first.node)
      report.report(
        node.documentRange, "the body is gone here: an earlier read used it up",
        help: "pass `preserveContent: true` to the first read",
        related: [RelatedPlace(range: before.documentRange, message: "here the body is used up")],
        fixes: first.fixes(before, .unsafe))
    }
  }
}
