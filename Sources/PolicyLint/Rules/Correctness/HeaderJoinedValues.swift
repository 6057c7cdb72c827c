struct HeaderJoinedValues: ExpressionCheck {
  static let looksAtCodeOnly = true
  /// Headers that are lists, and may be sent several times.
  private static let lists: Set<String> = [
    "accept", "accept-encoding", "accept-language", "accept-charset", "cache-control", "forwarded", "prefer", "te",
    "via",
    "x-forwarded-for", "if-match", "if-none-match", "connection",
  ]

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Headers") && tree.mentions("GetValueOrDefault") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for call in context.tree(expression).root.descendants where call.kind == .invocationExpression {
      guard let function = call.expression, function.isNamed("GetValueOrDefault"),
        function.expression?.isNamed("Headers") == true, let name = call.arguments.first?.expression?.stringValue,
        Self.lists.contains(name.lowercased()), let other = comparand(of: call), let text = other.stringValue,
        !text.isEmpty
      else { continue }
      report.report(
        call.documentRange, "`\(name)` may have several values, which come joined by commas", help: "split them first")
    }
  }

  /// The text that a value is compared with as a whole.
  private func comparand(of call: SyntaxNode) -> SyntaxNode? {
    guard let parent = call.parent else { return nil }
    switch parent.kind {
    case .equalsExpression, .notEqualsExpression: return parent.left == call ? parent.right : parent.left
    case .simpleMemberAccessExpression:
      guard parent.isNamed("Equals"), let equals = parent.parent, equals.kind == .invocationExpression else {
        return nil
      }
      return equals.arguments.first?.expression
    default: return nil
    }
  }
}
