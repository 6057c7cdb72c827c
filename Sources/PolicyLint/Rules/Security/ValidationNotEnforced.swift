struct ValidationNotEnforced: ElementCheck {
  static let elements: [Name] = [
    .validateContent, .validateParameters, .validateHeaders, .validateStatusCode, .validateOdataRequest,
    .validateGraphqlRequest,
  ]
  private static let unspecifiedHeader = Name.unspecifiedHeaderAction

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
    report.report(
      attribute.valueRange,
      isDetecting
        ? "what `\(name)` stands for is logged and let through" : "what `\(name)` stands for is let through",
      help: "write `prevent` to refuse it",
      severity: attribute.name == Self.unspecifiedHeader ? .info : nil,
      fixes: [
        Fix(title: "write `prevent`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, "prevent")])
      ])
  }
}
