struct LocalTimeUsed: ExpressionCheck {
  static let looksAtCodeOnly = true

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("DateTime.") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    for node in context.tree(expression).root.descendants where node.kind == .simpleMemberAccessExpression {
      guard node.expression?.isNamed("DateTime") == true, node.isNamed("Now") || node.isNamed("Today"),
        let name = node.name, !isLocalOnPurpose(node)
      else { continue }
      let place = name.documentRange
      report.report(
        node.documentRange, "this is the local time of a gateway, which is not the same everywhere",
        help: "use `DateTime.UtcNow`",
        fixes: node.isNamed("Now")
          ? [Fix(title: "write `UtcNow`", applicability: .unsafe, edits: [TextEdit(place, "UtcNow")])] : [])
    }
  }

  /// Whether it is compared with the validity of a certificate, which is local time, or converted.
  private func isLocalOnPurpose(_ node: SyntaxNode) -> Bool {
    node.ancestors.contains { outer in
      switch outer.kind {
      case .lessThanExpression, .lessThanOrEqualExpression, .greaterThanExpression, .greaterThanOrEqualExpression:
        return outer.text.contains("NotAfter") || outer.text.contains("NotBefore")
      case .invocationExpression:
        let called = outer.expression?.text ?? ""
        return called.contains("TimeZoneInfo") || called.hasSuffix("ToUniversalTime") || called.hasSuffix("Compare")
      // It minds the zone.
      case .objectCreationExpression: return outer.child(1)?.isNamed("DateTimeOffset") ?? false
      default: return false
      }
    }
  }
}
