struct InvalidChild: SchemaCheck {
  static let rule: RuleID = .invalidChild
}
