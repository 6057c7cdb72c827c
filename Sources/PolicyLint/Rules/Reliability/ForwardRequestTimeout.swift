struct ForwardRequestTimeout: ElementCheck {
  static let elements: [Name] = [.forwardRequest]
  private static let seconds = Name.timeout
  private static let milliseconds = Name.timeoutMs
  /// Connections without traffic are cut after so many seconds on the way.
  private static let most = 240

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for (name, unit) in [(Self.seconds, 1), (Self.milliseconds, 1000)] {
      guard let attribute = document.attribute(name, of: element),
        let value = document.literal(name, of: element).flatMap({ Int($0) }), value == 0 || value > Self.most * unit,
        context.isPolicy(element)
      else { continue }
      report.report(
        attribute.valueRange,
        value == 0
          ? "every call runs out of time at once, or never"
          : "connections that are silent for over four minutes are cut on the way",
        help: "write at most \(Self.most * unit)")
    }
  }
}
