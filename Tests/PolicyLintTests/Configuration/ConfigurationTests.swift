import Testing

@testable import PolicyLintKit

@Suite struct ConfigurationTests {
  static let folder = Array("/repo".utf8)

  private func read(_ text: String) throws(ConfigurationError) -> Configuration {
    try ConfigurationReader(rules: Catalog.rules).read(
      Array(text.utf8), path: ".policylint.yml", folder: Self.folder)
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.lines.map { String($0.dropFirst(".policylint.yml:".count)) }
    }
  }

  private func severities(_ layers: String...) throws -> [RuleID: Severity] {
    var merged = Configuration()
    for layer in layers { merged = try read(layer).merged(over: merged) }
    return try RuleSelection(select: nil, extend: [], ignore: [], rules: Catalog.rules).severities(under: merged)
  }

  static let mistakes: [(text: String, problem: String)] = [
    ("rulse: {}", "1:1: error: the configuration has no `rulse`; did you mean `rules`?"),
    (
      "zzzzz: 1",
      "1:1: error: the configuration has no `zzzzz`; there are `version`, `root`, `extends`, `rules`, `overrides`, `files`, `scopes`, `gateway`, `format`, `named-values`, `fragments`, `custom-rules`, `suppressions`"
    ),
    ("rules:\n  missing-bass: off", "2:3: error: `rules` has no `missing-bass`; did you mean `missing-base`?"),
    ("rules:\n  missing-base: warn", "2:17: error: `warn` is no severity; did you mean `warning`?"),
    ("rules:\n  missing-base: eror", "2:17: error: `eror` is no severity; did you mean `error`?"),
    ("rules:\n  missing-base: [off]", "2:17: error: this must be a severity: `off`, `error`, `warning`, `info`"),
    ("rules: [missing-base]", "1:8: error: `rules` must be a mapping of names to values, `name: value`"),
    ("- rules", "1:1: error: the configuration must be a mapping of names to values, `name: value`"),
    ("version: 2", "1:10: error: this version of policylint reads configurations of version 1; a newer policylint may"),
    ("version: one", "1:10: error: this must be a whole number"),
    ("version: 99999999999999999999", "1:10: error: this must be a whole number"),
    ("root: yes", "1:7: error: this must be `true` or `false`"),
    ("gateway: clasic", "1:10: error: `clasic` is no gateway; did you mean `classic`?"),
    ("files: {exclud: x}", "1:9: error: `files` has no `exclud`; did you mean `exclude`?"),
    ("files: {exclude: {a: b}}", "1:18: error: this must be a list"),
    ("files: {exclude: [[a]]}", "1:19: error: this must be a text"),
    ("files: {exclude: ['[a']}", "1:19: error: `[a` is no pattern that could match a path"),
    (
      "files: {exclude: ['!a']}",
      "1:19: error: a pattern that starts with `!` is not understood here; list what is meant instead"
    ),
    ("scopes: {'a/**': apis}", "1:18: error: `apis` is no scope; did you mean `api`?"),
    ("root: true\nroot: false", "1:1: error: `root` stands here more than once"),
    (
      "files:\n  include: **/*.xml",
      "2:13: error: this is not YAML: did not find expected alphabetic or numeric character; a text that starts with `*` or `&` needs quotes, as in \"**/*.xml\""
    ),
    ("rules: {", "2:1: error: this is not YAML: did not find expected node content"),
    ("a: b\n---\nc: d", "2:1: error: this is not YAML: but found another document"),
    (
      "é: 1",
      "1:1: error: the configuration has no `é`; there are `version`, `root`, `extends`, `rules`, `overrides`, `files`, `scopes`, `gateway`, `format`, `named-values`, `fragments`, `custom-rules`, `suppressions`"
    ),
  ]

  @Test(arguments: mistakes) func `a mistake has its place, the reason and what was meant`(
    _ mistake: (text: String, problem: String)
  ) {
    #expect(problems(mistake.text) == [mistake.problem])
  }

  @Test func `all mistakes are reported, in the order of the file`() {
    let text = "gateway: x\nrules:\n  nothing-like-it: off\n  style: maybe\nroot: 1\n"
    #expect(problems(text).map { $0.prefix { $0 != " " } } == ["1:10:", "3:3:", "4:10:", "5:7:"])
  }

  @Test func `what is no text is refused`() {
    #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(rules: []).read([0xFF, 0xFE], path: "x", folder: [])
    }
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "rules:\nfiles:\nscopes:\n", "\u{FEFF}root: false\n"])
  func `a file that says nothing changes nothing`(_ text: String) throws {
    #expect(problems(text).isEmpty)
    #expect(try severities(text) == severities())
  }

  @Test func `an alias that grows without bounds is refused at once`() {
    var bomb = "a0: &a0 [x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    bomb += "? *a40\n: x\n"
    #expect(problems(bomb).count == 1)
    #expect(problems(bomb).first?.contains("too many anchors") == true)
    #expect(problems("rules:\n  missing-base: &s off\n  unreachable-policy: *s\n").isEmpty)
  }

  @Test(arguments: [String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000)])
  func `deep nesting is an error and no crash`(_ text: String) {
    #expect(problems(text).count == 1)
  }

  @Test func `an id counts more than its category, the nearer file more than the outer one`() throws {
    let plain = try severities()
    #expect(plain["missing-base"] == .warning)
    #expect(try severities("rules: {missing-base: off}")["missing-base"] == nil)
    #expect(try severities("rules: {missing-base: error}")["missing-base"] == .error)
    #expect(try severities("rules: {missing-base: info, correctness: off}")["missing-base"] == .info)
    #expect(try severities("rules: {correctness: off}")["unreachable-policy"] == nil)
    #expect(try severities("rules: {missing-base: error}", "rules: {correctness: off}")["missing-base"] == nil)
    #expect(try severities("rules: {correctness: off}", "rules: {correctness: info}")["missing-base"] == .info)
    #expect(try severities("rules: {correctness: off}")["inverted-any-check"] == plain["inverted-any-check"])
  }

  @Test func `options of the command line count more than configurations`() throws {
    let configuration = try read("rules: {missing-base: off, unreachable-policy: info, security: error}")
    func rules(_ select: [String]?, _ extend: [String] = [], _ ignore: [String] = []) throws -> [RuleID: Severity] {
      try RuleSelection(select: select, extend: extend, ignore: ignore, rules: Catalog.rules)
        .severities(under: configuration)
    }
    #expect(
      try rules(["missing-base", "unreachable-policy"]) == ["missing-base": .warning, "unreachable-policy": .info])
    #expect(try rules(nil)["missing-base"] == nil)
    #expect(try rules(nil, ["missing-base"])["missing-base"] == .warning)
    #expect(try rules(["all"], [], ["correctness"])["missing-base"] == nil)
    #expect(try rules(["missing-base"], [], ["correctness"])["missing-base"] == .warning)
    #expect(try rules(["correctness"], [], ["missing-base"])["missing-base"] == nil)
    #expect(try rules(["all"]).count == Catalog.rules.count)
    #expect(throws: RuleSelection.UnknownName.self) { try rules(["no-such-rule"]) }
  }

  @Test func `scopes are the first that match, relative to the file`() throws {
    let configuration = try read("scopes: {'apis/*/ops/**': operation, 'apis/**': api, global.xml: global}")
    func scope(_ path: String) -> PolicyScope? { configuration.scope(of: Array(path.utf8)) }
    #expect(scope("/repo/apis/a/ops/get.xml") == .operation)
    #expect(scope("/repo/apis/a/policy.xml") == .api)
    #expect(scope("/repo/deep/global.xml") == .global)
    #expect(scope("/repo/other.xml") == nil)
    #expect(scope("/elsewhere/apis/a/policy.xml") == nil)
    #expect(scope("/repository/global.xml") == nil)
  }

  @Test func `a nearer file adds to what the outer one says`() throws {
    let outer = try read("gateway: v2\nfiles: {exclude: [a/], include: ['*.x']}\nscopes: {'**': api}\n")
    let merged = try read("files: {exclude: [b/]}\nscopes: {'f.xml': fragment}\n").merged(over: outer)
    #expect(merged.gateway == .v2)
    #expect(merged.excludes(Array("/repo/a".utf8), isFolder: true))
    #expect(merged.excludes(Array("/repo/b".utf8), isFolder: true))
    #expect(!merged.excludes(Array("/repo/b".utf8), isFolder: false))
    #expect(merged.includes(Array("/repo/c.x".utf8)) == true)
    #expect(merged.includes(Array("/repo/c.xml".utf8)) == false)
    #expect(merged.scope(of: Array("/repo/f.xml".utf8)) == .fragment)
    #expect(merged.scope(of: Array("/repo/g.xml".utf8)) == .api)
  }

  @Test func `the example and what init writes are one, and valid, also with every line in use`() throws {
    let example = try PackageFolder.text(".policylint.yml.example")
    #expect(example == ConfigurationTemplate.text)
    #expect(problems(example).isEmpty)
    #expect(try read(example).isRoot)
    // Each line that is commented out for the user to take up is indented, or looks like a key.
    let used = example.split(separator: "\n").map { line -> String in
      guard let hash = line.firstIndex(of: "#"), let colon = line.firstIndex(of: ":"), hash < colon else {
        return String(line)
      }
      // A key, and not a sentence with a colon in it.
      let key = line[hash..<colon].dropFirst(2)
      guard key.first != " ", key.first == "\"" || key.hasPrefix("- {") || !key.contains(" "), line.last != ":" else {
        return String(line)
      }
      return String(line[..<hash] + line[hash...].dropFirst(2))
    }
    let configuration = try read(used.joined(separator: "\n"))
    #expect(configuration.gateway == .classic)
    #expect(configuration.includes(Array("/repo/x.policy".utf8)) == true)
    #expect(configuration.excludes(Array("/repo/tests/fixtures".utf8), isFolder: true))
    #expect(configuration.scope(of: Array("/repo/fragments/a.xml".utf8)) == .fragment)
    let rules = configuration.layers.compactMap { $0.rules["missing-base"]?.value }
    #expect(rules == [.severity(.error), .severity(.info)])
    #expect(configuration.enforcedRules == ["hard-coded-secret"] && configuration.requiresReason)
    #expect(configuration.ruleOptions["validate-jwt-large-clock-skew"] == ["max-seconds": .integer(60)])
    #expect(configuration.namedValues?.contains("orders-url") == true)
    #expect(configuration.isFragmentFile(Array("/repo/fragments/a.xml".utf8)))
    for key in ConfigurationKeys(rules: Catalog.rules).all {
      #expect(example.contains("\(key.name):"), "the example shows `\(key.name)`")
    }
  }
}
