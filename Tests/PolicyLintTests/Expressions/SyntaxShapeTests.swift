import Testing

@testable import PolicyLintKit

/// What belongs to what.
@Suite struct SyntaxShapeTests {
  @Test(arguments: [
    ("a + b * c - d", "((a + (b * c)) - d)"),
    ("a && b || c && d", "((a && b) || (c && d))"),
    ("a | b ^ c & d", "(a | (b ^ (c & d)))"),
    ("a == b < c << d + e * -f", "(a == (b < (c << (d + (e * (- f))))))"),
    ("a ?? b ?? c", "(a ?? (b ?? c))"),
    ("a = b += c", "(a = (b += c))"),
    ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
    ("a ? b ? c : d : e", "(a ? (b ? c : d) : e)"),
    ("a || b ? c : d ?? e", "((a || b) ? c : (d ?? e))"),
    ("!a.b(c)[d]++", "(! ((((a . b) (c)) [d]) ++))"),
    ("-a * +b", "((- a) * (+ b))"),
    ("a >> b > c >= d", "(((a > > b) > c) >= d)"),
    ("a is b == c", "((a is b) == c)"),
    ("a as b ?? c", "((a as b) ?? c)"),
    ("x => y => x + y", "(x => (y => (x + y)))"),
    ("a - b - c", "((a - b) - c)"),
    ("a?.b.c(d)?[e]", "(a ? ((((. b) . c) (d)) ? [e]))"),
    ("a?.b + c", "((a ? (. b)) + c)"),
    ("x => throw a ?? b", "(x => (throw (a ?? b)))"),
    ("a ?? throw b", "(a ?? (throw b))"),
  ])
  func `operators bind as in C#`(_ code: String, shape: String) {
    #expect(SyntaxPrinter.print(tree(code)) == shape)
  }

  @Test(
    arguments: [
      // A cast, by what follows the parenthesis.
      ("(a)b", .castExpression), ("(a)\"s\"", .castExpression), ("(a)(b)", .castExpression),
      ("(a)!b", .castExpression), ("(a.b<c>)d", .castExpression), ("(int)-a", .castExpression),
      ("(int?)-a", .castExpression), ("(a[])b", .castExpression), ("(a)this", .castExpression),
      ("(string)a[b].c", .castExpression), ("(a)~b", .castExpression), ("((int, int))a", .castExpression),
      // No cast.
      ("(a) + b", .addExpression), ("(a) - b", .subtractExpression), ("(a) & b", .bitwiseAndExpression),
      ("(a)[b]", .elementAccessExpression), ("(a).b", .simpleMemberAccessExpression),
      ("(a)?.b", .conditionalAccessExpression),
      ("(a) is b", .isExpression), ("(a) ? b : c", .conditionalExpression), ("(a + b)(c)", .invocationExpression),
      ("(a)++", .postIncrementExpression), ("(a, b)", .tupleExpression), ("(a) => b", .parenthesizedLambdaExpression),
      ("(a < b)", .parenthesizedExpression), ("() => b", .parenthesizedLambdaExpression),
      ("(int a, ref b c) => d", .parenthesizedLambdaExpression),
    ] as [(String, SyntaxKind)])
  func `parentheses, casts, tuples and lambdas are told apart`(_ code: String, kind: SyntaxKind) throws {
    #expect(try expression(code).kind == kind)
  }

  @Test(arguments: [
    ("a<b>(c)", "(a<b> (c))"), ("f(a < b, c > d)", "(f ((a < b),(c > d)))"), ("f(a<b, c>(d))", "(f ((a<b,c> (d))))"),
    ("a < b", "(a < b)"), ("a < b > c", "((a < b) > c)"), ("a<b>.c", "(a<b> . c)"), ("a<b[]>()", "(a<b[]> ())"),
    ("a < b && c > d", "((a < b) && (c > d))"), ("a<b<c>>(d)", "(a<b<c>> (d))"), ("a < (b) > (c)", "((a < (b)) > (c))"),
    ("x is a<b> && c", "((x is a<b>) && c)"), ("a<b> == c", "(a<b> == c)"), ("a < b.c", "(a < (b . c))"),
    ("f(a<b>, c)", "(f (a<b>,c))"), ("a<string>(b) < c", "((a<string> (b)) < c)"),
    ("typeof(a<,>)", "(typeof ( a<,> ))"),
  ])
  func `type arguments are told from comparisons`(_ code: String, shape: String) {
    #expect(SyntaxPrinter.print(tree(code)) == shape)
  }

  @Test(
    arguments: [
      ("x is int ? a : b", .conditionalExpression), ("x as int? ?? b", .coalesceExpression),
      ("x is int?", .isExpression),
      ("x is T t", .isPatternExpression), ("x is null", .isPatternExpression), ("x is T", .isExpression),
      ("x is var y", .isPatternExpression), ("a ? .5 : c", .conditionalExpression),
      ("a?[b]", .conditionalAccessExpression), ("x is T t ? a : b", .conditionalExpression),
      ("x is A.B.C", .isExpression),
      ("x is -1", .isPatternExpression), ("x is \"a\" || y", .logicalOrExpression),
      ("x is T && y", .logicalAndExpression),
    ] as [(String, SyntaxKind)])
  func `question marks and type tests are told apart`(_ code: String, kind: SyntaxKind) throws {
    #expect(try expression(code).kind == kind)
  }

  @Test func `words of the language are names elsewhere`() {
    for word in [
      "var", "dynamic", "nameof", "when", "value", "await", "from", "async", "yield", "record", "with", "not",
      "and", "or", "select", "where", "into", "by", "on", "equals", "let", "_", "partial", "global",
    ] {
      for code in [
        "\(word)", "\(word).a", "a.\(word)", "\(word) + 1", "\(word)[0]", "f(\(word))", "\(word) => 1",
        "a ? \(word) : b",
      ] {
        #expect(tree(code).diagnostics.isEmpty, "\(code): \(tree(code).diagnostics)")
      }
      #expect(
        SyntaxTree.parse(CodeText("var \(word) = 1; \(word) = 2; return \(word);"), as: .statements).diagnostics
          .isEmpty, "\(word)")
    }
  }

  @Test func `deep chains on the left need no stack`() {
    for link in ["+b", ".b", "(b)", "[b]", "++", " - b", " && b", " as b"] {
      let code = "a" + String(repeating: link, count: 20_000)
      let tree = SmallStack.run { SyntaxTree.parse(CodeText(code), as: .expression) }
      #expect(tree?.diagnostics.isEmpty == true, "\(link)")
      #expect(tree?.root.descendants.contains { $0.kind == .missingExpression } == false)
    }
  }

  private func tree(_ code: String) -> SyntaxTree { SyntaxTree.parse(CodeText(code), as: .expression) }

  private func expression(_ code: String) throws -> SyntaxNode {
    let tree = tree(code)
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    return try #require(tree.root.expression)
  }
}
