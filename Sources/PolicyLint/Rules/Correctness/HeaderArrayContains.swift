struct HeaderArrayContains: ExpressionCheck {
  static let looksAtCodeOnly = true

  /// Headers whose value is text of some length, so that nobody means all of it.
  private static let longTexts: Set<String> = [
    "accept", "accept-encoding", "accept-language", "cache-control", "content-type", "cookie", "referer", "user-agent",
  ]

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for index in tree.nodes.indices where tree.nodes[index].kind == .invocationExpression {
      let call = SyntaxNode(tree, NodeID(index))
      guard call.isCall(of: "Contains"), call.arguments.count == 1, let access = call.child(0),
        let target = access.child(0)?.withoutParentheses, target.kind == .elementAccessExpression,
        let dictionary = target.expression, dictionary.isNamed("Headers") || dictionary.isNamed("Query"),
        let key = target.arguments.first?.expression
      else { continue }
      let bound = context.bound(expression)
      guard case .string(let name)? = bound.constant(of: key.id),
        case .string(let text)? = call.arguments[0].expression
          .flatMap({ bound.constant(of: $0.id) }), context.binderBox.info(bound[target.id].type).form == .array
      else { continue }
      let isLong = dictionary.isNamed("Headers") && Self.longTexts.contains(name.lowercased())
      report.report(
        call.documentRange, "`Contains` looks for a value that is `\(text)`, not for one that has it in its text",
        help: "use `GetValueOrDefault` with a default, whose text can be searched", severity: isLong ? nil : .info,
        fixes: Self.fixes(target, dictionary, key, in: context, expression))
    }
  }

  private static func fixes(
    _ target: SyntaxNode, _ dictionary: SyntaxNode, _ key: SyntaxNode, in context: LintContext, _ expression: Int
  ) -> [Fix] {
    let document = context.document
    let text =
      document.string(dictionary.documentRange) + ".GetValueOrDefault(" + document.string(key.documentRange)
      + ", \"\"".escaped(in: context, expression) + ")"
    return [Fix(title: "search the text", applicability: .unsafe, edits: [TextEdit(target.documentRange, text)])]
  }
}
