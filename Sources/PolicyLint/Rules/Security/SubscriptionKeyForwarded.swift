struct SubscriptionKeyForwarded: ExpressionCheck {
  private static let keys: [StaticString] = ["Key", "PrimaryKey", "SecondaryKey"]
  private static let carriers: NameSet = [.setHeader, .setQueryParameter, .setBody, .setURL]

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Subscription") && tree.mentions("Key") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    guard let owner = context.document.expressions[expression].element, isSent(owner, in: context) else { return }
    for result in context.results(of: expression) {
      for node in result.descendants where isKey(node) && flows(node, to: result) {
        report.report(
          node.documentRange, "the caller's subscription key is sent on: who reads it there can call in its name",
          help: "send `context.Subscription.Id`, or nothing")
      }
    }
  }

  /// Whether a value is handed to a backend or another service.
  private func isSent(_ owner: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    let carrier =
      Self.carriers.contains(document[owner].name)
      ? owner : document.ancestor(of: owner, where: { Self.carriers.contains($0) })
    guard let carrier, context.isKnown(carrier) else { return false }
    if document.ancestor(of: carrier, where: { $0 == .returnResponse }) != nil { return false }
    let section = context.schema.section(of: carrier)
    return section != .outbound && section != .onError
      || document.ancestor(of: carrier, where: { $0 == .sendRequest || $0 == .sendOneWayRequest }) != nil
  }

  /// Where callers send their key, in lower case.
  private static let header = "ocp-apim-subscription-key"

  /// `context.Subscription.Key`, or with `?.`, or the header that it comes in.
  private func isKey(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .elementAccessExpression where node.receiver?.isRequestMember("Headers") == true,
      .invocationExpression
    where node.expression?.isNamed("GetValueOrDefault") == true
      && node.expression?.receiver?.isRequestMember("Headers") == true:
      return node.arguments.first?.expression?.stringValue?.lowercased() == Self.header
    default: break
    }
    guard Self.keys.contains(where: node.isNamed), let owner = node.receiver else { return false }
    return owner.isNamed("Subscription") && owner.expression?.isNamed("context") == true
  }

  /// Whether the text of the key is part of the result, rather than what it is compared with or its digest.
  private func flows(_ node: SyntaxNode, to result: SyntaxNode) -> Bool {
    for outer in node.ancestors {
      switch outer.kind {
      case .equalsExpression, .notEqualsExpression: return false
      case .conditionalExpression where outer.condition?.contains(node) == true: return false
      case .invocationExpression:
        if outer.expression?.isNamed("ComputeHash") == true || outer.expression?.isNamed("IsNullOrEmpty") == true {
          return false
        }
      default: break
      }
      if outer == result { break }
    }
    return true
  }
}
