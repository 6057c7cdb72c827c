struct HeaderIndexerUnguarded: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for indexing in context.nullFlow.indexings {
      guard case .key(let key) = indexing.kind, let what = Self.description(of: indexing.collection) else { continue }
      // Every request of HTTP 1.1 has it.
      if key.lowercased() == "host", indexing.collection == .headers { continue }
      let node = SyntaxNode(context.tree(indexing.expression), indexing.node)
      // An operation's own template has its parameters; only policies of several operations may meet others.
      let scope = context.origin.scope ?? .operation
      let isOfOperation = indexing.collection == .matchedParameters && (scope == .operation || scope == .fragment)
      report.report(
        node.documentRange, "the \(what) `\(key)` may be missing: indexing it fails then",
        help: "use `GetValueOrDefault`, or test with `ContainsKey` before", severity: isOfOperation ? .info : nil,
        fixes: Self.fixes(node, in: context, indexing.expression))
    }
  }

  private static func description(of collection: Indexing.Collection) -> String? {
    switch collection {
    case .headers: "header"
    case .query: "query parameter"
    case .matchedParameters: "parameter"
    case .responseHeaders: "header of the response"
    case .claims, .split: nil
    }
  }

  /// `[0]` and `First()` behind the index become a default.
  private static func fixes(_ node: SyntaxNode, in context: LintContext, _ expression: Int) -> [Fix] {
    guard let target = node.expression, let key = node.arguments.first else { return [] }
    let whole: SyntaxNode
    if let parent = node.parent, parent.kind == .elementAccessExpression, parent.expression == node {
      whole = parent
    } else if let access = node.parent, let call = access.parent, access.kind == .simpleMemberAccessExpression,
      ["First", "Last", "FirstOrDefault", "LastOrDefault", "Single"].contains(access.name?.text),
      call.arguments.isEmpty,
      call.kind == .invocationExpression
    {
      whole = call
    } else {
      return []
    }
    let document = context.document
    let text =
      document.string(target.documentRange) + ".GetValueOrDefault(" + document.string(key.documentRange)
      + ", \"\"".escaped(in: context, expression) + ")"
    return [
      Fix(title: "use `GetValueOrDefault`", applicability: .unsafe, edits: [TextEdit(whole.documentRange, text)])
    ]
  }
}
