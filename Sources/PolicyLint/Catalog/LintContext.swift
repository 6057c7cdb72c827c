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
  /// Asks for the template of the operation that the document belongs to.
  var findURLTemplate: (() -> URLTemplate?)?
  /// What policies may refer to, as far as that is known.
  var declared = DeclaredResources()
  private lazy var elementNames = NameSet(document.elements.lazy.map(\.name))
  private(set) lazy var flow = RequestFlow(of: document)
  /// The places where the document decides who gets in.
  private(set) lazy var gates = GateAnalysis(self, leavingPlainOut: true).gates()
  /// Where a secret or a placeholder may begin.
  private(set) lazy var markedPlaces = MarkedPlaces.all(in: document.text)
  /// The literal texts of elements in which every character counts.
  private(set) lazy var exactTexts = findExactTexts()
  /// Where values of expressions come from, for the few that a rule asks about.
  var originCache = OriginCache()
  private let linter: Linter?
  private var trees: [SyntaxTree?]
  private var knownExpressions: [KnownExpression?]
  private var boundExpressions: [BoundExpression?] = []
  private var decisions: [Bool?]
  private var borrowedBench: Workbench?

  init(
    document: PolicyDocument, origin: DocumentOrigin = DocumentOrigin(), format: FormatOptions = FormatOptions(),
    fragments: FragmentLibrary = FragmentLibrary(), linter: Linter? = nil
  ) {
    self.document = document
    self.origin = origin
    self.format = format
    self.fragments = fragments
    self.linter = linter
    trees = [SyntaxTree?](repeating: nil, count: document.expressions.count)
    knownExpressions = [KnownExpression?](repeating: nil, count: document.expressions.count)
    decisions = [Bool?](repeating: nil, count: document.expressions.count)
  }

  deinit {
    if let borrowedBench { WorkbenchPool.shared.giveBack(borrowedBench) }
  }

  private var bench: Workbench {
    if let borrowedBench { return borrowedBench }
    let bench = WorkbenchPool.shared.take(for: linter)
    borrowedBench = bench
    return bench
  }

  /// The binder of the document; its universe knows the types and members that `bound(_:)` speaks of.
  var binderBox: BinderBox { bench.binderBox }

  /// The gates that were found right before.
  var gateMemory: GateMemory { bench.gateMemory }

  /// Whether the document has an element of a name at all.
  func hasElement(_ name: Name) -> Bool { elementNames.contains(name) }

  // MARK: Expressions

  /// What is known of an expression's code, an index of `PolicyDocument.expressions`; `nil` where nothing is kept of it.
  func known(_ expression: Int) -> KnownExpression? {
    if let known = knownExpressions[expression] { return known }
    let found = document.expressions[expression]
    guard found.codeRange.count <= KnownExpressions.longest, found.codeRange.end <= document.text.count else {
      return nil
    }
    let form: SyntaxTree.Form = found.kind == .single ? .expression : .statements
    let bench = bench
    return document.text.withUnsafeBufferPointer { text in
      let code = UnsafeBufferPointer(rebasing: text[found.codeRange.indices])
      let hash = KnownExpressions.hash(code, form: form, isEscaped: found.isEscaped)
      if let known = bench.expressions.find(code, hash: hash, form: form, isEscaped: found.isEscaped) {
        knownExpressions[expression] = known
        return known
      }
      guard !bench.expressions.isFull else { return nil }
      let tree = bench.parser.parse(document.code(of: expression).detached.moved(to: 0), as: form)
      let known = KnownExpression(source: Array(code), isEscaped: found.isEscaped, tree: tree)
      bench.expressions.insert(known, hash: hash)
      knownExpressions[expression] = known
      return known
    }
  }

  /// The syntax tree of an expression, an index of `PolicyDocument.expressions`.
  func tree(_ expression: Int) -> SyntaxTree {
    if let made = trees[expression] { return made }
    let tree =
      known(expression)?.tree.moved(to: document.expressions[expression].codeRange.start)
      ?? document.parse(expression, with: &bench.parser)
    trees[expression] = tree
    return tree
  }

  /// The syntax tree of an expression's code wherever it stands: its ranges mean nothing. It costs less than `tree(_:)`.
  func shape(of expression: Int) -> SyntaxTree { known(expression)?.tree ?? tree(expression) }

  /// Whether there is nothing to say of an expression's syntax. Nothing is kept of code that is not repeated.
  func hasCleanSyntax(_ expression: Int) -> Bool {
    if let made = trees[expression] { return made.diagnostics.isEmpty }
    if let known = known(expression) { return known.tree.diagnostics.isEmpty }
    return document.acceptsSyntax(of: expression, with: &bench.parser)
  }

  /// What an expression means, an index of `PolicyDocument.expressions`.
  func bound(_ expression: Int) -> BoundExpression {
    if boundExpressions.isEmpty { boundExpressions = Array(repeating: nil, count: document.expressions.count) }
    if let made = boundExpressions[expression] { return made }
    let bound = bind(expression)
    boundExpressions[expression] = bound
    return bound
  }

  /// The type that an expression gives, an index of `PolicyDocument.expressions`.
  func type(of expression: Int) -> TypeID {
    known(expression)?[decides(expression)]?.bound.type ?? bound(expression).type
  }

  private func bind(_ expression: Int) -> BoundExpression {
    let expectedType = expectedType(of: expression)
    let isCondition = expectedType == .bool
    guard let known = known(expression) else {
      return binderBox.binder.bind(tree(expression), expecting: expectedType)
    }
    if var bound = known[isCondition]?.bound {
      bound.tree = tree(expression)
      return bound
    }
    let bound = binderBox.binder.bind(tree(expression), expecting: expectedType)
    var kept = bound
    kept.tree = known.tree
    known[isCondition] = KnownExpression.Meaning(kept)
    return bound
  }

  /// The type that the value of an expression has to convert to.
  func expectedType(of expression: Int) -> TypeID { decides(expression) ? .bool : .object }

  /// Whether an expression is a condition: what it gives is asked for, not passed on.
  ///
  /// Other values are turned into what their policy needs, in ways that no page tells.
  func decides(_ expression: Int) -> Bool {
    if let known = decisions[expression] { return known }
    let decides = findsDecision(expression)
    decisions[expression] = decides
    return decides
  }

  private func findsDecision(_ expression: Int) -> Bool {
    guard let attribute = document.expressions[expression].attribute else { return false }
    switch document.attributes[Int(attribute)].name {
    case .condition, .incrementCondition, .sfResolveCondition, .when: break
    default: return false
    }
    return schema.result(ofExpression: expression, in: document) == .bool
  }

  /// Whether an expression can be understood: it is all of its value, ends, and is C#.
  func isUnderstood(_ expression: Int) -> Bool {
    let found = document.expressions[expression]
    guard found.isWholeValue, found.isClosed else { return false }
    return !(known(expression)?.hasErrors ?? tree(expression).hasErrors)
  }
}
