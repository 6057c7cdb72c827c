struct UnknownPolicy: SchemaCheck {
  static let rule: RuleID = .unknownPolicy
}
