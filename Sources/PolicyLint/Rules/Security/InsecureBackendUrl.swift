struct InsecureBackendUrl: ElementCheck {
  static let elements: [Name] = [.setBackendService, .setURL]
  private static let baseURL = Name.baseUrl

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let urls: [WrittenURL]
    if document[element].name == .setURL {
      urls = context.urls(in: element).filter { $0.isPlain && !$0.host.isEmpty }
    } else {
      urls = document.attribute(Self.baseURL, of: element).map { context.plainHTTP(in: $0) } ?? []
    }
    for url in urls where !url.isLocal && context.isKnown(element) {
      report.report(
        url.scheme, "what is sent to `\(url.host)` and comes back is not encrypted", help: "write `https://`",
        fixes: [Fix(title: "write `https`", applicability: .unsafe, edits: [TextEdit(url.scheme, "https")])])
    }
  }
}
