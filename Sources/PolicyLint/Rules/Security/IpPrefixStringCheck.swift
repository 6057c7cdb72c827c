struct IpPrefixStringCheck: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool {
    (tree.mentions("IpAddress") || tree.mentions("Variables"))
      && (tree.mentions("StartsWith(") || tree.mentions("Contains(") || tree.mentions("IndexOf("))
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.expressions[expression].attribute,
      document.attributes[Int(attribute)].name == .condition || document.attributes[Int(attribute)].name == .value
    else { return }
    let tree = context.tree(expression)
    for index in tree.nodes.indices where tree.nodes[index].kind == .invocationExpression {
      let call = SyntaxNode(tree, NodeID(index))
      guard let name = call.expression?.name?.identifierText, ["StartsWith", "Contains", "IndexOf"].contains(name),
        let receiver = call.expression?.expression, context.resolved(receiver).isNamed("IpAddress"),
        let text = call.arguments.first?.expression.flatMap({ texts($0).first { isHalfPrefix($0, name) } })
      else { continue }
      report.report(
        call.documentRange, "`\(text)` is also the beginning of other addresses than those of a network",
        help: "end it with a dot, or use `ip-filter` with `address-range`")
    }
  }

  /// The texts that a value may be: itself, or those of the list that a parameter of a lambda goes through.
  private func texts(_ node: SyntaxNode) -> [String] {
    if let text = node.stringValue { return [text] }
    guard let source = node.source?.withoutParentheses else { return [] }
    return (source.localValue ?? source).descendants.compactMap(\.stringValue)
  }

  /// Whether a text ends in the middle of a number.
  private func isHalfPrefix(_ text: String, _ method: String) -> Bool {
    guard !text.isEmpty, !text.contains("{{"), let last = text.last,
      text.allSatisfy({ $0.isHexDigit || $0 == "." || $0 == ":" })
    else { return false }
    let parts = text.split(separator: ".").count
    if method == "StartsWith", last == "." || last == ":" { return false }
    return parts < 4 || method != "StartsWith"
  }
}
