struct PolicyUsedTwice: SchemaCheck {
  static let rule: RuleID = .policyUsedTwice
}
