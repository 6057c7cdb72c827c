struct CorsWildcardMethodsOrHeaders: ElementCheck {
  static let elements: [Name] = [.cors]
  private static let lists: [Name] = [.allowedMethods, .allowedHeaders, .exposeHeaders]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for list in document.children(of: element) where Self.lists.contains(document[list].name) {
      for entry in document.children(of: list) where document.content(of: entry) == "*" {
        guard let text = document.textRange(of: entry), context.isPolicy(element) else { continue }
        let name = document.nameString(list)
        report.report(text, "`\(name)` lets every \(document.nameString(entry)) through", help: "list those in use")
      }
    }
  }
}
