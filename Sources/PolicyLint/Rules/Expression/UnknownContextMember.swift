struct UnknownContextMember: LanguageCheck {
  static let rule: RuleID = .unknownContextMember
}
