struct BodyAsJsonUnguarded: ExpressionCheck {
  private static let tests: [StaticString] = ["Content-Type", "content-type", "StatusCode"]

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("As<JObject") || tree.mentions("As&lt;JObject") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    if context.hasElement(.validateContent) { return }
    let tree = context.tree(expression)
    for call in tree.root.descendants where call.kind == .invocationExpression {
      guard let function = call.expression, function.isNamed("As"),
        function.typeArguments.first?.isNamed("JObject") == true,
        !call.ancestors.contains(where: { $0.kind == .tryStatement })
      else { continue }
      if let access = call.parent, access.kind == .elementAccessExpression, access.expression == call,
        access.arguments.first?.expression?.kind == .numericLiteralExpression
      {
        report.report(
          access.documentRange, "a `JObject` has no elements with numbers: where the body is an array, this fails",
          help: "write `As<JArray>()`")
        continue
      }
      if isTested(expression, tree, context) { continue }
      report.report(
        call.documentRange, "a body that is no JSON object makes this fail",
        help: "ask for the content type or the status before, or catch it")
    }
  }

  private func isTested(_ expression: Int, _ tree: SyntaxTree, _ context: LintContext) -> Bool {
    if Self.tests.contains(where: tree.mentions) { return true }
    guard let owner = context.document.expressions[expression].element else { return false }
    return context.document.expressions.indices.contains { index in
      guard let other = context.document.expressions[index].element, other < owner,
        let attribute = context.document.expressions[index].attribute,
        context.document.attributes[Int(attribute)].name == .condition
      else { return false }
      return Self.tests.contains(where: context.tree(index).mentions)
    }
  }
}
