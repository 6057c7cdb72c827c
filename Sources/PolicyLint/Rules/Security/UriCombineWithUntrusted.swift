struct UriCombineWithUntrusted: ExpressionCheck {
  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Uri") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants where node.kind == .objectCreationExpression {
      guard node.child(1)?.isNamed("Uri") == true, node.arguments.count == 2,
        let relative = node.arguments[1].expression
      else { continue }
      guard
        let first = context.pieces(of: relative, in: expression, depth: 0).first(where: { piece in
          if case .text(let text) = piece { return !text.isEmpty }
          return true
        }), case .value(_, let origin) = first, !origin.raw.intersection(.request).isEmpty
      else { continue }
      report.report(
        relative.documentRange,
        "\(context.name(of: origin.source)) can be an address of its own, and then the first one is ignored",
        help: "escape it with `Uri.EscapeDataString`",
        fixes: [
          Fix(
            title: "escape it", applicability: .unsafe,
            edits: [
              TextEdit(.at(relative.documentRange.start), "Uri.EscapeDataString("),
              TextEdit(.at(relative.documentRange.end), ")"),
            ])
        ])
    }
  }
}
