/// Whether code is the same, and whether it matters how often it runs.
extension SyntaxNode {
  /// Whether another node is written with the same tokens, whatever lies between them.
  func isSameCode(as other: SyntaxNode) -> Bool {
    let left = withoutParentheses.tokenRange
    let right = other.withoutParentheses.tokenRange
    guard !left.isEmpty, left.count == right.count else { return false }
    return zip(left, right).allSatisfy { one, two in
      tree.tokens[one].kind == other.tree.tokens[two].kind
        && tree.code[tree.tokens[one].range].elementsEqual(other.tree.code[other.tree.tokens[two].range])
    }
  }

  private var tokenRange: Range<Int> {
    guard let first = firstToken, let last = lastToken else { return 0..<0 }
    return first.index..<last.index + 1
  }

  /// Whether it gives the same whenever it runs, and changes nothing: no assignment, and no method that is known to differ.
  var isPure: Bool {
    for node in descendants {
      if node.kind.isAssignment { return false }
      switch node.kind {
      case .preIncrementExpression, .preDecrementExpression, .postIncrementExpression, .postDecrementExpression,
        .objectCreationExpression, .awaitExpression:
        return false
      case .identifierName, .genericName:
        if let name = node.identifierText, Self.changing.contains(name) { return false }
      default: continue
      }
    }
    return true
  }

  /// Methods and properties that give something else each time.
  private static let changing: Set<String> = [
    "As", "AsFormUrlEncodedContent", "Next", "NextDouble", "NextBytes", "NewGuid", "Now", "UtcNow", "Read", "MoveNext",
    "Add", "Remove", "Dequeue", "Pop", "Elapsed",
  ]

  /// The operands of a chain of one operator, in order.
  func chain(of kind: SyntaxKind) -> [SyntaxNode] {
    var operands: [SyntaxNode] = []
    var next = withoutParentheses
    while next.kind == kind, let left = next.left, let right = next.right {
      operands.append(right)
      next = left.withoutParentheses
    }
    operands.append(next)
    return operands.reversed()
  }
}

extension LintContext {
  /// Whether something in an expression is put in before it is compiled, so that its text is not what runs.
  func hasPlaceholder(_ node: SyntaxNode) -> Bool {
    node.descendants.contains { $0.kind.isPlaceholder } || node.text.contains("{{")
  }
}
