import Testing

@testable import PolicyLintKit

/// What a configuration builds on: presets and other files, and where its values come from.
@Suite struct ConfigurationExtendsTests {
  /// Reads `/repo/.policylint.yml` where these are the files below `/repo/`.
  static func read(_ files: [String: String], outer: Configuration = Configuration()) throws(ConfigurationError)
    -> Configuration
  {
    let access = ConfigurationFiles(
      open: { path throws(ConfigurationFiles.Failure) in
        let path = String(decoding: path, as: UTF8.self)
        if let text = files[String(path.dropFirst("/repo/".count))] { return .file(Array(text.utf8)) }
        let inside = files.keys.filter { ("/repo/" + $0).hasPrefix(path + "/") }
        guard !inside.isEmpty else { throw ConfigurationFiles.Failure(reason: "there is no such file or folder") }
        let names = inside.compactMap { ("/repo/" + $0).dropFirst(path.count + 1).split(separator: "/").first }
        return .folder(Set(names).map { Array($0.utf8) })
      },
      resolve: { name, folder in
        var parts = folder.split(separator: ASCII.slash).map { String(decoding: $0, as: UTF8.self) }
        for part in name.split(separator: "/") where part != "." {
          if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return Array(("/" + parts.joined(separator: "/")).utf8)
      }, shown: { String(decoding: $0.dropFirst("/repo/".count), as: UTF8.self) })
    return try ConfigurationReader(rules: Catalog.rules, files: access).read(
      Array((files[".policylint.yml"] ?? "").utf8), path: ".policylint.yml", folder: Array("/repo".utf8), outer: outer)
  }

  private func severities(_ files: [String: String]) throws -> [RuleID: Severity] {
    let selection = try RuleSelection(select: nil, extend: [], ignore: [], rules: Catalog.rules)
    return selection.severities(under: try Self.read(files))
  }

  static func problems(_ files: [String: String]) -> [String] {
    do {
      _ = try read(files)
      return []
    } catch {
      return error.lines
    }
  }

  @Test func `presets turn rules on, and later ones count more`() throws {
    let plain = try severities([:])
    #expect(try severities([".policylint.yml": "extends: recommended"]) == plain)
    #expect(try severities([".policylint.yml": "extends: [all]"]).count == Catalog.rules.count)
    let security = try severities([".policylint.yml": "extends: security"])
    let expected = Catalog.rules.filter { $0.isOnByDefault || $0.category == "security" }.map(\.id)
    #expect(Set(security.keys) == Set(expected))
    #expect(try severities([".policylint.yml": "extends: [all, recommended]"]) == plain)
    #expect(
      try severities([".policylint.yml": "extends: [all]\nrules: {style: off, format: error}"])["format"] == .error)
  }

  @Test func `a file builds on others, the nearest last`() throws {
    let files = [
      ".policylint.yml": "extends: [base/a.yml, base/b.yml]\nrules: {unreachable-policy: error}",
      "base/a.yml": "rules: {missing-base: info, unreachable-policy: info}\ngateway: v2\nscopes: {'x/**': api}",
      "base/b.yml": "extends: c.yml\nrules: {missing-base: error}",
      "base/c.yml": "rules: {missing-base: off, expression-compile-error: off}",
    ]
    let severities = try severities(files)
    #expect(severities["missing-base"] == .error && severities["unreachable-policy"] == .error)
    #expect(severities["expression-compile-error"] == nil)
    let configuration = try Self.read(files)
    #expect(configuration.gateway == .v2)
    // Patterns of a file that is built on speak of the folder that takes them over.
    #expect(configuration.scope(of: Array("/repo/x/p.xml".utf8)) == .api)
  }

  static let mistakes: [(files: [String: String], problems: [String])] = [
    (
      [".policylint.yml": "root: true\nextends: [recomended]"],
      [".policylint.yml:2:11: error: there is no preset or file `recomended`; did you mean `recommended`?"]
    ),
    (
      [".policylint.yml": "extends:\n  - zz"],
      [
        ".policylint.yml:2:5: error: there is no preset or file `zz`; there are the presets `recommended`, `security`, `all`"
      ]
    ),
    (
      [".policylint.yml": "extends: base/x.yml"],
      [".policylint.yml:1:10: error: `base/x.yml`: there is no such file or folder"]
    ),
    (
      [".policylint.yml": "extends: a.yml", "a.yml": "extends: [all, b.yml]", "b.yml": "extends: a.yml"],
      ["b.yml:1:10: error: this goes round in a circle: a.yml → b.yml → a.yml"]
    ),
    (
      [".policylint.yml": "extends: .policylint.yml"],
      [".policylint.yml:1:10: error: this goes round in a circle: .policylint.yml → .policylint.yml"]
    ),
    (
      [".policylint.yml": "extends: base", "base/x": ""],
      [".policylint.yml:1:10: error: `base` is a folder, not a file"]
    ),
    (
      [".policylint.yml": "extends: a.yml\ngateway: x", "a.yml": "\nrules: {missing-bse: off}"],
      [
        ".policylint.yml:2:10: error: `x` is no gateway; there are `classic`, `v2`, `consumption`, `self-hosted`, `workspace`",
        "a.yml:2:9: error: `rules` has no `missing-bse`; did you mean `missing-base`?",
      ]
    ),
    (
      [".policylint.yml": "rules: {missing-base: {sectoins: [inbound]}}"],
      [".policylint.yml:1:24: error: `missing-base` has no `sectoins`; did you mean `sections`?"]
    ),
    (
      [".policylint.yml": "rules: {missing-base: {sections: [inbund]}}"],
      [".policylint.yml:1:35: error: `inbund` is no value here; did you mean `inbound`?"]
    ),
    (
      [".policylint.yml": "rules: {validate-jwt-large-clock-skew: {max-seconds: -1}}"],
      [".policylint.yml:1:54: error: `max-seconds` must be from 0 to 86400"]
    ),
    (
      [".policylint.yml": "rules: {malformed-document: {ignorable: true}}"],
      [".policylint.yml:1:30: error: `malformed-document` has no `ignorable`; there are `severity`"]
    ),
    (
      [".policylint.yml": "overrides: [{rules: {missing-base: off}}]"],
      [".policylint.yml:1:13: error: this override is about no file: `files` is missing"]
    ),
    (
      [".policylint.yml": "named-values: names.txt"],
      [".policylint.yml:1:15: error: `names.txt`: there is no such file or folder"]
    ),
    (
      [".policylint.yml": "suppressions: {require-reason: yes}"],
      [".policylint.yml:1:32: error: this must be `true` or `false`"]
    ),
    (
      [".policylint.yml": "custom-rules: [rules/]", "rules/x.txt": ""],
      [".policylint.yml:1:16: error: there is no rule page (`*.md`) in the folder `rules/`"]
    ),
  ]

  @Test(arguments: mistakes) func `a mistake is told where it stands`(
    _ mistake: (files: [String: String], problems: [String])
  ) { #expect(Self.problems(mistake.files) == mistake.problems) }

  @Test func `building on many files is bounded`() {
    var files = [".policylint.yml": "extends: [a0.yml, a0.yml]"]
    for level in 0..<40 { files["a\(level).yml"] = "extends: [a\(level + 1).yml, a\(level + 1).yml]" }
    files["a40.yml"] = ""
    #expect(Self.problems(files).contains { $0.contains("builds on no more than 64 files") })
  }

  @Test func `overrides hold for their files, and the later one wins`() throws {
    let outer = try Self.read([
      ".policylint.yml": """
      gateway: classic
      overrides:
        - {files: "a/**", rules: {missing-base: off}, gateway: v2}
        - {files: ["a/b/**"], rules: {missing-base: {severity: error, sections: [outbound]}}, scope: api}
      """
    ])
    func resolved(_ path: String) -> Configuration { outer.resolved(for: Array(path.utf8)) }
    let selection = try RuleSelection(select: nil, extend: [], ignore: [], rules: Catalog.rules)
    func severity(_ path: String) -> Severity? { selection.severities(under: resolved(path))["missing-base"] }
    #expect(severity("/repo/x.xml") == .warning && severity("/repo/a/x.xml") == nil)
    #expect(severity("/repo/a/b/x.xml") == .error)
    #expect(resolved("/repo/x.xml").gateway == .classic && resolved("/repo/a/b/x.xml").gateway == .v2)
    #expect(outer.scope(of: Array("/repo/a/b/x.xml".utf8)) == .api)
    #expect(outer.scope(of: Array("/repo/a/x.xml".utf8)) == nil)
    #expect(resolved("/repo/a/b/x.xml").ruleOptions["missing-base"] == ["sections": .list(["outbound"])])
    #expect(resolved("/repo/a/x.xml").ruleOptions.isEmpty)
    #expect(outer.overrides(for: Array("/repo/a/x.xml".utf8)) != outer.overrides(for: Array("/repo/a/b/x.xml".utf8)))
    // What lies nearer counts more than an override further out.
    let inner = try Self.read([".policylint.yml": "gateway: consumption"]).merged(over: outer)
    #expect(inner.resolved(for: Array("/repo/a/x.xml".utf8)).gateway == .consumption)
  }

  @Test func `names are declared by lists, patterns and files`() throws {
    let files = [
      ".policylint.yml": "named-values: {names: [a, 'b-*-x'], files: names.txt}\nfragments: {names: f}",
      "names.txt": "# names\n\n c \r\nd\n",
    ]
    let configuration = try Self.read(files)
    let names = try #require(configuration.namedValues)
    for name in ["a", "A", "b--x", "b-1-x", "c", "d"] { #expect(names.contains(name), "\(name)") }
    for name in ["e", "b-x", "b-1-y", "# names", ""] { #expect(!names.contains(name), "\(name)") }
    #expect(configuration.fragments?.contains("f") == true && configuration.fragments?.contains("g") == false)
    #expect(try Self.read([:]).namedValues == nil)
    #expect(try Self.read([".policylint.yml": "named-values: []"]).namedValues?.contains("a") == false)
    #expect(try Self.read([".policylint.yml": "named-values: n.txt", "n.txt": "q"]).namedValues?.contains("q") == true)
  }
}
