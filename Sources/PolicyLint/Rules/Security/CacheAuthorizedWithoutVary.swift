struct CacheAuthorizedWithoutVary: ElementCheck {
  static let elements: [Name] = [.cacheLookup]
  private static let privateCaching = Name.allowPrivateResponseCaching
  private static let developer = Name.varyByDeveloper

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    // A value that only the run tells may be `true`, and nothing but that makes anybody write it.
    guard let attribute = document.attribute(Self.privateCaching, of: element),
      !document.isFalse(Self.privateCaching, of: element), !document.isTrue(Self.developer, of: element),
      !document.varies(element, byHeader: "authorization"), context.isPolicy(element)
    else { return }
    report.report(
      attribute.nameRange, "an answer to one caller's authorized request is served to all others",
      help: "add `<vary-by-header>Authorization</vary-by-header>`",
      fixes: [
        Fix(
          title: "vary by `Authorization`", applicability: .unsafe,
          edits: [document.appending("<vary-by-header>Authorization</vary-by-header>", to: element)])
      ])
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
