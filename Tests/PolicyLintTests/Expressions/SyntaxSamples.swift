@testable import PolicyLintKit

/// Code of our own that is right, for tests that vary it.
enum SyntaxSamples {
  static let expressions = [
    #"context.Request.Headers.GetValueOrDefault("Authorization", "")"#,
    #"(string)context.Variables["user"] + "-" + context.User?.Id"#,
    #"((IResponse)context.Variables["r"]).Body.As<JObject>(preserveContent: true)["a"][0].ToString()"#,
    #"context.Request.Certificate == null || !context.Deployment.Certificates.Any(c => c.Value.Thumbprint == x)"#,
    #"$"{context.Api.Name}:{x,5:N2} {{literal}} {(a ? "b" : "c")}""#,
    #"$@"C:\{name}\""quoted"" {d["k"]:yyyy-MM-dd}""#,
    #"a ? b ?? c : d?[0]?.E() ?? throw new Exception("no")"#,
    #"new Dictionary<string, List<int>> { { "a", new List<int> { 1, 2 } }, { "b", null }, }"#,
    #"new[] { 'a', '\'', '\u0041' }.Select((c, i) => (int)c << i % 8).Where(x => { return x > 0x1F; })"#,
    #"new { A = 1, b.C, D = new string[2, 3] }"#,
    #"x is string s && s.Length >= 1_000 || y as int? == -1 && typeof(List<>) != default(Type)"#,
    #"checked(a * -b / ~c) >> 2 & d | e ^ f"#,
    #"(a, b: 2, (c, d)) == (1, 2, (3, 4)) ? nameof(a) : @class.@if"#,
    #"a < b && c > d ? M<int, string[]>(ref x, out var y, out _) : a<b>.c"#,
    #"delegate (int a, ref string b) { return a + b.Length; }"#,
    #"{{name}} + Prefix{{suffix}}({{a.b-c}}) > ${tf.value} - __TOKEN__"#,
  ]

  static let statements = [
    #"var x = 5, y = 6; const string s = "a"; int? z = null; return x;"#,
    #"if (a) return 1; else if (b) { return 2; } else return 3;"#,
    #"foreach (var h in context.Request.Headers) { if (h.Key == "a") continue; else break; }"#,
    #"for (int i = 0, j = 1; i < n && j > 0; i++, j--) { total += i * j; }"#,
    #"while (true) { do { x--; } while (x > 0); }"#,
    #"try { return JObject.Parse(t); } catch (JsonException e) when (e.Message != null) { throw; } finally { ; }"#,
    #"switch (a) { case 1: case 2: return "x"; case string t when t.Length > 2: goto case 1; default: break; }"#,
    #"using (var hmac = new HMACSHA256(key)) { return Convert.ToBase64String(hmac.ComputeHash(data)); }"#,
    #"int Add(int a, int b = 2) { return a + b; } T Id<T>(T t) where T : class, new() => t; return Add(1);"#,
    #"(int a, var b) = f(); var (c, d) = (1, 2); (a, b) = (b, a); foreach (var (k, v) in m) { }"#,
    #"int[] a = { 1, 2 }; string[,] m = new string[2, 2]; List<string>[] l = null; a[0]++; --a[1];"#,
    #"lock (o) { } checked { x++; } unchecked { y <<= 2; } { } ; again: goto again;"#,
    "// one\nvar a /* two */ = 1; /* three\nlines */ return a; // four",
    #"dynamic when = f(x: 1, y: ref z); a.b?.c?[d](); await: ; var = 1; Func<int, int> g = x => x; return g;"#,
    #"ref int r = ref a[0]; r >>= 1; if (x is null) { return from; } return x is 5;"#,
    #"{{stmt}} if ({{cond}}) { {{body}} } {{T}} v = {{value}}; return "{{text}}";"#,
  ]
}
