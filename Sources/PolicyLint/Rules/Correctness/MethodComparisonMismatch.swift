struct MethodComparisonMismatch: ExpressionCheck {
  static let looksAtCodeOnly = true

  private static let methods: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT",
  ]

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.contains("Request.Method", in: document.expressions[expression].codeRange) else { return }
    for node in context.tree(expression).root.descendants where node.isRequestMember("Method") {
      for literal in literals(comparedWith: node) {
        guard let text = literal.stringValue, !Self.methods.contains(text), !text.contains("{{") else { continue }
        guard let content = literal.token(0)?.contentRange else { continue }
        check(text, at: literal.tree.documentRange(content), &report)
      }
    }
  }

  private func check(_ text: String, at place: ByteRange, _ report: inout Violations) {
    let right = text.split(whereSeparator: \.isWhitespace).joined().uppercased()
    if Self.methods.contains(right) {
      return report.report(
        place, "no request has the method `\(text)`: methods are compared with their case", help: "write `\(right)`",
        fixes: [Fix(title: "write `\(right)`", applicability: .unsafe, edits: [TextEdit(place, right)])])
    }
    // Methods of one's own, and WebDAV's, are nobody else's business; these are words of databases and of nobody.
    guard Self.mistaken.contains(right) else { return }
    report.report(place, "no request has the method `\(text)`", help: "HTTP has no such method")
  }

  /// Words that are taken for methods, as they are verbs for the same.
  private static let mistaken: Set<String> = ["UPDATE", "CREATE", "READ", "INSERT", "REMOVE", "MODIFY", "ANY", "ALL"]

  /// The strings that a method is compared with as they are.
  private func literals(comparedWith method: SyntaxNode) -> [SyntaxNode] {
    guard let parent = method.parent else { return [] }
    switch parent.kind {
    case .equalsExpression, .notEqualsExpression:
      return [parent.left, parent.right].compactMap { $0 }.filter { $0.kind == .stringLiteralExpression }
    case .simpleMemberAccessExpression:
      guard parent.isNamed("Equals"), let call = parent.parent, call.kind == .invocationExpression,
        call.arguments.count == 1
      else { return [] }
      return call.arguments.compactMap(\.expression).filter { $0.kind == .stringLiteralExpression }
    case .argument:
      guard let call = parent.parent?.parent, call.kind == .invocationExpression, call.arguments.count == 1,
        call.expression?.isNamed("Contains") == true, let list = call.expression?.expression?.withoutParentheses
      else { return [] }
      return list.initializer?.initializerExpressions.filter { $0.kind == .stringLiteralExpression } ?? []
    case .switchStatement:
      return parent.descendants.filter { $0.kind == .caseSwitchLabel }.compactMap(\.expression)
        .filter { $0.kind == .stringLiteralExpression }
    default: return []
    }
  }
}
