import Testing

@testable import PolicyLintKit

/// C# that is too new, or that has no place in a policy: it is named, once, and is no syntax error.
@Suite struct SyntaxNewerTests {
  @Test(arguments: [
    ("x is not null", 9, "`is not`"), ("x is > 1 and < 5", 9, "relational pattern"),
    ("x is int or string", 9, "type pattern"),
    ("x is { A: 1 }", 8, "property pattern"), ("x is T { A.B: > 1 } t", 8, "property pattern"),
    ("x is (1, var y)", 8, "positional pattern"),
    ("x is [1, .., 2]", 11, "list pattern"),
    ("a switch { 1 => \"x\", > 2 and < 3 => \"y\", { A: 1 } b when b.C => d, _ => \"z\" }", 8, "switch expression"),
    ("a[1..2]", 8, "range"), ("a[..]", 8, "range"), ("a[1..]", 8, "range"), ("a[..2]", 8, "range"),
    ("a[^1]", 8, "index from the end"),
    ("a ??= b", 8, "`??=`"), ("f(new())", 9, "target-typed"), ("x = new(1) { A = 2 }", 9, "target-typed"),
    ("a with { B = 1 }", 9, "`with`"),
    ("x!", 8, "null-forgiving"), ("x!.y", 8, "null-forgiving"), ("x[0]!.y", 8, "null-forgiving"),
    ("(string?)a", 8, "nullable reference"),
    ("a as object?", 8, "nullable reference"), ("f<string?>()", 8, "nullable reference"),
    ("(int[]?)a", 8, "nullable reference"),
    ("\"\"\"raw \"x\" text\"\"\"", 11, "raw string"), ("$\"\"\"{a} text\"\"\"", 11, "raw string"),
    ("$$\"\"\"{{a}}\"\"\"", 11, "raw string"),
    ("\"\"\"\n  raw\n  \"\"\"", 11, "raw string"), ("\"abc\"u8", 11, "UTF-8"),
    ("[1, 2, ..a]", 12, "collection expression"), ("f([])", 12, "collection expression"),
    ("static x => x", 9, "static lambda"), ("f(static (a, b) => a)", 9, "static lambda"),
    ("a >>> 2", 11, "unsigned shift"),
    ("@$\"{a}\"", 8, "`@$\""), ("$\"{f(\na)}\"", 11, "line break"), ("$\"{\na\n}\"", 11, "line break"),
    ("a?.b = c", 14, "assignment"),
    ("\"\\e[0m\"", 13, "escape"),
  ])
  func `expressions`(_ code: String, version: Int, name: String) throws {
    try check(code, version, name, .expression)
  }

  @Test(arguments: [
    ("using var x = f(); return x;", 8, "`using` declaration"),
    ("using HttpClient c = new HttpClient(); return c;", 8, "`using` declaration"),
    ("static int f(int a) => a; return f(1);", 8, "static local function"),
    ("string? x = null; return x;", 8, "nullable reference"),
    ("record R(int A); return 1;", 9, "record"), ("a ??= 1; return a;", 8, "`??=`"),
    ("switch (a) { case > 1: return 1; }", 9, "relational pattern"),
    ("switch (a) { case { B: 1 }: return 1; default: return 2; }", 8, "property pattern"),
    ("if (a is not string s) return s;", 9, "`is not`"),
    ("switch (a) { case 1 or 2: return 1; }", 9, "pattern `or`"),
  ])
  func `statements`(_ code: String, version: Int, name: String) throws {
    try check(code, version, name, .statements)
  }

  @Test(arguments: [
    "await f();", "return await f();", "await foreach (var x in y) { }", "var f = async x => x;",
    "var f = async () => { };",
    "async Task f() { }", "unsafe { x = 1; }", "fixed (int* p = a) { }", "return stackalloc int[3];",
    "var p = (int*)a;",
    "class A { int b; } return 1;", "public class A { } return 1;", "enum E { A, B } return 1;",
    "using System.Net; return 1;",
    "namespace N { } return 1;", "#if DEBUG\nreturn 1;\n#endif", "#region a\nreturn 1;\n#endregion",
    "#pragma warning disable\nreturn 1;",
  ])
  func `what has no place in a policy`(_ code: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .statements)
    SyntaxInvariants.check(tree, code)
    #expect(tree.diagnostics.map(\.kind) == [.notAllowed], "\(code): \(tree.diagnostics)")
  }

  @Test(arguments: [
    "from x in y select x", "from int x in y where x > 1 orderby x descending, x.A select new { x }",
    "from x in y join z in w on x.A equals z.B into g from h in g let i = h group i by i.C into j select j.Key",
    "(from x in a.B() select x.C).ToList()",
  ])
  func `queries are read in outline`(_ code: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    SyntaxInvariants.check(tree, code)
    #expect(tree.diagnostics.map(\.kind) == [.notAnalyzed], "\(tree.diagnostics)")
    #expect(tree.root.descendants.contains { $0.kind == .queryExpression })
  }

  private func check(_ code: String, _ version: Int, _ name: String, _ form: SyntaxTree.Form) throws {
    let tree = SyntaxTree.parse(CodeText(code), as: form)
    SyntaxInvariants.check(tree, code)
    #expect(tree.diagnostics.map(\.kind) == [.tooNew(version: version)], "\(code): \(tree.diagnostics)")
    let message = try #require(tree.diagnostics.first?.message)
    #expect(message.hasPrefix("C# \(version)'s ") && message.contains(name), "\(message)")
    #expect(!tree.root.descendants.contains { $0.kind == .missingExpression && !code.hasPrefix("record") }, "\(code)")
  }
}
