import Testing

@testable import PolicyLintKit

@Suite struct DocumentSchemaTests {
  /// `name role section` of every element.
  private func outline(_ text: String) -> [String] {
    let document = DocumentReader.read(Array(text.utf8))
    let schema = DocumentSchema(of: document)
    return document.elementIDs.map { id in
      "\(document.nameString(id)) \(schema[id].role) \(schema.section(of: id)?.name ?? "-")"
    }
  }

  @Test func `payload is data, whatever it is called`() {
    #expect(
      outline("<inbound><set-body><set-header><value/></set-header></set-body><trace/></inbound>") == [
        "inbound structure inbound", "set-body statement inbound", "set-header data inbound", "value data inbound",
        "trace statement inbound",
      ])
    let sheet = "<xsl:stylesheet version=\"1.0\"><xsl:template><base/></xsl:template></xsl:stylesheet>"
    #expect(
      outline("<xsl-transform>\(sheet)</xsl-transform>") == [
        "xsl-transform statement -", "xsl:stylesheet part -", "xsl:template data -", "base data -",
      ])
  }

  @Test func `a name means what its place makes of it`() {
    #expect(
      outline("<policies><backend><choose><when><forward-request/></when></choose></backend></policies>") == [
        "policies structure -", "backend structure backend", "choose statement backend", "when part backend",
        "forward-request statement backend",
      ])
    #expect(
      outline("<http-data-source><backend><forward-request/></backend></http-data-source>") == [
        "http-data-source statement -", "backend part -", "forward-request statement -",
      ])
    #expect(
      outline("<fragment><send-request><set-header/><nonsense><a/></nonsense></send-request></fragment>") == [
        "fragment structure -", "send-request statement -", "set-header statement -", "nonsense stranger -", "a data -",
      ])
    #expect(outline("<project><set-header/></project>") == ["project data -", "set-header data -"])
    #expect(outline("<base/><project/>") == ["base statement -", "project stranger -"])
  }

  @Test func `what an expression stands for is known`() throws {
    let text = """
      <choose><when condition="@(true)"><set-method>@("GET")</set-method>
      <set-body>@("a")</set-body><rate-limit-by-key calls="@(1)" renewal-period="1" counter-key="@("a")" /></when></choose>
      """
    let document = DocumentReader.read(Array(text.utf8))
    let schema = DocumentSchema(of: document)
    let results = document.expressions.indices.map { schema.result(ofExpression: $0, in: document) }
    #expect(results == [.bool, nil, nil, .int, .string])
  }

  @Test(
    arguments: [
      ("<base /><set-headr name=\"a\" />", "unknown policy `set-headr`; did you mean `set-header`?"),
      ("<base /><project />", nil), ("<project /><set-headr />", nil),
      ("<base /><trace source=\"a\"><message>a</message></trace>", nil),
    ] as [(String, String?)])
  func `a misspelled root beside others is told`(_ text: String, message: String?) {
    let document = DocumentReader.read(Array(text.utf8))
    let found = SchemaValidator.validate(
      document, schema: DocumentSchema(of: document), origin: DocumentOrigin(isDocumentation: true))
    #expect(found.map(\.violation.message) == (message.map { [$0] } ?? []))
  }
}
