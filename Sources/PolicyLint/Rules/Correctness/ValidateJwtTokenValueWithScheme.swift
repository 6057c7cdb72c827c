struct ValidateJwtTokenValueWithScheme: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  private static let tokenValue = Name.tokenValue

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let value = document.attribute(Self.tokenValue, of: element), let tree = context.tree(of: value),
      tree.form == .expression, let result = tree.root.expression?.withoutParentheses,
      isWholeHeader(result), context.isPolicy(element)
    else { return }
    let isJwt = document[element].name == .validateJwt
    let whole = ByteRange(value.nameRange.start, value.valueRange.end + (value.quote == 0 ? 0 : 1))
    report.report(
      value.valueRange, "the token has its scheme in front of it, `Bearer `, and every call is refused",
      help: "write `header-name=\"Authorization\"`",
      fixes: [
        Fix(
          title: "read the header", applicability: .unsafe,
          edits: [TextEdit(whole, "header-name=\"Authorization\"" + (isJwt ? " require-scheme=\"Bearer\"" : ""))])
      ])
  }

  private func isWholeHeader(_ node: SyntaxNode) -> Bool {
    guard node.kind == .invocationExpression, node.expression?.isNamed("GetValueOrDefault") == true else {
      return false
    }
    return node.expression?.expression?.isRequestMember("Headers") == true
      && node.arguments.first?.expression?.stringValue?.lowercased() == "authorization"
  }
}
