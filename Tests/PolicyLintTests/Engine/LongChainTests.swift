import Testing

@testable import PolicyLintKit

/// A chain of operators is as deep a tree as it is long: no rule may descend into it.
@Suite(.timeLimit(.minutes(2)))
struct LongChainTests {
  @Test(arguments: ["||", "&&", "+", "??", "=="])
  func `all rules get to the end of a long chain`(sign: String) {
    let code = repeatElement("context.Request.Headers.ContainsKey(\"a\")", count: 8_000).joined(separator: sign)
    let text = """
      <policies><inbound><base /><choose><when condition="@(\(code))"><return-response>
      <set-status code="403" reason="Forbidden" /></return-response></when></choose>
      <set-variable name="a" value="@(\(code))" /></inbound></policies>
      """
    let severities = Catalog.rules.map { ($0.id, $0.severity) }
    let settings = LintSettings(severities: Dictionary(severities) { one, _ in one })
    let report = Linter(settings: settings).lint(SourceFile(path: "a.xml", bytes: Array(text.utf8)))
    #expect(report.isPolicyDocument && !report.findings.isEmpty)
  }
}
