struct HeaderNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isOutcome(use, of: ["GetValueOrDefault", "TryGetValue"])
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: what it looks for may be missing"
  }

  static func severity(_ use: NullUse, in context: LintContext) -> Severity? { nil }

  /// The default `""`, where the call gives a text.
  static func fixes(_ use: NullUse, in context: LintContext) -> [Fix] {
    let tree = context.tree(use.expression)
    let call = SyntaxNode(tree, use.node).withoutParentheses
    guard call.kind == .invocationExpression, call.isCall(of: "GetValueOrDefault"), call.arguments.count == 1,
      context.bound(use.expression)[call.id].type == .string, let last = call.arguments.last
    else { return [] }
    let edit = TextEdit(.at(last.documentRange.end), ", \"\"".escaped(in: context, use.expression))
    return [Fix(title: "give it the default `\"\"`", applicability: .unsafe, edits: [edit])]
  }
}

extension SyntaxNode {
  /// Whether it calls a method of that name on something.
  func isCall(of name: StaticString) -> Bool { kind == .invocationExpression && child(0)?.isNamed(name) == true }
}

extension String {
  /// The text as it has to be written inside an expression.
  func escaped(in context: LintContext, _ expression: Int) -> String {
    let found = context.document.expressions[expression]
    guard found.isEscaped, found.attribute != nil else { return self }
    return split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
  }
}
