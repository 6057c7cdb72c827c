import Foundation
import Testing
import Yams

@testable import PolicyLintCommand
@testable import PolicyLintKit

/// What pre-commit reads of us; `.ci/pre-commit.sh` runs it.
@Suite struct HookManifestTests {
  private struct Hook: Decodable {
    var id: String
    var entry: String
    var language: String
    var files: String
  }

  private static func hooks() throws -> [Hook] {
    try YAMLDecoder().decode([Hook].self, from: PackageFolder.text(".pre-commit-hooks.yaml"))
  }

  @Test func `there are the three hooks, and their commands are ours`() throws {
    let hooks = try Self.hooks()
    #expect(hooks.map(\.id) == ["policylint", "policylint-fix", "policylint-format"])
    let scratch = try Scratch(["a.xml": Sample.good, "pom.xml": "<project/>"])
    for hook in hooks {
      #expect(hook.language == "swift")
      let words = hook.entry.split(separator: " ").map(String.init)
      #expect(words.first == "policylint")
      let outcome = scratch.run(words.dropFirst() + ["a.xml", "pom.xml"])
      #expect(outcome.status == 0, "\(hook.id): \(outcome)")
    }
  }

  @Test func `hooks look at the files that a walk looks at`() throws {
    for hook in try Self.hooks() {
      let pattern = try Regex(hook.files)
      for kind in DocumentKind.allCases {
        for ending in kind.endings {
          #expect(("apis/A" + ending.uppercased()) ~= pattern && ("a" + ending) ~= pattern, "\(hook.id) \(ending)")
        }
      }
      for name in ["a.txt", "xml", "a.xml.bak", "a.xmlx"] { #expect(!(name ~= pattern), "\(name)") }
    }
  }
}

private func ~= (name: String, pattern: Regex<AnyRegexOutput>) -> Bool {
  (try? pattern.firstMatch(in: name)).flatMap { $0 } != nil
}
