struct StreamingBuffered: DocumentCheck {
  /// Policies that need the whole of an answer.
  private static let readers: NameSet = [
    .validateContent, .cacheStore, .findAndReplace, .jsonToXml, .xmlToJson, .xslTransform, .setBody,
  ]
  private static let writers: NameSet = [.returnResponse, .sendRequest, .sendOneWayRequest]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard
      let forward = document.elementIDs.first(where: { id in
        document[id].name == .forwardRequest && document.isFalse(.bufferResponse, of: id)
          && document.conditions(around: id).isEmpty
      }), let outbound = document.elementIDs.first(where: { document[$0].name == .outbound && document.isSection($0) })
    else { return }
    let related = [RelatedPlace(range: document[forward].startTag, message: "the answer is handed on as it comes here")]
    for id in document.descendants(of: outbound) where Self.readers.contains(document[id].name) {
      guard document.conditions(around: id).isEmpty, context.isPolicy(id),
        document.ancestor(of: id, where: { Self.writers.contains($0) }) == nil
      else { continue }
      report.report(
        document[id].startTag, "`\(document.nameString(id))` waits for the end of an answer that is streamed",
        help: "leave it out, or do it only for answers that are no streams", related: related)
    }
    for (index, expression) in document.expressions.enumerated() {
      guard let owner = expression.element, owner > outbound, owner.index < document[outbound].subtreeEnd,
        document.conditions(around: owner).isEmpty, document[owner].name != .setBody, context.isUnderstood(index),
        let body = context.tree(index).root.descendants.first(where: isResponseBody)
      else { continue }
      report.report(
        body.documentRange, "reading the body waits for the end of an answer that is streamed",
        help: "leave it out, or do it only for answers that are no streams", related: related)
    }
  }

  private func isResponseBody(_ node: SyntaxNode) -> Bool {
    node.kind == .simpleMemberAccessExpression && node.isNamed("Body") && node.expression?.isNamed("Response") == true
      && node.expression?.expression?.isNamed("context") == true
  }
}
