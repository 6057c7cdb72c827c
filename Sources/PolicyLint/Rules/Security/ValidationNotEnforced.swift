struct ValidationNotEnforced: ElementCheck {
  static let elements: [Name] = [
    .validateContent, .validateParameters, .validateHeaders, .validateStatusCode, .validateOdataRequest,
    .validateGraphqlRequest,
  ]
  private static let unspecifiedHeader = Name.unspecifiedHeaderAction
  private static let unspecifiedParameter = Name.unspecifiedParameterAction

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.isPolicy(element) else { return }
    for id in Int(element.index)..<Int(document[element].subtreeEnd) {
      for index in document[ElementID(id)].attributes {
        check(document.attributes[Int(index)], in: document, &report)
      }
    }
  }

  private func check(_ attribute: Attribute, in document: PolicyDocument, _ report: inout Violations) {
    guard attribute.expression < 0 else { return }
    let value = document.bytes(attribute.valueRange)
    let isDetecting = value.elementsEqual("detect".utf8)
    guard isDetecting || value.elementsEqual("ignore".utf8) else { return }
    let name = document.string(attribute.nameRange)
    guard name.hasSuffix("action") else { return }
    let isException =
      document.attribute(.name, of: attribute.element) != nil || document.attribute(.code, of: attribute.element) != nil
    let isInHeaders = Self.isAboutHeaders(attribute.element, in: document)
    // A header that is named and ignored is one that every client sends and no definition lists.
    if isException, isInHeaders, !isDetecting { return }
    let isLight =
      isException && !isDetecting || attribute.name == Self.unspecifiedHeader
      || attribute.name == Self.unspecifiedParameter && isInHeaders
    report.report(
      attribute.valueRange,
      isDetecting
        ? "what `\(name)` stands for is logged and let through" : "what `\(name)` stands for is let through",
      help: "write `prevent` to refuse it", severity: isLight ? .info : nil,
      fixes: [
        Fix(title: "write `prevent`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "prevent")])
      ])
  }

  /// Whether an element says what is done with headers.
  private static func isAboutHeaders(_ id: ElementID, in document: PolicyDocument) -> Bool {
    document[id].name == .headers || document[id].name == .header
      || document[id].parent.map { document[$0].name == .headers || document[$0].name == .validateHeaders } ?? false
  }
}
