/// A use of a regular expression that is written out.
struct RegexCall {
  /// `Regex.IsMatch(…)`, or `.IsMatch(…)` of a `new Regex(…)`.
  let node: SyntaxNode
  /// The literal.
  let literal: SyntaxNode
  let pattern: String
  let input: SyntaxNode
  /// The method's name.
  let method: String

  /// `nil` for what is no such use, for a pattern that is put together, and where a time limit is given.
  init?(_ node: SyntaxNode) {
    guard node.kind == .invocationExpression, let access = node.expression,
      access.kind == .simpleMemberAccessExpression,
      let written = access.expression, let method = access.identifierText
    else { return nil }
    guard ["IsMatch", "Match", "Matches", "Replace", "Split"].contains(method) else { return nil }
    let receiver = written.localValue ?? written
    let arguments = node.arguments.compactMap(\.expression)
    let literal: SyntaxNode?
    if receiver.isNamed("Regex"), receiver.kind == .identifierName || receiver.kind == .simpleMemberAccessExpression {
      literal = arguments.count > 1 ? arguments[1] : nil
    } else if receiver.withoutParentheses.kind == .objectCreationExpression,
      receiver.withoutParentheses.child(1)?.isNamed("Regex") == true
    {
      literal = receiver.withoutParentheses.arguments.first?.expression
      if receiver.withoutParentheses.arguments.count > 2 { return nil }
    } else {
      return nil
    }
    guard let literal = literal?.localValue ?? literal, let pattern = literal.stringValue,
      literal.token(0)?.containsNamedValue == false,
      let input = arguments.first,
      !arguments.contains(where: { $0.text.contains("TimeSpan") || $0.text.contains("IgnorePatternWhitespace") })
    else { return nil }
    self.node = node
    self.literal = literal
    self.pattern = pattern
    self.input = input
    self.method = method
  }

  /// Whether an expression has one at all: asked before anything is parsed.
  static func mayStand(in expression: Int, of document: PolicyDocument) -> Bool {
    document.contains("Regex", in: document.expressions[expression].codeRange)
  }
}
