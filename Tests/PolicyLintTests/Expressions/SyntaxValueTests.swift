import Testing

@testable import PolicyLintKit

/// What tokens are, and what they mean.
@Suite struct SyntaxValueTests {
  @Test(arguments: [
    (#""""#, ""), (#""a\tb\\\"\u0041\x41g\U0001F600\0""#, "a\tb\\\"AAg😀\0"), (#"@"a\b""c""#, "a\\b\"c"),
    ("\"é汉\"", "é汉"), ("\"{{a.b}}\"", "{{a.b}}"), ("@\"x\ny\"", "x\ny"), (#"'\''"#, "'"), ("'é'", "é"),
    ("\"\\ud83d\\ude00\"", "😀"),
  ])
  func `strings`(_ code: String, value: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    #expect(tree.diagnostics.isEmpty && tree.token(0).stringValue == value)
  }

  @Test(
    arguments: [
      ("0", .int(0)), ("2147483647", .int(.max)), ("2147483648", .uint(2_147_483_648)),
      ("4294967296", .long(4_294_967_296)),
      ("9223372036854775808", .ulong(9_223_372_036_854_775_808)), ("1u", .uint(1)), ("1L", .long(1)),
      ("1ul", .ulong(1)), ("1Lu", .ulong(1)),
      ("0xFF", .int(255)), ("0xFFFFFFFF", .uint(.max)), ("0b1010", .int(10)), ("1_000", .int(1000)), ("0x_F", .int(15)),
      ("1.5", .double(1.5)), (".5", .double(0.5)), ("1e3", .double(1000)), ("1E-2", .double(0.01)), ("2f", .float(2)),
      ("2d", .double(2)),
      ("1.50m", .decimal("1.50")), ("1_0.5", .double(10.5)), ("0x1F", .int(31)), ("0xDL", .long(13)),
    ] as [(String, NumericLiteral)])
  func `numbers`(_ code: String, value: NumericLiteral) {
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    #expect(tree.diagnostics.isEmpty && tree.token(0).numericValue == value, "\(tree.diagnostics)")
  }

  @Test func `names`() throws {
    let tree = SyntaxTree.parse(CodeText(#"@class.\u0061b.caf\u00E9.ü.a‌b"#), as: .expression)
    #expect(tree.diagnostics.isEmpty)
    let names = tree.tokens.indices.filter { tree.tokens[$0].kind == .identifierToken }.map {
      tree.token($0).identifierText
    }
    #expect(names == ["class", "ab", "café", "ü", "ab"])
    #expect(tree.token(0).isIdentifier("class") && tree.token(2).isIdentifier("ab") && !tree.token(2).isIdentifier("b"))
  }

  @Test func `holes of interpolated strings`() throws {
    let code = #"$"a{{b}}c {x.y["k"],-5:0:##} {$"in {z}"}{(a ? "}" : "{")}""#
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    #expect(tree.diagnostics.isEmpty)
    let parts = try #require(tree.root.expression).interpolatedStringContents
    #expect(
      parts.map(\.kind) == [
        .interpolatedStringText, .interpolation, .interpolatedStringText, .interpolation, .interpolation,
      ])
    #expect(parts[0].stringValue == "a{{b}}c " && parts[0].token(0)?.containsNamedValue == true)
    #expect(parts[1].expression?.text == #"x.y["k"]"# && parts[1].alignmentClause?.expression?.text == "-5")
    #expect(parts[1].formatClause?.token(1)?.text == "0:##")
    #expect(parts[3].expression?.kind == .interpolatedStringExpression)
    #expect(parts[4].expression?.withoutParentheses.kind == .conditionalExpression)
    let escaped = SyntaxTree.parse(CodeText("$\"{{ {a} }}\""), as: .expression)
    #expect(escaped.root.expression?.interpolatedStringContents.map(\.stringValue) == ["{ ", nil, " }"])
  }

  @Test func `comments keep their places`() {
    let code = "a /* b */ + // c\n d"
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    #expect(tree.comments.map { tree.code.string($0.range) } == ["/* b */", "// c"])
    #expect(tree.comments(before: 1).count == 1 && tree.token(2).leadingComments.first?.kind == .singleLineComment)
    #expect(tree.comments(in: ByteRange(0, 4)).count == 1 && tree.comments(before: 3).isEmpty)
  }

  @Test func `ranges lead back into the document`() throws {
    let document = Array("<a b=\"@(x &lt; &quot;é&quot; &amp;&amp; y)\"/>".utf8)
    let code = CodeText(decoding: document, range: ByteRange(8, document.count - 4))
    let tree = SyntaxTree.parse(code, as: .expression)
    #expect(code.string(ByteRange(0, code.count)) == "x < \"é\" && y")
    let literal = try #require(tree.root.descendants.first { $0.kind == .stringLiteralExpression })
    #expect(String(decoding: document[literal.documentRange.indices], as: UTF8.self) == "&quot;é&quot;")
    let operatorRange = try #require(tree.root.expression?.operatorRange)
    #expect(String(decoding: document[tree.documentRange(operatorRange).indices], as: UTF8.self) == "&amp;&amp;")
    let plain = CodeText(slice: document, range: ByteRange(8, 9))
    #expect(plain.documentRange(ByteRange(0, 1)) == ByteRange(8, 9) && plain.string(ByteRange(0, 1)) == "x")
  }
}
