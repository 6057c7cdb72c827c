struct ConflictingAttributes: SchemaCheck {
  static let rule: RuleID = .conflictingAttributes
}
