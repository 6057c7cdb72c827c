import Testing

@testable import PolicyLintKit

/// What the service says when it refuses a document, and a document that makes us say the same before it is sent.
@Suite struct ServerMessageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The core of the service's message.
    var message: String
    var rule: RuleID
    /// Words that our message or its help has to have.
    var words: [String]
    var document: String
    var scope: PolicyScope?
    /// The template of the operation, where that matters.
    var template: String?
    /// Whether the service refuses to save it; otherwise it does not do what is meant, and we warn.
    var isError = true

    var testDescription: String { message }
  }

  private static let cases =
    saved + [
      Case(
        message: "Error in element 'set-variable' on line 3, column 6", rule: "missing-required-attribute",
        words: ["`value`"],
        document: "<inbound>\n  <base />\n    <set-variable name=\"a\" />\n</inbound>"),
      Case(
        message: "An error occurred while parsing EntityName", rule: "mixed-expression-encoding",
        words: ["`&&` is not escaped", "`&amp;&amp;`"],
        document: """
          <choose>
            <when condition="@(context.Request.Method == &quot;GET&quot; && context.Request.Body == null)">
              <set-method>POST</set-method>
            </when>
          </choose>
          """, isError: false),
      Case(
        message: "Only parameters specified in the original URL template can be used in the rewrite template",
        rule: "rewrite-uri-unknown-parameter", words: ["`{id}`", "`/orders/{orderId}`"],
        document: "<rewrite-uri template=\"/v2/orders/{id}\" />", template: "/orders/{orderId}", isError: false),
      Case(
        message: "An opening \"{\" is missing the corresponding closing \"}\"", rule: "expression-syntax-error",
        words: ["the bracket of this expression is never closed", "`}`"],
        document: "<set-variable name=\"a\" value=\"@{ if (context.Api.Name == \"b\") { return 1; return 2; }\" />"),
      Case(
        message: "Encountered end tag \"outbound\" with no matching start tag", rule: "malformed-document",
        words: ["`</outbound>` closes nothing"],
        document: "<policies><inbound><base /></inbound></outbound></policies>"),
      Case(
        message: "The code block is missing a closing \"}\" character", rule: "expression-syntax-error",
        words: ["the bracket of this expression is never closed", "`}`"],
        document: "<set-body>@{\n  var text = \"a\";\n  return text;\n</set-body>"),
      Case(
        message: "Policy fragment with id 'audit' could not be found", rule: "unknown-fragment",
        words: ["there is no fragment `audit`"], document: "<include-fragment fragment-id=\"audit\" />"),
      Case(
        message: "Property 'endpoint' not found", rule: "unknown-named-value",
        words: ["there is no named value `endpoint`"],
        document: "<set-backend-service base-url=\"{{endpoint}}\" />"),
      Case(
        message: "; expected", rule: "expression-syntax-error", words: ["`;` expected"],
        document: "<set-variable name=\"a\" value=\"@{ var limit = int.Parse(\"{{limit}}\") return limit; }\" />"),
    ]

  /// What is refused because of its names, values and order.
  private static let saved = [
    Case(
      message: "'Contoso' is an unexpected token. Expecting white space", rule: "attribute-quote-conflict",
      words: ["ends the value here", "Contoso"],
      document: """
        <validate-client-certificate>
          <identities>
            <identity subject="C=US, O="Contoso, Inc.", CN=*.contoso.com" />
          </identities>
        </validate-client-certificate>
        """),
    Case(
      message: "The 'JObject' start tag does not match the end tag of 'value'", rule: "malformed-document",
      words: ["JObject"],
      document: """
        <set-header name="X-Name" exists-action="override">
          <value>context.Request.Body.As<JObject>()["name"]</value>
        </set-header>
        """),
    Case(
      message: "Policy is not allowed in the specified scope", rule: "policy-not-allowed-here",
      words: ["`quota`", "api scope", "`product`"],
      document: "<policies><inbound><quota calls=\"1\" renewal-period=\"3600\" /></inbound></policies>", scope: .api),
    Case(
      message: "Policy section is not allowed in the specified scope", rule: "policy-not-allowed-here",
      words: ["section `inbound`", "`policies`"], document: "<inbound><base /></inbound>", scope: .api),
    Case(
      message: "The 'body' attribute is not declared", rule: "unknown-attribute", words: ["no attribute `body`"],
      document: "<mock-response status-code=\"200\" body=\"{}\" />"),
    Case(
      message: "The element 'set-header' cannot contain text. List of possible elements expected: 'value'",
      rule: "invalid-child", words: ["`set-header` cannot contain text", "it takes `value`"],
      document: "<set-header name=\"X-A\" exists-action=\"override\">1</set-header>"),
    Case(
      message: "The element 'validate-jwt' has invalid child element 'audiences'", rule: "invalid-child",
      words: ["`audiences` has to stand before `issuers`", "the order is"],
      document: """
        <validate-jwt header-name="Authorization">
          <openid-config url="https://login.example.com/.well-known/openid-configuration" />
          <issuers><issuer>https://login.example.com/</issuer></issuers>
          <audiences><audience>api</audience></audiences>
        </validate-jwt>
        """),
    Case(
      message: "The 'calls' attribute is invalid: the value is not a valid Int32 value", rule: "expression-not-allowed",
      words: ["`calls` of `rate-limit` takes no expression"],
      document: "<rate-limit calls=\"@((int)context.Variables[\"calls\"])\" renewal-period=\"60\" />"),
    Case(
      message: "The 'calls' attribute is invalid: the value is not a valid Int32 value",
      rule: "invalid-attribute-value",
      words: ["`calls` is `99999999999`, which is too large"],
      document: "<rate-limit calls=\"99999999999\" renewal-period=\"60\" />"),
    Case(
      message: "The policy fragment is not a valid XML", rule: "malformed-document",
      words: ["`<set-variable>` is never closed"],
      document: "<fragment><set-variable name=\"a\" value=\"1\"></fragment>", scope: .fragment),
    Case(
      message: "Origin must be a valid URL consisting of scheme, host, and port only", rule: "cors-invalid-origin",
      words: ["scheme, host and port"],
      document: """
        <cors>
          <allowed-origins><origin>https://example.com/start</origin></allowed-origins>
          <allowed-headers><header>*</header></allowed-headers>
        </cors>
        """),
    Case(
      message: "Expression value is invalid. The counter-key field is required", rule: "invalid-attribute-value",
      words: ["`counter-key` is empty"],
      document: "<rate-limit-by-key calls=\"1\" renewal-period=\"60\" counter-key=\"\" />"),
    Case(
      message: "Expression value is invalid. Specified value has invalid CRLF characters",
      rule: "invalid-attribute-value", words: ["line break", "header"],
      document: "<set-header name=\"X-A\" exists-action=\"override\"><value>one\r\ntwo</value></set-header>"),
  ]

  @Test(arguments: cases)
  func `we say it first`(_ example: Case) {
    let rules = Catalog.rules.map { ($0.id, $0.severity) }
    var settings = LintSettings(severities: Dictionary(uniqueKeysWithValues: rules), scope: example.scope)
    let file = SourceFile(path: "sample.xml", bytes: Array(example.document.utf8))
    // What a service has is known where the configuration tells; this one has other things than the documents ask for.
    var others = DeclaredNames()
    others.insert("limit")
    settings.customization.declared = DeclaredResources(namedValues: others, fragments: others)
    if let template = example.template { settings.urlTemplates = { _ in URLTemplate(template) } }
    let least: Severity = example.isError ? .error : .warning
    let findings = Linter(settings: settings).lint(file).findings.filter { $0.severity >= least }
    let found = findings.contains { finding in
      let text = finding.message + " " + (finding.help ?? "")
      return finding.rule == example.rule && example.words.allSatisfy(text.contains)
    }
    #expect(found, "\(findings.map { "\($0.rule.rawValue): \($0.message)" })")
  }
}
