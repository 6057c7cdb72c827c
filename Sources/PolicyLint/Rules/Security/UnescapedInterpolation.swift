struct UnescapedInterpolation: ElementCheck {
  static let elements: [Name] = [.setURL, .rewriteUri, .setBody]
  private static let template = Name.template

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let expression: Int?
    switch document[element].name {
    case .setURL: expression = document.expression(in: element)
    case .setBody: expression = document.expression(in: element).flatMap { isForm($0, in: context) ? $0 : nil }
    default:
      expression = document.attribute(Self.template, of: element).flatMap {
        $0.expression < 0 ? nil : Int($0.expression)
      }
    }
    guard let expression, context.isKnown(element) else { return }
    for alternative in context.pieces(of: expression) {
      // A value alone is no part of anything.
      guard alternative.count > 1 else { continue }
      for (index, piece) in alternative.enumerated() {
        guard case .value(let node, let origin) = piece, isPart(index, of: alternative),
          !origin.raw.intersection([.header, .query, .body, .routeParameter]).isEmpty
        else { continue }
        self.report(node, origin, expression, in: context, &report)
      }
    }
  }

  private func report(
    _ node: SyntaxNode, _ origin: Provenance, _ expression: Int, in context: LintContext, _ report: inout Violations
  ) {
    let isHere = node.tree === context.tree(expression)
    // A value that was put into a variable before is named where it is used.
    let place = isHere ? node.documentRange : context.document.expressions[expression].range
    let wrap = Fix(
      title: "escape it", applicability: .unsafe,
      edits: [TextEdit(.at(place.start), "Uri.EscapeDataString("), TextEdit(.at(place.end), ")")])
    report.report(
      place, "\(context.name(of: origin.source)) is put into an address or form as it is",
      help: "signs such as `&`, `/` and `#` change its meaning; escape it with `Uri.EscapeDataString`",
      fixes: isHere ? [wrap] : [])
  }

  /// Whether a body is a form: its first text is `name=`.
  private func isForm(_ expression: Int, in context: LintContext) -> Bool {
    let tree = context.tree(expression)
    guard tree.mayJoinTexts, tree.mentions("=") else { return false }
    return context.pieces(of: expression).contains { pieces in
      guard case .text(let text) = pieces.first, pieces.count > 1 else { return false }
      guard let first = text.split(separator: "&").first, let sign = first.firstIndex(of: "=") else { return false }
      let name = first[..<sign]
      return !name.isEmpty
        && name.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || "_-.".utf8.contains($0) }
    }
  }

  /// Whether something that is fixed stands before a piece: what comes first is for `ssrf-backend-from-request`.
  private func isPart(_ index: Int, of pieces: [TextPiece]) -> Bool {
    guard index > 0, case .text(let before) = pieces[index - 1] else { return false }
    return before.hasSuffix("=") || before.hasSuffix("/") && !before.hasSuffix("://") || before.hasSuffix("'")
      || before.hasSuffix(",")
  }
}
