/// What is wrong with the syntax of a document's expressions, in words of the rules that report it.
enum ExpressionProblems {
  /// The problems of one expression, an index of `PolicyDocument.expressions`, whose syntax is `tree`. Those that come of a
  /// text that a formatter has damaged are left out if a rule explains them (`explainsDamage`).
  static func problems(
    of index: Int, tree: SyntaxTree, in document: PolicyDocument, explainsDamage: Bool
  ) -> [ReadingProblem] {
    let expression = document.expressions[index]
    if explainsDamage, let damage = FormatterDamage.start(in: index, tree: tree, of: document) {
      return tree.diagnostics.filter { $0.range.start < damage }.compactMap { problem($0, tree: tree) }
    }
    if let problem = KindMismatch.problem(of: index, tree: tree, in: document) { return [problem] }
    var problems = tree.diagnostics.compactMap { problem($0, tree: tree) }
    // Where even the end had to be guessed, all behind the first error is a consequence.
    if !expression.isClosed { problems.removeLast(max(0, problems.count - 1)) }
    if !expression.isClosed, !tree.hasErrors {
      let opening = ByteRange(expression.range.start, expression.range.start + 2)
      problems.append(
        ReadingProblem(
          rule: "expression-syntax-error", range: opening,
          message: "the bracket of this expression is never closed",
          help: "add `\(expression.kind == .single ? ")" : "}")` where it ends"))
    }
    return problems
  }

  /// A closing bracket or semicolon behind an expression's end: a bracket too many inside.
  static func surplus(behind index: Int, in document: PolicyDocument) -> ReadingProblem? {
    let expression = document.expressions[index]
    var next = expression.range.end
    while next < document.text.count, ASCII.isSpace(document.text[next]) { next += 1 }
    guard next < document.text.count else { return nil }
    switch document.text[next] {
    case ASCII.closeParenthesis, ASCII.closeBrace, ASCII.closeBracket, ASCII.semicolon: break
    default: return nil
    }
    let range = ByteRange(next, next + 1)
    return ReadingProblem(
      rule: "expression-syntax-error", range: range,
      message: "unexpected `\(document.string(range))`: the expression ends before it",
      related: [
        RelatedPlace(
          range: ByteRange(expression.range.end - 1, expression.range.end),
          message: "this bracket closes the expression")
      ])
  }

  private static func problem(_ diagnostic: SyntaxDiagnostic, tree: SyntaxTree) -> ReadingProblem? {
    let range = tree.documentRange(diagnostic.range)
    switch diagnostic.kind {
    case .notAnalyzed: return nil
    case .tooNew: return ReadingProblem(rule: "csharp-too-new", range: range, message: diagnostic.message)
    case .error, .notAllowed:
      if diagnostic.code == "CS1012" {
        return ReadingProblem(
          rule: "single-quoted-string", range: range, message: diagnostic.message,
          help: "write the text in double quotes",
          fixes: [doubleQuoted(range, tree.code.string(diagnostic.range))].compactMap { $0 })
      }
      return ReadingProblem(rule: "expression-syntax-error", range: range, message: diagnostic.message)
    }
  }

  /// `'text'` as `"text"`, where it holds nothing that would have to be escaped.
  private static func doubleQuoted(_ range: ByteRange, _ literal: String) -> Fix? {
    guard literal.count > 2, literal.hasPrefix("'"), literal.hasSuffix("'"), !literal.contains("\"") else { return nil }
    // A literal that is written with references has another length than its code.
    guard literal.utf8.count == range.count else { return nil }
    return Fix(
      title: "write the text in double quotes", applicability: .safe,
      edits: [TextEdit(range, "\"\(literal.dropFirst().dropLast())\"")])
  }
}
