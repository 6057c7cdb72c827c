struct ClaimSubstringCheck: ElementCheck {
  static let elements: [Name] = [.when]
  private static let methods: [StaticString] = ["Contains", "StartsWith", "EndsWith", "IndexOf"]
  /// Claims that are texts and no lists.
  private static let texts: Set<String> = ["email", "name", "given_name", "family_name", "preferred_username", "upn"]

  private static func mayTest(_ code: ByteRange, in document: PolicyDocument) -> Bool {
    (document.contains("Claims", in: code) || document.contains("Variables", in: code))
      && methods.contains { document.contains($0, in: code) }
  }

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard let expression = context.condition(of: element),
      Self.mayTest(context.document.expressions[expression].codeRange, in: context.document), context.refuses(element)
    else { return }
    for node in context.tree(expression).root.descendants where node.kind == .invocationExpression {
      guard let method = node.expression, Self.methods.contains(where: method.isNamed),
        let receiver = method.expression?.withoutParentheses, case let claim = context.resolved(receiver),
        claim.kind == .invocationExpression,
        claim.expression?.isNamed("GetValueOrDefault") == true, claim.expression?.expression?.isNamed("Claims") == true,
        let name = claim.arguments.first?.expression?.stringValue, !Self.texts.contains(name)
      else { continue }
      let separator = name == "scp" || name == "scope" ? " " : ","
      let end = receiver.documentRange.end
      report.report(
        node.documentRange, "a part of another value of `\(name)` will do: the claim is one text here",
        help: "split it, and compare whole values",
        fixes: method.isNamed("Contains")
          ? [
            Fix(
              title: "split the claim", applicability: .unsafe,
              edits: [TextEdit(.at(end), ".Split('\(separator)')")])
          ] : [])
    }
  }
}
