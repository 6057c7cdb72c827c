import Testing

@testable import PolicyLintKit

/// What documentation may leave out, show as a form and leave to its readers.
@Suite struct DocumentationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: RuleID
    var text: String
    /// What is found in an XML file, and what is left of it in Markdown: severities, by position.
    var alone: [Severity]
    var shown: [Severity]

    var testDescription: String { rule.rawValue }

    init(_ rule: RuleID, _ text: String, alone: [Severity], shown: [Severity]) {
      self.rule = rule
      self.text = text
      self.alone = alone
      self.shown = shown
    }
  }

  private static let cases: [Case] = [
    Case(
      "missing-base", "<policies><inbound>…</inbound><outbound>\n<cache-store duration=\"60\" /></outbound></policies>",
      alone: [.info, .warning, .info], shown: [.info]),
    Case(
      "expression-syntax-error", "<cache-store duration=\"@(expression to evaluate)\" />", alone: [.error], shown: []),
    Case(
      "expression-syntax-error", "<cache-store duration=\"@(context to.Value)\" />", alone: [.error], shown: [.error]),
    Case(
      "malformed-document", "<forward-request timeout=\"seconds\" | timeout-ms=\"milliseconds\" />", alone: [.error],
      shown: []),
    Case("malformed-document", "<cors><type from | when=\"type\" /></cors>", alone: [.error], shown: []),
    Case("malformed-document", "<cors><type from when=\"type\" /></cors>", alone: [.error], shown: [.error]),
    Case(
      "placeholder-left", "<set-header name=\"X\"><value>your-tenant-id</value></set-header>", alone: [.warning],
      shown: [.info]),
  ]

  @Test(arguments: cases) func `documentation is read with its readers in mind`(_ example: Case) throws {
    let rule = try #require(Catalog.rule(example.rule))
    func severities(_ path: String, _ text: String) -> [Severity] {
      let file = SourceFile(path: path, bytes: Array(text.utf8))
      return Linter(settings: LintSettings(severities: [rule.id: rule.severity])).lint(file).findings.map(\.severity)
    }
    #expect(severities("a.xml", example.text) == example.alone)
    #expect(severities("a.md", "# Title\n\n```xml\n\(example.text)\n```\n") == example.shown)
  }

  private static let paths: [(String, OriginHints)] = [
    ("product.xml", OriginHints.product), ("policies/product1-policy.xml", .product),
    ("x/starterProduct.xml", .product),
    ("my_product_policy.xml", .product), ("productSetBody.xml", .product), ("production.xml", []),
    ("products-api.xml", []), ("filter by product name.xml", []), ("aProductPolicy.xml", .product),
    ("product/api.xml", []), ("byproduct.xml", []), ("x__productSetBody.xml", .product), ("getProductById.xml", []),
    ("orders-mock.xml", .mock),
    ("Mocks/orders.xml", .mock), ("mock/product.xml", [.mock, .product]), ("", []), ("p", []),
  ]

  @Test(arguments: paths) func `a path lets suppose`(_ path: String, hints: OriginHints) {
    #expect(OriginHints(path: path) == hints)
  }
}
