struct RateLimitPeriodOutOfRange: SchemaCheck {
  static let rule: RuleID = "rate-limit-period-out-of-range"
}
