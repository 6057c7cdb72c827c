struct ReturnResponseVariableUnknown: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    let isNamed = document.elements.indices.contains { index in
      document.elements[index].name == .returnResponse
        && document.attribute(.responseVariableName, of: ElementID(index)) != nil
    }
    guard isNamed else { return }
    // What came so far may have set any variable, or these.
    var isOpen = context.origin.isDocumentation
    var names: Set<String> = []
    for id in document.elementIDs {
      switch document[id].name {
      // Wider scopes and fragments may set it, and an error may come from anywhere.
      case .base, .includeFragment, .onError, .fragment: isOpen = true
      case .setVariable where document.literal(.name, of: id).map({ $0.contains("{{") }) ?? true: isOpen = true
      case .returnResponse:
        guard let attribute = document.attribute(.responseVariableName, of: id), attribute.expression < 0,
          !LiteralPattern(document.bytes(attribute.valueRange)).hasHoles
        else { continue }
        check(id, attribute, names: isOpen || !isInDefinition(id, in: document) ? nil : names, context, &report)
        continue
      default: break
      }
      for index in document[id].attributes {
        let attribute = document.attributes[Int(index)]
        guard attribute.expression < 0, document.namesVariable(attribute) else { continue }
        names.insert(document.string(attribute.valueRange))
      }
    }
  }

  /// A snippet may stand behind anything.
  private func isInDefinition(_ id: ElementID, in document: PolicyDocument) -> Bool {
    document.section(of: id).map { document[$0].parent != nil } ?? false
  }

  /// `names` are all the variables that there can be, where that is known.
  private func check(
    _ element: ElementID, _ attribute: Attribute, names: Set<String>?, _ context: LintContext,
    _ report: inout Violations
  ) {
    let document = context.document
    let name = EntityDecoding.decodedString(document.bytes(attribute.valueRange))
    let isWord = !name.contains(where: \.isWhitespace)
    guard !isWord || names.map({ !$0.contains(name) }) ?? false, context.isPolicy(element), !context.showsForm(element)
    else { return }
    let near = names.flatMap { EditDistance.nearest(to: name, among: $0.sorted()) }
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
}
