import Testing

@testable import PolicyLintKit

/// What rules say of gates with one condition; `KNOWN` stands for the predicate that looks the certificate up, `CERT` for
/// the caller's certificate, `STORE` for the uploaded ones.
@Suite struct GateConditionTests {
  private static let gate = """
    <inbound>
        <choose>
            <when condition="CONDITION">
                <return-response>
                    <set-status code="403" reason="No" />
                </return-response>
            </when>
        </choose>
    </inbound>
    """

  private static func expanded(_ text: String) -> String {
    text.replacing("KNOWN", with: "c => c.Value.Thumbprint == CERT.Thumbprint")
      .replacing("CERT", with: "context.Request.Certificate").replacing(
        "STORE", with: "context.Deployment.Certificates"
      )
      .replacing("KEY", with: #"context.Request.Headers.GetValueOrDefault("X-Api-Key", "")"#)
  }

  private static func found(_ rule: RuleID, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let linter = Linter(settings: LintSettings(severities: [rule: .error]))
    return linter.lint(SourceFile(path: "a.xml", bytes: bytes)).findings.map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
  }

  private static func found(_ rule: RuleID, condition: String) -> [String] {
    found(rule, in: gate.replacing("CONDITION", with: expanded(condition)))
  }

  // MARK: Inverted

  /// A condition that rejects the known caller, and the call to blame.
  @Test(
    arguments: [
      ("@(CERT == null || STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      ("@(CERT != null && STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      (
        "@(!(!STORE.Any(c => c.Value.Thumbprint == CERT?.Thumbprint)))",
        "STORE.Any(c => c.Value.Thumbprint == CERT?.Thumbprint)"
      ),
      ("@(CERT == null || true == STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      ("@(CERT == null || false != STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      (
        "@(CERT == null | STORE.Any(c => c.Value.Thumbprint == CERT?.Thumbprint))",
        "STORE.Any(c => c.Value.Thumbprint == CERT?.Thumbprint)"
      ),
      ("@(CERT == null || STORE.Any(KNOWN) || !CERT.Verify() || CERT.NotAfter < DateTime.Now)", "STORE.Any(KNOWN)"),
      ("@(context.Request.Method == \"POST\" && CERT != null && STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      ("@(CERT == null || STORE.Where(KNOWN).Any())", "STORE.Where(KNOWN).Any()"),
      ("@(CERT == null || STORE.FirstOrDefault(KNOWN).Value != null)", "STORE.FirstOrDefault(KNOWN)"),
      ("@(CERT == null || 1 <= STORE.Count(KNOWN))", "STORE.Count(KNOWN)"),
      ("@(CERT == null || STORE.Values.Any((x) => x.Equals(CERT)))", "STORE.Values.Any((x) => x.Equals(CERT))"),
      ("@(CERT == null || STORE.Any(KNOWN) ? true : false)", "STORE.Any(KNOWN)"),
      ("@(CERT == null ? true : STORE.Any(KNOWN))", "STORE.Any(KNOWN)"),
      (
        "@(CERT == null || STORE.Any(c => string.Equals(c.Value.Thumbprint, CERT.Thumbprint, StringComparison.OrdinalIgnoreCase)))",
        "STORE.Any(c => string.Equals(c.Value.Thumbprint, CERT.Thumbprint, StringComparison.OrdinalIgnoreCase))"
      ),
      (
        "@(CERT == null || STORE.Values.Select(v => v.Thumbprint.ToUpper()).ToList().IndexOf(CERT.Thumbprint) > -1)",
        "STORE.Values.Select(v => v.Thumbprint.ToUpper()).ToList().IndexOf(CERT.Thumbprint)"
      ),
      (
        "@(CERT == null || STORE.Any(c => c.Value.Thumbprint == CERT.Thumbprint && c.Value.NotAfter > DateTime.Now))",
        "STORE.Any(c => c.Value.Thumbprint == CERT.Thumbprint && c.Value.NotAfter > DateTime.Now)"
      ),
      (
        "@{ var c = CERT; var known = STORE.Values.Any(k => k.Thumbprint == c?.Thumbprint); return known; }",
        "STORE.Values.Any(k => k.Thumbprint == c?.Thumbprint)"
      ),
      ("@{ if (CERT != null) { if (!STORE.Any(KNOWN)) { return false; } } return true; }", "STORE.Any(KNOWN)"),
      (
        "@(\"{{api-keys}}\".Split(';').Any(k => k.Trim() == KEY))",
        "\"{{api-keys}}\".Split(';').Any(k => k.Trim() == KEY)"
      ),
      ("@(Array.IndexOf(\"{{api-keys}}\".Split(','), KEY) >= 0)", "Array.IndexOf(\"{{api-keys}}\".Split(','), KEY)"),
      (
        "@(new List<string> { \"{{key-a}}\", \"{{key-b}}\" }.Contains(KEY))",
        "new List<string> { \"{{key-a}}\", \"{{key-b}}\" }.Contains(KEY)"
      ),
      (
        "@(CERT == null || new[] { \"A1\", \"B2\" }.Contains(CERT.Thumbprint))",
        "new[] { \"A1\", \"B2\" }.Contains(CERT.Thumbprint)"
      ),
      (
        "@(CERT == null || \"{{allowed-thumbprints}}\".Contains(CERT.Thumbprint))",
        "\"{{allowed-thumbprints}}\".Contains(CERT.Thumbprint)"
      ),
    ])
  func `a gate that rejects who is known is found`(_ condition: String, call: String) {
    #expect(Self.found("inverted-any-check", condition: condition) == [Self.expanded(call)])
  }

  @Test(
    arguments: [
      "@(CERT == null || !STORE.Any(KNOWN))",
      "@(CERT == null || STORE.All(c => c.Value.Thumbprint != CERT.Thumbprint))",
      "@(CERT == null || STORE.Any(KNOWN) == false)",
      "@(CERT == null || !STORE.Where(KNOWN).Any())",
      "@(CERT == null || STORE.FirstOrDefault(KNOWN).Value == null)",
      "@(CERT == null || STORE.Count(KNOWN) == 0)",
      "@{ var c = CERT; return c == null || !STORE.Values.Any(k => k.Thumbprint == c.Thumbprint); }",
      "@(!STORE.Any(c => c.Value.Thumbprint == CERT?.Thumbprint) || new[] { \"A1\" }.Contains(CERT.Thumbprint))",
      "@(new[] { \"GET\", \"HEAD\" }.Contains(context.Request.Method))",
      "@(new[] { \"curl\", \"wget\" }.Contains(context.Request.Headers.GetValueOrDefault(\"User-Agent\", \"\")))",
      "@(\"{{blocked-keys}}\".Split(',').Contains(KEY))",
      "@{ var suspended = new[] { \"k1\", \"k2\" }; return suspended.Contains(KEY); }",
      "@(!\"{{api-keys}}\".Split(',').Contains(KEY))",
      "@(\"{{allowed-addresses}}\".Split(',').Contains(context.Request.IpAddress))",
      "@(STORE.Any())",
      "@(STORE.Count < 1)",
      "@(CERT == null || CERT.NotAfter < DateTime.Now)",
      "@(STORE.Any(c => c.Value.Thumbprint == \"A1\"))",
      "@(\"{{mode}}\".Contains(\"strict\"))",
    ])
  func `a gate that is right, or none, is left alone`(_ condition: String) {
    #expect(Self.found("inverted-any-check", condition: condition) == [])
  }

  @Test func `a ban before or behind a gate is no gate itself`() {
    func choose(_ condition: String) -> String {
      "<choose><when condition=\"\(Self.expanded(condition))\"><return-response><set-status code=\"403\" reason=\"No\" />"
        + "</return-response></when></choose>"
    }
    let gate = choose("@(CERT == null || !STORE.Any(KNOWN))")
    let ban = choose("@(new[] { \"A1\", \"B2\" }.Contains(CERT?.Thumbprint))")
    #expect(Self.found("inverted-any-check", in: "<inbound>" + gate + ban + "</inbound>") == [])
    #expect(Self.found("inverted-any-check", in: "<inbound>" + ban + gate + "</inbound>") == [])
    #expect(Self.found("inverted-any-check", in: "<inbound>" + ban + "</inbound>").count == 1)
  }

  // MARK: Null

  @Test(
    arguments: [
      ("@(CERT.Verify())", "CERT.Verify"),
      ("@(CERT != null & CERT.Verify())", "CERT.Verify"),
      ("@(CERT == null && CERT.Verify())", "CERT.Verify"),
      ("@(CERT?.Verify() == false || CERT.Issuer == \"x\")", "CERT.Issuer"),
      ("@(CERT?.NotAfter < DateTime.Now || CERT.Issuer == \"x\")", "CERT.Issuer"),
      ("@(((X509Certificate2)CERT).Issuer == \"x\")", "((X509Certificate2)CERT).Issuer"),
      ("@(context.Request.Headers.ContainsKey(\"A\") && CERT.Verify())", "CERT.Verify"),
      ("@(STORE.All(c => c.Value.Thumbprint != CERT.Thumbprint))", "CERT.Thumbprint"),
      ("@($\"{CERT.Thumbprint}\" == \"x\")", "CERT.Thumbprint"),
      ("@{ var c = CERT; if (c == null) { var n = 1; } return c.Verify(); }", "c.Verify"),
      ("@{ X509Certificate2 c; c = CERT; return c.Verify(); }", "c.Verify"),
      (
        "@{ foreach (var k in STORE) { if (k.Value.Thumbprint == CERT.Thumbprint) { return false; } } return true; }",
        "CERT.Thumbprint"
      ),
      ("@{ try { return CERT.Verify(); } finally { } }", "CERT.Verify"),
      ("@((CERT == null || true) && CERT.Verify())", "CERT.Verify"),
    ])
  func `a use of the missing certificate is found`(_ condition: String, use: String) {
    #expect(Self.found("certificate-null-unsafe", condition: condition) == [Self.expanded(use)])
  }

  @Test(
    arguments: [
      "@(CERT?.Thumbprint == null || CERT.Issuer == \"x\")",
      "@(string.IsNullOrEmpty(CERT?.Thumbprint) || CERT.Issuer == \"x\")",
      "@(CERT is null || CERT.Verify())",
      "@(!(CERT is null) && CERT.Verify())",
      "@(CERT is X509Certificate2 && CERT.Verify())",
      "@(CERT is X509Certificate2 c && c.Verify())",
      "@((CERT != null) == false || CERT.Verify())",
      "@(!(CERT == null) && CERT.Verify())",
      "@(CERT == null ? true : CERT.Verify())",
      "@(object.ReferenceEquals(CERT, null) || CERT.Verify())",
      "@((CERT ?? new X509Certificate2()).Verify())",
      "@(!(CERT?.Verify() ?? false) || CERT.Issuer == \"x\")",
      "@(CERT?.NotAfter > DateTime.Now && CERT.Verify())",
      "@(CERT?.Verify() == true && CERT.Issuer == \"x\")",
      "@(CERT?.Thumbprint.ToUpper() == \"A\")",
      "@(nameof(CERT.Thumbprint) == \"x\")",
      "@{ var c = CERT; if (c == null) { return true; } return c.Verify(); }",
      "@{ var c = CERT; if (c == null) throw new Exception(\"no\"); return c.Verify(); }",
      "@{ var c = CERT; var has = c != null; if (has) { return c.Verify(); } return true; }",
      "@{ var t = CERT != null ? CERT.Thumbprint : \"\"; return t == \"x\"; }",
      "@{ try { return CERT.Verify(); } catch { return false; } }",
      "@{ var c = CERT; while (c != null) { return c.Verify(); } return true; }",
      "@{ if (CERT == null) { return true; } else { return CERT.Verify(); } }",
      "@{ switch (CERT) { case null: return true; } return false; }",
      "@(context.Variables[\"c\"] != null && ((X509Certificate2)context.Variables[\"c\"]).Verify())",
    ])
  func `a use behind a test is left alone`(_ condition: String) {
    #expect(Self.found("certificate-null-unsafe", condition: condition) == [])
  }

  @Test(
    arguments: [
      (
        "<set-variable name=\"has\" value=\"@(CERT != null)\" /><choose><when condition=\"@((bool)context.Variables[\"has\"])\">USE</when></choose>",
        true
      ),
      (
        "<set-variable name=\"has\" value=\"@(CERT != null)\" /><choose><when condition=\"@(!context.Variables.GetValueOrDefault<bool>(\"has\"))\"><return-response /></when></choose>USE",
        true
      ),
      (
        "<choose><when condition=\"@(CERT == null)\"><set-variable name=\"a\" value=\"b\" /></when><otherwise>USE</otherwise></choose>",
        true
      ),
      (
        "<choose><when condition=\"@(CERT == null && context.Api.IsCurrentRevision)\"><return-response /></when></choose>USE",
        false
      ),
      (
        "<choose><when condition=\"@(CERT == null)\"><choose><when condition=\"@(context.Api.IsCurrentRevision)\"><return-response /></when></choose></when></choose>USE",
        false
      ),
      ("<retry condition=\"@(CERT == null)\" count=\"1\" interval=\"1\">USE</retry>", false),
      ("<validate-client-certificate ignore-error=\"true\" />USE", false),
      ("<validate-client-certificate />USE", true),
      (
        "<choose><when condition=\"@(context.Api.IsCurrentRevision)\"><validate-client-certificate /></when></choose>USE",
        false
      ),
      (
        "<set-variable name=\"c\" value=\"@(CERT)\" /><set-header name=\"X\"><value>@(((X509Certificate2)context.Variables[\"c\"]).Issuer)</value></set-header>",
        false
      ),
    ])
  func `what came before in the section counts`(_ policies: String, isSafe: Bool) {
    let text = Self.expanded(
      policies.replacing("USE", with: "<set-header name=\"X\"><value>@(CERT.Subject)</value></set-header>"))
    #expect(Self.found("certificate-null-unsafe", in: "<inbound>" + text + "</inbound>").isEmpty == isSafe)
  }
}
