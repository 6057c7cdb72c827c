struct ValidateJwtLargeClockSkew: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  private static let clockSkew = Name.clockSkew
  let options: Options

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let written = document.literal(Self.clockSkew, of: element), let seconds = Int(written),
      seconds > options.maxSeconds, context.isPolicy(element),
      let attribute = document.attribute(Self.clockSkew, of: element)
    else { return }
    report.report(
      attribute.valueRange, "tokens are accepted for \(seconds) seconds after they expired",
      help: "clocks that are set by the network differ by seconds")
  }
}
