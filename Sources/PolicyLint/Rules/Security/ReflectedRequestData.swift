struct ReflectedRequestData: ElementCheck {
  static let elements: [Name] = [.setHeader]
  /// Parts of names of headers that are there to be sent back, or that other rules are about.
  private static let expected = [
    "correlation", "request-id", "requestid", "trace", "access-control-", "location", "vary",
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let section = context.schema.section(of: element)
    let isAnswer =
      document[element].parent.map { document[$0].name == .returnResponse } ?? false
      || (section == .outbound || section == .onError)
        && document.ancestor(of: element, where: { $0 == .sendRequest || $0 == .sendOneWayRequest }) == nil
    guard isAnswer, let name = document.literal(.name, of: element)?.lowercased(),
      !Self.expected.contains(where: name.contains), context.isPolicy(element)
    else { return }
    for value in document.children(of: element) where document[value].name == .value {
      guard let expression = document.expression(in: value), context.isUnderstood(expression) else { continue }
      for result in context.results(of: expression) {
        let origin = context.origin(of: result, in: expression)
        guard !origin.raw.isDisjoint(with: [.header, .query, .body]), !origin.raw.contains(.unknown) else { continue }
        report.report(
          result.documentRange, "\(context.name(of: origin.source)) is sent back in a header as it came",
          help: "encode it, or send what you know of it")
        break
      }
    }
  }
}
