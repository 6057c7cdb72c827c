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
        let target = access.child(0)?.withoutParentheses, let (dictionary, key) = Self.source(of: target),
        dictionary.isNamed("Headers") || dictionary.isNamed("Query")
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
        fixes: target.kind == .elementAccessExpression
          ? Self.fixes(target, dictionary, key, in: context, expression) : [])
    }
  }

  /// The dictionary that values are taken from, and the key: by an index, or `out` of `TryGetValue`, maybe through a local.
  private static func source(of target: SyntaxNode) -> (dictionary: SyntaxNode, key: SyntaxNode)? {
    let value = target.localValue ?? target
    if value.kind == .elementAccessExpression, let dictionary = value.expression,
      let key = value.arguments.first?.expression
    {
      return (dictionary, key)
    }
    guard value.kind == .identifierName, let name = value.identifierText else { return nil }
    for call in target.tree.root.descendants where call.isCall(of: "TryGetValue") && call.arguments.count == 2 {
      guard call.arguments[1].descendants.contains(where: { $0.identifierText == name }),
        let dictionary = call.expression?.expression, let key = call.arguments[0].expression
      else { continue }
      return (dictionary, key)
    }
    return nil
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
