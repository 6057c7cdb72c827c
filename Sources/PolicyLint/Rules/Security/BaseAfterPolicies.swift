struct BaseAfterPolicies: ElementCheck {
  static let elements: [Name] = [.base]
  /// What may well come first: it lets nobody further, and limits of one's own may be meant to be looked at before.
  private static let harmless: NameSet = [
    .cors, .setVariable, .includeFragment, .rateLimit, .rateLimitByKey, .quota, .quotaByKey,
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let section = document[element].parent, document[section].name == .inbound, document.isSection(section),
      context.origin.scope != .global,
      let first = document.children(of: section).first(where: { !Self.harmless.contains(document[$0].name) }),
      first < element, document[first].name != .base
    else { return }
    let range = document.wholeRange(of: element)
    let indent = document.string(ByteRange(range.start, document[element].range.start))
    report.report(
      document[element].range,
      "`\(document.nameString(first))` runs before the policies of the wider scopes, and so before what they check",
      help: "put `<base />` in front of it",
      related: [RelatedPlace(range: document[first].startTag, message: "this one runs first")],
      fixes: [
        Fix(
          title: "move `<base />` to the front", applicability: .unsafe,
          edits: [TextEdit(.at(document[first].range.start), "<base />" + indent), TextEdit(range, "")])
      ])
  }
}
