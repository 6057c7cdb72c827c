struct RateLimitSpoofableKey: ElementCheck {
  static let elements = CounterKey.policies + [.limitConcurrency]
  private static let counterKey = Name.counterKey
  private static let key = Name.key

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let name = document[element].name == .limitConcurrency ? Self.key : Self.counterKey
    guard let attribute = document.attribute(name, of: element), attribute.expression >= 0, context.isPolicy(element)
    else { return }
    let origin = context.origin(of: Int(attribute.expression))
    // Together with who calls, the caller's own choice only parts his own counters.
    guard !origin.raw.isDisjoint(with: .request), origin.all.isDisjoint(with: [.identity, .address, .unknown]),
      !context.isGuarded(origin.source, before: element)
    else { return }
    let isToken = origin.raw.intersection(.request) == .unverifiedToken || origin.raw.contains(.credential)
    if isToken, context.checksCaller(before: element) { return }
    let source = context.name(of: origin.source)
    report.report(
      attribute.valueRange,
      isToken
        ? "the counter is chosen by \(source), which nothing has checked"
        : "the caller chooses the counter: by \(source)",
      help: "count by subscription, by a claim of a checked token, or by address",
      severity: isToken && context.mayCheckCaller(before: element) ? .info : nil)
  }
}
