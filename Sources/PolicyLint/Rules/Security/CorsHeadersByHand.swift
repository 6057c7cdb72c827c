struct CorsHeadersByHand: ElementCheck {
  static let elements: [Name] = [.setHeader]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let attribute = document.attribute(.name, of: element), attribute.expression < 0,
      attribute.valueRange.count >= 22, let name = document.literal(.name, of: element)?.lowercased(),
      name.hasPrefix("access-control-allow-"), context.isPolicy(element), isForCaller(element, in: document),
      let value = document.child(.value, of: element)
    else { return }
    let written = document.string(attribute.valueRange)
    if let expression = document.expression(in: value) {
      let origin = context.origin(of: expression)
      if origin.raw.contains(.header) {
        if context.isGuarded(origin.source, before: element) { return }
        report.report(
          document.expressions[expression].range, "`\(written)` lets everybody in: it repeats what the caller sent",
          help: "use `cors` with the origins that you know")
        return
      }
    }
    report.report(
      attribute.valueRange, "`\(written)` is set by hand",
      help: "`cors` also answers the questions that browsers ask first",
      severity: .info)
  }

  /// Whether the header goes to the caller.
  private func isForCaller(_ element: ElementID, in document: PolicyDocument) -> Bool {
    if document.ancestor(of: element, where: { $0 == .returnResponse }) != nil { return true }
    guard let section = document.section(of: element) else { return false }
    return document[section].name == .outbound || document[section].name == .onError
  }
}
