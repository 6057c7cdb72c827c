struct SendRequestNewIncomplete: SchemaCheck {
  static let rule: RuleID = "send-request-new-incomplete"
}
