import Testing

@testable import PolicyLintKit

/// The parts of nodes, by name.
@Suite struct SyntaxAccessTests {
  @Test func `the parts of calls and lambdas`() throws {
    let call = try expression("!store.Certificates.Any<T, int>(c => c.Value == x, count: ref n, out var m)")
    let any = try #require(call.operand)
    #expect(call.operatorToken?.text == "!" && any.kind == .invocationExpression)
    #expect(any.expression?.isNamed("Any") == true && any.expression?.identifierText == "Any")
    #expect(any.expression?.typeArguments.map(\.text) == ["T", "int"])
    #expect(any.expression?.expression?.name?.text == "Certificates")
    #expect(any.arguments.count == 3 && any.arguments[1].nameColon?.name?.text == "count")
    #expect(
      any.arguments[1].refKindKeyword?.kind == .refKeyword && any.arguments[2].refKindKeyword?.kind == .outKeyword)
    #expect(any.arguments[2].expression?.designation?.identifierText == "m")
    let lambda = try #require(any.arguments[0].expression)
    #expect(lambda.parameters.map(\.identifierText) == ["c"] && lambda.body?.right?.text == "x")
    #expect(lambda.ancestors.map(\.kind).prefix(3) == [.argument, .argumentList, .invocationExpression])
  }

  @Test func `the parts of creations`() throws {
    let object = try expression("new D<string, int>(1) { [\"a\"] = 2, B = { 3 } }")
    #expect(object.type?.kind == .genericName && object.arguments.count == 1)
    #expect(object.initializer?.initializerExpressions.map(\.left?.kind) == [.implicitElementAccess, .identifierName])
    let array = try expression("new int[2, n][] { }")
    #expect(array.type?.rankSpecifiers.map(\.rank) == [2, 1] && array.type?.elementType?.text == "int")
    #expect(array.type?.rankSpecifiers.first?.sizes.map(\.text) == ["2", "n"])
    let anonymous = try expression("new { A = 1, b.C }")
    #expect(anonymous.initializerExpressions.map { $0.nameEquals?.name?.text } == ["A", nil])
    #expect(anonymous.initializerExpressions.map { $0.expression?.text } == ["1", "b.C"])
  }

  @Test func `a deconstruction declares variables, a call does not`() {
    let tree = SyntaxTree.parse(CodeText("var (a, (b, _)) = f(); var (c) == d; var (e, 1);"), as: .statements)
    let left = tree.root.statements[0].expression?.left
    #expect(left?.kind == .declarationExpression && left?.child(0)?.isVar == true)
    #expect(left?.designatedVariables.map(\.identifierText) == ["a", "b"])
    #expect(tree.root.statements[1].expression?.left?.kind == .invocationExpression)
    #expect(tree.root.statements[2].expression?.kind == .invocationExpression)
  }

  @Test func `the parts of statements`() throws {
    let code = """
      const int a = 1, b = 2; var c = f();
      if (a) return b; else { throw c; }
      for (int i = 0, j; i < 9; i++, j--) ;
      for (x = 1; ; ) { }
      foreach (var h in hs) { }
      foreach (var (k, (_, v)) in m) { }
      switch (s) { case 1: case T t when t.A: return 1; default: break; }
      try { } catch (E) { } catch { } finally { }
      using (var r = g()) { } using (r) { }
      int F<T>(int p, string q = "z") where T : class => p;
      do { } while (a); lock (l) { } label: ;
      """
    let tree = SyntaxTree.parse(CodeText(code), as: .statements)
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    let all = tree.root.statements
    #expect(
      all[0].isConst && all[0].variables.map(\.identifierText) == ["a", "b"]
        && all[0].variables[1].initializer?.text == "2")
    #expect(
      all[1].declaration?.type?.isVar == true && all[1].variables.first?.initializer?.kind == .invocationExpression)
    #expect(all[2].condition?.text == "a" && all[2].statement?.expression?.text == "b")
    #expect(all[2].elseClause?.body?.statements.first?.kind == .throwStatement)
    #expect(all[3].variables.count == 2 && all[3].condition?.text == "i < 9" && all[3].incrementors.count == 2)
    #expect(all[4].initializers.map(\.text) == ["x = 1"] && all[4].condition == nil && all[4].incrementors.isEmpty)
    #expect(all[5].identifierText == "h" && all[5].type?.isVar == true && all[5].expression?.text == "hs")
    #expect(
      all[6].variable?.designation?.designatedVariables.map(\.identifierText) == ["k", "v"]
        && all[6].expression?.text == "m")
    #expect(all[7].sections.map(\.labels.count) == [2, 1] && all[7].sections[0].statements.count == 1)
    #expect(all[7].sections[0].labels[1].pattern?.designation?.identifierText == "t")
    #expect(
      all[7].sections[0].labels[1].whenClause?.condition?.text == "t.A"
        && all[7].sections[0].labels[0].expression?.text == "1")
    #expect(all[8].catches.count == 2 && all[8].catches[1].declaration == nil && all[8].finallyClause?.block != nil)
    #expect(all[9].declaration?.variables.first?.identifierText == "r" && all[10].expression?.text == "r")
    #expect(
      all[11].identifierText == "F" && all[11].parameters.map(\.identifierText) == ["p", "q"]
        && all[11].body?.text == "p")
    #expect(all[12].condition?.text == "a" && all[13].body?.kind == .block && all[14].identifierText == "label")
  }

  @Test func `the parts of a catch`() throws {
    let tree = SyntaxTree.parse(CodeText("try { } catch (E e) when (e.A) { return 1; }"), as: .statements)
    let clause = try #require(tree.root.statements.first?.catches.first)
    #expect(clause.declaration?.identifierText == "e" && clause.declaration?.type?.text == "E")
    #expect(clause.filterClause?.condition?.text == "e.A" && clause.block?.statements.count == 1)
  }

  private func expression(_ code: String) throws -> SyntaxNode {
    let tree = SyntaxTree.parse(CodeText(code), as: .expression)
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)")
    return try #require(tree.root.expression)
  }
}
