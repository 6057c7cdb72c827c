struct RegexInvalid: ExpressionCheck {
  static let looksAtCodeOnly = true

  func concerns(_ tree: SyntaxTree) -> Bool { tree.mentions("Regex") }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let bound = context.bound(expression)
    let tree = bound.tree
    for index in tree.nodes.indices {
      let kind = tree.nodes[index].kind
      guard kind == .invocationExpression || kind == .objectCreationExpression else { continue }
      let node = SyntaxNode(tree, NodeID(index))
      let named = kind == .invocationExpression ? node.child(0) : node
      guard let member = named.flatMap({ bound[$0.id].member }),
        let position = Self.patternPosition(of: member, in: context.binderBox), position < node.arguments.count,
        // Options may change what white space and `#` mean.
        !node.arguments.contains(where: { $0.nameColon != nil || $0.text.contains("IgnorePatternWhitespace") }),
        let pattern = node.arguments[position].expression, case .string(let text)? = bound.constant(of: pattern.id),
        !text.contains("{{"), let problem = RegexValidity.problem(of: text)
      else { continue }
      report.report(pattern.documentRange, "this is no regular expression: \(problem)")
    }
  }

  /// The position of the parameter that takes the pattern.
  private static func patternPosition(of member: MemberID, in box: BinderBox) -> Int? {
    let entry = box.binder.universe.members[member.index]
    guard box.binder.universe.names.spelling(box.binder.universe.definitions[Int(entry.definition)].name) == "Regex"
    else {
      return nil
    }
    for offset in 0..<Int(entry.parameterCount) {
      let parameter = box.binder.universe.parameters[Int(entry.firstParameter) + offset]
      if box.binder.universe.names.spelling(parameter.name) == "pattern" { return offset }
    }
    return nil
  }
}
