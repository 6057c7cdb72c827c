struct ValidateJwtSchemeIgnored: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let scheme = Name.requireScheme
  private static let header = Name.headerName
  private static let parameter = Name.queryParameterName
  private static let token = Name.tokenValue

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let scheme = document.attribute(Self.scheme, of: element), context.isPolicy(element),
      !context.showsForm(element)
    else { return }
    let source: String
    if let header = document.literal(Self.header, of: element), !header.contains("{"),
      header.lowercased() != "authorization"
    {
      source = "the header `\(header)`"
    } else if document.attribute(Self.header, of: element) != nil {
      return
    } else if document.attribute(Self.parameter, of: element) != nil {
      source = "the query string"
    } else if document.attribute(Self.token, of: element) != nil {
      source = "an expression"
    } else {
      return
    }
    report.report(
      scheme.nameRange, "`require-scheme` is ignored: the token comes from \(source)",
      help: "it counts only for the header `Authorization`",
      fixes: [
        Fix(
          title: "delete `require-scheme`", applicability: .safe,
          edits: [TextEdit(document.wholeRange(of: scheme), "")])
      ])
  }
}
