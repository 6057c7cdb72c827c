import Testing

@testable import PolicyLintKit

/// Rules of users' own: what their expressions find and say, and where.
@Suite struct CustomRuleTests {
  /// A page with a rule on `trace` unless said otherwise.
  static func page(
    id: String = "own-rule", select: String = "//trace", message: String = "`{name}` is not wanted here",
    more: String = "", samples: String? = nil
  ) -> String {
    """
    ---
    id: \(id)
    severity: warning
    select: \(select)
    message: \(message)
    \(more)
    ---
    # A rule of our own

    It finds something.

    \(samples ?? "## Bad\n\n```xml\n<inbound>\n    <trace source=\"x\">\n        <message>y</message>\n    </trace>\n</inbound>\n```")
    """
  }

  private static func rule(_ text: String) throws -> CustomRule {
    let result = CustomRule.read(Array(text.utf8), path: "r.md", location: Array("/r.md".utf8))
    return try #require(result.rule, "\(result.problems)")
  }

  static func findings(_ select: String, message: String = "{value}", in text: String) throws -> [String] {
    let rule = try rule(page(select: select, message: message))
    var settings = LintSettings(severities: [rule.info.id: .warning])
    settings.customization.rules = CustomRules([rule])
    let bytes = Array(text.utf8)
    return Linter(settings: settings).lint(SourceFile(path: "x.xml", bytes: bytes)).findings.map {
      "\($0.range.start): \(String(decoding: bytes[$0.range.indices], as: UTF8.self)) | \($0.message)"
    }
  }

  static let document = """
    <policies><inbound><!-- é汉 --><base />
    <set-variable name="a&amp;b" value="@(context.Request.Headers.GetValueOrDefault(&quot;X&quot;, &quot;&quot;))" />
    <choose><when condition="@(context?.Request?.Certificate == null || !context.Deployment.Certificates.Any(c => true))">
    <return-response><set-status code="401" reason="no" /><set-body>@{ var r = context.Request; return r.Body.As<string>(); }</set-body>
    </return-response></when></choose><set-body><![CDATA[x<y]]> tail</set-body>
    </inbound></policies>
    """

  static let queries: [(select: String, message: String, expected: [String])] = [
    ("//set-status/@code", "{name}={value} {@reason}", ["401 | code=401 no"]),
    ("//set-status[@code >= 400]", "{name} {@code} {@missing}", ["set-status | set-status 401 "]),
    (
      "//@*[pl:is-expression(.)]", "{type}",
      [
        "@(context.Request.Headers.GetValueOrDefault(&quot;X&quot;, &quot;&quot;)) | string",
        "@(context?.Request?.Certificate == null || !context.Deployment.Certificates.Any(c => true)) | bool",
      ]
    ),
    ("//*[pl:calls(., 'As')]", "{type}", ["set-body | object"]),
    ("//set-body/text()[pl:calls(., 'Any')]", "x", []),
    (
      "//@condition[pl:calls(., 'Certificates.Any') and not(pl:calls(., 'Users.Any'))]", "{name}",
      [
        "@(context?.Request?.Certificate == null || !context.Deployment.Certificates.Any(c => true)) | condition"
      ]
    ),
    (
      "//@condition[pl:reads(., 'context.Request.Certificate')]", "{{{name}}}",
      [
        "@(context?.Request?.Certificate == null || !context.Deployment.Certificates.Any(c => true)) | {condition}"
      ]
    ),
    ("//*[pl:reads(text(), 'context.Request.Body')]", "{name}", ["set-body | set-body"]),
    ("//*[pl:reads(., 'r.Body')]", "{name}", []),
    ("//*[pl:type(@condition) = 'bool']", "{name}", ["when | when"]),
    ("//set-variable/@name[. = 'a&b']", "{value}", ["a&amp;b | a&b"]),
    ("//comment()[contains(., '汉')]", "{value}", ["<!-- é汉 --> | <!-- é汉 -->"]),
    ("//set-body[starts-with(., 'x<y')]", "{name}", ["set-body | set-body"]),
    ("/policies/inbound/*[last()]", "{name}", ["set-body | set-body"]),
    ("//inbound[count(*) > 3] | //base", "{name}", ["inbound | inbound", "base | base"]),
  ]

  @Test(arguments: queries) func `an expression finds its nodes, at their places`(
    _ query: (select: String, message: String, expected: [String])
  ) throws {
    let found = try Self.findings(query.select, message: query.message, in: Self.document)
    #expect(found.map { $0.drop { $0 != " " }.dropFirst() }.map(String.init) == query.expected)
    // They come in the order of the document.
    let places = found.compactMap { Int($0.prefix { $0 != ":" }) }
    #expect(places == places.sorted())
  }

  /// What is wrong with a page, and where.
  static let mistakes: [(page: String, problem: String)] = [
    (page(select: "//trace["), "4:17: this is no XPath 1.0"),
    (page(select: "//trace[@a='x]"), "4:20: this text is never closed"),
    (page(select: "//trace[fo(.)]"), "4:17: XPath 1.0 has no function `fo`"),
    (page(select: "//trace[calls(., 'x')]"), "4:17: XPath 1.0 has no function `calls`; did you mean `pl:calls`?"),
    (page(select: "//trace[pl:calls(.)]"), "4:17: `pl:calls` takes 2 arguments, and not 1"),
    (page(select: "//trace[contains(., 'é', 'b')]"), "4:17: `contains` takes 2 arguments, and not 3"),
    (page(select: "//trace[$x]"), "4:17: there are no variables here"),
    (page(select: "//a:trace"), "4:11: no element or attribute of a policy has a prefix `a:`"),
    (page(select: "count(//trace)"), "4:9: this gives a number, and should give nodes"),
    (
      page(select: "//a = 1"),
      "4:9: this gives true or false, and should give nodes; write it in `[ ]` behind what it is about"
    ),
    (page(select: "|\n  //trace\n  [fo()]"), "6:4: XPath 1.0 has no function `fo`"),
    (page(message: "{nam}"), "5:10: there is no slot `{nam}`; did you mean `{name}`?"),
    (page(message: "a {name"), "5:12: this slot is never closed; a brace is written `{{`"),
    (page(message: "a } b"), "5:12: a brace is written `}}`"),
    (page(more: "fix: safe"), "6:1: `fix` is for built-in rules only"),
    (page(more: "category: securty"), "6:1: `securty` is no category; did you mean `security`?"),
    (page(id: "Own Rule"), "2:5: `Own Rule` is no lower-case-with-hyphens name"),
    (page().replacing("select: //trace\n", with: ""), "6:1: `select` is missing"),
  ]

  @Test(arguments: mistakes) func `a broken page is told with its place`(_ mistake: (page: String, problem: String)) {
    let problems = CustomRule.read(Array(mistake.page.utf8), path: "r.md", location: []).problems
    let texts = problems.map { "\($0.line):\($0.column): \($0.message)" }
    #expect(texts.first == mistake.problem, "\(texts)")
  }

  @Test func `an expression over several lines is one`() throws {
    let select = "|\n  //set-status[\n    @code = 401 and\n    not(@code = 500)]"
    #expect(try Self.findings(select, in: Self.document).count == 1)
  }

  @Test func `ids clash with nobody's`() {
    func problems(_ id: String, _ other: String = "other-rule") -> [String] {
      ConfigurationExtendsTests.problems([
        ".policylint.yml": "custom-rules: rules", "rules/a.md": Self.page(id: id), "rules/b/c.md": Self.page(id: other),
        "rules/README.md": "# Not a rule",
      ])
    }
    #expect(problems("mine") == [])
    #expect(
      problems("missing-base") == ["rules/a.md:2:1: error: there is a built-in rule `missing-base`; choose another id"])
    #expect(problems("style") == ["rules/a.md:2:1: error: `style` is a category; choose another id"])
    #expect(problems("mine", "mine") == ["rules/b/c.md:2:1: error: `rules/a.md` has a rule `mine` too"])
  }

  @Test func `rules of one's own are configured as ours`() throws {
    let files = [
      ".policylint.yml": "extends: base.yml\nrules: {own-rule: {severity: error}, custom: info}",
      "base.yml": "custom-rules: [rules/a.md]", "rules/a.md": Self.page(),
    ]
    let configuration = try ConfigurationExtendsTests.read(files)
    let rules = Catalog.rules + configuration.customRuleInfos
    func severity(_ select: [String]?, _ ignore: [String] = []) throws -> Severity? {
      try RuleSelection(select: select, extend: [], ignore: ignore, rules: rules)
        .severities(under: configuration)["own-rule"]
    }
    #expect(try severity(nil) == .error && severity(["custom"]) == .error && severity(["style"]) == nil)
    #expect(try severity(nil, ["own-rule"]) == nil && severity(["own-rule"]) == .error)
    // A file below can speak of them, unless it leaves files above alone.
    let inner = ["": "", ".policylint.yml": "rules: {own-rule: off}"]
    #expect(try ConfigurationExtendsTests.read(inner, outer: configuration).layers.count == 1)
    #expect(ConfigurationExtendsTests.problems(inner).count == 1)
  }

  @Test func `a comment turns a rule of one's own off, unless it must not`() throws {
    func outcome(_ more: String, _ comment: String) throws -> [String] {
      let rule = try Self.rule(Self.page(more: more))
      var settings = LintSettings(severities: [
        rule.info.id: .warning, "unused-suppression": .info, "unknown-rule-in-suppression": .warning,
      ])
      settings.customization.rules = CustomRules([rule])
      let text = "<inbound>\n<!-- \(comment) -->\n<trace source=\"x\" /></inbound>"
      return Linter(settings: settings).lint(SourceFile(path: "x.xml", bytes: Array(text.utf8))).findings.map {
        $0.rule.rawValue
      }
    }
    #expect(try outcome("", "policylint-disable-next-line own-rule: reason") == [])
    #expect(try outcome("", "policylint-disable-next-line custom: reason") == [])
    #expect(
      try outcome("ignorable: false", "policylint-disable-file own-rule: r") == ["unused-suppression", "own-rule"])
    #expect(try outcome("", "policylint-disable-next-line own-rul: r") == ["unknown-rule-in-suppression", "own-rule"])
  }

  @Test func `an expression that takes too long gives up and says so`() throws {
    let trace = String(repeating: "<trace source='x'/>", count: 3000)
    let found = try Self.findings("//trace[count(//trace[count(//trace) > 1]) > 1]", in: "<inbound>\(trace)</inbound>")
    #expect(found == ["1: inbound | the rule's `select` cannot be run on this document: it takes too many steps"])
  }
}
