/// What `inspect --format json` writes.
struct InspectionJSON {
  private let report: FileReport
  private let documents: [InspectedDocument]
  private let text: ReportedText

  init(report: FileReport, documents: [InspectedDocument]) {
    self.report = report
    self.documents = documents
    text = ReportedText(unchecked: report.file)
  }

  func render(rules: [RuleInfo]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", 1)
      object.member("file", PathText.printable(report.file.path))
      object.member("flavor", Inspection.flavor(of: documents).rawValue)
      let first = documents.first?.document
      object.member("root", first.flatMap { $0.elements.isEmpty ? nil : $0.nameString(ElementID(0)) })
      object.key("elements")
      object.array(places { $0.document.elements.indices }) { writer, place in
        writer.object { write(ElementID(place.index), of: place, to: &$0) }
      }
      object.key("expressions")
      object.array(places { $0.document.expressions.indices }) { writer, place in
        writer.object { writeExpression(place, to: &$0) }
      }
      object.key("diagnostics")
      object.array(DiagnosticJSON(rules: rules).render(report)) { writer, diagnostic in writer.raw(diagnostic) }
    }
    return writer.bytes + [ASCII.lineFeed]
  }

  /// Something in one of the documents, and how many elements and expressions those before it have.
  private struct Place {
    var inspected: InspectedDocument
    var index: Int
    var firstElement: Int
    var firstExpression: Int
  }

  private func places(_ indices: (InspectedDocument) -> Range<Int>) -> [Place] {
    var places: [Place] = []
    var elements = 0
    var expressions = 0
    for inspected in documents {
      for index in indices(inspected) {
        places.append(
          Place(inspected: inspected, index: index, firstElement: elements, firstExpression: expressions))
      }
      elements += inspected.document.elements.count
      expressions += inspected.document.expressions.count
    }
    return places
  }

  private func write(_ id: ElementID, of place: Place, to object: inout JSONWriter) {
    let document = place.inspected.document
    let element = document[id]
    object.member("name", document.nameString(id))
    object.member("parent", element.parent.map { place.firstElement + Int($0.index) })
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
        object.member(
          "expression", attribute.expression < 0 ? nil : place.firstExpression + Int(attribute.expression))
      }
    }
  }

  private func writeExpression(_ place: Place, to object: inout JSONWriter) {
    let document = place.inspected.document
    let expression = document.expressions[place.index]
    object.member("kind", expression.kind.rawValue)
    object.range("range", document.map.original(expression.range), in: text)
    object.member("element", expression.element.map { document.nameString($0) })
    object.member("attribute", place.inspected.attributeName(of: place.index))
    object.member("code", place.inspected.code(of: place.index))
    let insight = place.inspected.insights[place.index]
    object.member("parsed", insight.isParsed)
    object.member("type", insight.type)
    object.member("expected", insight.expectedType)
    object.key("errors")
    object.array(insight.errors) { writer, error in
      writer.object { object in
        object.member("code", error.code)
        object.member("message", error.message)
        object.range("range", document.map.original(error.range), in: text)
      }
    }
  }
}
