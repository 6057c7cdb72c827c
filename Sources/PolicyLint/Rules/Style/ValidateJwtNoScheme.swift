struct ValidateJwtNoScheme: ElementCheck {
  static let elements: [Name] = [.validateJwt]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(.headerName, of: element)?.lowercased() == "authorization",
      document.attribute(.requireScheme, of: element) == nil, context.isPolicy(element)
    else { return }
    let end = document.endOfAttributes(of: element)
    report.report(
      document[element].startTag, "tokens are taken with every scheme", help: "add `require-scheme=\"Bearer\"`",
      fixes: [
        Fix(
          title: "add `require-scheme=\"Bearer\"`", applicability: .unsafe,
          edits: [TextEdit(.at(end), " require-scheme=\"Bearer\"")])
      ])
  }
}
