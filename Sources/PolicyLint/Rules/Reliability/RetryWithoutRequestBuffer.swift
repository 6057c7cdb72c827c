struct RetryWithoutRequestBuffer: ElementCheck {
  static let elements: [Name] = [.forwardRequest]
  private static let buffer = Name.bufferRequestBody
  /// Methods whose requests carry no body as a rule.
  private static let bodiless: [StaticString] = ["\"GET\"", "\"HEAD\"", "\"DELETE\"", "&quot;GET&quot;"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let attribute = document.attribute(Self.buffer, of: element)
    // What only the run tells is taken for right.
    if let attribute, attribute.expression >= 0 || !document.isFalse(Self.buffer, of: element) { return }
    guard let retry = document.ancestor(of: element, where: { $0 == .retry }), context.isPolicy(retry),
      !setsBody(in: retry, before: element, document)
    else { return }
    let edit =
      attribute.map { TextEdit($0.valueRange, "true") }
      ?? TextEdit(.at(document.endOfAttributes(of: element)), " buffer-request-body=\"true\"")
    report.report(
      document[element].nameRange, "a second attempt has no request body: the first one uses it up",
      help: "add `buffer-request-body=\"true\"`", severity: isBodiless(element, in: document) ? .info : nil,
      related: [RelatedPlace(range: document[retry].startTag, message: "the request is retried here")],
      fixes: [Fix(title: "buffer the request body", applicability: .unsafe, edits: [edit])])
  }

  /// Whether each attempt gets a new body.
  private func setsBody(in retry: ElementID, before element: ElementID, _ document: PolicyDocument) -> Bool {
    document.children(of: retry).contains { document[$0].name == .setBody && $0 < element }
  }

  /// Whether a condition around it lets only methods without a body through.
  private func isBodiless(_ element: ElementID, in document: PolicyDocument) -> Bool {
    document.conditions(around: element).contains { condition in
      let code = document.expressions[condition].codeRange
      return document.contains(".Method", in: code) && Self.bodiless.contains { document.contains($0, in: code) }
    }
  }
}
