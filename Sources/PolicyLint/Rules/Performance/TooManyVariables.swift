struct TooManyVariables: DocumentCheck {
  /// What the platform is made for, by its own pages.
  private static let limit = 50

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.hasElement(.setVariable) else { return }
    guard document.attributes.count(where: { document.namesVariable($0) }) > Self.limit else { return }
    let names = document.children(of: nil).reduce(into: Set<String>()) { $0.formUnion(self.names(in: $1, document)) }
    guard names.count > Self.limit else { return }
    var seen: Set<String> = []
    for attribute in document.attributes where attribute.expression < 0 && document.namesVariable(attribute) {
      let name = document.string(attribute.valueRange)
      guard names.contains(name), seen.insert(name).inserted, seen.count > Self.limit,
        context.isPolicy(attribute.element)
      else { continue }
      report.report(
        attribute.valueRange, "this is the variable number \(seen.count): the gateway is made for up to \(Self.limit)",
        help: "keep what belongs together in one `JObject`")
      return
    }
  }

  /// The variables that one request may come to have in an element: of a `choose` it runs one branch.
  private func names(in element: ElementID, _ document: PolicyDocument) -> Set<String> {
    var names: Set<String> = []
    for index in document[element].attributes {
      let attribute = document.attributes[Int(index)]
      guard attribute.expression < 0, document.namesVariable(attribute) else { continue }
      names.insert(document.string(attribute.valueRange))
    }
    let inner = document.children(of: element).map { self.names(in: $0, document) }
    if document[element].name == .choose {
      names.formUnion(inner.max { $0.count < $1.count } ?? [])
    } else {
      for more in inner { names.formUnion(more) }
    }
    return names
  }
}
