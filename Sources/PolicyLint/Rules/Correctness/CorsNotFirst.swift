struct CorsNotFirst: ElementCheck {
  static let elements: [Name] = [.cors]
  /// What may run first without a trace in the answer to a browser.
  private static let harmless: NameSet = [.base, .cors, .includeFragment, .setVariable, .trace]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.isPolicy(element), let section = document.section(of: element),
      document[section].name == .inbound
    else { return }
    if document[element].parent != section {
      report.report(
        document[element].nameRange, "`cors` stands inside another policy, where it is not found for every request",
        help: "make it the first policy of `inbound`", severity: .info)
      return
    }
    for other in document.children(of: section) {
      if other == element { return }
      if Self.harmless.contains(document[other].name) { continue }
      report.report(
        document[element].nameRange, "`cors` comes after `\(document.nameString(other))`",
        help:
          "an answer of a policy before it has no CORS headers, so that browsers hide it; make `cors` the first one",
        related: [RelatedPlace(range: document[other].startTag, message: "this runs before it")],
        fixes: [fix(for: element, in: section, document)])
      return
    }
  }

  private func fix(for element: ElementID, in section: ElementID, _ document: PolicyDocument) -> Fix {
    let start = document[section].startTag.end
    let first = document.children(of: section).first { _ in true }
    let space = first.map { document.string(ByteRange(document.wholeRange(of: $0).start, document[$0].range.start)) }
    return Fix(
      title: "move `cors` to the top of `inbound`", applicability: .unsafe,
      edits: [
        TextEdit(.at(start), (space ?? "") + document.string(document[element].range)),
        TextEdit(document.wholeRange(of: element), ""),
      ])
  }
}
