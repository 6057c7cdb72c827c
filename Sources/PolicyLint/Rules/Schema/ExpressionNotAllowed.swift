struct ExpressionNotAllowed: SchemaCheck {
  static let rule: RuleID = .expressionNotAllowed
}
