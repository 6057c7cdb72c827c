/// One document while it is linted, with what several checks need to know of it, computed once on demand.
///
/// It lives on one thread.
final class LintContext {
  let document: PolicyDocument
  /// Where the document is attached, as far as that is known.
  let origin: DocumentOrigin
  /// The style that documents are to have.
  let format: FormatOptions
  /// The fragments that documents may include, as far as they are known.
  let fragments: FragmentLibrary

  /// What every element is to the vocabulary.
  private(set) lazy var schema = DocumentSchema(of: document)
  /// What the vocabulary does not allow, for all rules that report such things.
  private(set) lazy var schemaFindings = SchemaValidator.validate(document, schema: schema, origin: origin)
  private(set) lazy var flow = RequestFlow(of: document)
  /// The places where the document decides who gets in.
  private(set) lazy var gates = GateAnalysis(self).gates()
  private var trees: [SyntaxTree?]
  private var parser = SyntaxParser()

  init(
    document: PolicyDocument, origin: DocumentOrigin = DocumentOrigin(), format: FormatOptions = FormatOptions(),
    fragments: FragmentLibrary = FragmentLibrary()
  ) {
    self.document = document
    self.origin = origin
    self.format = format
    self.fragments = fragments
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
