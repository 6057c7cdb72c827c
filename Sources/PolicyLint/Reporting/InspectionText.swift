/// What `inspect` shows to people: one line an element, its attributes and expressions below it.
struct InspectionText {
  private let report: FileReport
  private let documents: [InspectedDocument]
  private let style: Style
  private let text: ReportedText

  /// Expressions are shown up to this length.
  private static let codeLimit = 100

  init(report: FileReport, documents: [InspectedDocument], style: Style) {
    self.report = report
    self.documents = documents
    self.style = style
    text = ReportedText(unchecked: report.file)
  }

  func render() -> String {
    var out = ""
    for inspected in documents {
      let document = inspected.document
      out += "\(VisibleText.line(PathText.printable(report.file.path)))"
      out += " (\(Self.describe(document.flavor)), \(document.elements.count) elements, "
      out += "\(document.expressions.count) expressions)\n"
      for id in document.elementIDs { append(id, in: inspected, to: &out) }
    }
    return out
  }

  private static func describe(_ flavor: PolicyDocument.Flavor) -> String {
    switch flavor {
    case .raw: "C# as it is"
    case .escaped: "C# with XML entities"
    case .none: "no expression"
    }
  }

  private func append(_ id: ElementID, in inspected: InspectedDocument, to out: inout String) {
    let document = inspected.document
    let element = document[id]
    let indent = String(repeating: "  ", count: Int(element.depth) + 1)
    out += indent + style.apply(.bold, VisibleText.line(document.nameString(id)))
    out += place(element.range, in: document) + "\n"
    for index in element.attributes {
      let attribute = document.attributes[Int(index)]
      let name = VisibleText.line(document.string(attribute.nameRange))
      out += "\(indent)  \(style.apply(.cyan, name)) = "
      if attribute.expression < 0 {
        out += excerpt("\"\(document.string(attribute.valueRange))\"") + "\n"
      } else {
        append(expression: Int(attribute.expression), in: inspected, indent: "", under: indent, to: &out)
      }
    }
    for node in document.childNodes(of: id) {
      let node = document.nodes[node]
      guard node.kind == .text, node.payload >= 0 else { continue }
      append(expression: Int(node.payload), in: inspected, indent: indent + "  ", under: indent, to: &out)
    }
  }

  private func append(
    expression index: Int, in inspected: InspectedDocument, indent: String, under margin: String, to out: inout String
  ) {
    let document = inspected.document
    let expression = document.expressions[index]
    let brackets = expression.kind == .single ? ("@(", ")") : ("@{", "}")
    let code = brackets.0 + inspected.code(of: index) + brackets.1
    out += indent + style.apply(.green, excerpt(code)) + place(expression.range, in: document)
    let insight = inspected.insights[index]
    if let type = insight.type { out += style.apply(.dim, " \(type)") }
    out += (expression.isClosed ? "" : " never closed") + "\n"
    for error in insight.errors {
      out += "\(margin)    " + style.apply(.red, "\(error.code) \(VisibleText.line(error.message))")
      out += place(error.range, in: document) + "\n"
    }
  }

  private func place(_ range: ByteRange, in document: PolicyDocument) -> String {
    let start = text.position(at: document.map.original(range).start)
    return style.apply(.dim, " \(start.line):\(start.column)")
  }

  /// The text on one line, cut where it gets long.
  private func excerpt(_ text: String) -> String {
    var words = ""
    for word in VisibleText.line(text).split(separator: " ", omittingEmptySubsequences: true) {
      if !words.isEmpty { words += " " }
      words += word
      if words.count > Self.codeLimit { return words.prefix(Self.codeLimit) + "…" }
    }
    return words
  }
}
