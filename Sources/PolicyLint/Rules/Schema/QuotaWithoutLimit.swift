struct QuotaWithoutLimit: SchemaCheck {
  static let rule: RuleID = "quota-without-limit"
}
