struct RegexUnanchoredValidation: ElementCheck {
  static let elements: [Name] = [.when]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let condition = document.attribute(.condition, of: element), condition.expression >= 0,
      RegexCall.mayStand(in: Int(condition.expression), of: document)
    else { return }
    let refusesMatch = context.refuses(element)
    let refusesRest =
      !refusesMatch && otherwise(beside: element, in: document).map { context.refuses($0) } ?? false
    guard refusesMatch || refusesRest else { return }
    let expression = Int(condition.expression)
    for call in context.tree(expression).root.descendants.compactMap({ RegexCall($0) }) {
      guard call.method == "IsMatch", isNegated(call.node) == refusesMatch, refusesMatch || isNeeded(call.node),
        let pattern = RegexParser.parse(call.pattern), describesWhole(pattern),
        !context.origin(of: call.input, in: expression).raw.isDisjoint(with: .request),
        let content = call.literal.token(0)?.contentRange
      else { continue }
      let missing = [startsAtStart(pattern) ? nil : "`^`", endsAtEnd(pattern) ? nil : "`$`"].compactMap { $0 }
      // With a start alone it may be a prefix that is asked for.
      guard missing.count == 2 || missing == ["`$`"] && endsInRepetition(pattern) || missing == ["`^`"] else {
        continue
      }
      let place = call.literal.tree.documentRange(content)
      report.report(
        place,
        "the value may hold anything besides what this pattern describes: it has no \(missing.joined(separator: " and no "))",
        help: "`IsMatch` is true if any part of the value matches",
        fixes: [
          Fix(
            title: "match all of the value", applicability: .unsafe,
            edits: [TextEdit(.at(place.start), "^(?:"), TextEdit(.at(place.end), ")$")])
        ])
    }
  }

  private func otherwise(beside branch: ElementID, in document: PolicyDocument) -> ElementID? {
    document[branch].parent.flatMap { document.child(.otherwise, of: $0) }
  }

  /// Whether a condition cannot be true without the node.
  private func isNeeded(_ node: SyntaxNode) -> Bool {
    node.ancestors.allSatisfy { outer in
      switch outer.kind {
      case .parenthesizedExpression, .logicalAndExpression: true
      default: outer.parent == nil
      }
    }
  }

  private func isNegated(_ node: SyntaxNode) -> Bool {
    for outer in node.ancestors {
      switch outer.kind {
      case .parenthesizedExpression: continue
      case .logicalNotExpression: return true
      case .equalsExpression:
        return outer.left?.kind == .falseLiteralExpression || outer.right?.kind == .falseLiteralExpression
      default: return false
      }
    }
    return false
  }

  /// Whether a pattern says of which signs a value is made, and does not only look for a word.
  private func describesWhole(_ node: RegexNode) -> Bool {
    switch node {
    case .repetition(.set(let set), _, _): return set != RegexSet("\n").inverted
    case .repetition(let inner, _, _), .atomic(let inner): return describesWhole(inner)
    case .sequence(let parts):
      // What starts with anything looks for something.
      if case .repetition(.set(let set), 0, true) = parts.first, set == RegexSet("\n").inverted { return false }
      return parts.contains(where: describesWhole)
    case .alternation(let parts): return parts.contains(where: describesWhole)
    case .set, .start, .end, .empty: return false
    }
  }

  private func startsAtStart(_ node: RegexNode) -> Bool {
    switch node {
    case .start: true
    case .sequence(let parts): parts.first.map(startsAtStart) ?? false
    case .alternation(let parts): parts.allSatisfy(startsAtStart)
    default: false
    }
  }

  private func endsAtEnd(_ node: RegexNode) -> Bool {
    switch node {
    case .end: true
    case .sequence(let parts): parts.last.map(endsAtEnd) ?? false
    case .alternation(let parts): parts.allSatisfy(endsAtEnd)
    default: false
    }
  }

  private func endsInRepetition(_ node: RegexNode) -> Bool {
    if case .sequence(let parts) = node, let last = parts.last, case .repetition(.set, _, _) = last { return true }
    return false
  }
}
