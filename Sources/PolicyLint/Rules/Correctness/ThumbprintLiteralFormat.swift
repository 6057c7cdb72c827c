struct ThumbprintLiteralFormat: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var reported = false
    if document.hasExpression(containing: "Thumbprint") {
      for (index, expression) in document.expressions.enumerated()
      where expression.isWholeValue && document.contains("Thumbprint", in: expression.codeRange)
        && !Self.comparedLiterals(in: context.shape(of: index)).isEmpty
      {
        for literal in Self.comparedLiterals(in: context.tree(index)) {
          reported = true
          Self.report(literal, to: &report)
        }
      }
    }
    if !reported { context.reportGates(of: "thumbprint-literal-format", to: &report) }
    for id in document.elementIDs where document[id].name == GateNames.identity {
      checkIdentity(id, in: document, to: &report)
    }
  }

  /// Texts that are compared with a thumbprint and can never be equal to one.
  private static func comparedLiterals(in tree: SyntaxTree) -> [SyntaxNode] {
    guard !tree.hasErrors, tree.hasNode(where: { $0 == .stringLiteralExpression }), tree.mentions("Thumbprint") else {
      return []
    }
    return tree.nodes.indices.map { SyntaxNode(tree, NodeID($0)) }.filter { node in
      node.kind == .stringLiteralExpression && isComparedWithThumbprint(node)
        && node.stringValue.map { Thumbprint.isMisspelled($0) } ?? false
    }
  }

  private static func isComparedWithThumbprint(_ node: SyntaxNode) -> Bool {
    guard let parent = node.parent else { return false }
    switch parent.kind {
    case .parenthesizedExpression: return isComparedWithThumbprint(parent)
    case .equalsExpression, .notEqualsExpression:
      return isThumbprint(parent.left == node ? parent.right : parent.left)
    case .argument:
      guard let call = parent.parent?.parent, call.kind == .invocationExpression, call.arguments.count == 1 else {
        return false
      }
      return call.expression?.isNamed("Equals") ?? false && isThumbprint(call.expression?.expression)
    case .arrayInitializerExpression, .collectionInitializerExpression:
      return parent.ancestors.contains { call in
        call.kind == .invocationExpression && call.expression?.isNamed("Contains") ?? false && call.arguments.count == 1
          && isThumbprint(call.arguments.first?.expression)
      }
    default: return false
    }
  }

  private static func isThumbprint(_ node: SyntaxNode?) -> Bool {
    guard let node = node?.withoutParentheses else { return false }
    if node.kind == .conditionalAccessExpression { return isThumbprint(node.whenNotNull) }
    return node.kind == .simpleMemberAccessExpression || node.kind == .memberBindingExpression
      ? node.isNamed("Thumbprint") : false
  }

  private static func report(_ literal: SyntaxNode, to report: inout Violations) {
    let text = literal.stringValue ?? ""
    let right = Thumbprint.normalized(text)
    guard right.utf8.count == 40 else {
      return report.report(
        literal.documentRange, "a thumbprint has 40 digits, not \(right.utf8.count): this comparison is never true",
        help: "`Thumbprint` is that of SHA-1")
    }
    let why = text.uppercased() == right ? "is upper-case" : "is 40 digits and nothing else"
    var fixes: [Fix] = []
    if let content = literal.token(0)?.contentRange {
      let edit = TextEdit(literal.tree.documentRange(content), right)
      fixes = [Fix(title: "write `\(right)`", applicability: .unsafe, edits: [edit])]
    }
    report.report(
      literal.documentRange, "a thumbprint \(why): this comparison is never true", help: "write `\(right)`",
      fixes: fixes)
  }

  private func checkIdentity(_ id: ElementID, in document: PolicyDocument, to report: inout Violations) {
    guard let attribute = document.attribute(GateNames.thumbprint, of: id), attribute.expression < 0,
      let text = document.literal(GateNames.thumbprint, of: id), Thumbprint.isMisspelled(text)
    else { return }
    report.report(
      attribute.valueRange, "a thumbprint is 40 upper-case digits and nothing else",
      help: "whether the policy compares it in another spelling is not documented", severity: .info)
  }
}
