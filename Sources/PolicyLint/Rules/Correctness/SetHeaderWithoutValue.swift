struct SetHeaderWithoutValue: DocumentCheck {
  private static let action = Name.existsAction

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var index = 0
    for finding in context.schemaFindings where finding.rule == "set-header-without-value" {
      // They come in the order of the elements.
      while index < document.elements.count, document.elements[index].nameRange != finding.violation.range {
        index += 1
      }
      guard index < document.elements.count else { return }
      let id = ElementID(index)
      let action = document.attribute(Self.action, of: id)
      let edit =
        action.map { TextEdit($0.valueRange, "delete") }
        ?? TextEdit(.at(endOfAttributes(of: id, in: document)), " exists-action=\"delete\"")
      report.report(
        finding.violation.range, "`\(document.nameString(id))` has no `value` and does not delete",
        help: "add `<value>…</value>`, or write `exists-action=\"delete\"`",
        fixes: [Fix(title: "write `exists-action=\"delete\"`", applicability: .unsafe, edits: [edit])])
    }
  }

  private func endOfAttributes(of id: ElementID, in document: PolicyDocument) -> Int {
    guard let last = document[id].attributes.last else { return document[id].nameRange.end }
    let attribute = document.attributes[Int(last)]
    return attribute.valueRange.end + (attribute.quote == 0 ? 0 : 1)
  }
}
