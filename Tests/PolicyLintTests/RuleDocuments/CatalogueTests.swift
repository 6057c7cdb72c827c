import Foundation
import Testing
import Yams

@testable import PolicyLintKit

/// The rules against the plan they were made from: what is fixed there, and its examples.
@Suite(.enabled(if: Shared.isPresent, "the plan of rules is not part of the repository"))
struct CatalogueTests {
  private struct Plan: Decodable {
    var id: String
    var category: String
    var severity: String
    var `default`: String
    var needs: String
    var bad: [String]?
    var good: [String]?
  }

  private static func plans() throws -> [Plan] {
    let text = try String(contentsOf: Shared.root.appending(path: "rules/catalogue.yml"), encoding: .utf8)
    return try YAMLDecoder().decode([Plan].self, from: text)
  }

  @Test func `id, category, severity and default are those of the plan`() throws {
    let plans = Dictionary(try Self.plans().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for rule in Catalog.rules {
      guard let plan = plans[rule.id.rawValue] else { continue }
      #expect(rule.category == plan.category && rule.severity.rawValue == plan.severity, "\(rule.id)")
      #expect(rule.isOnByDefault == (plan.default == "on"), "\(rule.id)")
    }
  }

  /// Whether an example is something that is linted at all: a part of a policy alone is not.
  private static func isPolicy(_ text: String) -> Bool {
    DocumentReader.read(Array(text.utf8)).elements.first.map { Vocabulary.isPolicyRoot($0.name) } ?? false
  }

  @Test func `its examples are told apart`() throws {
    for plan in try Self.plans() {
      // On which gateway a document runs is said by the configuration, and what it includes by other files.
      guard let rule = Catalog.rule(RuleID(rawValue: plan.id)), plan.id != "unsupported-on-gateway",
        plan.needs != "repository"
      else { continue }
      // Its example stands for fifty others.
      if plan.id == "too-many-variables" { continue }
      // The plan spells comments that suppress in another way than the contract of the command line, which binds.
      for (number, text) in (plan.bad ?? []).enumerated() where !text.contains("policylint:") && Self.isPolicy(text) {
        let findings = RuleSample.findings(of: rule, in: text)
        #expect(!findings.isEmpty, "\(rule.id.rawValue) bad \(number + 1)")
      }
      for (number, text) in (plan.good ?? []).enumerated() {
        let findings = RuleSample.findings(of: rule, in: text)
        #expect(RuleSample.lines(of: findings, in: text) == [], "\(rule.id.rawValue) good \(number + 1)")
      }
    }
  }
}
