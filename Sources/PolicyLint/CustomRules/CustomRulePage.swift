/// What the pages of users' own rules must have beyond what every page must.
enum CustomRulePage {
  /// Reads a page.
  static func read(_ text: String) -> (page: RulePage, problems: [RulePageProblem]) {
    let parser = RulePageParser(text, kind: .custom)
    var problems = parser.problems
    let page = parser.page
    let data = page.data
    let categories = BuiltInPage.categories + [RuleInfo.customCategory]
    if !data.category.isEmpty, !categories.contains(data.category) {
      let line = self.line(of: "category", in: text)
      let hint =
        Suggestion.text(for: data.category, among: categories) ?? "; there are \(categories.joined(separator: ", "))"
      problems.append(
        RulePageProblem(line: line, column: 1, message: "`\(data.category)` is no category\(hint)"))
    }
    if problems.isEmpty, let select = data.select { problems += XPathScanner(select).problems }
    if let message = data.message { problems += MessageTemplate.parse(message).problems }
    if let help = data.help { problems += MessageTemplate.parse(help).problems }
    return (page, problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// The line, from 1, of a key of the front matter.
  static func line(of key: String, in text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.hasPrefix(key + ":") } ?? 0) + 1
  }
}
