struct CacheLookupBeforeAuth: ElementCheck {
  static let elements: [Name] = [.cacheLookup, .azureOpenaiSemanticCacheLookup, .llmSemanticCacheLookup]

  func check(_ id: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let section = document.section(of: id), document[section].name == .inbound,
      let check = AuthChecks.first(behind: id, in: section, orFilter: true, context),
      !AuthChecks.stands(before: id, in: section, context)
    else { return }
    report.report(
      document[id].startTag, "answers from the cache reach callers that have not been authenticated",
      help: "put the cache behind what authenticates",
      related: [
        RelatedPlace(
          range: document[check].startTag,
          message: document[check].name == .ipFilter ? "callers are turned away here" : "callers are authenticated here"
        )
      ])
  }
}
