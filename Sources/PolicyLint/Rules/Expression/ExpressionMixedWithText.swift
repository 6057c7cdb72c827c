struct ExpressionMixedWithText: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for (index, expression) in document.expressions.enumerated() where !expression.isWholeValue && expression.isClosed {
      // A bracket too many behind its end is a mistake of the expression's own syntax.
      if document.isAtStart(index), isFollowedByBracket(expression, in: document) { continue }
      guard let element = expression.element, document[element].parent == nil || context.schema[element].role != .data
      else { continue }
      if document.literal(.template, of: element) == "liquid" { continue }
      report.report(
        expression.range, "an expression is only evaluated where it is the whole value: this is sent as text",
        help: "write one expression, such as `@(\"text \" + …)`")
    }
  }

  private func isFollowedByBracket(_ expression: PolicyExpression, in document: PolicyDocument) -> Bool {
    var next = expression.range.end
    while next < document.text.count, ASCII.isSpace(document.text[next]) { next += 1 }
    guard next < document.text.count else { return false }
    switch document.text[next] {
    case ASCII.closeParenthesis, ASCII.closeBrace, ASCII.closeBracket, ASCII.semicolon: return true
    default: return false
    }
  }
}
