struct VariableNeverRead: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let flow = context.nullFlow
    let document = context.document
    let isWhole = document.elements.first.map { $0.name == .policies || $0.name == .fragment } ?? false
    for definition in flow.definitions where Self.isOwnChoice(definition, in: document) {
      let other = flow.reads.first {
        $0.name != definition.name && $0.name.lowercased() == definition.name.lowercased()
      }
      // Other documents may read it, unless nothing lies below an operation; of pieces only what they show is told.
      guard context.origin.scope == .operation || other != nil || !isWhole && !flow.reads.isEmpty else { continue }
      guard !Self.isMentioned(definition, in: document) else { continue }
      report.report(
        definition.nameRange, "the variable `\(definition.name)` is never read",
        help: other.map { "`\($0.name)` is read: names of variables differ by their capitals" },
        fixes: [Self.removal(of: definition.element, in: document)])
    }
  }

  /// Whether the variable is all that its policy is for. Others have to name one, whether somebody reads it or not.
  private static func isOwnChoice(_ definition: VariableDefinition, in document: PolicyDocument) -> Bool {
    let policy = document[definition.element].name
    return policy == .setVariable || policy == .cacheLookupValue
  }

  /// Whether its name stands anywhere else, in an expression, a template or another policy.
  private static func isMentioned(_ definition: VariableDefinition, in document: PolicyDocument) -> Bool {
    let name = Array(definition.name.utf8)
    let text = document.text
    guard !name.isEmpty, text.count >= name.count else { return false }
    var index = 0
    while index <= text.count - name.count {
      if text[index] == name[0], !definition.nameRange.contains(index),
        text[index..<index + name.count].elementsEqual(name)
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func removal(of id: ElementID, in document: PolicyDocument) -> Fix {
    Fix(title: "remove it", applicability: .unsafe, edits: [TextEdit(document[id].range, "")])
  }
}
