import Testing

@testable import PolicyLintKit

/// Documents that are reported and stay as they are.
@Suite struct FormatObstacleTests {
  static let texts: [(text: String, message: String)] = [
    ("<inbound><base></inbound>", "never closed"),
    ("<inbound><base/></inbound", "has no `>`"),
    ("<inbound><rewrite-uri template=\"/a?b=1&c=2\"/></inbound>", "a plain `&` must be written `&amp;`"),
    ("<inbound><set-body>a & b</set-body></inbound>", "a plain `&` must be written `&amp;`"),
    ("<inbound><!-- a -- b --><base/></inbound>", "`--` is not allowed inside a comment"),
    ("<inbound  ><set-body>@{ return 1 }</set-body></inbound>", "`;` expected"),
    ("<inbound  ><set-body>@(1 + )</set-body></inbound>", "expected"),
    ("<inbound><set-variable name=\"x\" value=\"@(\"/></inbound>", "never closed"),
    ("<inbound><set-variable name=\"x\" value=\"a @(b < c)\"/></inbound>", "in the middle of text"),
    ("<inbound><set-body><!-- c -->@(b < c)</set-body></inbound>", "in the middle of text"),
    ("<inbound/><?xml version=\"1.0\"?>", "an XML declaration may stand only at the start"),
    ("<inbound><? x?><base/></inbound>", "a processing instruction needs a name"),
    ("see <inbound><base/></inbound>", "this text stands outside of all elements"),
    ("<!DOCTYPE inbound><inbound/>", "document type declaration"),
    (
      "<inbound><set-body>@(a<b)</set-body><set-variable name='x' value=\"@(\"&quot;\".Length)\"/></inbound>",
      "depends on who reads it"
    ),
  ]

  @Test(arguments: texts)
  func `a document that somebody could read otherwise stays`(_ sample: (text: String, message: String)) throws {
    let result = Formatter().format(SourceFile(path: "a.xml", bytes: Array(sample.text.utf8)))
    #expect(result.bytes == nil && result.defect == nil && result.isPolicyDocument)
    let problem = try #require(result.problems.first)
    #expect(problem.message.contains(sample.message), "\(problem.message)")
  }

  @Test func `other XML is no policy`() {
    let result = Formatter().format(SourceFile(path: "a.xml", bytes: Array("<project><a/></project>".utf8)))
    #expect(!result.isPolicyDocument && result.bytes == nil && result.problems.isEmpty)
  }

  @Test func `UTF-16 stays`() {
    let text = "<policies><inbound/></policies>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = Formatter().format(SourceFile(path: "a.xml", bytes: [0xFF, 0xFE] + text))
    #expect(result.bytes == nil && result.problems.count == 1)
  }

  /// The proof is what stands between a mistake of the printer and a policy: it must see every kind of difference.
  static let differences: [(String, String)] = [
    ("<a/>", "<b/>"), ("<a x=\"1\"/>", "<a x=\"2\"/>"), ("<a x=\"1\"/>", "<a y=\"1\"/>"), ("<a/>", "<a/><a/>"),
    ("<a><b/></a>", "<a/><b/>"), ("<a>x</a>", "<a> x</a>"), ("<a>x</a>", "<a>y</a>"), ("<a><!-- c --></a>", "<a/>"),
    ("<a><!-- c --></a>", "<a><!-- d --></a>"), ("<a><!--c d--></a>", "<a><!--cd--></a>"),
    ("<a><![CDATA[x]]></a>", "<a><![CDATA[ x]]></a>"), ("<?p a?><a/>", "<?p b?><a/>"),
    ("<a x=\"&#xA;\"/>", "<a x=\"\n\"/>"),
    ("<a>@(x + y)</a>", "<a>@(x + z)</a>"), ("<a>@(x)</a>", "<a>@{x}</a>"), ("<a>@(\"a\")</a>", "<a>@(\" a\")</a>"),
    ("<a>@{ a(); // b\n c(); }</a>", "<a>@{ a(); // b c(); }</a>"), ("<a>@{ x++; }</a>", "<a>@{ x+ +; }</a>"),
    ("<a>@{ /* a */ }</a>", "<a>@{ }</a>"), ("<a>@(ab)</a>", "<a>@(a b)</a>"), ("<a>@(x)</a>", "<a>@(x) y</a>"),
    ("<inbound><b>x <c/></b></inbound>", "<inbound><b>x<c/></b></inbound>"),
    ("<set-body> <c/></set-body>", "<set-body><c/></set-body>"), ("<set-body> </set-body>", "<set-body/>"),
    ("<a>@(x == @\"a\nb\")</a>", "<a>@(x == @\"a\n  b\")</a>"), ("<a x='@(\"a\")'/>", "<a x='@(\"b\")'/>"),
  ]

  @Test(arguments: differences)
  func `the proof sees a difference`(_ pair: (String, String)) {
    let (before, after) = (DocumentReader.read(Array(pair.0.utf8)), DocumentReader.read(Array(pair.1.utf8)))
    #expect(FormatProof.difference(before, after) != nil)
    #expect(FormatProof.difference(before, before) == nil)
  }
}
