struct MemberNotAllowed: LanguageCheck {
  static let rule: RuleID = .memberNotAllowed
}
