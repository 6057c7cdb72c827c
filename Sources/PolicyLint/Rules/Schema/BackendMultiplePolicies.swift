struct BackendMultiplePolicies: ElementCheck {
  static let elements: [Name] = [.backend]

  func check(_ backend: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.schema[backend].role == .structure else { return }
    var first: ElementID?
    for child in document.children(of: backend) {
      guard let before = first else {
        first = child
        continue
      }
      report.report(
        document[child].nameRange,
        "`backend` can hold only one policy, and `\(document.nameString(before))` stands there",
        help: "wrap them in one policy such as `choose` or `retry`, or move what may run earlier to `inbound`",
        related: [RelatedPlace(range: document[before].nameRange, message: "the first one")])
      return
    }
  }
}
