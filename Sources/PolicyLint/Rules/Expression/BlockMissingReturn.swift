struct BlockMissingReturn: LanguageCheck {
  static let rule: RuleID = .blockMissingReturn
}
