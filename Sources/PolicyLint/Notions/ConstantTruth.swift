/// What is true or false whatever a request is like: constants, what `&&` and `||` make of them, and lengths.
struct ConstantTruth {
  private let bound: BoundExpression

  init(_ bound: BoundExpression) { self.bound = bound }

  /// The value of a condition; `nil` if it may be either.
  func value(of node: SyntaxNode) -> Bool? {
    let node = node.withoutParentheses
    if case .bool(let value)? = bound.constant(of: node.id) { return value }
    switch node.kind {
    case .logicalOrExpression: return value(ofChain: node, decidedBy: true)
    case .logicalAndExpression: return value(ofChain: node, decidedBy: false)
    case .logicalNotExpression: return node.operand.flatMap(value).map { !$0 }
    default: return length(node)
    }
  }

  /// The value of a chain of one operator, which one operand alone decides. Chains are as deep as they are long, so that only what
  /// stands in parentheses is descended into.
  private func value(ofChain node: SyntaxNode, decidedBy decisive: Bool) -> Bool? {
    var isKnown = true
    for operand in node.operands(of: node.kind) {
      guard let value = value(of: operand) else {
        isKnown = false
        continue
      }
      if value == decisive { return decisive }
    }
    return isKnown ? !decisive : nil
  }

  /// A comparison of a length with a constant that no length fulfils, or every one.
  private func length(_ node: SyntaxNode) -> Bool? {
    guard let left = node.left?.withoutParentheses, let right = node.right, left.isNamed("Length"),
      left.kind == .simpleMemberAccessExpression, case .integer(let limit)? = bound.constant(of: right.id)
    else { return nil }
    let least: Int64 = isSplit(left.expression) ? 1 : 0
    switch node.kind {
    case .lessThanExpression: return limit <= least ? false : nil
    case .lessThanOrEqualExpression: return limit < least ? false : nil
    case .greaterThanOrEqualExpression: return limit <= least ? true : nil
    case .greaterThanExpression: return limit < least ? true : nil
    case .equalsExpression: return limit < least ? false : nil
    case .notEqualsExpression: return limit < least ? true : nil
    default: return nil
    }
  }

  /// `Split` of a text gives one piece at least, unless empty ones are left out.
  private func isSplit(_ node: SyntaxNode?) -> Bool {
    guard let call = node?.withoutParentheses, call.kind == .invocationExpression,
      call.expression?.isNamed("Split") == true
    else { return false }
    return call.arguments.allSatisfy { argument in
      switch argument.expression?.kind {
      case .stringLiteralExpression?, .characterLiteralExpression?: true
      default: false
      }
    }
  }
}
