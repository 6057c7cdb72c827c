struct FormatterDamagedLiteral: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for (index, expression) in document.expressions.enumerated()
    where FormatterDamage.mayStand(in: expression.codeRange, of: document) {
      let tree = context.tree(index)
      for run in FormatterDamage.runs(in: tree) { reportRun(run, in: tree, isEscaped: expression.isEscaped, &report) }
      for node in tree.nodes.indices where tree.nodes[node].kind == .stringLiteralExpression {
        reportName(NodeID(node), in: tree, of: document, &report)
      }
    }
  }

  // MARK: name=""

  private func reportRun(
    _ run: Range<Int>, in tree: SyntaxTree, isEscaped: Bool, _ report: inout Violations
  ) {
    let whole = run.compactMap { FormatterDamage.text(of: $0, in: tree) }.map {
      $0.hasSuffix("=") ? String($0.dropLast()) : $0
    }
    .joined()
    let range = ByteRange(Int(tree.tokens[run.lowerBound].start), Int(tree.tokens[run.upperBound - 1].end))
    let quote = isEscaped ? "&quot;" : "\""
    report.report(
      tree.documentRange(range), "a formatter took `\(whole)` for attributes and put `=\"\"` behind it",
      help: "write `\"\(whole)\"`",
      fixes: [
        Fix(
          title: "write `\"\(whole)\"`", applicability: .unsafe,
          edits: [TextEdit(tree.documentRange(range), quote + whole + quote)])
      ])
  }

  // MARK: A name that ends in =

  private func reportName(
    _ literal: NodeID, in tree: SyntaxTree, of document: PolicyDocument, _ report: inout Violations
  ) {
    guard let token = tree.children(of: literal).first?.token, let name = FormatterDamage.text(of: token, in: tree),
      name.hasSuffix("="), name.count > 1, FormatterDamage.endOfRun(from: token, in: tree) == token + 1,
      let use = NameUse(of: literal, in: tree)
    else { return }
    let shorter = String(name.dropLast())
    let isKnown = use == .method || document.defines(shorter)
    let equals = Int(tree.tokens[token].end) - 2
    report.report(
      tree.documentRange(tree.tokens[token].range),
      use == .method
        ? "no HTTP method is called `\(name)`: a formatter may have put the `=` there"
        : "nothing is called `\(name)`: a formatter may have put the `=` there",
      help: "write `\"\(shorter)\"`",
      fixes: isKnown
        ? [
          Fix(
            title: "write `\"\(shorter)\"`", applicability: .unsafe,
            edits: [TextEdit(tree.documentRange(ByteRange(equals, equals + 1)), "")])
        ] : [])
  }
}

/// What a string in an expression is the name of.
private enum NameUse {
  case method, entry

  private static let dictionaries: Set<String> = ["Claims", "Headers", "MatchedParameters", "Query", "Variables"]

  init?(of literal: NodeID, in tree: SyntaxTree) {
    guard let parent = tree.parent(of: literal) else { return nil }
    switch tree.kind(of: parent) {
    case .equalsExpression, .notEqualsExpression:
      let sides = tree.children(of: parent).compactMap(\.node)
      guard sides.contains(where: { $0 != literal && Self.lastName(of: $0, in: tree) == "Method" }) else { return nil }
      self = .method
    case .argument:
      // The first argument of a look-up in one of the context's dictionaries.
      guard let list = tree.parent(of: parent), tree.children(of: list).compactMap(\.node).first == parent,
        let access = tree.parent(of: list), let target = tree.children(of: access).first?.node
      else { return nil }
      var receiver = target
      if tree.kind(of: access) == .invocationExpression {
        guard tree.kind(of: target) == .simpleMemberAccessExpression, let inner = tree.children(of: target).first?.node
        else { return nil }
        receiver = inner
      }
      switch Self.lastName(of: receiver, in: tree) {
      case let name? where Self.dictionaries.contains(name): self = .entry
      case "Method": self = .method
      default: return nil
      }
    default: return nil
    }
  }

  /// `Headers` of `context.Request.Headers`.
  private static func lastName(of node: NodeID, in tree: SyntaxTree) -> String? {
    guard tree.kind(of: node) == .simpleMemberAccessExpression, let name = tree.children(of: node).last?.node,
      let token = tree.children(of: name).first?.token
    else { return nil }
    return tree.text(of: token)
  }
}
