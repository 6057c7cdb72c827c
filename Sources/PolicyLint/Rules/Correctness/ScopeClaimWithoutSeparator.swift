struct ScopeClaimWithoutSeparator: ElementCheck {
  static let elements: [Name] = [.validateJwt, .validateAzureADToken]
  private static let separator = Name.separator
  private static let match = Name.match

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let validation = TokenValidation(element, in: document)
    for claim in validation.requiredClaims where document.attribute(Self.separator, of: claim) == nil {
      guard let name = document.literal(.name, of: claim), name == "scp" || name == "scope", context.isPolicy(element)
      else { continue }
      let values = validation.values(of: claim)
      // Who lists several in one value means the whole of it.
      let isList = values.contains { document.content(of: $0)?.contains(" ") ?? true }
      if values.isEmpty || isList { continue }
      report.report(
        document[claim].nameRange,
        "`\(name)` is a list of scopes with blanks between them, and is compared as a whole",
        help: "add `separator=\" \"`", fixes: [fix(for: claim, values.count, in: document)])
    }
  }

  /// With several values, `all` would ask for every one of them.
  private func fix(for claim: ElementID, _ count: Int, in document: PolicyDocument) -> Fix {
    let isAny = count > 1 && document.attribute(Self.match, of: claim) == nil
    return Fix(
      title: "add `separator=\" \"`", applicability: .unsafe,
      edits: [
        TextEdit(.at(document.endOfAttributes(of: claim)), (isAny ? " match=\"any\"" : "") + " separator=\" \"")
      ])
  }
}
