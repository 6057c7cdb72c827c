struct UnknownAttribute: SchemaCheck {
  static let rule: RuleID = .unknownAttribute
}
