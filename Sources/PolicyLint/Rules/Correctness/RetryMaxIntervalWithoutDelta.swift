struct RetryMaxIntervalWithoutDelta: ElementCheck {
  static let elements: [Name] = [.retry]
  private static let interval = Name.interval
  private static let maxInterval = Name.maxInterval
  private static let delta = Name.delta

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let longest = document.attribute(Self.maxInterval, of: element),
      document.attribute(Self.delta, of: element) == nil, context.isPolicy(element)
    else { return }
    var fixes: [Fix] = []
    if let interval = document.attribute(Self.interval, of: element), interval.expression < 0 {
      let edit = TextEdit(
        .at(document.endOfAttributes(of: element)), " delta=\"\(document.string(interval.valueRange))\"")
      fixes = [Fix(title: "add `delta`", applicability: .unsafe, edits: [edit])]
    }
    report.report(
      longest.nameRange, "`max-interval` has no effect without `delta`: every wait is as long as the first",
      help: "add `delta`, or leave `max-interval` out", fixes: fixes)
  }
}
