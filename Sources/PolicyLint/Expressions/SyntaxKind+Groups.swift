extension SyntaxKind {
  /// Whether it is `=`, `+=`, `??=` or another assignment.
  var isAssignment: Bool {
    rawValue >= SyntaxKind.simpleAssignmentExpression.rawValue
      && rawValue <= SyntaxKind.coalesceAssignmentExpression.rawValue
  }

  /// Whether its children are left operand, operator and right operand, assignments and `is` and `as` included.
  var isBinary: Bool {
    rawValue >= SyntaxKind.addExpression.rawValue && rawValue <= SyntaxKind.coalesceAssignmentExpression.rawValue
  }

  /// Whether its children are an operator and an operand.
  var isPrefixUnary: Bool {
    rawValue >= SyntaxKind.unaryPlusExpression.rawValue && rawValue <= SyntaxKind.refExpression.rawValue
  }

  /// Whether its children are an operand and an operator.
  var isPostfixUnary: Bool {
    self == .postIncrementExpression || self == .postDecrementExpression || self == .suppressNullableWarningExpression
  }

  /// Whether it is a form of `new`.
  var isCreation: Bool {
    rawValue >= SyntaxKind.objectCreationExpression.rawValue
      && rawValue <= SyntaxKind.anonymousObjectCreationExpression.rawValue
  }

  /// Whether it is a literal of one token.
  var isLiteral: Bool {
    rawValue >= SyntaxKind.numericLiteralExpression.rawValue && rawValue <= SyntaxKind.defaultLiteralExpression.rawValue
  }

  /// The expression of one token that a literal, `this` or a placeholder is.
  init?(literal token: TokenKind) {
    switch token {
    case .stringLiteralToken: self = .stringLiteralExpression
    case .numericLiteralToken: self = .numericLiteralExpression
    case .characterLiteralToken: self = .characterLiteralExpression
    case .trueKeyword: self = .trueLiteralExpression
    case .falseKeyword: self = .falseLiteralExpression
    case .nullKeyword: self = .nullLiteralExpression
    case .thisKeyword: self = .thisExpression
    case .baseKeyword: self = .baseExpression
    case .namedValueToken: self = .namedValueExpression
    case .templateHoleToken: self = .templateHoleExpression
    default: return nil
    }
  }

  /// Whether it is a statement.
  var isStatement: Bool {
    switch self {
    case .variableDeclaration, .variableDeclarator, .equalsValueClause, .typeParameterList, .typeParameter,
      .typeParameterConstraintClause, .arrowExpressionClause, .elseClause, .expressionList, .switchSection,
      .caseSwitchLabel, .casePatternSwitchLabel, .defaultSwitchLabel, .whenClause, .catchClause, .catchDeclaration,
      .catchFilterClause, .finallyClause:
      false
    default: rawValue >= SyntaxKind.block.rawValue
    }
  }

  /// Whether it is a lambda or an anonymous method.
  var isAnonymousFunction: Bool {
    self == .simpleLambdaExpression || self == .parenthesizedLambdaExpression || self == .anonymousMethodExpression
  }

  /// Whether it stands for text that is put there before the code is compiled.
  var isPlaceholder: Bool {
    self == .namedValueExpression || self == .templateHoleExpression || self == .fragmentExpression
  }
}
