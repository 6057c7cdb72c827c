struct ValidateJwtTokenSource: SchemaCheck {
  static let rule: RuleID = "validate-jwt-token-source"
}
