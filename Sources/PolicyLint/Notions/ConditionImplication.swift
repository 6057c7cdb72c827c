/// Whether one condition holds whenever another does, for what can be told from how they are written.
enum ConditionImplication {
  /// Whether `weak` is true whenever `strong` is.
  static func holds(_ strong: SyntaxNode, _ weak: SyntaxNode) -> Bool {
    let goals = weak.operands(of: .logicalOrExpression)
    return strong.operands(of: .logicalOrExpression).prefix(16).allSatisfy { part in
      let facts = part.operands(of: .logicalAndExpression).prefix(16)
      return goals.prefix(16).contains { goal in
        goal.operands(of: .logicalAndExpression).prefix(16).allSatisfy { atom in facts.contains { implies($0, atom) } }
      }
    }
  }

  private static func implies(_ fact: SyntaxNode, _ goal: SyntaxNode) -> Bool {
    if fact.plainText == goal.plainText { return true }
    guard let fact = Range(fact), let goal = Range(goal), fact.subject == goal.subject else { return false }
    return fact.low >= goal.low && fact.high <= goal.high
  }

  /// `x >= 400` and its kin, for whole numbers.
  private struct Range {
    var subject: String
    var low = Int.min
    var high = Int.max

    init?(_ node: SyntaxNode) {
      guard let left = node.left, case .int(let written)? = node.right?.numericValue else { return nil }
      let number = Int(written)
      subject = left.plainText
      switch node.kind {
      case .equalsExpression: (low, high) = (number, number)
      case .greaterThanExpression: low = number &+ 1
      case .greaterThanOrEqualExpression: low = number
      case .lessThanExpression: high = number &- 1
      case .lessThanOrEqualExpression: high = number
      default: return nil
      }
    }
  }
}
