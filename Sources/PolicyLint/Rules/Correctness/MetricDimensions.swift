struct MetricDimensions: SchemaCheck {
  static let rule: RuleID = "metric-dimensions"
}
