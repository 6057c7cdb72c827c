struct ResponseContentTypeMissing: ElementCheck {
  static let elements: [Name] = [.returnResponse]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.attribute(.responseVariableName, of: element) == nil,
      let body = document.child(.setBody, of: element), let type = type(of: body, in: context),
      !document.children(of: element).contains(where: {
        document[$0].name == .setHeader && document.isNamed($0, "content-type")
      }), context.isPolicy(element)
    else { return }
    let indent = document.string(ByteRange(document.wholeRange(of: body).start, document[body].range.start))
    let header =
      "<set-header name=\"Content-Type\" exists-action=\"override\">\(indent)    <value>\(type)</value>\(indent)</set-header>"
    report.report(
      document[body].startTag, "the body is `\(type)`, and no `Content-Type` says so", help: "set the header as well",
      fixes: [
        Fix(
          title: "add the header `Content-Type`", applicability: .unsafe,
          edits: [TextEdit(.at(document[body].range.start), header + indent)])
      ])
  }

  /// What a body plainly is.
  private func type(of body: ElementID, in context: LintContext) -> String? {
    let document = context.document
    if let expression = document.expression(in: body) {
      guard context.isUnderstood(expression) else { return nil }
      let results = context.results(of: expression)
      guard !results.isEmpty, results.allSatisfy({ isJSON($0, expression, context) }) else { return nil }
      return "application/json"
    }
    guard document.attribute(.template, of: body) == nil else { return nil }
    // An element right inside is XML that is sent as it stands.
    if document.children(of: body).contains(where: { _ in true }) { return "application/xml" }
    guard let text = document.textRange(of: body) else { return nil }
    let bytes = document.bytes(text)
    if bytes.first == ASCII.openBracket || bytes.first == ASCII.openBrace && bytes.dropFirst().first != ASCII.openBrace
    {
      return "application/json"
    }
    return nil
  }

  /// A text that starts like JSON, or what is made of its types.
  private func isJSON(_ result: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool {
    let node = result.withoutParentheses
    switch node.kind {
    case .stringLiteralExpression: return node.stringValue?.drop(while: \.isWhitespace).first == "{"
    case .invocationExpression:
      guard let function = node.expression else { return false }
      if function.isNamed("SerializeObject") { return true }
      guard function.isNamed("ToString"), let receiver = function.expression else { return false }
      let type = context.bound(expression)[receiver.id].type
      return ["JObject", "JArray"].contains(context.binderBox.binder.universe.spelling(type))
    default: return false
    }
  }
}
