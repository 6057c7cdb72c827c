/// One document while it is linted, with what several checks need to know of it, computed once on demand.
///
/// It lives on one thread.
final class LintContext {
  let document: PolicyDocument

  private(set) lazy var flow = RequestFlow(of: document)
  private var trees: [SyntaxTree?]
  private var parser = SyntaxParser()

  init(document: PolicyDocument) {
    self.document = document
    trees = [SyntaxTree?](repeating: nil, count: document.expressions.count)
  }

  /// The syntax tree of an expression, an index of `PolicyDocument.expressions`.
  func tree(_ expression: Int) -> SyntaxTree {
    if let known = trees[expression] { return known }
    let tree = document.parse(expression, with: &parser)
    trees[expression] = tree
    return tree
  }
}
