struct RateLimitNullKey: ElementCheck {
  static let elements = CounterKey.policies

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let key = document.attribute(.counterKey, of: element), key.expression >= 0 else { return }
    let expression = Int(key.expression)
    guard context.isUnderstood(expression), context.isPolicy(element) else { return }
    if let use = anonymousUse(in: expression, context) {
      report.report(
        use.range, "a caller without a subscription or user has no key here: the request fails",
        help: "write `?.`, and behind it `?? context.Request.IpAddress`",
        severity: use.isBehindFragment ? .info : nil, fixes: fixes(use, expression, context))
      return
    }
    for result in context.results(of: expression) {
      let node = result.withoutParentheses
      guard let what = emptiness(of: node) else { continue }
      report.report(
        node.documentRange, "\(what): all such callers share one counter, or have none",
        help: "write `?? context.Request.IpAddress` or the like for them", fixes: fallback(node, expression, context))
      return
    }
  }

  private func anonymousUse(in expression: Int, _ context: LintContext) -> NullUse? {
    let flow = context.nullFlow
    return flow.uses.first { use in
      guard use.expression == expression,
        flow.isUse(use, of: ["User", "Subscription", "Product"], on: "IExpressionContext")
      else { return false }
      // A product's own policies run for its subscriptions only.
      return !context.origin.mayBeOfProduct || flow.isUse(use, of: ["User"], on: "IExpressionContext")
    }
  }

  /// Why a key may be nothing.
  private func emptiness(of node: SyntaxNode) -> String? {
    switch node.kind {
    case .conditionalAccessExpression: return "the key is null where `\(node.expression?.text ?? "")` is"
    case .invocationExpression:
      guard let function = node.expression, function.isNamed("GetValueOrDefault"),
        let dictionary = function.expression, dictionary.isNamed("Headers") || dictionary.isNamed("Query"),
        let name = node.arguments.first?.expression?.stringValue
      else { return nil }
      let fallback = node.arguments.count > 1 ? node.arguments[1].expression : nil
      if let fallback, fallback.stringValue != "", fallback.kind != .nullLiteralExpression { return nil }
      let kind = dictionary.isNamed("Headers") ? "header" : "parameter"
      return "the key is \(fallback?.stringValue == "" ? "empty" : "null") without the \(kind) `\(name)`"
    default: return nil
    }
  }

  private func fallback(_ node: SyntaxNode, _ expression: Int, _ context: LintContext) -> [Fix] {
    guard node.kind == .conditionalAccessExpression, node.parent?.kind != .parenthesizedExpression else { return [] }
    return [
      Fix(
        title: "count such callers by address", applicability: .unsafe,
        edits: [TextEdit(.at(node.documentRange.end), " ?? context.Request.IpAddress")])
    ]
  }

  /// `?.` and a fallback, where the key is the chain and a text.
  private func fixes(_ use: NullUse, _ expression: Int, _ context: LintContext) -> [Fix] {
    guard let dot = use.dot, let result = context.results(of: expression).first,
      result.kind == .simpleMemberAccessExpression, result.expression?.id == use.node,
      context.bound(expression)[result.id].type == .string
    else { return [] }
    return [
      Fix(
        title: "count such callers by address", applicability: .unsafe,
        edits: [
          TextEdit(dot, "?."), TextEdit(.at(result.documentRange.end), " ?? context.Request.IpAddress"),
        ])
    ]
  }
}
