struct CacheLookupStorePair: DocumentCheck {
  /// Policies that look something up, each with the one that stores it.
  private static let pairs: [(lookUp: Name, store: Name)] = [
    (.cacheLookup, .cacheStore), (.llmSemanticCacheLookup, .llmSemanticCacheStore),
    (.azureOpenaiSemanticCacheLookup, .azureOpenaiSemanticCacheStore),
  ]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    // Which of them are there at all is known after one walk.
    let halves = document.elementIDs.filter { id in
      Self.pairs.contains { $0.lookUp == document[id].name || $0.store == document[id].name }
    }
    guard let first = halves.first, let root = document.section(of: first).flatMap({ document[$0].parent }) else {
      return
    }
    for half in halves where context.isPolicy(half) {
      let name = document[half].name
      guard let pair = Self.pairs.first(where: { $0.lookUp == name || $0.store == name }) else { continue }
      let isStore = pair.store == name
      let partner = isStore ? pair.lookUp : pair.store
      if halves.contains(where: { document[$0].name == partner }) { continue }
      let place: Name = isStore ? .inbound : .outbound
      // A fragment may hold it.
      guard let section = document.child(place, of: root),
        !document.descendants(of: section).contains(where: { document[$0].name == .includeFragment })
      else { continue }
      let inherits = document.child(.base, of: section) != nil
      report.report(
        document[half].nameRange,
        isStore
          ? "what is stored is never looked up: there is no `\(partner.spelling)` in `inbound`"
          : "nothing is ever found: there is no `\(partner.spelling)` in `outbound`",
        help: inherits ? "fine if an outer scope has it" : nil, severity: inherits ? .info : nil)
    }
  }
}
