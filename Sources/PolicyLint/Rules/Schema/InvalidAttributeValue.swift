struct InvalidAttributeValue: SchemaCheck {
  static let rule: RuleID = .invalidAttributeValue
}
