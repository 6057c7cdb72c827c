struct CopyModeEmptyBodyInOutbound: ElementCheck {
  static let elements: [Name] = [.sendRequest, .sendOneWayRequest]
  private static let mode = Name.mode
  private static let method = Name.setMethod

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(Self.mode, of: element) == "copy", let mode = document.attribute(Self.mode, of: element),
      let section = document.section(of: element), document[section].name == .outbound,
      document.child(.setBody, of: element) == nil, context.isPolicy(element)
    else { return }
    if let method = document.child(Self.method, of: element).flatMap({ document.content(of: $0) }),
      ["GET", "HEAD", "DELETE", "OPTIONS"].contains(method)
    {
      return
    }
    report.report(
      mode.valueRange, "the request is sent without a body: in `outbound` there is none to copy any more",
      help: "keep the body in a variable, and set it")
  }
}
