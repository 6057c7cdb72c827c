import Foundation
import Testing
import Yams

@testable import PolicyLintCommand
@testable import PolicyLintKit

/// What other programs read of us: `integrations/`, `action.yml`. `.ci/integrations.sh` runs what can be run.
@Suite struct IntegrationFileTests {
  private struct Matcher {
    var pattern: NSRegularExpression
    var groups: [String: Int]
  }

  /// The patterns of a problem matcher, the severities they speak of, and the file.
  private static func matchers(_ path: String) throws -> [Matcher] {
    let json = try JSONSerialization.jsonObject(with: Data(PackageFolder.text(path).utf8))
    let root = try #require(json as? [String: Any])
    let owners =
      root["problemMatcher"] as? [[String: Any]]
      ?? (root["tasks"] as? [[String: Any]])?.compactMap { $0["problemMatcher"] as? [String: Any] } ?? []
    return try owners.map { owner in
      let pattern = try #require(
        owner["pattern"] as? [String: Any] ?? (owner["pattern"] as? [[String: Any]])?.first, "\(path)")
      let expression = try #require(pattern["regexp"] as? String)
      return Matcher(
        pattern: try NSRegularExpression(pattern: expression), groups: pattern.compactMapValues { $0 as? Int })
    }
  }

  private static func match(_ line: String, _ matcher: Matcher) -> [String: String]? {
    let all = NSRange(line.startIndex..., in: line)
    guard let found = matcher.pattern.firstMatch(in: line, range: all) else { return nil }
    return matcher.groups.compactMapValues { Range(found.range(at: $0), in: line).map { String(line[$0]) } }
  }

  /// Policies with an error, a warning and an info, in paths that are hard to read.
  private static func scratch() throws -> Scratch {
    let scratch = try Scratch(["a b/ä:1:2: error.xml": Sample.bad, "w.xml": Sample.warned])
    try scratch.write(
      ".policylint.yml", "version: 1\noverrides:\n  - files: w.xml\n    rules: {missing-base: info}\n")
    return scratch
  }

  @Test(
    arguments: ["integrations/github/problem-matcher.json", "integrations/vscode/tasks.json"], [false, true])
  func `a matcher finds every finding, in colour too, and nothing else`(_ path: String, inColour: Bool) throws {
    let matchers = try Self.matchers(path)
    #expect(!matchers.isEmpty)
    let scratch = try Self.scratch()
    let color = inColour ? "always" : "never"
    for format in ["text", "unix"] {
      let plain = scratch.run("--format", "jsonl")
      let expected = try plain.output.split(separator: "\n").map { line in
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
      #expect(Set(expected.compactMap { $0["severity"] as? String }).isSuperset(of: ["error", "info"]))
      let outcome = scratch.run("--format", format, "--color", color)
      #expect(outcome.output.contains("\u{1B}[") == (inColour && format == "text"))
      let found = outcome.output.split(separator: "\n").compactMap { line in
        matchers.compactMap { Self.match(String(line), $0) }.first
      }
      try #require(found.count == expected.count)
      for (match, finding) in zip(found, expected) {
        #expect(match["file"] == finding["file"] as? String)
        #expect(match["message"] == finding["message"] as? String)
        #expect(match["code"] == finding["rule"] as? String)
        if match["severity"] != nil { #expect(match["severity"] == finding["severity"] as? String) }
        let start = (finding["range"] as? [String: Any])?["start"] as? [String: Any]
        #expect(match["line"] == (start?["line"] as? Int).map(String.init))
        #expect(match["column"] == (start?["column"] as? Int).map(String.init))
      }
      for line in outcome.errors.split(separator: "\n") {
        #expect(!matchers.contains { Self.match(String(line), $0) != nil }, "\(line)")
      }
    }
  }

  @Test func `a matcher reads links`() throws {
    let link = "\u{1B}]8;;https://example.org/r\u{1B}\\missing-base\u{1B}]8;;\u{1B}\\"
    let line =
      "\u{1B}[1ma.xml\u{1B}[0m:2:4: \u{1B}[1;33mwarning\u{1B}[0m: \u{1B}[1m[x] y\u{1B}[0m \u{1B}[2m[\(link)]\u{1B}[0m"
    for path in ["integrations/github/problem-matcher.json", "integrations/vscode/tasks.json"] {
      let match = try #require(try Self.matchers(path).compactMap { Self.match(line, $0) }.first)
      #expect(match["file"] == "a.xml" && match["message"] == "[x] y" && match["code"] == "missing-base")
    }
  }

  private static let yaml =
    ["action.yml"] + PackageFolder.files(below: ["integrations"], ending: ".yml")

  @Test(arguments: yaml) func `files for pipelines are YAML, and call us by options that we have`(_ path: String) throws
  {
    let root = try #require(try Yams.load(yaml: PackageFolder.text(path)) as? [String: Any])
    #expect(!root.isEmpty)
    try Self.checkOptions(in: path)
  }

  @Test(
    arguments: [
      "integrations/github/lint.sh", "integrations/vscode/tasks.json", "integrations/vim/compiler/policylint.vim",
      "integrations/vim/ale_linters/xml/policylint.vim", "integrations/emacs/policylint.el", "docs/integrations.md",
      "docs/scale.md",
    ])
  func `other files call us by options that we have`(_ path: String) throws { try Self.checkOptions(in: path) }

  private static func checkOptions(in path: String) throws {
    // Options of git, curl, docker and the like that the same files use.
    let foreign: Set = [
      "--fixed-strings", "--check", "--null", "--max-args", "--max-procs", "--jobs", "--pipe-part", "--rm", "--arg",
      "--slurp",
      "--quiet", "--block", "--sshlogin", "--keep-order", "--name-only", "--diff-filter", "--will-cite", "--delimiter",
      "--pipe",
    ]
    let scratch = try Scratch()
    let known = scratch.run("lint", "--help").output + scratch.run("format", "--help").output
    for match in try PackageFolder.text(path).matches(of: /--[a-z][a-z-]+/)
    where !foreign.contains(String(match.output)) {
      #expect(known.contains(match.output), "\(path): \(match.output)")
    }
  }

  @Test func `the action hands every input to its scripts`() throws {
    let action = try #require(try Yams.load(yaml: PackageFolder.text("action.yml")) as? [String: Any])
    let inputs = try #require(action["inputs"] as? [String: Any])
    let steps = try #require((action["runs"] as? [String: Any])?["steps"] as? [[String: Any]])
    var used: Set<String> = []
    for step in steps {
      let run = try #require(step["run"] as? String)
      let script = run.trimmingCharacters(in: ["\""]).replacing("$ACTION_PATH/", with: "")
      let text = try PackageFolder.text(script)
      #expect(FileManager.default.isExecutableFile(atPath: PackageFolder.root.appending(path: script).path))
      for (name, value) in step["env"] as? [String: String] ?? [:] {
        #expect(text.contains(name), "\(script) does not read \(name)")
        if let input = value.firstMatch(of: /inputs\.([a-z-]+)/) { used.insert(String(input.output.1)) }
      }
      if let folder = step["working-directory"] as? String, folder.contains("inputs.working-directory") {
        used.insert("working-directory")
      }
    }
    #expect(used == Set(inputs.keys))
  }
}
