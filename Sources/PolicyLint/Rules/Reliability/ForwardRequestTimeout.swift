struct ForwardRequestTimeout: ElementCheck {
  static let elements: [Name] = [.forwardRequest]
  private static let seconds = Name.timeout
  private static let milliseconds = Name.timeoutMs
  /// Connections without traffic are cut after so many seconds on the way.
  private static let cutOff = 240
  let options: Options

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for (name, unit) in [(Self.seconds, 1), (Self.milliseconds, 1000)] {
      guard let attribute = document.attribute(name, of: element),
        let value = document.literal(name, of: element).flatMap({ Int($0) }),
        value == 0 || value > options.maxSeconds * unit,
        context.isPolicy(element)
      else { continue }
      report.report(
        attribute.valueRange,
        message(value, isTooLong: value > Self.cutOff * unit), help: "write at most \(options.maxSeconds * unit)")
    }
  }

  private func message(_ value: Int, isTooLong: Bool) -> String {
    if value == 0 { return "every call runs out of time at once, or never" }
    return isTooLong
      ? "connections that are silent for over four minutes are cut on the way"
      : "the time limit is over the \(options.maxSeconds) seconds that are allowed here"
  }
}
