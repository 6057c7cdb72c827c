struct EventhubMessageTooLarge: ElementCheck {
  static let elements: [Name] = [.logToEventhub]
  /// What makes a text shorter, or shows that somebody thought of its length.
  private static let cuts: [StaticString] = ["Substring", "Length", "Take", "Remove"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let expression = document.expression(in: element), context.isUnderstood(expression) else { return }
    let results = context.results(of: expression)
    // A variable may hold it.
    let variable = results.count == 1 ? context.resolved(results[0]) : nil
    let tree = variable?.tree ?? context.tree(expression)
    if results.count == 1, variable?.tree === context.tree(expression), let part = bodyInText(expression, context) {
      report.report(
        part, "a whole body is logged: messages of more than 200 KB are cut off",
        help: "log the first part of it, or what is needed of it")
      return
    }
    guard tree.mentions("Body"), !Self.cuts.contains(where: tree.mentions), context.isPolicy(element) else { return }
    for call in tree.root.descendants where call.kind == .invocationExpression {
      guard let function = call.expression, function.isNamed("As"), isBody(function), !isPart(call) else { continue }
      report.report(
        tree === context.tree(expression) ? call.documentRange : results[0].documentRange,
        "a whole body is logged: messages of more than 200 KB are cut off",
        help: "log the first part of it, or what is needed of it")
      return
    }
  }

  /// The text that is put together from a variable with a body in it.
  private func bodyInText(_ expression: Int, _ context: LintContext) -> ByteRange? {
    let tree = context.tree(expression)
    guard tree.mayJoinTexts, tree.mentions("Variables"), !Self.cuts.contains(where: tree.mentions),
      let result = context.results(of: expression).first
    else { return nil }
    for piece in context.pieces(of: result, in: expression, depth: 0) {
      guard case .value(let node, _) = piece, node.tree !== tree, !Self.cuts.contains(where: node.tree.mentions),
        node.descendants.contains(where: { call in
          guard call.kind == .invocationExpression, let function = call.expression else { return false }
          return function.isNamed("As") && isBody(function) && !isPart(call)
        })
      else { continue }
      return result.documentRange
    }
    return nil
  }

  /// Whether only something in the body is asked for.
  private func isPart(_ call: SyntaxNode) -> Bool {
    var whole = call
    if let access = call.ancestors.first(where: { $0.kind == .conditionalAccessExpression }),
      access.whenNotNull?.contains(call) == true
    {
      if access.whenNotNull != call { return true }
      whole = access
    }
    guard let outer = whole.parent else { return false }
    return outer.kind == .elementAccessExpression || outer.kind == .conditionalAccessExpression
      || outer.kind == .simpleMemberAccessExpression && !outer.isNamed("ToString")
  }

  /// `….Body.As` or `….Body?.As`.
  private func isBody(_ function: SyntaxNode) -> Bool { function.receiver?.isNamed("Body") ?? false }
}
