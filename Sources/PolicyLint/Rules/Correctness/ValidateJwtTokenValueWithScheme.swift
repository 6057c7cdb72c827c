struct ValidateJwtTokenValueWithScheme: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  private static let tokenValue = Name.tokenValue

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let value = document.attribute(Self.tokenValue, of: element), value.expression >= 0,
      context.isUnderstood(Int(value.expression)), case let results = context.results(of: Int(value.expression)),
      !results.isEmpty, results.allSatisfy({ isWholeHeader($0) }), context.isPolicy(element)
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

  /// Whether a value is all that the header says, be it by the dictionary's default or the first of its values.
  private func isWholeHeader(_ node: SyntaxNode) -> Bool {
    let node = node.withoutCasts
    let value = node.localValue ?? node
    switch value.kind {
    case .invocationExpression:
      guard let function = value.expression else { return false }
      if function.isNamed("GetValueOrDefault") {
        return function.receiver?.isRequestMember("Headers") == true && isKey(value)
      }
      return (function.isNamed("First") || function.isNamed("FirstOrDefault")) && value.arguments.isEmpty
        && function.receiver.map(isEntry) == true
    case .elementAccessExpression: return value.receiver.map(isEntry) == true
    default: return false
    }
  }

  /// `context.Request.Headers["Authorization"]`.
  private func isEntry(_ node: SyntaxNode) -> Bool {
    node.kind == .elementAccessExpression && node.receiver?.isRequestMember("Headers") == true && isKey(node)
  }

  private func isKey(_ access: SyntaxNode) -> Bool {
    access.arguments.first?.expression?.stringValue?.lowercased() == "authorization"
  }
}
