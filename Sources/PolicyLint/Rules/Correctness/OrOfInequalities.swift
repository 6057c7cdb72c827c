struct OrOfInequalities: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    for index in tree.nodes.indices {
      let kind = tree.nodes[index].kind
      guard kind == .logicalOrExpression || kind == .logicalAndExpression else { continue }
      let node = SyntaxNode(tree, NodeID(index))
      // The outermost of a chain stands for all of it.
      var outer = node.parent
      while let parent = outer, parent.kind == .parenthesizedExpression { outer = parent.parent }
      if outer?.kind == kind { continue }
      check(node, in: context, expression, report: &report)
    }
  }

  private func check(_ node: SyntaxNode, in context: LintContext, _ expression: Int, report: inout Violations) {
    let isOr = node.kind == .logicalOrExpression
    let bound = context.bound(expression)
    var seen: [(subject: SyntaxNode, value: ConstantValue)] = []
    let operands = node.chain(of: node.kind)
    if !isOr { checkPrefixes(node, operands, in: context, expression, report: &report) }
    for operand in operands.prefix(64) {
      guard let test = Self.test(operand, in: bound, isEqual: !isOr), test.subject.isPure else { continue }
      if seen.contains(where: { $0.value != test.value && $0.subject.isSameCode(as: test.subject) }) {
        let name = NullUse.shortened(context.document.string(test.subject.documentRange))
        report.report(
          node.documentRange,
          "this is always \(isOr ? "true" : "false"): `\(name)` cannot \(isOr ? "fail to differ from one of two values" : "be two values at once")",
          help: "write `\(isOr ? "&&" : "||")`", fixes: Self.fixes(node, operands, context, expression))
        return
      }
      seen.append((test.subject, test.value))
    }
  }

  /// Two beginnings that no text has both.
  private func checkPrefixes(
    _ node: SyntaxNode, _ operands: [SyntaxNode], in context: LintContext, _ expression: Int,
    report: inout Violations
  ) {
    let bound = context.bound(expression)
    var seen: [(subject: SyntaxNode, text: String)] = []
    for operand in operands.prefix(64) {
      let call = operand.withoutParentheses
      guard call.isCall(of: "StartsWith"), let subject = call.child(0)?.child(0), subject.isPure,
        let argument = call.arguments.first?.expression,
        case .string(let text)? = Self.value(of: argument, in: bound)
      else { continue }
      let start = text.lowercased()
      let isImpossible = seen.contains {
        !start.hasPrefix($0.text) && !$0.text.hasPrefix(start) && $0.subject.isSameCode(as: subject)
      }
      if isImpossible {
        let name = NullUse.shortened(context.document.string(subject.documentRange))
        report.report(
          node.documentRange, "this is always false: `\(name)` cannot start with two texts at once",
          help: "write `||`", fixes: Self.fixes(node, operands, context, expression))
        return
      }
      seen.append((subject, start))
    }
  }

  /// `x != c`, `!(x == c)` and `!x.Equals(c)`, or their opposites.
  private static func test(
    _ node: SyntaxNode, in bound: BoundExpression, isEqual: Bool
  ) -> (subject: SyntaxNode, value: ConstantValue)? {
    var node = node.withoutParentheses
    var isEqual = isEqual
    while node.kind == .logicalNotExpression, let operand = node.operand {
      node = operand.withoutParentheses
      isEqual.toggle()
    }
    if node.kind == (isEqual ? .equalsExpression : .notEqualsExpression), let left = node.left, let right = node.right {
      if let value = value(of: right, in: bound), bound.constant(of: left.id) == nil { return (left, value) }
      if let value = value(of: left, in: bound), bound.constant(of: right.id) == nil { return (right, value) }
    }
    if isEqual, node.isCall(of: "Equals"), node.arguments.count == 1, let subject = node.child(0)?.child(0),
      let argument = node.arguments[0].expression, let value = value(of: argument, in: bound)
    {
      return (subject, value)
    }
    return nil
  }

  private static func value(of node: SyntaxNode, in bound: BoundExpression) -> ConstantValue? {
    if node.withoutParentheses.kind == .nullLiteralExpression { return .null }
    guard let value = bound.constant(of: node.id) else { return nil }
    // A named value may be anything, and so may what it stands in.
    if case .string(let text) = value, text.contains("{{") { return nil }
    return value
  }

  /// The other operator, where the chain is all of one kind.
  private static func fixes(
    _ node: SyntaxNode, _ operands: [SyntaxNode], _ context: LintContext, _ expression: Int
  ) -> [Fix] {
    guard operands.count == 2, let range = node.operatorRange else { return [] }
    let document = context.document
    let written = document.string(node.tree.documentRange(range))
    guard written == "||" || written == "&&" else { return [] }
    let other = written == "||" ? "&&" : "||"
    return [
      Fix(
        title: "write `\(other)`", applicability: .unsafe, edits: [TextEdit(node.tree.documentRange(range), other)])
    ]
  }
}
