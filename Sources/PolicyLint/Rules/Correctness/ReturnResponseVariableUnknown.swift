struct ReturnResponseVariableUnknown: ElementCheck {
  static let elements: [Name] = [.returnResponse]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(.responseVariableName, of: element), attribute.expression < 0,
      let name = document.literal(.responseVariableName, of: element),
      !LiteralPattern(document.bytes(attribute.valueRange)).hasHoles, !context.showsForm(element)
    else { return }
    let isWord = !name.contains(where: \.isWhitespace)
    if isWord, isDefined(name, before: element, in: context) { return }
    guard context.isPolicy(element) else { return }
    let near = EditDistance.nearest(to: name, among: context.nullFlow.definitions.map(\.name))
    report.report(
      attribute.valueRange,
      isWord ? "nothing sets the variable `\(name)`" : "`\(name)` is the text of a sample, and no variable",
      help: near.map { "did you mean `\($0)`?" } ?? "name the variable of a `send-request`, or leave the attribute out",
      fixes: document.child(.setStatus, of: element) == nil
        ? []
        : [
          Fix(
            title: "leave `response-variable-name` out", applicability: .unsafe,
            edits: [TextEdit(document.wholeRange(of: attribute), "")])
        ])
  }

  /// Whether something may set the variable: in the document, or where nothing can be seen.
  private func isDefined(_ name: String, before element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    guard let section = document.section(of: element), document[section].parent != nil else { return true }
    if document[section].name == .onError || context.origin.isDocumentation { return true }
    // Wider scopes and fragments may set it.
    let isOpen = document.elementIDs.contains { id in
      id < element && (document[id].name == .base || document[id].name == .includeFragment)
    }
    if isOpen { return true }
    return document.attributes.contains { other in
      other.expression >= 0 && other.name == .name && document[other.element].name == .setVariable
        || other.expression < 0 && document.bytes(other.valueRange).elementsEqual(name.utf8)
          && (other.name == .name || document.string(other.nameRange).hasSuffix("variable-name"))
          && other.element != element
    }
  }
}
