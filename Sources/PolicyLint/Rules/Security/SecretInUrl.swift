struct SecretInUrl: ElementCheck {
  static let elements: [Name] = [setQueryParameter, .setURL, .rewriteUri]
  private static let setQueryParameter = Name.setQueryParameter
  private static let template = Name.template
  private static let parameters: Set<String> = [
    "key", "code", "sig", "token", "access_token", "api-key", "apikey", "api_key", "subscription-key",
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    switch document[element].name {
    case .setURL: document.textRange(of: element).map { check($0, of: element, in: context, &report) }
    case Self.setQueryParameter: checkParameter(element, in: context, &report)
    default:
      document.attribute(Self.template, of: element).map { check($0.valueRange, of: element, in: context, &report) }
    }
  }

  private func checkParameter(_ element: ElementID, in context: LintContext, _ report: inout Violations) {
    let document = context.document
    guard let name = document.literal(.name, of: element)?.lowercased(), Self.parameters.contains(name),
      let value = document.child(.value, of: element), let text = document.textRange(of: value),
      context.isKnown(element)
    else { return }
    let names = NamedValueReferences.names(in: text, of: document)
    let variable = document.expression(in: value).flatMap { secretVariable(in: $0, context) }
    guard !names.contains(where: isSAS), let secret = names.first ?? variable else { return }
    report.report(text, "`\(secret)` is sent in the address, which ends up in logs", help: "send it in a header")
  }

  private func secretVariable(in expression: Int, _ context: LintContext) -> String? {
    context.results(of: expression).lazy.flatMap(\.descendants).compactMap { context.variableRead(by: $0) }
      .first { CredentialName.isTelling($0) && !isSAS($0) }
  }

  /// A named value or a variable that is called a secret, in the query of an address.
  private func check(_ range: ByteRange, of element: ElementID, in context: LintContext, _ report: inout Violations) {
    let document = context.document
    guard document.contains("?", in: range) else { return }
    for reference in NamedValueReferences.ranges(in: range, of: document) {
      let name = document.string(ByteRange(reference.start + 2, reference.end - 2))
      guard CredentialName.isTelling(name), !isSAS(name), context.isKnown(element),
        document.contains("?", in: ByteRange(range.start, reference.start))
      else { continue }
      report.report(reference, "`\(name)` is sent in the address, which ends up in logs", help: "send it in a header")
    }
    let expression = document.expressions.firstIndex { range.contains($0.range) && $0.isWholeValue }
    guard let expression, let name = secretVariable(in: expression, context), context.isKnown(element),
      let read = context.tree(expression).root.descendants.first(where: { context.variableRead(by: $0) == name })
    else { return }
    // What stands in the path is another matter.
    guard document.contains("?", in: ByteRange(range.start, read.documentRange.start)) else { return }
    report.report(
      read.documentRange, "`\(name)` is sent in the address, which ends up in logs", help: "send it in a header")
  }

  /// Signatures of access are made to be part of an address.
  private func isSAS(_ name: String) -> Bool { name.lowercased().contains("sas") }
}
