struct BasicCredentialsHalfChecked: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.contains("Basic", in: ByteRange(0, document.text.count)) else { return }
    var told: Set<Int> = []
    for element in document.elementIDs where document[element].name == .when {
      guard let expression = context.condition(of: element),
        document.contains("Password", in: document.expressions[expression].codeRange), context.refuses(element)
      else { continue }
      if checkSign(in: expression, context, &report) { told.insert(expression) }
    }
    // What the sign does not tell, running the gate does.
    for gate in context.gates
    where gate.kinds.contains(.basic) && GateFinding.rule(for: gate, in: context) == "basic-credentials-half-checked"
      && !gate.exits.contains(where: { $0.conditions.contains(where: told.contains) })
    {
      guard let exit = gate.exits.first,
        gate.section.map({ !AuthChecks.stands(before: exit.element, in: $0, context) }) ?? true
      else { continue }
      let finding = GateFinding(gate, in: context)
      report.report(finding.range, finding.message, help: "compare user and password", related: finding.related)
    }
  }

  /// Reports `&&` between two inequalities, and tells whether it did.
  private func checkSign(in expression: Int, _ context: LintContext, _ report: inout Violations) -> Bool {
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
      return true
    }
    return false
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
