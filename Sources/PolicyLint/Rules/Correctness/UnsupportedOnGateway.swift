struct UnsupportedOnGateway: SchemaCheck {
  static let rule: RuleID = .unsupportedOnGateway
}
