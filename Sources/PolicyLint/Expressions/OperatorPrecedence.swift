/// How tightly operators bind, loosest first.
enum OperatorPrecedence: UInt8, Sendable, Comparable {
  case assignment = 1
  case conditional
  case coalescing
  case conditionalOr
  case conditionalAnd
  case logicalOr
  case logicalXor
  case logicalAnd
  case equality
  case relational
  case shift
  case additive
  case multiplicative
  case switchOrWith
  case range
  case unary

  static func < (left: OperatorPrecedence, right: OperatorPrecedence) -> Bool { left.rawValue < right.rawValue }

  /// Whether `a op b op c` means `a op (b op c)`.
  var isRightAssociative: Bool { self == .assignment || self == .coalescing }
}

/// An operator between two operands.
struct BinaryOperator {
  var kind: SyntaxKind
  var precedence: OperatorPrecedence
  /// How many tokens it takes: `>>` is read as two.
  var tokenCount = 1

  init(_ kind: SyntaxKind, _ precedence: OperatorPrecedence, tokenCount: Int = 1) {
    self.kind = kind
    self.precedence = precedence
    self.tokenCount = tokenCount
  }

  /// The operator that a single token is. `>` may be the start of a longer one.
  init?(_ token: TokenKind) {
    switch token {
    case .plusToken: self.init(.addExpression, .additive)
    case .minusToken: self.init(.subtractExpression, .additive)
    case .asteriskToken: self.init(.multiplyExpression, .multiplicative)
    case .slashToken: self.init(.divideExpression, .multiplicative)
    case .percentToken: self.init(.moduloExpression, .multiplicative)
    case .lessThanLessThanToken: self.init(.leftShiftExpression, .shift)
    case .lessThanToken: self.init(.lessThanExpression, .relational)
    case .lessThanEqualsToken: self.init(.lessThanOrEqualExpression, .relational)
    case .greaterThanToken: self.init(.greaterThanExpression, .relational)
    case .greaterThanEqualsToken: self.init(.greaterThanOrEqualExpression, .relational)
    case .isKeyword: self.init(.isExpression, .relational)
    case .asKeyword: self.init(.asExpression, .relational)
    case .equalsEqualsToken: self.init(.equalsExpression, .equality)
    case .exclamationEqualsToken: self.init(.notEqualsExpression, .equality)
    case .ampersandToken: self.init(.bitwiseAndExpression, .logicalAnd)
    case .caretToken: self.init(.exclusiveOrExpression, .logicalXor)
    case .barToken: self.init(.bitwiseOrExpression, .logicalOr)
    case .ampersandAmpersandToken: self.init(.logicalAndExpression, .conditionalAnd)
    case .barBarToken: self.init(.logicalOrExpression, .conditionalOr)
    case .questionQuestionToken: self.init(.coalesceExpression, .coalescing)
    case .dotDotToken: self.init(.rangeExpression, .range)
    default:
      guard let kind = BinaryOperator.assignment(token) else { return nil }
      self.init(kind, .assignment)
    }
  }

  private static func assignment(_ token: TokenKind) -> SyntaxKind? {
    switch token {
    case .equalsToken: .simpleAssignmentExpression
    case .plusEqualsToken: .addAssignmentExpression
    case .minusEqualsToken: .subtractAssignmentExpression
    case .asteriskEqualsToken: .multiplyAssignmentExpression
    case .slashEqualsToken: .divideAssignmentExpression
    case .percentEqualsToken: .moduloAssignmentExpression
    case .ampersandEqualsToken: .andAssignmentExpression
    case .caretEqualsToken: .exclusiveOrAssignmentExpression
    case .barEqualsToken: .orAssignmentExpression
    case .lessThanLessThanEqualsToken: .leftShiftAssignmentExpression
    case .questionQuestionEqualsToken: .coalesceAssignmentExpression
    default: nil
    }
  }
}
