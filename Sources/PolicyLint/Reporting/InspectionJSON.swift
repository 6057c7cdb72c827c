/// What `inspect --format json` writes.
struct InspectionJSON {
  private let report: FileReport
  private let documents: [PolicyDocument]
  private let text: ReportedText

  init(report: FileReport, documents: [PolicyDocument]) {
    self.report = report
    self.documents = documents
    text = ReportedText(report.file)
  }

  func render(rules: [RuleInfo]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", 1)
      object.member("file", PathText.printable(report.file.path))
      object.member("flavor", Inspection.flavor(of: documents).rawValue)
      object.member("root", documents.first.flatMap { $0.elements.isEmpty ? nil : $0.nameString(ElementID(0)) })
      object.key("elements")
      object.array(documents.indices.flatMap { document in documents[document].elementIDs.map { (document, $0) } }) {
        writer, place in
        writer.object { write(place.1, of: place.0, to: &$0) }
      }
      object.key("expressions")
      object.array(documents.flatMap { document in document.expressions.map { (document, $0) } }) { writer, place in
        writer.object { write(place.1, in: place.0, to: &$0) }
      }
      object.key("diagnostics")
      object.array(DiagnosticJSON(rules: rules).render(report)) { writer, diagnostic in writer.raw(diagnostic) }
    }
    return writer.bytes + [ASCII.lineFeed]
  }

  private func write(_ id: ElementID, of index: Int, to object: inout JSONWriter) {
    let document = documents[index]
    let element = document[id]
    let firstElement = documents[..<index].reduce(0) { $0 + $1.elements.count }
    let firstExpression = documents[..<index].reduce(0) { $0 + $1.expressions.count }
    object.member("name", document.nameString(id))
    object.member("parent", element.parent.map { firstElement + Int($0.index) })
    object.range("range", document.map.original(element.range), in: text)
    object.range("nameRange", document.map.original(element.nameRange), in: text)
    object.key("attributes")
    object.array(element.attributes) { writer, attributeIndex in
      let attribute = document.attributes[Int(attributeIndex)]
      writer.object { object in
        object.member("name", document.string(attribute.nameRange))
        object.range("nameRange", document.map.original(attribute.nameRange), in: text)
        object.range("valueRange", document.map.original(attribute.valueRange), in: text)
        object.member("value", document.string(attribute.valueRange))
        object.member("expression", attribute.expression < 0 ? nil : firstExpression + Int(attribute.expression))
      }
    }
  }

  private func write(_ expression: PolicyExpression, in document: PolicyDocument, to object: inout JSONWriter) {
    object.member("kind", expression.kind.rawValue)
    object.range("range", document.map.original(expression.range), in: text)
    object.member("element", expression.element.map { document.nameString($0) })
    object.member("attribute", document.attributeName(of: expression))
    object.member("code", document.code(of: expression))
    object.member("parsed", expression.isClosed)
    object.member("type", nil as String?)
    object.member("expected", nil as String?)
    object.key("errors")
    object.array([] as [Int]) { _, _ in }
  }
}
