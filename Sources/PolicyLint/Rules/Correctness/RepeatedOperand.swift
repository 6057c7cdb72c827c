struct RepeatedOperand: ExpressionCheck {
  static let looksAtCodeOnly = true

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants {
      switch node.kind {
      case .logicalOrExpression, .logicalAndExpression: checkChain(node, &report)
      case .interpolatedStringExpression: checkHoles(node, &report)
      case .conditionalExpression: checkBranches(node, &report)
      case .arrayInitializerExpression, .collectionInitializerExpression: checkList(node, &report)
      default: break
      }
    }
  }

  private func checkChain(_ node: SyntaxNode, _ report: inout Violations) {
    if node.ancestors.first(where: { $0.kind != .parenthesizedExpression })?.kind == node.kind { return }
    var seen: Set<String> = []
    for operand in node.operands(of: node.kind).prefix(64) {
      if operand.descendants.contains(where: { $0.kind.isAssignment || $0.kind.isPlaceholder }) { continue }
      if seen.insert(operand.plainText).inserted { continue }
      report.report(
        operand.documentRange, "this stands before already, joined by the same operator", fixes: removal(of: operand))
    }
  }

  private func checkBranches(_ node: SyntaxNode, _ report: inout Violations) {
    guard let yes = node.whenTrue, let no = node.whenFalse, yes.isSameCode(as: no),
      !node.descendants.contains(where: { $0.kind.isPlaceholder })
    else { return }
    report.report(
      no.documentRange, "both ways out of the condition give the same", help: "the condition decides nothing")
  }

  /// The same text twice in a list of texts.
  private func checkList(_ node: SyntaxNode, _ report: inout Violations) {
    let entries = node.initializerExpressions.prefix(256)
    guard entries.count > 1, entries.allSatisfy({ $0.kind == .stringLiteralExpression }) else { return }
    var seen: Set<String> = []
    for entry in entries {
      guard let text = entry.stringValue, !seen.insert(text).inserted else { continue }
      report.report(entry.documentRange, "`\(text)` stands in this list already")
    }
  }

  /// The operand with the operator in front of it goes, where no parentheses stand around it.
  private func removal(of operand: SyntaxNode) -> [Fix] {
    guard operand.isPure, let parent = operand.parent, parent.right?.id == operand.id, let left = parent.left else {
      return []
    }
    let range = ByteRange(left.documentRange.end, operand.documentRange.end)
    return [Fix(title: "delete the operand", applicability: .safe, edits: [TextEdit(range, "")])]
  }

  /// `from={a}&to={a}`: two names with one value.
  private func checkHoles(_ node: SyntaxNode, _ report: inout Violations) {
    var seen: [(name: String, value: String)] = []
    var name = ""
    for piece in node.interpolatedStringContents.prefix(64) {
      guard piece.kind == .interpolation, let value = piece.expression else {
        let text = piece.stringValue ?? ""
        let last = text.split(whereSeparator: { "?&# ".contains($0) }).last.map(String.init) ?? ""
        name = last.hasSuffix("=") ? last : ""
        continue
      }
      let text = value.plainText
      if !name.isEmpty, let first = seen.first(where: { $0.value == text }), first.name != name, !value.kind.isLiteral {
        report.report(value.documentRange, "`\(name)` gets the same value as `\(first.name)`")
      }
      if !name.isEmpty { seen.append((name, text)) }
      name = ""
    }
  }
}
