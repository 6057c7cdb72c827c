struct NamedValueUnquoted: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    guard context.document.contains("{{", in: context.document.expressions[expression].codeRange) else { return }
    for node in context.tree(expression).root.descendants where node.kind == .namedValueExpression {
      guard let parent = node.parent, needsText(node, in: parent, expression, context) else { continue }
      let place = node.documentRange
      report.report(
        place, "`\(node.text)` becomes code, not text: it has no quotes around it", help: "write `\"\(node.text)\"`",
        fixes: [
          Fix(
            title: "put it in quotes", applicability: .unsafe,
            edits: [TextEdit(place, context.document.quoted(node.text, in: expression))])
        ])
    }
  }

  /// Whether a text has to stand there.
  private func needsText(
    _ node: SyntaxNode, in parent: SyntaxNode, _ expression: Int, _ context: LintContext
  ) -> Bool {
    guard parent.kind == .equalsExpression || parent.kind == .notEqualsExpression || parent.kind == .addExpression
    else {
      return false
    }
    guard let other = (parent.left?.id == node.id ? parent.right : parent.left)?.withoutParentheses else {
      return false
    }
    switch other.kind {
    case .stringLiteralExpression, .interpolatedStringExpression: return true
    case .castExpression: return other.child(1)?.token(0)?.kind == .stringKeyword
    case .invocationExpression:
      // With a second argument its type is that argument's.
      guard let function = other.expression else { return false }
      if function.isNamed("ToString") { return true }
      guard function.isNamed("GetValueOrDefault"), let receiver = function.expression else { return false }
      return receiver.isRequestMember("Headers") || receiver.isNamed("Query") || receiver.isNamed("MatchedParameters")
    // What is added to a text may be a number.
    case .simpleMemberAccessExpression where parent.kind != .addExpression:
      return context.bound(expression)[other.id].type == .string
    default: return false
    }
  }
}

extension PolicyDocument {
  /// A text in quotes, written as the expression is.
  func quoted(_ text: String, in expression: Int) -> String {
    let quote = expressions[expression].isEscaped ? "&quot;" : "\""
    return quote + text + quote
  }
}
