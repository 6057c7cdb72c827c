struct StaticJsonInvalid: ElementCheck {
  static let elements: [Name] = [.setBody]
  /// Signs of holes that are filled before the policy is saved: what they become is not known.
  private static let holes: [StaticString] = ["${", "#{", "$(", "%{", "{%", "__", "&lt;", "...", "…"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[element].attributes.isEmpty, let text = document.textRange(of: element),
      document.text[text.start] == ASCII.openBrace || document.text[text.start] == ASCII.openBracket,
      isMeantAsJSON(text, of: element, in: document), let content = document.content(of: element),
      !Self.holes.contains(where: { document.contains($0, in: text) }), context.isPolicy(element)
    else { return }
    let bytes = Array(content.utf8)
    guard let problem = JSONText.problem(in: bytes[...]) else { return }
    // Where nothing was decoded the place is known.
    let isExact = bytes.count == text.count
    let place = isExact ? ByteRange.at(text.start + problem.offset) : text
    report.report(place, "the body is no JSON: \(problem.reason)")
  }

  /// Whether a type that is written beside the body says so, or, without one, how it starts.
  private func isMeantAsJSON(_ text: ByteRange, of element: ElementID, in document: PolicyDocument) -> Bool {
    for sibling in document.children(of: document[element].parent)
    where document[sibling].name == .setHeader && document.isNamed(sibling, "content-type") {
      guard let value = document.child(.value, of: sibling), let type = document.content(of: value) else {
        return false
      }
      return type.lowercased().contains("json")
    }
    return startsLikeJSON(document.bytes(text))
  }

  /// `{ "name" :`, or such an object as the first of an array.
  private func startsLikeJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop(while: ASCII.isSpace)
    if rest.first == ASCII.openBracket { rest = rest.dropFirst().drop(while: ASCII.isSpace) }
    guard rest.first == ASCII.openBrace else { return false }
    rest = rest.dropFirst().drop(while: ASCII.isSpace)
    guard rest.first == ASCII.quote else { return false }
    let name = rest.dropFirst()
    guard let end = name.firstIndex(where: { $0 == ASCII.quote || $0 == ASCII.lineFeed }), name[end] == ASCII.quote
    else { return false }
    return name[(end + 1)...].drop(while: ASCII.isSpace).first == ASCII.colon
  }
}
