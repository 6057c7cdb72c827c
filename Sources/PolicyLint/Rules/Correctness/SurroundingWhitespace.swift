struct SurroundingWhitespace: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for (id, text) in context.exactTexts {
      guard let visible = document.visibleText(text) else { continue }
      let before = document.bytes(ByteRange(text.start, visible.start))
      let after = document.bytes(ByteRange(visible.end, text.end))
      if before.isEmpty, after.isEmpty { continue }
      let isLayout = before.contains(ASCII.lineFeed) && after.contains(ASCII.lineFeed)
      let place = before.isEmpty ? "behind" : after.isEmpty ? "before" : "around"
      report.report(
        visible, "there is white space \(place) the text of `\(document.nameString(id))`",
        help: "it is compared or sent as it stands; close the tags right at the text", severity: isLayout ? .info : nil,
        fixes: [
          Fix(
            title: "take the white space away", applicability: .unsafe,
            edits: [TextEdit(text, document.string(visible))])
        ])
    }
  }
}

extension LintContext {
  /// The literal texts of elements in which every character counts, each with the range of the whole text.
  func findExactTexts() -> [(element: ElementID, text: ByteRange)] {
    var found: [(ElementID, ByteRange)] = []
    let vocabulary = Vocabulary.shared
    for (index, binding) in schema.bindings.enumerated() where binding.spec >= 0 {
      guard vocabulary.elementShapes[Int(binding.spec)].hasExactText, let first = document.elements[index].firstChild
      else { continue }
      let node = document.nodes[Int(first)]
      // What an expression gives is trimmed where it has to be; comments and CDATA cut a text on purpose.
      guard node.kind == .text, node.payload < 0, node.nextSibling == nil else { continue }
      found.append((ElementID(index), node.range))
    }
    return found
  }
}
