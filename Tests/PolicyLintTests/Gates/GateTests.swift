import Testing

@testable import PolicyLintKit

/// Gates of our own, and what is none.
@Suite struct GateTests {
  private static func policy(_ condition: String, before: String = "") -> String {
    """
    <policies><inbound><base />\(before)<choose><when condition="@(\(condition))">\
    <return-response><set-status code="403" reason="No" /></return-response></when></choose></inbound></policies>
    """
  }

  private static let header = "context.Request.Headers.GetValueOrDefault(\"X-Api-Key\", \"\")"
  private static let certificate = "context.Request.Certificate"
  private static let uploaded = "context.Deployment.Certificates"

  @Test(
    arguments: [
      ("\(header) != \"{{key}}\"", "ok"), ("\(header) == \"{{key}}\"", "inverted"),
      ("!\(header).StartsWith(\"{{key}}\")", "other"), ("\(header) == \"\"", "presence-only"),
      ("!Regex.IsMatch(\(header), \"^{{key}}$\")", "ok"),
      ("!context.Request.Headers.Any(h => h.Key == \"X-Api-Key\" && h.Value.Contains(\"{{key}}\"))", "ok"),
      ("context.Request.Headers[\"X-Api-Key\"].First() != \"{{key}}\"", "null-unsafe"),
      ("\(certificate) == null | \(certificate).Thumbprint != \"{{t}}\"", "null-unsafe"),
      ("\(certificate) == null || !\(uploaded).Any(c => c.Value == \(certificate))", "constant"),
      ("\(certificate) == null || !\(uploaded).Values.Contains(\(certificate))", "other"),
      ("!(from c in \(uploaded).Values where c.Thumbprint == \(certificate)?.Thumbprint select c).Any()", "ok"),
      ("$\"{\(certificate)?.Thumbprint}\" != \"{{t}}\"", "ok"),
      ("context.Request.Method == \"POST\" && \(header) != \"{{key}}\"", "ok"),
      ("\(certificate)?.Thumbprint != \"{{t}}\" && \(header) != \"{{key}}\"", "ok"),
      ("context.User?.Groups.Any(g => g.Name == \"partners\") != true", "ok"),
      ("context.User != null && context.User.Groups.Any(g => g.Name == \"blocked\")", "ok"),
      ("context.Request.IpAddress == \"{{noisy}}\"", "ok"),
      ("context.Request.Headers.GetValueOrDefault(\"X-Forwarded-For\", \"\") != \"{{office}}\"", "other"),
      ("context.Request.Headers.GetValueOrDefault(\"X-Region\", \"\") == \"eu\"", "none"),
      ("\"{{maintenance}}\" == \"on\"", "none"), ("context.Request.Method == \"DELETE\"", "none"),
      ("context.Variables.GetValueOrDefault<int>(\"remaining\") <= 0", "none"),
      ("\(header).Mystery() != \"{{key}}\"", "unknown"),
    ])
  func `the verdict`(_ condition: String, _ verdict: String) {
    #expect(GateCase.verdict(of: Self.policy(condition)) == verdict)
  }

  @Test func `a fragment that is not at hand may do what is missing`() {
    let presence = "context.Request.Certificate == null"
    #expect(GateCase.verdict(of: Self.policy(presence)) == "presence-only")
    #expect(GateCase.verdict(of: Self.policy(presence, before: "<include-fragment fragment-id=\"a\" />")) == "unknown")
  }

  @Test func `a fragment that is at hand is put in`() {
    let fragment = """
      <fragment><choose><when condition="@(\(Self.header) != "{{key}}")"><return-response>
      <set-status code="401" reason="No" /></return-response></when></choose></fragment>
      """
    let policy = "<policies>\n<inbound>\n<include-fragment fragment-id=\"auth\" />\n</inbound>\n</policies>"
    var report = GateReport()
    report.add(SourceFile(path: "p.xml", bytes: Array(policy.utf8)), fragments: ["auth": Array(fragment.utf8)])
    let json = String(decoding: report.json, as: UTF8.self)
    #expect(report.count == 1)
    #expect(json.contains("\"verdict\":\"ok\"") && json.contains("\"start\":{\"line\":3,\"column\":1,"), "\(json)")
  }

  @Test func `no loop runs for ever`() {
    let block = """
      <policies><inbound><choose><when condition="@{ var n = \(Self.header).Length; while (true) { n++; } }">\
      <return-response><set-status code="401" reason="No" /></return-response></when>\
      <when condition="@(\(Self.header) != "{{key}}")"><return-response><set-status code="401" reason="No" />\
      </return-response></when></choose></inbound></policies>
      """
    #expect(GateCase.verdict(of: block) == "unknown")
  }
}
