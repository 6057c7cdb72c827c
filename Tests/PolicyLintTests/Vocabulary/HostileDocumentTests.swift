import Testing

@testable import PolicyLintKit

/// Documents that are large where a check might take quadratic time.
@Suite struct HostileDocumentTests {
  private static let count = 20_000

  private static let documents: [(name: String, text: String)] = [
    ("unknown policies", inbound("<set-headr />")),
    ("the same policy", inbound("<cors />")),
    (
      "bases behind others",
      inbound("<trace />") + "<inbound>" + String(repeating: "<base />", count: count) + "</inbound>"
    ),
    ("headers without value", inbound("<set-header name=\"a\" />")),
    ("unknown attributes", "<cors " + (0..<count).map { "a\($0)=\"\" " }.joined() + "/>"),
    ("unknown children", "<cors>" + String(repeating: "<allowed-orgins />", count: count) + "</cors>"),
    (
      "holes without end",
      "<rate-limit calls=\"" + String(repeating: "${$(#{{{", count: count) + "\" renewal-period=\"1\" />"
    ),
    (
      "references without end", "<set-variable name=\"a\" value=\"" + String(repeating: "{{a}b", count: count) + "\" />"
    ),
    ("filters", "<set-body template=\"liquid\">" + String(repeating: "{{a|b'", count: count) + "</set-body>"),
    (
      "children in disorder",
      "<validate-jwt header-name=\"a\">"
        + String(repeating: "<issuers><issuer>a</issuer></issuers><openid-config url=\"https://a\" />", count: count)
        + "</validate-jwt>"
    ),
  ]

  private static func inbound(_ policy: String) -> String {
    "<inbound>" + String(repeating: policy, count: count) + "</inbound>"
  }

  @Test(.timeLimit(.minutes(2)), arguments: documents.map(\.name))
  func `a large document ends`(_ name: String) throws {
    let text = try #require(Self.documents.first { $0.name == name }).text
    let document = DocumentReader.read(Array(text.utf8))
    let context = LintContext(document: document, origin: DocumentOrigin(scope: .api, gateway: .v2))
    var report = Violations()
    for check: any DocumentCheck in [
      BaseNested(), SetHeaderWithoutValue(), NamedValueSyntax(), SurroundingWhitespace(), QuotedLiteralValue(),
      UnknownPolicy(), InvalidChild(), CorsInvalidOrigin(), IpFilterInvalidRange(), RetryOutOfRange(),
    ] {
      check.check(context, report: &report)
    }
    for id in document.elementIDs where document[id].name == .setBody {
      LiquidFilterCase().check(id, in: context, report: &report)
    }
    for violation in report.all { #expect(violation.range.end <= document.text.count) }
  }
}
