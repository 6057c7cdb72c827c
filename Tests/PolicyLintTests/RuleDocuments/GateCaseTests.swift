import Foundation
import Testing

@testable import PolicyLintKit

/// The two rules about gates against policies whose true outcome for every caller is known.
@Suite(.enabled(if: Shared.isPresent, "the labelled policies are not part of the repository"))
struct GateCaseTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var id: String
    var policy: String
    var verdict: String
    var also: [String]?
    var accept: [String]?

    var testDescription: String { id }
    /// Everything that may be said of it.
    var verdicts: Set<String> { Set([verdict] + (also ?? []) + (accept ?? [])) }

    static func all() throws -> [Case] {
      let data = try Data(contentsOf: Shared.root.appending(path: "rules/gate-cases.json"))
      return try JSONDecoder().decode([Case].self, from: data)
    }
  }

  private static func findings(of rule: RuleID, in text: String) -> [Finding] {
    let file = SourceFile(path: "case.xml", bytes: Array(text.utf8))
    return Linter(settings: LintSettings(severities: [rule: .error])).lint(file).findings
  }

  @Test(arguments: [("inverted-any-check", "inverted"), ("certificate-null-unsafe", "null-unsafe")])
  func `nothing is said that is not so`(_ rule: String, verdict: String) throws {
    for one in try Case.all() where !one.verdicts.contains(verdict) {
      let findings = Self.findings(of: RuleID(rawValue: rule), in: one.policy)
      #expect(RuleSample.lines(of: findings, in: one.policy) == [], "\(one.id) is \(one.verdict)")
    }
  }

  /// What the rules do not reach: gates without a look-up in a list, and what fails for another reason than the certificate.
  private static let outOfReach: [String: Set<String>] = [
    "inverted-any-check": [
      "basic-inverted", "cert-block-foreach-flag-inverted", "cert-block-foreach-inverted",
      "cert-literal-conditional-eq", "cert-literal-equals-ignorecase-inverted", "cert-names-inverted",
      "external-introspection-inverted", "jwt-subject-eq", "key-string-compare-zero",
    ],
    "certificate-null-unsafe": [
      "basic-null-unsafe", "cert-first-throws", "cert-variable-one-branch-cast", "external-authorizer-null-unsafe",
      "jwt-asjwt-null-unsafe", "jwt-block-tryparse-result-ignored", "jwt-claim-indexer", "key-equals-null-unsafe",
      "key-indexer", "user-groups-null-unsafe", "user-product-null-unsafe",
    ],
  ]

  @Test(arguments: [("inverted-any-check", "inverted"), ("certificate-null-unsafe", "null-unsafe")])
  func `what is so is said`(_ rule: String, verdict: String) throws {
    let missed = try Case.all().filter { one in
      one.verdict == verdict && Self.findings(of: RuleID(rawValue: rule), in: one.policy).isEmpty
    }
    #expect(Set(missed.map(\.id)) == Self.outOfReach[rule] ?? [])
  }
}
