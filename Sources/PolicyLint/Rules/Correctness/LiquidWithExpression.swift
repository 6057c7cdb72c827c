struct LiquidWithExpression: ElementCheck {
  static let elements: [Name] = [.setBody]
  private static let template = Name.template
  /// How a template starts to speak of what only templates know.
  private static let liquid: [StaticString] = ["{{body.", "{{ body.", "{{context.", "{{ context."]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let text = document.textRange(of: element) else { return }
    if let template = document.literal(Self.template, of: element) {
      guard template.lowercased() == "liquid", context.isPolicy(element), let place = code(in: text, document) else {
        return
      }
      report.report(
        place, "in a Liquid template an expression is text like any other", help: "use `{{context.…}}` or a variable")
    } else if document.expression(in: element) == nil,
      let words = Self.liquid.first(where: { document.contains($0, in: text) }), context.isPolicy(element)
    {
      report.report(
        text, "`\(words)…}}` is taken for a named value: the body is no Liquid template",
        help: "add `template=\"liquid\"`")
    }
  }

  /// Where an expression stands in a template.
  private func code(in text: ByteRange, _ document: PolicyDocument) -> ByteRange? {
    let bytes = document.bytes(text)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let next = bytes[index + 1]
      let isFree = index == bytes.startIndex || !(ASCII.isLetter(bytes[index - 1]) || ASCII.isDigit(bytes[index - 1]))
      if bytes[index] == ASCII.at, isFree, next == ASCII.openParenthesis || next == ASCII.openBrace {
        return ByteRange(index, index + 2)
      }
      index += 1
    }
    return nil
  }
}
