struct TypeNotAllowed: LanguageCheck {
  static let rule: RuleID = .typeNotAllowed
}
