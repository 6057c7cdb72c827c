struct BodyOfWrongMessage: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    for use in flow.uses where use.section == .inbound && flow.isUse(use, of: ["Response"], on: "IExpressionContext") {
      report.report(
        use.range, "there is no response yet in `inbound`: `\(NullUse.name(of: use, in: context))` is null",
        help: "read it in `outbound`", severity: use.isBehindFragment ? .info : nil)
    }
    let isSaved = flow.bodyReads.contains { $0.message == .request && $0.keepsContent && $0.section == .inbound }
    guard !isSaved else { return }
    for read in flow.bodyReads where read.message == .request && !read.keepsContent {
      guard read.section == .outbound || read.section == .onError else { continue }
      let node = SyntaxNode(context.tree(read.expression), read.node)
      report.report(
        node.documentRange, "the body of the request may be gone here: it was sent to the backend",
        help: "read it in `inbound` with `preserveContent: true` and keep it in a variable")
    }
  }
}
