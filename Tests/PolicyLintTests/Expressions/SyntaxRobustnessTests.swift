import Testing

@testable import PolicyLintKit

/// Whatever comes in: no crash, no hang, nothing outside of the code, and linear time.
@Suite struct SyntaxRobustnessTests {
  @Test(arguments: SyntaxSamples.expressions)
  func `good expressions have no diagnostics`(_ code: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    SyntaxInvariants.check(tree, code)
    #expect(tree.diagnostics.isEmpty, "\(code): \(tree.diagnostics)")
  }

  @Test(arguments: SyntaxSamples.statements)
  func `good statements have no diagnostics`(_ code: String) {
    let tree = SyntaxTree.parse(CodeText(code), as: .statements)
    SyntaxInvariants.check(tree, code)
    #expect(tree.diagnostics.isEmpty, "\(code): \(tree.diagnostics)")
  }

  @Test(
    arguments: SyntaxSamples.expressions.map { ($0, SyntaxTree.Form.expression) }
      + SyntaxSamples.statements.map { ($0, SyntaxTree.Form.statements) })
  func `code with a token too few, too many or in the wrong place`(_ code: String, form: SyntaxTree.Form) {
    let original = SyntaxTree.parse(CodeText(code), as: form)
    let texts = original.tokens.dropLast().map { original.code.string($0.range) }
    var parser = SyntaxParser()
    for index in texts.indices {
      var without = texts
      without.remove(at: index)
      var twice = texts
      twice.insert(texts[index], at: index)
      var swapped = texts
      if index + 1 < swapped.count { swapped.swapAt(index, index + 1) }
      for variant in [without, twice, swapped, Array(texts[..<index]), Array(texts[index...])] {
        for separator in [" ", ""] {
          let text = variant.joined(separator: separator)
          SyntaxInvariants.check(parser.parse(CodeText(text), as: form), text)
        }
      }
    }
  }

  @Test func `bytes that are no text`() {
    var state: UInt64 = 42
    var parser = SyntaxParser()
    for sample in SyntaxSamples.expressions + SyntaxSamples.statements {
      for _ in 0..<20 {
        var bytes = Array(sample.utf8)
        for _ in 0..<4 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 17)
        }
        let tree = parser.parse(CodeText(slice: bytes, range: ByteRange(0, bytes.count)), as: .statements)
        #expect(tree.diagnostics.allSatisfy { $0.range.end <= bytes.count })
        #expect(tree.tokens.allSatisfy { $0.range.end <= bytes.count })
      }
    }
  }

  @Test(arguments: [
    "(", "!", "[", "{", "a(", "a[", "a?.b", "a ?? ", "a ? b : ", "a = ", "a<", "(a<", "x => ", "f(x => {", "new {a = ",
    "new T {a = {",
    "(int)", "(T)", "$\"{", "$@\"{", "$\"{\n", "\"\"\"\n", "\"\"\" ", "' ", "'", "a is (", "a is {b: ", "a is not ",
    "a switch { ", "new T<", "(a, ",
    "; ", ") ", "} ", "(] ", "a b ", "1 ", "else ", "public ", "case 1: ", "catch ", "try { ", "if (a) ",
    "if (a) b(); else ", "switch (a) { case 1: ",
    "for (;;) ", "do ", "# ", "#{", "${", ";<!-- ", "/* ", "{{a ", "{{a}}", "from x in ", "var (", "a: ", "delegate {",
    "throw ", "\\", "“ ", "f(,",
    "$\"}", "$\"{x:}}", "new T[", "stackalloc int[", "typeof(T<", "int f() { ", "a?[", "f(out T<", "#if a\n",
  ])
  func `deep and long code`(_ part: String) {
    let text = String(repeating: part, count: 4_000)
    for form in [SyntaxTree.Form.expression, .statements] {
      let tree = SmallStack.run { SyntaxTree.parse(CodeText(text), as: form) }
      #expect(tree?.tokens.last?.range.end == text.utf8.count)
      #expect(tree?.diagnostics.filter { $0.code == "CS8078" }.count ?? 2 <= 1)
    }
  }

  @Test func `nesting is limited with one diagnostic`() throws {
    let deep = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
    let tree = try #require(SmallStack.run { SyntaxTree.parse(CodeText(deep), as: .expression) })
    #expect(tree.diagnostics.map(\.code) == ["CS8078"])
    let fine = String(repeating: "(", count: 150) + "1" + String(repeating: ")", count: 150)
    #expect(SyntaxTree.parse(CodeText(fine), as: .expression).diagnostics.isEmpty)
  }
}
