struct InsecureBackendUrl: ElementCheck {
  static let elements: [Name] = [.setBackendService, .setURL, .proxy]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let urls: [WrittenURL]
    switch document[element].name {
    case .setURL: urls = context.urls(in: element).filter { $0.isPlain && !$0.host.isEmpty }
    case .proxy: urls = document.attribute(.url, of: element).map { context.plainHTTP(in: $0) } ?? []
    default: urls = document.attribute(.baseUrl, of: element).map { context.plainHTTP(in: $0) } ?? []
    }
    for url in urls where !url.isLocal && context.isKnown(element) {
      report.report(
        url.scheme, "what is sent to `\(url.host)` and comes back is not encrypted", help: "write `https://`",
        fixes: [Fix(title: "write `https`", applicability: .unsafe, edits: [TextEdit(url.scheme, "https")])])
    }
  }
}
