extension SyntaxKind {
  /// The binary operator a node stands for; `nil` for assignments, `??`, `is`, `as` and everything else.
  var binaryOperator: BinaryOperatorKind? {
    switch self {
    case .addExpression: .add
    case .subtractExpression: .subtract
    case .multiplyExpression: .multiply
    case .divideExpression: .divide
    case .moduloExpression: .modulo
    case .leftShiftExpression: .leftShift
    case .rightShiftExpression: .rightShift
    case .logicalOrExpression: .logicalOr
    case .logicalAndExpression: .logicalAnd
    case .bitwiseOrExpression: .or
    case .bitwiseAndExpression: .and
    case .exclusiveOrExpression: .exclusiveOr
    case .equalsExpression: .equal
    case .notEqualsExpression: .notEqual
    case .lessThanExpression: .less
    case .lessThanOrEqualExpression: .lessOrEqual
    case .greaterThanExpression: .greater
    case .greaterThanOrEqualExpression: .greaterOrEqual
    default: nil
    }
  }

  var unaryOperator: UnaryOperatorKind? {
    switch self {
    case .unaryPlusExpression: .plus
    case .unaryMinusExpression: .minus
    case .logicalNotExpression: .not
    case .bitwiseNotExpression: .complement
    case .preIncrementExpression, .postIncrementExpression: .increment
    case .preDecrementExpression, .postDecrementExpression: .decrement
    default: nil
    }
  }

  /// The operator inside `+=` and its kin.
  var compoundOperator: BinaryOperatorKind? {
    switch self {
    case .addAssignmentExpression: .add
    case .subtractAssignmentExpression: .subtract
    case .multiplyAssignmentExpression: .multiply
    case .divideAssignmentExpression: .divide
    case .moduloAssignmentExpression: .modulo
    case .andAssignmentExpression: .and
    case .exclusiveOrAssignmentExpression: .exclusiveOr
    case .orAssignmentExpression: .or
    case .leftShiftAssignmentExpression: .leftShift
    case .rightShiftAssignmentExpression: .rightShift
    default: nil
    }
  }

  /// Whether a node of this kind can stand where a value is wanted.
  var isExpression: Bool {
    switch self {
    case .identifierName, .genericName, .namedValueExpression, .templateHoleExpression, .fragmentExpression: true
    default: rawValue >= SyntaxKind.missingExpression.rawValue && rawValue <= SyntaxKind.withExpression.rawValue
    }
  }

  /// Whether an expression of this kind can be a statement (CS0201).
  var isStatementExpression: Bool {
    switch self {
    case .invocationExpression, .simpleAssignmentExpression, .preIncrementExpression, .preDecrementExpression,
      .postIncrementExpression, .postDecrementExpression, .objectCreationExpression, .awaitExpression,
      .coalesceAssignmentExpression, .conditionalAccessExpression, .missingExpression:
      true
    default: compoundOperator != nil
    }
  }
}
