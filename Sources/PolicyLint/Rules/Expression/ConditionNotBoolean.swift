struct ConditionNotBoolean: LanguageCheck {
  static let rule: RuleID = .conditionNotBoolean
}
