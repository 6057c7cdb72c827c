struct PolicyNotAllowedHere: SchemaCheck {
  static let rule: RuleID = .policyNotAllowedHere
}
