struct JsonBuiltByConcatenation: ElementCheck {
  static let elements: [Name] = [.setBody]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let expression = document.expression(in: element), context.isKnown(element) else { return }
    guard context.shape(of: expression).mayJoinTexts else { return }
    let tree = context.tree(expression)
    for pieces in context.pieces(of: expression) where isDocument(pieces) {
      for (index, piece) in pieces.enumerated() {
        guard case .value(let node, let origin) = piece, !origin.raw.isDisjoint(with: [.request, .lastError]),
          isInside(index, of: pieces)
        else { continue }
        let isHere = node.tree === tree
        let name = origin.raw.isDisjoint(with: .request) ? "the error's text" : context.name(of: origin.source)
        report.report(
          isHere ? node.documentRange : document.expressions[expression].range,
          "\(name) is put into the text of a document: a quote or bracket in it changes the document",
          help: "build the document with `JObject` or `XElement`, or quote the value with `JsonConvert.ToString`")
      }
    }
  }

  /// Whether a text starts as JSON or XML does.
  private func isDocument(_ pieces: [TextPiece]) -> Bool {
    guard pieces.count > 1, case .text(let text) = pieces.first else { return false }
    guard let first = text.utf8.first(where: { !ASCII.isSpace($0) }) else { return false }
    return first == ASCII.openBrace || first == ASCII.openBracket || first == ASCII.less
  }

  /// Whether a value stands in a string or between tags; alone behind a colon it may be a number or a document.
  private func isInside(_ index: Int, of pieces: [TextPiece]) -> Bool {
    for piece in pieces[..<index].reversed() {
      guard case .text(let text) = piece else { continue }
      if text.isEmpty { continue }
      guard let start = pieces.first, case .text(let head) = start,
        head.utf8.first(where: { !ASCII.isSpace($0) }) != ASCII.less
      else { return true }
      let last = text.utf8.last { !ASCII.isSpace($0) }
      return last != ASCII.colon && last != UInt8(ascii: ",") && last != ASCII.openBracket && last != ASCII.openBrace
    }
    return false
  }
}
