import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

/// What the pages about the configuration show is so.
@Suite struct ConfigurationDocumentTests {
  private struct Fence {
    var language: String
    var text: String
  }

  private static func fences(_ path: String) throws -> [Fence] {
    var fences: [Fence] = []
    var marker: Substring?
    for line in try PackageFolder.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = marker {
        if line == open { marker = nil } else { fences[fences.count - 1].text += line + "\n" }
      } else if line.hasPrefix("```") {
        marker = line.prefix { $0 == "`" }
        fences.append(Fence(language: String(line.drop { $0 == "`" }), text: ""))
      }
    }
    return fences
  }

  @Test func `every configuration that is shown is read, and every key is shown`() throws {
    let fences = try Self.fences("docs/configuration.md").filter { $0.language == "yaml" }
    var shown: Set<String> = []
    for fence in fences {
      _ = try ConfigurationReader(rules: Catalog.rules).read(
        Array(fence.text.utf8), path: "docs/configuration.md", folder: Array("/r".utf8))
      for line in fence.text.split(separator: "\n") where line.first != " " {
        shown.insert(String(line.prefix { $0 != ":" }))
      }
    }
    #expect(shown == Set(ConfigurationKeys(rules: Catalog.rules).all.map(\.name)))
    let page = try PackageFolder.text("docs/configuration.md")
    for key in ConfigurationKeys(rules: Catalog.rules).all {
      if case .mapping(let keys) = key.shape, key.name != "rules" {
        for inner in keys { #expect(page.contains(inner.name), "\(key.name).\(inner.name)") }
      }
    }
  }

  @Test func `the example of a rule does what the page says`() throws {
    let fences = try Self.fences("docs/custom-rules.md")
    let page = try #require(fences.first { $0.language == "markdown" }).text
    let configuration = try #require(fences.first { $0.language == "yaml" }).text
    let scratch = try Scratch([
      "rules/no-direct-backend.md": page, ".policylint.yml": configuration,
      "p.xml": "<inbound>\n    <set-backend-service base-url=\"https://a.example\" />\n</inbound>\n",
    ])
    let test = scratch.run("rules", "test", "rules")
    #expect(test.status == 0 && test.output.isEmpty && test.errors == "1 rule, 2 samples: all as announced\n")
    let outcome = scratch.run("--select", "custom")
    #expect(
      outcome.findings == [
        "p.xml:2:36: error: `https://a.example` names a server; use a backend of the service [no-direct-backend]"
      ])
    #expect(outcome.output.contains("write `backend-id` instead of `base-url`"))
  }

  @Test func `every expression that is shown can be compiled`() throws {
    let page = try PackageFolder.text("docs/custom-rules.md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("| `/") }
    #expect(rows.count == 5)
    for row in rows {
      let select = try #require(row.split(separator: "`").dropFirst().first)
      let text = PageText(select, line: 1, column: 1)
      #expect(XPathScanner(text).problems == [])
      #expect(CustomRules.problem(of: text) == nil)
    }
  }

  @Test func `every slot, key and function is on the page`() throws {
    let page = try PackageFolder.text("docs/custom-rules.md")
    for function in XPathEvaluator.Function.allCases { #expect(page.contains("`pl:\(function.rawValue)(")) }
    for key in RulePage.Kind.custom.requiredKeys { #expect(page.contains("| `\(key)` |")) }
    for slot in ["{name}", "{value}", "{type}", "{@attr}"] { #expect(page.contains("`\(slot)`")) }
  }
}
