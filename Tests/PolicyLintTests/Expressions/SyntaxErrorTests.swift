import Foundation
import Testing

@testable import PolicyLintKit

/// Where mistakes are reported, and that each is reported once.
@Suite struct SyntaxErrorTests {
  /// The place of the error stands between `⟦` and `⟧`.
  @Test(arguments: [
    ("foo⟦(⟧a, b", "CS1026"), ("a +⟦⟧", "CS1733"), ("⟦⟧", "CS1733"), ("a⟦;⟧", "CS1026"), ("a⟦)⟧", "CS1525"),
    ("⟦(⟧a", "CS1026"), ("a⟦[⟧1", "CS1003"), ("f(a⟦[⟧1)", "CS1003"), ("f(a ⟦b⟧)", "CS1003"), ("f(a⟦;⟧ b)", "CS1026"),
    ("f(a⟦,⟧)", "CS0839"), ("f(⟦,⟧ a)", "CS0839"), ("f(a, ⟦,⟧ b)", "CS0839"), ("a[⟦]⟧", "CS0443"),
    ("a ⟦?⟧ b", "CS1003"), ("⟦return⟧ x", "CS1525"), ("a + ⟦*⟧ b", "CS1525"), ("⟦'High'⟧", "CS1012"),
    ("⟦''⟧", "CS1011"),
    ("x == ⟦'⟧a", "CS1010"), ("f(⟦\"⟧abc)", "CS1010"), ("\"a⟦\\q⟧b\"", "CS1009"), ("⟦@\"⟧abc", "CS1039"),
    ("⟦$\"⟧abc", "CS1010"), ("$\"⟦{⟧a\"", "CS8076"), ("$\"a ⟦}⟧ b\"", "CS8086"), ("$\"⟦{⟧}\"", "CS1733"),
    ("$\"{⟦a ? b⟧ : c}\"", "CS8361"), ("a ⟦/*⟧ b", "CS1035"), ("a ⟦`⟧ b", "CS1056"), ("⟦“abc”⟧", "CS1056"),
    ("⟦0x⟧", "CS1013"), ("⟦1_⟧", "CS1013"), ("⟦0b2⟧", "CS1013"), ("⟦99999999999999999999⟧", "CS1021"),
    ("⟦1e999⟧", "CS0594"),
    ("new T⟦⟧", "CS1526"), ("new T⟦[⟧]", "CS1586"), ("a.⟦⟧", "CS1001"), ("a.⟦int⟧", "CS1041"), ("a ⟦b⟧", "CS1003"),
    ("⟦throw⟧ a", "CS8115"), ("a + ⟦throw⟧ b", "CS1525"), ("⟦ref⟧ a", "CS1525"),
    ("(a ⟦b⟧)", "CS1026"), ("⟦1⟧ = a", "CS0131"), ("⟦a + b⟧ = c", "CS0131"), ("new { ⟦1⟧ }", "CS0746"),
    ("(⟦a⟧, string b) => a", "CS0748"),
    ("f(⟦int⟧)", "CS1525"), ("default(int? ⟦?⟧)", "CS1026"),
    ("\"a\" ⟦\"\"⟧", "CS1003"), ("f(\"a=\"⟦\"\"⟧)", "CS1003"), ("⟦@⟧", "CS1646"), ("typeof⟦⟧", "CS1003"),
    ("(a) + b ⟦=>⟧ c", "CS1003"),
    ("new ⟦{⟧ a = ", "CS1513"), ("x => ⟦{⟧ return 1;", "CS1513"),
  ])
  func `in an expression`(_ marked: String, code: String) throws {
    try check(marked, code, .expression)
  }

  @Test(arguments: [
    ("var x = 5⟦⟧ return x;", "CS1002"), ("var x = 5⟦⟧\nreturn x;", "CS1002"), ("foo()⟦⟧", "CS1002"),
    ("foo()⟦⟧ bar();", "CS1002"),
    ("var x = foo⟦(⟧a; return x;", "CS1026"), ("if ⟦(⟧a { return 1; }", "CS1026"), ("if (a) ⟦{⟧ return 1;", "CS1513"),
    ("if⟦⟧ a) { return 1; }", "CS1003"), ("if (a) ⟦{⟧ b(); else { c(); }", "CS1513"), ("return 1; ⟦}⟧", "CS1022"),
    ("⟦else⟧ return 1;", "CS8641"), ("⟦try⟧ { }", "CS1524"), ("try { } catch { } ⟦catch⟧ (E) { }", "CS1017"),
    ("int⟦⟧ = 5;", "CS1001"), ("int ⟦class⟧ = 5;", "CS1041"), ("var⟦⟧ ;", "CS1001"), ("⟦a + b⟧;", "CS0201"),
    ("⟦a.b⟧;", "CS0201"),
    ("const int ⟦a⟧;", "CS0145"), ("if (a) ⟦int⟧ x = 1;", "CS1023"), ("foreach (var x⟦⟧ y) { }", "CS1515"),
    ("foreach (⟦x⟧ in y) { }", "CS0230"), ("for (int i = 0⟦⟧) { }", "CS1002"),
    ("switch (a) { case 1⟦⟧ break; }", "CS1003"),
    ("if (a)⟦⟧", "CS1525"), ("var s = ⟦\"⟧abc;\nreturn s;", "CS1010"), ("f(x => { g⟦(⟧a; return 1; });", "CS1026"),
    ("⟦public⟧ int f() { return 1; }", "CS0106"), ("⟦case⟧ 1: return 1;", "CS1003"), ("int a⟦[⟧3];", "CS0650"),
    ("goto⟦⟧;", "CS1001"),
    ("do { }⟦⟧ return 1;", "CS1003"), ("⟦<!--⟧ no --> return 1;", "CS1525"),
    ("var x = new T ⟦{⟧ A = 1", "CS1513"), ("return $\"⟦{⟧a\";\nreturn 1;", "CS8076"),
    ("var a = b⟦⟧ c d;", "CS1002"), ("f(1, 2⟦;⟧ g(); );", "CS1026"),
  ])
  func `in statements`(_ marked: String, code: String) throws {
    try check(marked, code, .statements)
  }

  @Test func `several mistakes are several errors`() {
    let code = "var a = f(1;\nvar b = 'xy';\nvar c = g(2;\nreturn a + ;"
    let tree = SyntaxTree.parse(CodeText(code), as: .statements)
    #expect(tree.diagnostics.map(\.code) == ["CS1026", "CS1012", "CS1026", "CS1525"])
    #expect(tree.root.statements.count == 4)
  }

  @Test(arguments: [
    "{{a}}", "{{a}} {{b}}", "f({{a}}, {{b}})", "a {{op}} b", "{{a}}.b({{c}})", "a{{b}}c", "({{T}})x", "x is {{T}}",
    "new {{T}}()",
    "f({{args}})", "a ? {{b}} : {{c}}", "-{{n}} * 2", "${x}", "a + #{y}#", "%{z}", "__A__", "f(${var.a}, 1)",
    "\"{{a}}\"", "'{{a}}'",
    "$\"{{a}} {b}\"", "{{a}} => {{b}}", "AddSeconds({{n}})", "x <= {{weight}}", "{{a}}[0]", "x[{{i}}]", "x => {{body}}",
  ])
  func `placeholders are never a mistake`(_ code: String) {
    #expect(SyntaxTree.parse(CodeText(code), as: .expression).diagnostics.isEmpty, "\(code)")
    #expect(SyntaxTree.parse(CodeText("var x = " + code + ";"), as: .statements).diagnostics.isEmpty, "\(code)")
  }

  @Test(arguments: [
    "{{stmt}}", "{{a}}\nreturn 1;", "return {{x}}", "if ({{c}}) {{s}} else {{t}}", "foreach (var x in {{l}}) {{body}}",
    "{{T}} x = 1;",
    "var x = {{v}}\nreturn x;", "{ {{a}} {{b}} }", "${declarations}\nreturn 1;", "f(1); {{more}}",
    "try { {{a}} } catch { {{b}} }",
  ])
  func `placeholders stand for statements`(_ code: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .statements)
    #expect(tree.diagnostics.isEmpty, "\(code): \(tree.diagnostics)")
  }

  private func check(_ marked: String, _ code: String, _ form: SyntaxTree.Form) throws {
    let open = try #require(marked.range(of: "⟦"))
    let close = try #require(marked.range(of: "⟧"))
    let start = marked[..<open.lowerBound].utf8.count
    let end = start + marked[open.upperBound..<close.lowerBound].utf8.count
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let tree = SyntaxTree.parse(CodeText(text), as: form)
    SyntaxInvariants.check(tree, text)
    #expect(tree.diagnostics.map(\.code) == [code], "\(text): \(tree.diagnostics)")
    #expect(tree.diagnostics.first?.range == ByteRange(start, end), "\(text): \(tree.diagnostics)")
    #expect(tree.diagnostics.first?.kind == .error)
  }
}
