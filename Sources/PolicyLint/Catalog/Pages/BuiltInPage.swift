/// What the pages in `rules/` must have beyond what every page must.
enum BuiltInPage {
  /// The categories of built-in rules, as they are shown.
  static let categories = [
    "security", "correctness", "reliability", "performance", "schema", "expression", "style",
  ]

  /// Reads the page at `path`, relative to `rules/`.
  static func read(_ text: String, path: String) -> (page: RulePage, problems: [RulePageProblem]) {
    let parser = RulePageParser(text)
    var problems = parser.problems
    func demand(_ condition: Bool, line: Int = 1, _ message: @autoclosure () -> String) {
      if !condition { problems.append(RulePageProblem(line: line, column: 1, message: message())) }
    }
    let page = parser.page
    let data = page.data
    demand(path == "\(data.category)/\(data.id).md", "this page belongs to \(data.category)/\(data.id).md")
    let all = categories.joined(separator: ", ")
    demand(categories.contains(data.category), "`\(data.category)` is none of the categories \(all)")
    demand(page.title.count <= 72, line: page.titleLine, "the title is longer than 72 characters")
    demand(page.title.last != ".", line: page.titleLine, "a title has no final stop")
    demand(page.summary.last == ".", line: page.titleLine, "the summary below the title ends with a full stop")
    for heading in ["Why", "Bad", "Good"] {
      demand(page.section(heading)?.text.isEmpty == false, "the section `## \(heading)` is missing")
    }
    demand(page.samples.contains { $0.kind == .bad }, "there is no bad sample")
    demand(page.samples.contains { $0.kind == .good }, "there is no good sample")
    for option in data.options {
      let isSaid = page.section("Options")?.text.contains("`\(option.name)`") == true
      demand(isSaid, "the section `## Options` has to speak of `\(option.name)`")
    }
    demand(!data.aliases.contains(data.id), "a rule is no alias of itself")
    return (page, problems)
  }
}
