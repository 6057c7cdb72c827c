struct MissingRequiredAttribute: SchemaCheck {
  static let rule: RuleID = .missingRequiredAttribute
}
