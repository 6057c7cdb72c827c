struct SideEffectBeforeAuth: ElementCheck {
  static let elements: [Name] = [.sendRequest, .sendOneWayRequest, .cacheStoreValue, .logToEventhub]

  func check(_ id: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let section = document.section(of: id), document[section].name == .inbound,
      document.contains("context.Request", in: document[id].range), !isPartOfCheck(id, context),
      let check = AuthChecks.first(behind: id, in: section, context),
      !AuthChecks.stands(before: id, in: section, context)
    else { return }
    report.report(
      document[id].startTag, "callers that have not been authenticated can cause this",
      help: "put it behind what authenticates",
      related: [RelatedPlace(range: document[check].startTag, message: "callers are authenticated here")])
  }

  /// Whether what authenticates needs the answer, or nothing of the request but its circumstances is used.
  private func isPartOfCheck(_ id: ElementID, _ context: LintContext) -> Bool {
    let document = context.document
    if document[id].name == .logToEventhub { return !document.contains("Body", in: document[id].range) }
    guard let name = document.literal(.responseVariableName, of: id) else { return false }
    // Read anywhere before the request is let on, it may be part of the decision.
    return document.expressions.contains { expression in
      guard let element = expression.element, element > id else { return false }
      return document.string(expression.codeRange).contains("\"\(name)\"")
    }
  }
}
