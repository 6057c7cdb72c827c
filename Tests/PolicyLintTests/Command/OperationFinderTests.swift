import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

/// What an operation's address looks like is read from the API's definition.
@Suite struct OperationFinderTests {
  private static let yaml = """
    openapi: 3.0.1
    paths:
      '/orders/{orderId}':
        parameters:
          - {name: orderId, in: path, required: true}
        get:
          operationId: Get Order
          parameters: [{$ref: '#/components/parameters/page'}]
        delete: {operationId: twice}
      /files/*:
        get: {operationId: files}
        put: {operationId: twice}
      /far:
        get: {operationId: far, parameters: [{$ref: 'other.yaml#/x'}]}
    components:
      parameters:
        page: {name: page, in: query}
    """
  private static let json = #"{"swagger": "2.0", "paths": {"/a/{b}": {"post": {"operationId": "post-a"}}}}"#

  private static func policy(_ template: String) -> String {
    """
    <policies>
        <inbound>
            <base />
            <rewrite-uri template="\(template)" />
        </inbound>
        <backend>
            <base />
        </backend>
        <outbound>
            <base />
        </outbound>
        <on-error>
            <base />
        </on-error>
    </policies>

    """
  }

  /// The operation's folder, the template of its policy, and what is said of it.
  @Test(
    arguments: [
      ("apis/o/operations/get-order", "/v2/{orderId}?p={page}", nil),
      ("apis/o/operations/get-order", "/v2/{id}", "warning: `{id}` is no parameter"),
      ("apis/o/operations/get-order", "/v2/{orderID}", "info: `{orderID}` is no parameter"),
      ("apis/o/operations/get-order", "/v2/${orderID}/{{named}}/#{token}#", nil),
      ("apis/o/operations/get-order", "/v2/@(context.Api.Id)/{x}", nil),
      ("apis/o/operations/files", "/v2/{id}", nil), ("apis/o/operations/twice", "/v2/{id}", nil),
      ("apis/o/operations/far", "/v2/{id}", nil), ("apis/o/operations/unheard-of", "/v2/{id}", nil),
      ("apis/j/operations/post-a", "/v2/{id}", "warning: `{id}` is no parameter of the operation's template `/a/{b}`"),
      ("apis/none/operations/post-a", "/v2/{id}", nil), ("apis/o", "/v2/{id}", nil), (".", "/v2/{id}", nil),
    ] as [(String, String, String?)])
  func `a template may use the operation's parameters only`(_ folder: String, template: String, message: String?) throws
  {
    let scratch = try Scratch([
      "apis/o/specification.yaml": Self.yaml, "apis/j/specification.json": Self.json,
      folder + "/policy.xml": Self.policy(template),
    ])
    let outcome = scratch.run("--select", "rewrite-uri-unknown-parameter", ".")
    let inner = scratch.run("--select", "rewrite-uri-unknown-parameter", folder + "/policy.xml")
    #expect(inner.findings == outcome.findings)
    if let message {
      #expect(outcome.findings.count == 1 && outcome.output.contains(message), "\(outcome)")
    } else {
      #expect(outcome.findings == [], "\(outcome)")
    }
  }

  @Test(arguments: ["", "[]", "paths: 1", "paths: {/a: 1}", "{", "\u{0}", "paths: {/a: {get: {operationId: []}}}"])
  func `a definition of another form tells nothing`(_ text: String) {
    #expect(OpenAPIOperations(Array(text.utf8))?.template(of: "a") == nil)
  }

  @Test func `ids become names as the gateway makes them`() {
    #expect(OpenAPIOperations.resourceName("GET-/foo/{bar}?buzz={quix}") == "get-foo-bar-buzz-quix")
    #expect(OpenAPIOperations.resourceName(String(repeating: "a", count: 99)).count == 76)
    #expect(OpenAPIOperations.resourceName("--") == "")
  }
}
