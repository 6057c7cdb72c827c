struct HeaderNameInvalid: SchemaCheck {
  static let rule: RuleID = .headerNameInvalid
}
