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
  /// What a compiler says of its expressions, for all rules that report such things.
  private(set) lazy var languageErrors = LanguageErrors(of: self)
  /// What can be null, and what variables are, at every expression.
  private(set) lazy var nullFlow = NullFlow(of: self)
  private(set) lazy var flow = RequestFlow(of: document)
  /// The places where the document decides who gets in.
  private(set) lazy var gates = GateAnalysis(self, leavingPlainOut: true).gates()
  /// Where values of expressions come from, for the few that a rule asks about.
  var originCache = OriginCache()
  private var trees: [SyntaxTree?]
  private var parser = SyntaxParser()
  private var boundExpressions: [BoundExpression?] = []
  private var borrowedBinder: BinderBox?

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

  deinit {
    if let borrowedBinder { BinderPool.shared.giveBack(borrowedBinder) }
  }

  /// The binder of the document; its universe knows the types and members that `bound(_:)` speaks of.
  var binderBox: BinderBox {
    if let borrowedBinder { return borrowedBinder }
    let box = BinderPool.shared.take()
    borrowedBinder = box
    return box
  }

  /// What an expression means, an index of `PolicyDocument.expressions`.
  func bound(_ expression: Int) -> BoundExpression {
    if boundExpressions.isEmpty { boundExpressions = Array(repeating: nil, count: document.expressions.count) }
    if let known = boundExpressions[expression] { return known }
    let bound = binderBox.binder.bind(tree(expression), expecting: expectedType(of: expression))
    boundExpressions[expression] = bound
    return bound
  }

  /// The type that the value of an expression has to convert to.
  func expectedType(of expression: Int) -> TypeID { decides(expression) ? .bool : .object }

  /// Whether an expression is a condition: what it gives is asked for, not passed on.
  ///
  /// Other values are turned into what their policy needs, in ways that no page tells.
  func decides(_ expression: Int) -> Bool {
    guard let attribute = document.expressions[expression].attribute else { return false }
    switch document.attributes[Int(attribute)].name {
    case .condition, .incrementCondition, .sfResolveCondition, .when: break
    default: return false
    }
    return schema.valueSpec(ofExpression: expression, in: document)?.result == .bool
  }

  /// Whether an expression can be understood: it is all of its value, ends, and is C#.
  func isUnderstood(_ expression: Int) -> Bool {
    let found = document.expressions[expression]
    return found.isWholeValue && found.isClosed && !tree(expression).hasErrors
  }
}
