struct JwtClaimIndexer: DocumentCheck {
  /// Claims that a token has to have to be valid.
  private static let validated: Set<String> = ["iss", "aud", "exp"]

  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    for indexing in flow.indexings where indexing.collection == .claims {
      guard case .key(let key) = indexing.kind else { continue }
      if indexing.token >= 0, case .token(let claims) = flow.definitions[Int(indexing.token)].kind,
        claims.contains(key) || Self.validated.contains(key)
      {
        continue
      }
      let node = SyntaxNode(context.tree(indexing.expression), indexing.node)
      report.report(
        node.documentRange, "a token may lack the claim `\(key)`: indexing it fails then",
        help: "use `GetValueOrDefault`, or let `required-claims` ask for it",
        fixes: Self.fixes(node, in: context, indexing.expression))
    }
  }

  /// `[0]` and `FirstOrDefault()` behind the index become a default.
  private static func fixes(_ node: SyntaxNode, in context: LintContext, _ expression: Int) -> [Fix] {
    guard let target = node.expression, let key = node.arguments.first, let access = node.parent else { return [] }
    var whole = access
    if access.kind == .simpleMemberAccessExpression {
      guard let call = access.parent, call.kind == .invocationExpression, call.arguments.isEmpty,
        ["First", "FirstOrDefault"].contains(access.name?.text)
      else { return [] }
      whole = call
    } else if access.kind != .elementAccessExpression || access.expression != node {
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
