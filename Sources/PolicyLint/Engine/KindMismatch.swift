/// Statements in `@( )`, or an expression in `@{ }`: what is no C# of one kind and is C# of the other.
enum KindMismatch {
  /// The one mistake that explains all errors of an expression, an index of `PolicyDocument.expressions`.
  static func problem(of index: Int, tree: SyntaxTree, in document: PolicyDocument) -> ReadingProblem? {
    let expression = document.expressions[index]
    guard tree.hasErrors, expression.isClosed else { return nil }
    let isSingle = expression.kind == .single
    let other = SyntaxTree.parse(document.code(of: index), as: isSingle ? .statements : .expression)
    guard !other.hasErrors else { return nil }
    let opening = ByteRange(expression.range.start, expression.range.start + 2)
    if isSingle {
      let statements = other.root.statements
      guard !statements.isEmpty else { return nil }
      return ReadingProblem(
        rule: "expression-kind-mismatch", range: opening,
        message: "`@( )` takes one expression, and here are statements",
        help: "write `@{ … }`, or leave `return` and `;` out",
        fixes: [fix(statements, expression, in: document)].compactMap { $0 })
    }
    guard let value = other.root.expression, !value.isMissing else { return nil }
    return ReadingProblem(
      rule: "expression-kind-mismatch", range: opening, message: "`@{ }` takes statements, and here is an expression",
      help: "write `@( … )`, or `return` before it and `;` behind",
      fixes: [
        Fix(
          title: "write `@( … )`", applicability: .safe,
          edits: [TextEdit(expression.range, "@(" + document.string(value.documentRange) + ")")])
      ])
  }

  private static func fix(_ statements: [SyntaxNode], _ expression: PolicyExpression, in document: PolicyDocument)
    -> Fix?
  {
    if statements.count == 1, let value = statements[0].expression {
      return Fix(
        title: "leave the rest of the statement out", applicability: .safe,
        edits: [TextEdit(expression.range, "@(" + document.string(value.documentRange) + ")")])
    }
    guard statements.last?.kind == .returnStatement else { return nil }
    return Fix(
      title: "write `@{ … }`", applicability: .safe,
      edits: [TextEdit(expression.range, "@{" + document.string(expression.codeRange) + "}")])
  }
}
