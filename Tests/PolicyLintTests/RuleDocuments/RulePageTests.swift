import Testing

@testable import PolicyLintKit

@Suite struct RulePageTests {
  @Test(arguments: Catalog.rules.map(\.path))
  func `an embedded page is the file, byte for byte`(_ path: String) throws {
    let rule = try #require(Catalog.rules.first { $0.path == path })
    #expect(try PackageFolder.text("rules/" + path) == rule.pageText)
  }

  @Test func `every page below rules is embedded`() {
    let files = PackageFolder.files(below: ["rules"], ending: ".md").map { String($0.dropFirst("rules/".count)) }
    #expect(Set(files) == Set(Catalog.rules.map(\.path)))
  }

  @Test func `the list of rules is that of the pages`() throws {
    let list = RuleTable(Catalog.rules).markdown
    let stored = PackageFolder.exists("docs/rules.md") ? try PackageFolder.text("docs/rules.md") : ""
    if Blessing.isOn, list != stored { return try Blessing.replace("docs/rules.md", with: list) }
    #expect(stored == list, "docs/rules.md is not up to date: run `make bless`")
    for rule in Catalog.rules { #expect(list.contains("](../rules/\(rule.path)) | \(rule.severity.rawValue) |")) }
  }

  @Test func `rules are found by id and by former name`() {
    #expect(Catalog.rules.map(\.id) == Catalog.rules.map(\.id).sorted())
    for (index, rule) in Catalog.rules.enumerated() {
      #expect(Catalog.index(of: rule.id) == index)
      for alias in rule.aliases { #expect(Catalog.rule(RuleID(rawValue: alias))?.id == rule.id) }
    }
    #expect(Catalog.rule("no-such-rule") == nil)
    #expect(Catalog.rule("") == nil)
  }

  @Test func `embedded data is that of the page`() throws {
    for rule in Catalog.rules {
      let page = try RulePageParser.parse(rule.pageText)
      #expect(page.data.id == rule.id.rawValue && page.data.category == rule.category)
      #expect(page.data.severity == rule.severity && page.data.confidence == rule.confidence)
      #expect(page.data.isOnByDefault == rule.isOnByDefault && page.data.repair == rule.repair)
      #expect(page.title == rule.title && page.summary == rule.summary)
      #expect(BuiltInPage.read(rule.pageText, path: rule.path).problems == [])
      #expect(rule.bodyText.hasPrefix("# " + rule.title))
    }
  }

  @Test func `a table offers each check to its names only`() {
    let all = CheckTable { _ in true }
    let none = CheckTable { _ in false }
    let cors = Catalog.index(of: "cors-wildcard-with-credentials")
    #expect(all.elementChecks(for: .cors).contains { all.elementChecks[$0].rule == cors })
    #expect(!all.elementChecks(for: .setBody).contains { all.elementChecks[$0].rule == cors })
    #expect(none.elementChecks(for: .cors).isEmpty && none.documentChecks.isEmpty)
    #expect(all.elementChecks(for: .unknown).isEmpty)
  }

  /// A page, what is wrong with it, and where.
  @Test(
    arguments: [
      ("", 1, 1, "a rule page starts with a line `---`"),
      ("---\nid: a\n", 1, 1, "the front matter has no closing line `---`"),
      ("---\nid a\n---\n# A\n\nB.\n", 2, 1, "expected `key: value`"),
      ("---\nid: a\nid: b\n---\n# A\n\nB.\n", 3, 1, "`id` stands here twice"),
      ("---\nid:  A_b # why\n---\n# A\n\nB.\n", 2, 6, "`A_b` is no lower-case-with-hyphens name"),
      ("---\nseverity: bad\n---\n# A\n\nB.\n", 2, 11, "`bad` is none of info, warning, error"),
      ("---\nsince: 1.0\n---\n# A\n\nB.\n", 2, 8, "`1.0` is no version of three numbers"),
      ("---\naliases: a\n---\n# A\n\nB.\n", 2, 10, "expected a list, `[old-name, other-name]`"),
      ("---\ncolour: a\n---\n# A\n\nB.\n", 2, 1, "no key is called `colour`"),
      ("---\n" + front + "---\nA\n", 8, 1, "expected the title, `# …`, behind the front matter"),
      ("---\n" + front + "---\n# A\n\n## Why\n", 10, 1, "expected a paragraph that says what the rule finds"),
      ("---\n" + front + "---\n# A\n\nB.\n## Bad\n```xml\n", 12, 1, "this fence is never closed"),
      (
        "---\n" + front + "---\n# A\n\nB.\n## Bad\n```xml odd\n```\n", 12, 1,
        "no sample is `odd`; known is broken, uncanonical, alone"
      ),
      (
        "---\n" + front + "---\n# A\n\nB.\n## Bad\n```text\n```\n", 12, 1,
        "no `xml` fence of this section stands before these lines"
      ),
      ("---\n" + front + "---\n# A\n\nB.\n## Bad\n## Bad\n", 12, 1, "the section Bad stands here twice"),
    ])
  func `a mistake is told with its place`(_ text: String, line: Int, column: Int, message: String) {
    let problems = RulePageParser(text).problems
    #expect(problems.contains(RulePageProblem(line: line, column: column, message: message)), "\(problems)")
  }

  private static let front = "id: a\ncategory: style\nseverity: info\nconfidence: high\nsince: 0.1.0\n"

  @Test func `samples, traits and announced lines are read`() throws {
    let text =
      "---\n" + Self.front + "---\n# A\n\nB\nc.\n\n## Bad\n\n~~~xml alone\n<a>\n```\n~~~\n```text\n1:1 x\n```\n"
    let page = try RulePageParser.parse(text)
    #expect(page.summary == "B c.")
    let sample = try #require(page.samples.first)
    #expect(sample.text == "<a>\n```\n" && sample.traits == [.alone] && sample.expected == ["1:1 x"])
    #expect(sample.line == 15)
  }
}
