struct CacheAuthorizedWithoutVary: ElementCheck {
  static let elements: [Name] = [.cacheLookup]
  private static let privateCaching = Name.allowPrivateResponseCaching
  private static let developer = Name.varyByDeveloper

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    // A value that only the run tells may be `true`, and nothing but that makes anybody write it.
    guard !document.isTrue(Self.developer, of: element), context.isPolicy(element) else { return }
    guard let attribute = document.attribute(Self.privateCaching, of: element),
      !document.isFalse(Self.privateCaching, of: element)
    else { return checkKeys(before: element, in: context, report: &report) }
    if document.varies(element, byHeader: "authorization") { return }
    report.report(
      attribute.nameRange, "an answer to one caller's authorized request is served to all others",
      help: "add `<vary-by-header>Authorization</vary-by-header>`",
      fixes: [
        Fix(
          title: "vary by `Authorization`", applicability: .unsafe,
          edits: [document.appending("<vary-by-header>Authorization</vary-by-header>", to: element)])
      ])
  }

  /// Requests with `Authorization` are not cached unless somebody asks for it; those with another key are.
  private func checkKeys(before element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for other in document.predecessors(of: element) {
      guard let header = keyHeader(of: other, in: document), !document.varies(element, byHeader: header.lowercased()),
        context.isPolicy(other)
      else { continue }
      report.report(
        document[element].startTag,
        "callers are told apart by `\(header)`, but the cache serves each the others' answers",
        help: "add `<vary-by-header>\(header)</vary-by-header>`", severity: .warning,
        related: [RelatedPlace(range: document[other].startTag, message: "the header is looked at here")])
      return
    }
  }

  /// The header by which a policy tells several callers apart.
  private func keyHeader(of id: ElementID, in document: PolicyDocument) -> String? {
    let name: Name
    switch document[id].name {
    case GateNames.checkHeader:
      // Whoever sends the only value is one caller.
      if document.children(of: id).filter({ document[$0].name == .value }).count == 1 { return nil }
      name = .name
    case GateNames.validateJwt, GateNames.validateAzureADToken: name = GateNames.headerName
    default: return nil
    }
    guard let header = document.literal(name, of: id), HeaderNames.isTelling(header) else { return nil }
    let lower = header.lowercased()
    return lower == "authorization" || lower == HeaderNames.frontDoorID ? nil : header
  }
}

extension PolicyDocument {
  /// Whether a `cache-lookup` keeps an answer for each value of a header, whose name is in lower case.
  func varies(_ lookUp: ElementID, byHeader header: String) -> Bool {
    children(of: lookUp).contains { child in
      guard self[child].name == .varyByHeader else { return false }
      // A text that is filled in later may be the header.
      guard let text = content(of: child) else { return true }
      return text.lowercased() == header || text.contains("{{")
    }
  }
}
