struct HeaderTrygetvalueType: LanguageCheck {
  static let rule: RuleID = .headerTrygetvalueType
}
