struct BasicCredentialsHalfChecked: ElementCheck {
  static let elements: [Name] = [.when]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard let expression = context.condition(of: element),
      context.document.contains("Password", in: context.document.expressions[expression].codeRange),
      context.refuses(element)
    else { return }
    for node in context.tree(expression).root.descendants where node.kind == .logicalAndExpression {
      // The outermost one of a chain speaks for it, and under `!` it means the contrary.
      let outer = node.ancestors.first { $0.kind != .parenthesizedExpression }
      if outer?.kind == .logicalAndExpression || node.ancestors.contains(where: { $0.kind == .logicalNotExpression }) {
        continue
      }
      let operands = node.operands(of: .logicalAndExpression)
      guard operands.contains(where: { isInequality($0, of: "UserId") }),
        operands.contains(where: { isInequality($0, of: "Password") }), let sign = node.operatorRange
      else { continue }
      let place = node.tree.documentRange(sign)
      report.report(
        place, "a caller is refused only if user and password are both wrong", help: "write `||`",
        fixes: operands.count == 2
          ? [Fix(title: "write `||`", applicability: .unsafe, edits: [TextEdit(place, "||")])] : [])
    }
  }

  private func isInequality(_ node: SyntaxNode, of member: StaticString) -> Bool {
    guard node.kind == .notEqualsExpression else { return false }
    return [node.left, node.right].contains { side in
      guard let side = side?.withoutParentheses else { return false }
      if side.kind == .conditionalAccessExpression { return side.whenNotNull?.isNamed(member) ?? false }
      return side.kind == .simpleMemberAccessExpression && side.isNamed(member)
    }
  }
}
