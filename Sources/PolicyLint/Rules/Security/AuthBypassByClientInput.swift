struct AuthBypassByClientInput: ElementCheck {
  static let elements: [Name] = [.choose]

  private static let clientHeaders: Set<String> = [
    "origin", "referer", "user-agent", "host", "x-forwarded-host", "x-forwarded-proto",
  ]
  private static let textTests: Set<String> = ["Contains", "StartsWith", "EndsWith", "IndexOf", "IsMatch"]

  func check(_ choose: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let branches = Array(document.children(of: choose))
    let authenticates = branches.map { AuthChecks.isIn($0, context) }
    guard authenticates.contains(true) else { return }
    let hasOtherwise = branches.contains { document[$0].name == .otherwise }
    for (index, branch) in branches.enumerated() where document[branch].name == .when {
      guard let condition = document.attribute(.condition, of: branch), condition.expression >= 0 else { continue }
      let skips = !authenticates[index] && authenticates[(index + 1)...].contains(true)
      let isSkippedByAll = authenticates[index] && !hasOtherwise && branches.count == 1
      guard skips || isSkippedByAll, !context.flow.endsRequest(branch),
        !AuthChecks.stands(aroundChoose: choose, context), let input = input(of: Int(condition.expression), context)
      else { continue }
      report.report(
        document.expressions[Int(condition.expression)].range,
        "callers choose whether they are authenticated, by \(input)",
        help: "compare `context.Operation.Id`, which the caller cannot choose freely")
    }
  }

  /// What of the request the caller writes and the condition looks at.
  private func input(of expression: Int, _ context: LintContext, depth: Int = 0) -> String? {
    let tree = context.tree(expression)
    guard !tree.hasErrors, !context.document.contains("OPTIONS", in: context.document.expressions[expression].codeRange)
    else {
      return nil
    }
    let header = context.credentials(in: expression).headers.first { Self.clientHeaders.contains($0) }
    if let header { return "the header `\(header)`" }
    for index in tree.nodes.indices where tree.nodes[index].kind == .invocationExpression {
      let call = SyntaxNode(tree, NodeID(index))
      guard let name = call.expression?.name?.identifierText, Self.textTests.contains(name) else { continue }
      let receiver = call.expression?.expression
      let looksAtPath = [receiver, call.arguments.first?.expression].contains { node in
        node?.descendants.contains { $0.kind == .simpleMemberAccessExpression && $0.isNamed("Path") } ?? false
      }
      if looksAtPath { return "a text in the path" }
    }
    if let compared = comparedInput(in: expression, context) { return compared }
    guard depth == 0 else { return nil }
    // The condition may only ask for a variable that was set from it.
    return tree.root.descendants.lazy.compactMap { context.variableRead(by: $0) }
      .compactMap { context.onlyExpression(ofVariable: $0) }
      .compactMap { input(of: $0, context, depth: 1) }.first
  }

  /// A header or parameter that is compared with a text which is no secret.
  private func comparedInput(in expression: Int, _ context: LintContext) -> String? {
    let tree = context.tree(expression)
    // What only a partner knows may well be a credential.
    let code = context.document.expressions[expression].codeRange
    guard !tree.hasErrors, !context.document.contains("{{", in: code) else { return nil }
    for node in tree.root.descendants {
      let operands: [SyntaxNode?]
      switch node.kind {
      case .equalsExpression, .notEqualsExpression: operands = [node.left, node.right]
      case .invocationExpression where node.expression?.isNamed("Equals") == true:
        operands = [node.expression?.expression] + node.arguments.prefix(2).map(\.expression)
      default: continue
      }
      guard operands.contains(where: { $0?.withoutParentheses.stringValue?.isEmpty == false }) else { continue }
      for operand in operands.compactMap({ $0 }) {
        let origin = context.origin(of: operand, in: expression)
        if !origin.raw.isEmpty, origin.raw.isSubset(of: [.header, .query]) { return context.name(of: origin.source) }
      }
    }
    return nil
  }
}
