struct StaticJsonInvalid: ElementCheck {
  static let elements: [Name] = [.setBody]
  /// Signs of holes that are filled before the policy is saved: what they become is not known.
  private static let holes: [StaticString] = ["${", "#{", "$(", "%{", "{%", "__", "&lt;"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[element].attributes.isEmpty, let text = document.textRange(of: element),
      document.text[text.start] == ASCII.openBrace || document.text[text.start] == ASCII.openBracket,
      isCalledJSON(beside: element, in: document), let content = document.content(of: element),
      !Self.holes.contains(where: { document.contains($0, in: text) }), context.isPolicy(element)
    else { return }
    let bytes = Array(content.utf8)
    guard let problem = JSONText.problem(in: bytes[...]) else { return }
    // Where nothing was decoded the place is known.
    let isExact = bytes.count == text.count
    let place = isExact ? ByteRange.at(text.start + problem.offset) : text
    report.report(place, "the body is no JSON: \(problem.reason)")
  }

  private func isCalledJSON(beside element: ElementID, in document: PolicyDocument) -> Bool {
    document.children(of: document[element].parent).contains { sibling in
      guard document[sibling].name == .setHeader, document.isNamed(sibling, "content-type"),
        let value = document.child(.value, of: sibling), let type = document.content(of: value)
      else { return false }
      return type.lowercased().contains("json")
    }
  }
}
