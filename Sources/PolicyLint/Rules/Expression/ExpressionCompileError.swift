struct ExpressionCompileError: LanguageCheck {
  static let rule: RuleID = .expressionCompileError
}
