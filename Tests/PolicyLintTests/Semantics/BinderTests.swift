import Testing

@testable import PolicyLintKit

/// An expression and what becomes of it: the type it has, or the numbers of the compiler's errors.
struct BindingCase: CustomTestStringConvertible, Sendable {
  var code: String
  var form: SyntaxTree.Form = .expression
  var type: String?
  var errors: [Int] = []

  var testDescription: String { code }

  static func value(_ code: String, _ type: String) -> BindingCase { BindingCase(code: code, type: type) }
  static func error(_ code: String, _ errors: Int...) -> BindingCase { BindingCase(code: code, errors: errors) }
  static func body(_ code: String, _ errors: Int...) -> BindingCase {
    BindingCase(code: code, form: .statements, errors: errors)
  }
}

@Suite struct BinderTests {
  private func check(_ cases: [BindingCase]) {
    var binder = Binder()
    for entry in cases {
      let tree = SyntaxTree.parse(CodeText(entry.code), as: entry.form)
      #expect(!tree.hasErrors, "\(entry.code): \(tree.diagnostics)")
      let bound = binder.bind(tree)
      let found = bound.diagnostics.filter(\.isError)
      #expect(found.map(\.code) == entry.errors, "\(entry.code): \(found.map(\.message))")
      if let type = entry.type { #expect(binder.universe.spelling(bound.type) == type, "\(entry.code)") }
    }
  }

  private func message(_ code: String, form: SyntaxTree.Form = .expression) -> String? {
    var binder = Binder()
    return binder.bind(SyntaxTree.parse(CodeText(code), as: form)).diagnostics.first?.message
  }

  @Test func `operators: promotion, concatenation, lifting, what types define`() {
    check([
      .value("1 + 2L", "long"), .value("1u + 1", "uint"), .value("1.5f + 1", "float"), .value("'a' + 1", "int"),
      .value("'a' + \"b\"", "string"), .value("-2147483648", "int"), .value("1 << 2", "int"),
      .value("null + context.RequestId", "string"),
      .value("context.Timestamp - DateTime.UtcNow", "TimeSpan"), .value("context.Elapsed == null", "bool"),
      .value("context.Product.SubscriptionLimit + 1", "int?"), .value("context.Product.State == 0", "bool"),
      .value("DayOfWeek.Monday + 1", "DayOfWeek"), .value("unchecked(2147483647 + 1)", "int"),
      .error("1.5 + 1m", 19), .error("true && 1", 19), .error("\"a\" == 1", 19), .error("\"a\" > \"b\"", 19),
      .error("context.Timestamp + DateTime.UtcNow", 19), .error("context.Product.State == 1", 19), .error("!1", 23),
      .error("-\"a\"", 23), .error("1 / 0", 20), .error("2147483647 + 1", 220), .error("(byte)300", 221),
    ])
  }

  @Test func `choice and null: ?:, ??, ?.`() {
    check([
      .value("true ? 1 : 2.5", "double"), .value("true ? (int?)1 : null", "int?"), .value("null ?? \"a\"", "string"),
      .value("context.User?.Email ?? \"none\"", "string"), .value("context.User?.Email.Length", "int?"),
      .value("context.User?.Email.Length ?? 0", "int"),
      .value("context.User?.Groups.Any(g => g.Name == \"x\") == true", "bool"),
      .value("context.Subscription.EndDate?.ToString(\"o\")", "string"),
      .value("context.Request?.Headers?[\"a\"]?[0]", "string"), .value("false ? 1 : throw new Exception()", "int"),
      .error("true ? 1 : \"a\"", 173), .error("true ? 1 : null", 173),
      .error("true ? new JObject() : new JArray()", 173),
      .error("\"a\" ?? 1", 19), .error("1 ?? 2", 19), .error("context.Elapsed?.TotalSeconds", 23),
      .error("context.Product?.Name?.ToString", 23), .error("context.Request?[\"a\"]", 21),
    ])
  }

  @Test func `members: of values and types, nested names, wrong uses`() {
    check([
      .value("string.Empty", "string"), .value("context.Api.Name", "string"),
      .value("System.Text.Encoding.UTF8", "Encoding"),
      .value("new List<string>().Count()", "int"), .value("nameof(context.Request)", "string"),
      .value("(a: 1, b: \"x\").b", "string"), .value("new { a = 1, context.User.Email }.Email", "string"),
      .error("context.request.Url", 1061), .error("Encoding.UTF9", 117), .error("\"a\".Length()", 1955),
      .error("\"a\".ToUpper", 428), .error("string.Length", 120), .error("\"a\".Empty", 176),
      .error("Context.Url", 103),
      .error("System.Foo.Bar", 234), .error("WebUtility.UrlEncode(\"a\")", 103), .error("typeof(Foo)", 246),
      .error("new { a = 1 }.c", 1061), .error("context.Trace(\"x\")", 29),
      .error("context.Response.StatusCode = 200", 200),
    ])
  }

  @Test func `calls: overloads, names, defaults, params, out, extensions, inference`() {
    check([
      .value("Math.Max(1, 2.5)", "double"), .value("string.Join(\",\", 1, 2, 3)", "string"),
      .value("context.Request.Body.As<JObject>(preserveContent: true)", "JObject"),
      .value("int.TryParse(\"1\", out var n) ? n : 0", "int"), .value("\"a\".Split(',', ';')", "string[]"),
      .value("context.Variables.GetValueOrDefault(\"a\", 1)", "int"),
      .value("context.Request.Headers.GetValueOrDefault(\"a\", new string[0])", "string[]"),
      .value("context.Request.MatchedParameters.GetValueOrDefault(\"a\")", "string"),
      .value("context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.First())[\"a\"].Length", "int"),
      .value("context.Request.Headers.SelectMany(h => h.Value, (h, v) => h.Key + v).ToList()", "List<string>"),
      .value("new List<int> { 1 }.Select(x => new { x, y = x * 2.5 }).First(a => a.x > 0).y", "double"),
      .value("\"abc\".Where(char.IsDigit).Select(c => c - '0').Sum()", "int"),
      .value("new[] { \"a\" }.Select(int.Parse).Max()", "int"),
      .value(
        "JObject.Parse(\"{}\")[\"a\"].Children<JObject>().Select(o => (string)o[\"b\"]).FirstOrDefault()", "string"),
      .error("context.Request.Headers.GetValueOrDefault(\"a\", \"b\", \"c\")", 1501), .error("int.Parse(1)", 1503),
      .error("context.Request.Body.As()", 411), .error("context.Request.Body.As<JObject>(preserve: true)", 1739),
      .error("context.Variables.TryGetValue(\"a\", out string x)", 1503),
      .error("context.Request.Headers.Any(h => h.Foo)", 1061),
      .error("context.Request.Headers.All(h => h.Value)", 29),
      .error("context.User.Groups.Contains(\"premium\")", 1929),
      .error("new DateTime(1970, 1)", 1503), .error("new JObject(1, 2).Value<int>(\"a\", 1)", 1501),
      .error("context.Request.Headers.GetValueOrDefault(\"a\", null)", 121),
    ])
  }

  @Test func `conversions: casts, is, as, what types define`() {
    check([
      .value("(string)JObject.Parse(\"{}\")[\"a\"]", "string"), .value("(int?)JObject.Parse(\"{}\")[\"a\"]", "int?"),
      .value("(IResponse)context.Variables[\"a\"]", "IResponse"),
      .value("context.Variables[\"a\"] is string s && s.Length > 1", "bool"),
      .value("context.Response as object", "object"), .value("(DayOfWeek)1", "DayOfWeek"),
      .value("(JToken)\"a\"", "JToken"),
      .value("new JObject { [\"a\"] = 1, [\"b\"] = null, [\"c\"] = new JArray(1, \"x\") }", "JObject"),
      .error("(string)1", 30), .error("(int)\"1\"", 30), .error("(int)null", 37), .error("\"a\" as int", 77),
      .error("context.Response as string", 39), .error("(string)context.Response", 30), .error("x => x", 1660),
      .error("new Dictionary<string, int> { [\"a\"] = \"x\" }", 29), .error("new List<string> { 1 }", 1503),
    ])
  }

  @Test func `creation: arrays, objects, what cannot be made`() {
    check([
      .value("new[] { 1, 2.5 }", "double[]"), .value("new int[2, 3][0, 1]", "int"),
      .value("new string('a', 5)", "string"),
      .value("new Dictionary<string, string> { { \"a\", \"b\" } }[\"a\"]", "string"),
      .value("new Func<int, int>(x => x + 1)(2)", "int"),
      .error("new[] { 1, \"a\" }", 826), .error("new IList<string>()", 144), .error("new Math()", 712),
      .error("new string(\"a\")", 1503),
      .error("new { a = null }", 828), .error("new int[\"a\"]", 29),
    ])
  }

  @Test func `statements: declarations, scopes, assignments, loops`() {
    check([
      .body("var x = 1; return x;"), .body("byte x = 5; x += 1; return x;"),
      .body("{ var x = 2; } { var x = 3; } return 1;"),
      .body("foreach (var p in JObject.Parse(\"{}\")) { return p.Key + p.Value; } return null;"),
      .body("dynamic o = new JObject(); o.a = 1; return o.a.b;"),
      .body("return F(1); int F(int x) { return x > 0 ? F(x - 1) : 0; }"),
      .body("Func<int, int> f = null; f = n => n <= 1 ? 1 : n * f(n - 1); return f(5);"),
      .body("if (!(context.Variables[\"a\"] is string s)) return 0; return s.Length;"),
      .body("using (var h = SHA256.Create()) { return h.ComputeHash(new byte[0]); }"),
      .body("var x = null; return x;", 815), .body("var x = 1; var x = 2; return x;", 128),
      .body("var x = 1; { var x = 2; } return x;", 136),
      .body("x = 1; var x = 2; return x;", 841), .body("int x = \"a\"; return x;", 29),
      .body("int? x = 5; int y = x; return y;", 266),
      .body("byte x = 300; return x;", 31), .body("const int x = 5; x = 6; return x;", 1656),
      .body("foreach (var h in 5) { } return null;", 1579),
      .body("var (a, b) = (1, \"x\"); return a + b.Length;"),
      .body("var (a, (_, c)) = (1, (2, \"x\")); return a + c.Length;"),
      .body("var (a, b) = (1, 2, 3); return a;", 8132), .body("var (a, b) = (1, \"x\"); return a.Length;", 1061),
      .body("foreach (var (k, v) in context.Variables) { return k; } return null;"),
      .body("Func<int, int, int> var = (x, y) => x + y; int a = 1; return var(a, a) == 2;"),
      .body("for (int i = 0; i < 5; i++) { } return i;", 103), .body("throw \"a\";", 155),
      .body("using (var h = \"a\") { return h; }", 1674),
      .body("switch (\"a\") { case 1: return 1; default: return 2; }", 29),
      .body("string s = \"a\"; s -= \"b\"; return s;", 19),
      .body("Func<int, int> f = x => \"a\"; return f(2);", 29),
      .body("int Add(int a, int b) => a + b; return Add(1, \"x\");", 1503),
    ])
  }

  @Test func `ways through the code: assignment, return, fall-through`() {
    check([
      .body("int x; if (context.Tracing) { x = 1; } else { x = 2; } return x;"),
      .body("int x; while (true) { x = 1; break; } return x;"), .body("int x; try { } finally { x = 1; } return x;"),
      .body("int x; if (!int.TryParse(\"1\", out x)) return 0; return x;"), .body("while (true) { }"),
      .body("throw new Exception();"),
      .body("int x; return x;", 165), .body("int x; if (context.Tracing) { x = 1; } return x;", 165),
      .body("int x; try { x = 1; } catch { } return x;", 165),
      .body("int x; for (int i = 0; i < 5; i++) { x = i; } return x;", 165),
      .body("if (context.Variables[\"a\"] is string s) { return s; } return s;", 165),
      .body("if (context.Tracing) return 1;", 161),
      .body("while (true) { if (context.Tracing) break; }", 161), .body("try { return 1; } catch (Exception) { }", 161),
      .body("switch (\"a\".Trim()) { case \"a\": return 1; }", 161),
      .body("switch (\"a\".Trim()) { case \"a\": var x = 1; default: return 2; }", 163),
      .body("Func<int, string> f = x => { if (x > 1) return \"a\"; }; return f(2);", 1643),
      .body("int F(int a) { } return F(1);", 161),
    ])
  }

  @Test func `what nobody knows is no error, and one mistake is one`() {
    check([
      .value("{{limit}} + 1 == \"a\"", "?"),
      .body("var x = {{value}}; x.Foo(); if (x) return x.Bar + 1; return JObject.Parse({{json}}).Foo;"),
      .body("var x = context.Foo; var y = x + 1; if (x) return y; return y.Foo;", 1061),
      .body("Foo x = new Foo(); x.Bar(); return x;", 246), .body("unknown.Foo(); unknown.Bar(); return unknown;", 103),
      .error("context.Foo.Bar(context.Foo2, x => x.Baz).Qux[1] + 5", 1061, 1061),
      .value("context.Variables[\"a\"].ToString() == System.Threading.Thread.CurrentThread.Name", "bool"),
    ])
  }

  @Test func `messages name the thing and suggest`() {
    #expect(message("context.Request.OriginalUrl.Hosts") == "`IUrl` has no member `Hosts`; did you mean `Host`?")
    #expect(
      message("new XmlDocument()")
        == "there is no type `XmlDocument` here, and `System.Xml.XmlDocument` is not on the list of types that an expression may use"
    )
    #expect(message("new WebUtility()")?.hasSuffix("write `System.Net.WebUtility`") == true)
    #expect(message("(int)\"1\"") == "`string` cannot be cast to `int`; write `int.Parse(…)`")
    #expect(message("int.Parse(1)") == "`int` is given where a `string` is needed")
  }

  @Test func `nested lambdas cost no power of their depth`() {
    var code = "1"
    for level in 0..<12 { code = "new[] { 1 }.Select(x\(level) => \(code)).First()" }
    var binder = Binder()
    let bound = binder.bind(SyntaxTree.parse(CodeText(code), as: .expression))
    #expect(bound.diagnostics.isEmpty)
    #expect(bound.type == .int)
  }

  @Test func `the side table tells members, constants and conversions`() throws {
    var binder = Binder()
    let tree = SyntaxTree.parse(CodeText("context.Response.StatusCode == 40 + 4L"), as: .expression)
    let bound = binder.bind(tree, expecting: .bool)
    let access = try #require(tree.nodes.indices.first { tree.code.string(tree.nodes[$0].range) == "context.Response" })
    let member = try #require(bound.nodes[access].member)
    #expect(binder.universe.members[member.index].nullability == .yes)
    let isAllowed = binder.universe.isAllowed(member)
    #expect(isAllowed)
    let sum = try #require(tree.nodes.indices.first { tree.nodes[$0].kind == .addExpression })
    #expect(bound.constant(of: NodeID(sum)) == .integer(44))
    let status = try #require(
      tree.nodes.indices.first { tree.code.string(tree.nodes[$0].range) == "context.Response.StatusCode" })
    #expect(bound.nodes[status].conversion == .implicitNumeric)
    #expect(bound.nodes[status].convertedType == .long)
  }
}
