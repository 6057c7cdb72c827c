struct ExpressionTooComplex: ExpressionCheck {
  static let looksAtCodeOnly = true
  private static let operators = 5
  private static let lines = 40
  private static let depth = 4

  func concerns(_ tree: SyntaxTree) -> Bool { tree.tokens.count > 20 }

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let tree = context.tree(expression)
    let place = context.document.expressions[expression].range
    let opening = ByteRange(place.start, min(place.end, place.start + 2))
    let joints = tree.root.descendants.reduce(0) { count, node in
      count + (node.kind == .logicalAndExpression || node.kind == .logicalOrExpression ? 1 : 0)
    }
    if tree.form == .expression, joints > Self.operators {
      report.report(
        opening, "\(joints) conditions are joined in one expression",
        help: "give parts of it names, with `set-variable`")
      return
    }
    guard tree.form == .statements else { return }
    let lines = context.document.bytes(place).count { $0 == ASCII.lineFeed } - 1
    if lines > Self.lines {
      report.report(opening, "this code has \(lines) lines", help: "split it into several variables, or a fragment")
    } else if let node = tree.root.descendants.first(where: { nesting(of: $0) > Self.depth }) {
      report.report(
        ByteRange(node.documentRange.start, node.documentRange.start + 1),
        "this is nested more than \(Self.depth) deep", help: "return early, or split the code")
    }
  }

  /// How many loops and branches are around a statement, with itself.
  private func nesting(of node: SyntaxNode) -> Int {
    func isNesting(_ kind: SyntaxKind) -> Bool {
      switch kind {
      case .ifStatement, .forStatement, .forEachStatement, .forEachVariableStatement, .whileStatement, .doStatement,
        .switchStatement, .tryStatement:
        true
      default: false
      }
    }
    guard isNesting(node.kind) else { return 0 }
    var count = 1
    var inner = node
    for outer in node.ancestors {
      // `else if` goes no deeper.
      let isElse = inner.kind == .ifStatement && outer.kind == .elseClause
      if isNesting(outer.kind) { count += 1 }
      if isElse { count -= 1 }
      inner = outer
    }
    return count
  }
}
