struct SendRequestNoResponseVariable: SchemaCheck {
  static let rule: RuleID = "send-request-no-response-variable"
}
