struct SecretLogged: ElementCheck {
  static let elements: [Name] = [
    .trace, .logToEventhub, .emitMetric, .llmEmitTokenMetric, .azureOpenaiEmitTokenMetric,
    .sendOneWayRequest, .setHeader,
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let isHeader = document[element].name == .setHeader
    if isHeader && !isAnswer(element, in: document) { return }
    guard context.isPolicy(element) else { return }
    let isRequest = document[element].name == Self.elements[5]
    let first = Int(element.index)
    for (index, expression) in document.expressions.enumerated() {
      guard let owner = expression.element, Int(owner.index) >= first, owner.index < document[element].subtreeEnd else {
        continue
      }
      // What a request carries in its headers and its address is for whom it is sent to.
      if isRequest, document[owner].name != .setBody { continue }
      check(index, in: context, &report)
    }
    if isRequest { return }
    for reference in references(in: element, document) {
      let name = document.string(ByteRange(reference.start + 2, reference.end - 2))
      guard CredentialName.isTelling(name) else { continue }
      report.report(reference, "the named value `\(name)` is written to a log or answer", help: "leave it out")
    }
  }

  private func check(_ expression: Int, in context: LintContext, _ report: inout Violations) {
    for result in context.results(of: expression) {
      let origin = context.origin(of: result, in: expression)
      let place = result.documentRange
      if origin.all.contains(.credential) {
        let credential = credential(in: expression, context)
        let source = credential.map { context.origin(of: $0, in: expression).source } ?? origin.source
        report.report(
          // What went through a local is shown where it is read.
          credential.map { place.contains($0.documentRange.start) ? place : $0.documentRange } ?? place,
          "a credential is written to a log or answer\(source.map { ": " + context.name(of: $0) } ?? "")",
          help: "write whether it is there, or its digest")
      } else if let source = origin.source, isDump(source, in: context) {
        report.report(
          place, "all headers are written to a log or answer, those with credentials too",
          help: "leave `Authorization`, `Cookie` and keys out")
      }
    }
  }

  /// The first credential that an expression reads.
  private func credential(in expression: Int, _ context: LintContext) -> SyntaxNode? {
    context.tree(expression).root.descendants.first {
      context.origin(of: $0, in: expression).raw.contains(.credential)
    }
  }

  /// Whether all headers are handed on, without a word about those that are secret.
  private func isDump(_ source: SourcePlace, in context: LintContext) -> Bool {
    let expression = Int(source.expression)
    let node = SyntaxNode(context.tree(expression), source.node)
    guard node.kind == .simpleMemberAccessExpression, node.isNamed("Headers") else { return false }
    return !context.document.contains("uthorization", in: context.document.expressions[expression].codeRange)
  }

  /// Whether a header is sent to the caller.
  private func isAnswer(_ element: ElementID, in document: PolicyDocument) -> Bool {
    guard let section = document.section(of: element), let parent = document[element].parent else { return false }
    return (document[section].name == .outbound || document[section].name == .onError)
      && (document.isStatementList(parent) || document[parent].name == .returnResponse)
  }

  /// The named values in literal text and values inside an element.
  private func references(in element: ElementID, _ document: PolicyDocument) -> [ByteRange] {
    var found: [ByteRange] = []
    for id in Int(element.index)..<Int(document[element].subtreeEnd) {
      let id = ElementID(id)
      if document[id].name == .value || document[id].name == Self.message, let text = document.textRange(of: id) {
        found += NamedValueReferences.ranges(in: text, of: document)
      }
    }
    return found
  }

  private static let message = Name.message
}
