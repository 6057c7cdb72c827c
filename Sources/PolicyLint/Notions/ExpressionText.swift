/// Comparing pieces of code by what is written, white space and comments apart.
extension SyntaxNode {
  /// The tokens, each followed by a blank.
  var plainText: String {
    guard let first = firstToken, let last = lastToken, first.index <= last.index else { return "" }
    // The end of the code is a token without text.
    return (first.index...last.index).map { tree.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The operands of a chain of one operator, parentheses around operands taken away.
  func operands(of kind: SyntaxKind) -> [SyntaxNode] {
    var found: [SyntaxNode] = []
    var pending = [self]
    while let node = pending.popLast() {
      let inner = node.withoutParentheses
      if inner.kind == kind {
        inner.left.map { pending.append($0) }
        inner.right.map { pending.append($0) }
      } else {
        found.append(inner)
      }
    }
    // The right one was taken first.
    return found.reversed()
  }

  /// The node without parentheses and casts around it.
  var withoutCasts: SyntaxNode {
    var node = withoutParentheses
    while node.kind == .castExpression, let inner = node.operand { node = inner.withoutParentheses }
    return node
  }

  /// Whether the node is `context.Request.` and a name.
  func isRequestMember(_ name: StaticString) -> Bool {
    kind == .simpleMemberAccessExpression && isNamed(name) && expression?.isNamed("Request") == true
      && expression?.expression?.isNamed("context") == true
  }
}

extension SyntaxTree {
  /// The texts that are written in the code, those with named values in them left out.
  var stringValues: [String] { tokens.indices.compactMap { token($0).stringValue } }
}

extension LintContext {
  /// The expression of a `when`, an index of `PolicyDocument.expressions`.
  func condition(of branch: ElementID) -> Int? {
    guard let condition = document.attribute(.condition, of: branch), condition.expression >= 0 else { return nil }
    return tree(Int(condition.expression)).hasErrors ? nil : Int(condition.expression)
  }

  /// Whether a branch answers with a status from 400 to 499.
  func refuses(_ branch: ElementID) -> Bool {
    document.descendants(of: branch).contains { id in
      guard document[id].name == .setStatus, let code = document.literal(.code, of: id).flatMap({ Int($0) }) else {
        return false
      }
      return (400..<500).contains(code)
    }
  }

  /// Whether the condition of a `when` decides who is refused: by itself, or all that it does not let in.
  func refusesBy(_ branch: ElementID) -> Bool {
    if refuses(branch) { return true }
    guard let choose = document[branch].parent, let otherwise = document.child(.otherwise, of: choose) else {
      return false
    }
    return refuses(otherwise)
  }

  /// The tree of the expression that an attribute is, if it is C#.
  func tree(of attribute: Attribute) -> SyntaxTree? {
    guard attribute.expression >= 0 else { return nil }
    let tree = tree(Int(attribute.expression))
    return tree.hasErrors ? nil : tree
  }

  /// What a value says, white space and comments of code apart; `nil` for an expression that has a syntax error.
  func plainText(of attribute: Attribute) -> String? {
    guard attribute.expression >= 0 else { return document.string(attribute.valueRange) }
    let known = known(Int(attribute.expression))
    if let text = known?.plainText { return text }
    let text = tree(of: attribute)?.root.plainText
    known?.plainText = text
    return text
  }
}
