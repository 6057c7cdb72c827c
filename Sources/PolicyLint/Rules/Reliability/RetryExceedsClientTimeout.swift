struct RetryExceedsClientTimeout: ElementCheck {
  static let elements: [Name] = [.retry]
  /// After so many seconds without a byte the load balancer in front of the gateway drops a connection.
  private static let limit = 240

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let count = number(.count, element, document), let interval = number(.interval, element, document),
      count > 0, document.attribute(.maxInterval, of: element) == nil || number(.maxInterval, element, document) != nil,
      document.attribute(.delta, of: element) == nil || number(.delta, element, document) != nil
    else { return }
    let seconds = waits(element, count: min(count, 1_000), interval: interval, document)
    guard seconds > Self.limit, context.isPolicy(element) else { return }
    report.report(
      document[element].startTag,
      "the waits between the attempts come to \(seconds) seconds: callers are gone after \(Self.limit)",
      help: "try fewer times, or wait less")
  }

  /// The waits together: the same each time, growing by `delta`, or by its doubles; never more than `max-interval`.
  private func waits(_ element: ElementID, count: Int, interval: Int, _ document: PolicyDocument) -> Int {
    let maximum = number(.maxInterval, element, document)
    let delta = number(.delta, element, document)
    let isFast = document.isTrue(.firstFastRetry, of: element)
    var total = 0
    var growth = 0
    for attempt in 0..<count {
      var wait = interval
      if let delta {
        if maximum == nil {
          wait = min(interval &+ delta &* attempt, 1_000_000)
        } else {
          // The random factor is 0.8 at the least.
          wait = interval + growth * delta * 4 / 5
          growth = min(growth * 2 + 1, 1_000_000)
        }
      }
      if attempt == 0, isFast { wait = 0 }
      total += min(wait, maximum ?? wait)
      if total > 1_000_000 { break }
    }
    return total
  }

  private func number(_ name: Name, _ element: ElementID, _ document: PolicyDocument) -> Int? {
    document.literal(name, of: element).flatMap { Int($0) }.flatMap { (0...100_000).contains($0) ? $0 : nil }
  }
}
