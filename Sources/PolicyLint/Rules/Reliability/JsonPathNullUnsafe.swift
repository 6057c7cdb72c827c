struct JsonPathNullUnsafe: ExpressionCheck {
  private static let types: Set<String> = ["JObject", "JToken"]
  /// Nobody reads more about one expression.
  private static let limit = 64
  /// Policies that let no other bodies through.
  private static let validators: [Name] = [.validateContent]

  func concerns(_ tree: SyntaxTree) -> Bool {
    (tree.mentions("JObject") || tree.mentions("JToken"))
      && tree.root.descendants.contains { Self.token(of: $0) != nil }
  }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    if Self.validators.contains(where: context.hasElement) { return }
    let tree = context.tree(expression)
    let bound = context.bound(expression)
    let accesses = tree.root.descendants.filter { Self.token(of: $0) != nil }
    for node in accesses.prefix(Self.limit) {
      guard let token = Self.token(of: node), let key = node.arguments.first?.expression?.stringValue,
        isJSON(bound[token.id].type, context), let use = use(of: node, bound, context),
        // The first step of a chain is told.
        !isUsedToken(token, bound, context), !node.ancestors.contains(where: { $0.kind == .tryStatement })
      else { continue }
      // What a policy has put together itself has the properties that it gave it.
      let origin = context.origin(of: token, in: expression).raw
      let isSent = origin.contains(.body)
      guard isSent || origin.contains(.response), !isTested(key, node, expression, context) else { continue }
      report.report(
        ByteRange(node.documentRange.start, use.end),
        "the JSON may lack `\(key)`, and this fails then", help: "write `?.` or `?[`, and say what happens then",
        severity: isSent ? nil : .info)
    }
  }

  /// What `token["name"]` or `token.SelectToken("name")` asks for a property; `nil` for anything else.
  private static func token(of node: SyntaxNode) -> SyntaxNode? {
    guard node.arguments.count == 1, node.arguments.first?.expression?.kind == .stringLiteralExpression else {
      return nil
    }
    switch node.kind {
    case .elementAccessExpression: return node.expression
    case .invocationExpression:
      guard let function = node.expression, function.isNamed("SelectToken") || function.isNamed("GetValue") else {
        return nil
      }
      return function.expression
    default: return nil
    }
  }

  private func isJSON(_ type: TypeID, _ context: LintContext) -> Bool {
    Self.types.contains(context.binderBox.binder.universe.spelling(type))
  }

  /// Where a token that may be missing is asked for something, in the document; `nil` if null is all right there.
  private func use(of token: SyntaxNode, _ bound: BoundExpression, _ context: LintContext) -> ByteRange? {
    var node = token
    while let outer = node.parent {
      switch outer.kind {
      case .parenthesizedExpression: node = outer
      case .castExpression:
        guard let type = outer.type else { return nil }
        let info = context.binderBox.info(bound[type.id].type)
        if info.isValueType, !info.isNullable { return outer.documentRange }
        // A reference may be null, until it is asked for something.
        if info.isValueType || bound[outer.id].type == .string || bound[outer.id].type.isUnknown { return nil }
        node = outer
      case .simpleMemberAccessExpression:
        guard outer.expression == node else { return nil }
        return takesNull(bound[outer.id].member, context) ? nil : outer.name?.documentRange
      case .elementAccessExpression:
        guard outer.expression == node else { return nil }
        return outer.argumentList?.documentRange
      default: return nil
      }
    }
    return nil
  }

  /// Whether a method is one of the context's extensions, which take null; those of sequences and of JSON do not.
  private func takesNull(_ member: MemberID?, _ context: LintContext) -> Bool {
    let universe = context.binderBox.binder.universe
    guard let member, universe.members[member.index].flags.contains(.isExtension) else { return false }
    let owner = universe.definitions[Int(universe.members[member.index].definition)].name
    return universe.names.spelling(owner) == "ContextExtensions"
  }

  /// Whether the receiver is itself such a use, so that the chain is told already.
  private func isUsedToken(_ token: SyntaxNode, _ bound: BoundExpression, _ context: LintContext) -> Bool {
    guard let receiver = Self.token(of: token.withoutParentheses) else { return false }
    return isJSON(bound[receiver.id].type, context)
  }

  /// Whether code or a condition around it looks for the property first, or the code has put it there.
  private func isTested(_ key: String, _ node: SyntaxNode, _ expression: Int, _ context: LintContext) -> Bool {
    if mentions(key, in: node.tree, besides: node) { return true }
    guard let owner = context.document.expressions[expression].element else { return false }
    return context.document.conditions(around: owner).contains { condition in
      mentions(key, in: context.tree(condition), besides: nil)
    }
  }

  /// Whether the name of a property stands somewhere else.
  private func mentions(_ key: String, in tree: SyntaxTree, besides node: SyntaxNode?) -> Bool {
    tree.root.descendants.contains { literal in
      guard literal.kind == .stringLiteralExpression, literal.stringValue == key else { return false }
      guard let access = literal.parent?.parent?.parent, let node else { return true }
      // Looked at only to be used in the same way it is no test.
      if access == node { return false }
      if Self.token(of: access) != nil {
        return isTest(access) || access.parent?.kind.isAssignment == true && access.parent?.left == access
      }
      return true
    }
  }

  /// Whether a token is compared, tested by a pattern, or asked with `?`.
  private func isTest(_ access: SyntaxNode) -> Bool {
    var node = access
    while let outer = node.parent {
      switch outer.kind {
      case .parenthesizedExpression, .castExpression: node = outer
      case .equalsExpression, .notEqualsExpression, .isPatternExpression, .isExpression, .coalesceExpression,
        .conditionalAccessExpression:
        return true
      case .argument: return outer.parent?.parent?.expression?.isNamed("IsNullOrEmpty") == true
      default: return false
      }
    }
    return false
  }
}
