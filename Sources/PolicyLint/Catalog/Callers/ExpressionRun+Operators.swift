/// Operators with two operands, and tests for types.
extension ExpressionRun {
  /// The value of a binary expression; `nil` inside if it fails, `nil` outside if `node` is none.
  func binary(_ node: NodeID) -> CallerValue?? {
    let kind = tree.kind(of: node)
    guard let left = child(0, of: node), let right = child(2, of: node) else { return nil }
    switch kind {
    case .logicalAndExpression: return .some(shortCircuit(left, right, endsOn: false))
    case .logicalOrExpression: return .some(shortCircuit(left, right, endsOn: true))
    case .coalesceExpression: return .some(coalesce(left, right))
    case .equalsExpression, .notEqualsExpression, .lessThanExpression, .greaterThanExpression,
      .lessThanOrEqualExpression, .greaterThanOrEqualExpression, .bitwiseAndExpression, .bitwiseOrExpression,
      .exclusiveOrExpression:
      guard let first = value(of: left), let second = value(of: right) else { return .some(nil) }
      return .some(caller.bool(truth(of: kind, first, second)))
    default: return nil
    }
  }

  private func truth(of kind: SyntaxKind, _ left: CallerValue, _ right: CallerValue) -> Bool? {
    switch kind {
    case .equalsExpression: return caller.areEqual(left, right)
    case .notEqualsExpression, .exclusiveOrExpression: return caller.areEqual(left, right).map { !$0 }
    case .bitwiseAndExpression:
      if left.truth == false || right.truth == false { return false }
      return left.truth == true && right.truth == true ? true : nil
    case .bitwiseOrExpression:
      if left.truth == true || right.truth == true { return true }
      return left.truth == false && right.truth == false ? false : nil
    // An order with `null` is false either way.
    case _ where left.isNull || right.isNull: return false
    case .lessThanExpression: return caller.isLess(left, right)
    case .greaterThanExpression: return caller.isLess(right, left)
    case .lessThanOrEqualExpression: return caller.isLess(right, left).map { !$0 }
    case .greaterThanOrEqualExpression: return caller.isLess(left, right).map { !$0 }
    default: return nil
    }
  }

  private func shortCircuit(_ left: NodeID, _ right: NodeID, endsOn end: Bool) -> CallerValue? {
    guard let first = value(of: left) else { return nil }
    if first.truth == end { return .bool(end) }
    guard let second = value(of: right) else {
      // Who gets past the operator did not evaluate its right side.
      return first.truth == nil ? .bool(end) : nil
    }
    if second.truth == end { return .bool(end) }
    return first.truth == nil ? .unknown : second
  }

  private func coalesce(_ left: NodeID, _ right: NodeID) -> CallerValue? {
    guard let first = value(of: left) else { return nil }
    if first.nullness == false { return first }
    let second = value(of: right)
    if first.isNull { return second }
    return second.map { first.joined(with: $0) } ?? .something
  }

  // MARK: Types and patterns

  /// `left is type`, `left as type`, `left is pattern`
  func typeTest(_ node: NodeID) -> CallerValue? {
    guard let left = child(0, of: node), let right = child(2, of: node) else { return .unknown }
    guard let tested = value(of: left) else { return nil }
    switch tree.kind(of: node) {
    case .asExpression: return cast(tested, to: right)
    case .isExpression: return caller.bool(isOfType(tested))
    default: return caller.bool(matches(tested, right))
    }
  }

  /// `null` is of no type; of what is open we know nothing, and our other values are asked for what they are.
  private func isOfType(_ value: CallerValue) -> Bool? {
    switch value {
    case .null: false
    case .callerCertificate, .uploadedCertificate: true
    default: nil
    }
  }

  private func matches(_ value: CallerValue, _ pattern: NodeID) -> Bool? {
    switch tree.kind(of: pattern) {
    case .constantPattern:
      guard let constant = child(0, of: pattern), let other = self.value(of: constant) else { return nil }
      return caller.areEqual(value, other)
    case .declarationPattern:
      bind(child(1, of: pattern), to: value)
      return isOfType(value)
    case .varPattern:
      bind(child(1, of: pattern), to: value)
      return true
    case .discardPattern: return true
    case .typePattern: return isOfType(value)
    case .notPattern: return child(1, of: pattern).flatMap { matches(value, $0) }.map { !$0 }
    case .parenthesizedPattern: return child(1, of: pattern).flatMap { matches(value, $0) }
    case .recursivePattern:
      for part in nodes(of: pattern) { bind(part, to: value) }
      return value.isNull ? false : nil
    case .andPattern, .orPattern:
      let ends = tree.kind(of: pattern) == .orPattern
      let parts = nodes(of: pattern).map { matches(value, $0) }
      if parts.contains(ends) { return ends }
      return parts.contains(nil) ? nil : !ends
    default: return nil
    }
  }

  private func bind(_ designation: NodeID?, to value: CallerValue) {
    guard let designation, tree.kind(of: designation) == .singleVariableDesignation else { return }
    // Where the pattern failed, the variable is not to be used.
    if let name = name(of: designation) { assign(value.isNull ? .unknown : value, to: name) }
  }
}
