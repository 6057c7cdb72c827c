struct UnreachableWhen: ElementCheck {
  static let elements: [Name] = [.choose]
  /// Words of code that does not give the same twice.
  private static let moods: [StaticString] = ["Body", "Random", "NewGuid", "UtcNow", "Now"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let branches = document.children(of: element).filter { document[$0].name == .when }
    guard branches.count > 1 else { return }
    var before: [(branch: ElementID, condition: SyntaxNode)] = []
    for branch in branches {
      guard let index = context.condition(of: branch),
        let condition = context.tree(index).root.expression?.withoutParentheses,
        condition.tree.form == .expression, isSteady(condition)
      else { continue }
      if let earlier = before.first(where: { covers($0.condition, condition) }), context.isPolicy(element) {
        report.report(
          document.expressions[index].range,
          "this branch is never chosen: another one before it is, whenever this condition is true",
          help: "change the order, or take one away",
          related: [RelatedPlace(range: document[earlier.branch].startTag, message: "this one is chosen")],
          fixes: [
            Fix(
              title: "delete the branch", applicability: .unsafe,
              edits: [TextEdit(document.wholeRange(of: branch), "")])
          ])
      } else if before.count < 24 {
        before.append((branch, condition))
      }
    }
  }

  private func covers(_ earlier: SyntaxNode, _ condition: SyntaxNode) -> Bool {
    earlier.kind == .trueLiteralExpression || ConditionImplication.holds(condition, earlier)
  }

  private func isSteady(_ condition: SyntaxNode) -> Bool {
    let tree = condition.tree
    return !tree.tokens.indices.contains { index in Self.moods.contains { tree.text(of: index, is: $0) } }
      && !condition.descendants.contains { $0.kind.isAssignment || $0.kind.isPlaceholder }
  }
}
