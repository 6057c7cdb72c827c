/// What is wrong with a literal value.
struct ValueProblem {
  /// What the value is: "is not a whole number". It follows the name of the attribute or element.
  var complaint: String
  var help: String?
  /// Lower than the rule's own severity, where sources disagree or the service may still take it.
  var severity: Severity?
  /// The only value that can be meant.
  var replacement: String?

  init(_ complaint: String, help: String? = nil, severity: Severity? = nil, replacement: String? = nil) {
    self.complaint = complaint
    self.help = help
    self.severity = severity
    self.replacement = replacement
  }
}
