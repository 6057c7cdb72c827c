struct TokenRequestNotCached: ElementCheck {
  static let elements: [Name] = [.sendRequest]
  /// Grants that are for one caller, or once.
  private static let single = ["authorization_code", "jwt-bearer", "on_behalf_of", "refresh_token"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let address = document.child(.setUrl, of: element), let body = document.child(.setBody, of: element) else {
      return
    }
    let url = document.string(document[address].range).lowercased()
    let text = document.string(document[body].range).lowercased()
    guard url.contains("token") || url.contains("oauth"), text.contains("grant_type"),
      !Self.single.contains(where: text.contains), !isOfCaller(body, text, in: document), context.isPolicy(element),
      !context.hasElement(.cacheLookupValue), !context.hasElement(.cacheStoreValue)
    else { return }
    report.report(
      document[element].startTag, "a token is fetched for every request", help: "keep it, with `cache-store-value`")
  }

  /// Whether a password is the caller's own, so that the token is as well.
  private func isOfCaller(_ body: ElementID, _ text: String, in document: PolicyDocument) -> Bool {
    text.contains("password") && document.contains("Request", in: document[body].range)
  }
}
