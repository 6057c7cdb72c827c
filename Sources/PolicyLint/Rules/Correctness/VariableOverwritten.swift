struct VariableOverwritten: ElementCheck {
  static let elements: [Name] = [.setVariable]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let list = document[element].parent
    // The policies of a piece of documentation need not be run one after the other.
    guard list.map({ document.isStatementList($0) }) ?? !context.origin.isDocumentation,
      let name = document.literal(.name, of: element), !name.isEmpty, !name.contains("{{"),
      !reads(name, element, document)
    else { return }
    var earlier: ElementID?
    for sibling in document.children(of: list) {
      if sibling == element { break }
      if document[sibling].name == .setVariable {
        if document.literal(.name, of: sibling) == name {
          earlier = sibling
        } else if reads(name, sibling, document) {
          earlier = nil
        }
      } else if !document.isLeaf(sibling) || reads(name, sibling, document) || usesVariables(sibling, document) {
        earlier = nil
      }
    }
    guard let earlier, let first = document.attribute(.name, of: earlier), context.isPolicy(element) else { return }
    report.report(
      first.valueRange, "the value of `\(name)` is never read: it is set again right behind",
      help: "remove it, or give one of the two another name",
      related: [RelatedPlace(range: document[element].startTag, message: "it is set again here")])
  }

  /// Whether the variable's name stands in an expression of a policy.
  private func reads(_ name: String, _ id: ElementID, _ document: PolicyDocument) -> Bool {
    let bytes = Array(name.utf8)
    return document.expressions.contains { expression in
      guard let owner = expression.element, owner >= id, owner.index < document[id].subtreeEnd else { return false }
      let code = document.bytes(expression.codeRange)
      return code.indices.contains { code[$0...].starts(with: bytes) }
    }
  }

  /// Whether a policy may use variables that it does not name: a fragment, the policies of another scope, an answer.
  private func usesVariables(_ id: ElementID, _ document: PolicyDocument) -> Bool {
    switch document[id].name {
    case .includeFragment, .base, .returnResponse, .forwardRequest: true
    default:
      document[id].attributes.contains { index in
        document.string(document.attributes[Int(index)].nameRange).hasSuffix("variable-name")
      }
    }
  }
}
