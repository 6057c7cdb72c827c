struct RetryOutOfRange: DocumentCheck {
  private static let interval = Name.interval
  private static let maxInterval = Name.maxInterval

  func check(_ context: LintContext, report: inout Violations) {
    report.take("retry-out-of-range", from: context)
    let document = context.document
    for id in document.elementIDs where document[id].name == .retry && context.schema[id].role == .statement {
      guard let interval = number(Self.interval, of: id, in: document),
        let longest = document.attribute(Self.maxInterval, of: id),
        let most = number(Self.maxInterval, of: id, in: document), most > 0, most < interval
      else { continue }
      report.report(
        longest.valueRange, "`max-interval` is \(most), less than the `interval` of \(interval)",
        help: "the first wait would be longer than the longest")
    }
  }

  private func number(_ name: Name, of id: ElementID, in document: PolicyDocument) -> Int? {
    document.literal(name, of: id).flatMap { Int($0) }
  }
}
