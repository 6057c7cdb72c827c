struct AuthFailureCodeUnsuitable: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken, .checkHeader, .when]
  private static let codes: [Name] = [.failedValidationHttpcode, .failedCheckHttpcode]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    if document[element].name == .when { return checkGate(element, in: context, &report) }
    for name in Self.codes {
      guard let attribute = document.attribute(name, of: element),
        let code = document.literal(name, of: element).flatMap({ Int($0) }), (100..<600).contains(code),
        !(400..<500).contains(code), !(301...308).contains(code), context.isPolicy(element)
      else { continue }
      report.report(
        attribute.valueRange, "who is refused is answered with \(code), which does not say so",
        help: "write 401 or 403",
        fixes: [Fix(title: "write `401`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "401")])])
    }
  }

  /// A branch for those who show no credential, or a wrong one, that answers them as if all was well.
  private func checkGate(_ branch: ElementID, in context: LintContext, _ report: inout Violations) {
    let document = context.document
    guard let condition = context.condition(of: branch), let answer = document.child(.returnResponse, of: branch),
      let status = document.child(.setStatus, of: answer), let attribute = document.attribute(.code, of: status),
      let code = document.literal(.code, of: status).flatMap({ Int($0) }), (200..<300).contains(code),
      refuses(condition, context), context.isPolicy(answer)
    else { return }
    report.report(
      attribute.valueRange, "who is refused is answered with \(code), which does not say so",
      help: "write 401 or 403",
      fixes: [Fix(title: "write `401`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "401")])])
  }

  /// Whether a condition holds for callers whose credential is missing or another one than it should be.
  private func refuses(_ condition: Int, _ context: LintContext) -> Bool {
    guard context.isUnderstood(condition) else { return false }
    let scan = context.credentials(in: condition)
    let headers = scan.headers.filter { HeaderNames.isTelling($0) || $0 == "authorization" }
    guard !scan.kinds.isEmpty || !headers.isEmpty && scan.comparesWithNamedValue else { return false }
    let results = context.results(of: condition)
    guard results.count == 1,
      !context.document.contains("OPTIONS", in: context.document.expressions[condition].codeRange)
    else { return false }
    return results[0].operands(of: .logicalOrExpression).allSatisfy { operand in
      switch operand.kind {
      case .notEqualsExpression: operand.right?.kind != .nullLiteralExpression
      case .equalsExpression: operand.right?.kind == .nullLiteralExpression
      case .logicalNotExpression: true
      default: false
      }
    }
  }
}
