/// What the tool sees in a file: the elements and expressions of all policies in it.
public struct Inspection: Sendable {
  private let report: FileReport
  private let documents: [InspectedDocument]

  /// Looks into the file of a report, whose findings become the diagnostics.
  public init(_ report: FileReport) {
    self.report = report
    let decoded = TextDecoding.decode(report.file.bytes)
    let kind = DocumentKind(fileName: report.file.path) ?? .xml
    let texts = EmbeddedText.all(in: decoded.text, markLength: decoded.markLength, kind: kind)
    let all = texts.map { DocumentReader.read($0.text, from: $0.start, map: $0.map) }
    let policies = all.filter { document in
      document.elements.first.map { Vocabulary.isPolicyRoot($0.name) } ?? false
    }
    // What is no policy can be looked at all the same, if it is all there is.
    documents = (policies.isEmpty ? Array(all.prefix(1)) : policies).map(InspectedDocument.init)
  }

  /// One JSON object. The documents of a file follow each other; indices count through all of them.
  public func json(rules: [RuleInfo]) -> [UInt8] {
    InspectionJSON(report: report, documents: documents).render(rules: rules)
  }

  /// A tree of elements with their attributes, expressions and places.
  public func text(isColored: Bool) -> String {
    InspectionText(report: report, documents: documents, style: Style(isColored: isColored)).render()
  }

  /// How the expressions of all documents are written: raw if any are.
  static func flavor(of documents: [InspectedDocument]) -> PolicyDocument.Flavor {
    let flavors = documents.map(\.document.flavor)
    return flavors.contains(.raw) ? .raw : flavors.contains(.escaped) ? .escaped : .none
  }
}

/// A document and what is known of its expressions.
struct InspectedDocument: Sendable {
  let document: PolicyDocument
  /// By index of `document.expressions`.
  let insights: [ExpressionInsight]

  init(_ document: PolicyDocument) {
    self.document = document
    insights = ExpressionInsight.all(in: document)
  }

  /// The C# of an expression, entities decoded, without its brackets.
  func code(of index: Int) -> String {
    let expression = document.expressions[index]
    return expression.isEscaped
      ? EntityDecoding.decodedString(document.bytes(expression.codeRange)) : document.string(expression.codeRange)
  }

  /// The name of the attribute that an expression is the value of, as written.
  func attributeName(of index: Int) -> String? {
    document.expressions[index].attribute.map { document.string(document.attributes[Int($0)].nameRange) }
  }
}
