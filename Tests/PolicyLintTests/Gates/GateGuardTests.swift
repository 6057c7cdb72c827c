import Testing

@testable import PolicyLintKit

/// Repairs of gates that add a guard; each is proved by running the gate again.
@Suite struct GateGuardTests {
  private static func policy(_ condition: String) -> String {
    """
    <policies>
        <inbound>
            <base />
            <choose>
                <when condition="\(condition)">
                    <return-response>
                        <set-status code="401" reason="No" />
                    </return-response>
                </when>
            </choose>
        </inbound>
    </policies>
    """
  }

  private static let key = #"context.Request.Headers.GetValueOrDefault("X-Api-Key")"#
  private static let names = #"CERT == null || CERT.Issuer != "CN=a" || CERT.Subject != "CN=b""#

  private static func expanded(_ text: String) -> String {
    text.replacing("KEY", with: key).replacing("CERT", with: "context.Request.Certificate")
  }

  /// The text with the first repair of its first gate.
  private static func repaired(_ text: String) throws -> String? {
    let context = LintContext(document: DocumentReader.read(Array(text.utf8)))
    let gate = try #require(context.gates.first)
    #expect(gate.verdict != .ok)
    return GateGuard(gate, in: context).fix().flatMap { $0.edits.applied(to: Array(text.utf8)) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      (#"@(!KEY.Equals("{{key}}"))"#, #"@(KEY == null || !KEY.Equals("{{key}}"))"#),
      (#"@(!KEY.Equals("{{key}}") ? true : false)"#, #"@(KEY == null || (!KEY.Equals("{{key}}") ? true : false))"#),
      (
        #"@(context.Request.Headers["X-Api-Key"].First() != "{{key}}")"#,
        #"@(!context.Request.Headers.ContainsKey("X-Api-Key") || context.Request.Headers["X-Api-Key"].First() != "{{key}}")"#
      ),
      (
        "@(CERT == null || context.Deployment.Certificates.Values.First(c => c.Thumbprint == CERT.Thumbprint) == null)",
        "@(CERT == null || context.Deployment.Certificates.Values.FirstOrDefault(c => c.Thumbprint == CERT.Thumbprint) == null)"
      ),
      ("@(CERT.Thumbprint != \"{{t}}\")", "@(CERT?.Thumbprint != \"{{t}}\")"),
      (
        "@{ var key = KEY; return !key.Equals(\"{{key}}\"); }",
        "@{ if (KEY == null) { return true; } var key = KEY; return !key.Equals(\"{{key}}\"); }"
      ),
      (
        "@(CERT != null && CERT.Thumbprint != \"{{t}}\")",
        "@(CERT == null || CERT != null && CERT.Thumbprint != \"{{t}}\")"
      ),
      (
        "@(CERT != null &amp;&amp; CERT.Thumbprint != &quot;{{t}}&quot;)",
        "@(CERT == null || CERT != null &amp;&amp; CERT.Thumbprint != &quot;{{t}}&quot;)"
      ),
      ("@(\(names))", "@(\(names) || !CERT.Verify())"),
      (
        "@(!(CERT != null && CERT.Subject == \"CN=b\"))",
        "@(!(CERT != null && CERT.Subject == \"CN=b\") || !CERT.Verify())"
      ),
      ("@(KEY == \"\")", nil), ("@(CERT == null || CERT.NotAfter < DateTime.Now)", nil),
    ] as [(String, String?)])
  func `the smallest guard that makes the gate right`(_ condition: String, _ guarded: String?) throws {
    let text = Self.policy(Self.expanded(condition))
    let repaired = try Self.repaired(text)
    #expect(repaired == guarded.map { Self.policy(Self.expanded($0)) }, "\(repaired ?? "none")")
    if let repaired { #expect(GateCase.verdict(of: repaired) == "ok") }
  }

  @Test func `an otherwise that is missing`() throws {
    let text = """
      <policies>
          <inbound>
              <base />
              <choose>
                  <when condition="@(context.Request.Headers.ContainsKey("Authorization"))">
                      <validate-jwt header-name="Authorization">
                          <openid-config url="https://login.example.com/.well-known/openid-configuration" />
                          <audiences>
                              <audience>api</audience>
                          </audiences>
                      </validate-jwt>
                  </when>
              </choose>
          </inbound>
      </policies>
      """
    let repaired = try #require(try Self.repaired(text))
    #expect(
      repaired.contains(
        """
                    </when>
                    <otherwise>
                        <return-response>
                            <set-status code="401" reason="Unauthorized" />
                        </return-response>
                    </otherwise>
                </choose>
        """), "\(repaired)")
    #expect(GateCase.verdict(of: repaired) == "ok")
  }

  @Test(.enabled(if: Shared.isPresent, "the labelled cases are not part of the repository"), arguments: GateCase.all)
  func `what is offered makes the gate right`(_ example: GateCase) {
    let context = LintContext(document: DocumentReader.read(Array(example.policy.utf8)))
    for gate in context.gates where gate.verdict != .ok && gate.repair == nil {
      guard let fix = GateGuard(gate, in: context).fix() else { continue }
      let text = String(decoding: fix.edits.applied(to: Array(example.policy.utf8)) ?? [], as: UTF8.self)
      let verdicts = GateCase.gates(in: text).filter { $0.kinds == gate.kinds }.map(\.verdict)
      #expect(verdicts.contains(.ok), "\(fix.title)")
    }
  }
}
