/// Parses C#. One value parses any number of expressions, one after the other, and keeps its memory between them.
///
/// It never gives up: where something is missing, the tree has a gap or a `missingExpression`, and what fits nowhere is
/// skipped. One mistake makes one diagnostic: at one token only the first is kept, and none next to a token that the lexer
/// has complained about or next to a placeholder, which may stand for whatever is missing.
struct SyntaxParser: ~Copyable {
  /// How deep expressions and statements may stand in each other.
  static let maximumDepth = 200

  var tokens: [Token] = []
  var comments: [Trivia] = []
  var diagnostics: [SyntaxDiagnostic] = []
  var nodes: [NodeRecord] = []
  var elements: [SyntaxElement] = []
  /// The children of nodes that are not finished.
  var scratch: [SyntaxElement] = []
  /// The index of the current token.
  var position = 0
  var depth = 0
  /// Where the last diagnostic was; another one at the same token is a consequence.
  var lastErrorPosition = -1
  /// The innermost bracket that is being read.
  var openBracket = -1
  /// Where `throw` may start an expression.
  var throwPosition = -1
  /// Set once the nesting limit was met: the rest is skipped.
  var isAbandoned = false
  var code = CodeText("")

  init() {}

  mutating func parse(_ code: CodeText, as form: SyntaxTree.Form) -> SyntaxTree {
    run(code, as: form)
    // The document must not be held back until there is more to parse.
    self.code = CodeText("")
    return SyntaxTree(
      code: code, form: form, tokens: rightSized(tokens), comments: rightSized(comments),
      diagnostics: rightSized(diagnostics), nodes: rightSized(nodes), elements: rightSized(elements))
  }

  /// Whether there is nothing to say of the syntax; no tree is made.
  mutating func accepts(_ code: CodeText, as form: SyntaxTree.Form) -> Bool {
    run(code, as: form)
    self.code = CodeText("")
    return diagnostics.isEmpty
  }

  private mutating func run(_ code: CodeText, as form: SyntaxTree.Form) {
    reset(code)
    tokens.reserveCapacity(code.count / 4 + 8)
    lex()
    let mark = scratch.count
    switch form {
    case .expression: parseWholeExpression()
    case .statements: parseWholeBlock()
    }
    scratch.append(SyntaxElement(token: tokens.count - 1))
    finish(.compilationUnit, from: mark)
    if diagnostics.count > 1 { orderDiagnostics() }
  }

  private mutating func reset(_ code: CodeText) {
    self.code = code
    tokens.removeAll(keepingCapacity: true)
    comments.removeAll(keepingCapacity: true)
    diagnostics.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    position = 0
    depth = 0
    lastErrorPosition = -1
    openBracket = -1
    throwPosition = -1
    isAbandoned = false
  }

  private mutating func lex() {
    var tokens: [Token] = []
    var comments: [Trivia] = []
    var diagnostics: [SyntaxDiagnostic] = []
    swap(&tokens, &self.tokens)
    swap(&comments, &self.comments)
    swap(&diagnostics, &self.diagnostics)
    code.storage.withUnsafeBufferPointer { storage in
      var lexer = Lexer(
        UnsafeBufferPointer(rebasing: storage[code.bounds]), tokens: tokens, comments: comments,
        diagnostics: diagnostics)
      tokens = []
      comments = []
      diagnostics = []
      lexer.run()
      swap(&tokens, &lexer.tokens)
      swap(&comments, &lexer.comments)
      swap(&diagnostics, &lexer.diagnostics)
    }
    swap(&tokens, &self.tokens)
    swap(&comments, &self.comments)
    swap(&diagnostics, &self.diagnostics)
  }

  private func rightSized<T>(_ buffer: [T]) -> [T] {
    guard let _ = buffer.first else { return [] }
    return Array(unsafeUninitializedCapacity: buffer.count) { target, count in
      count = buffer.withUnsafeBufferPointer { target.initialize(fromContentsOf: $0) }
    }
  }

  private mutating func orderDiagnostics() {
    var seen = Set<SyntaxDiagnostic>()
    diagnostics = diagnostics.filter { seen.insert($0).inserted }
    let order = diagnostics.enumerated().sorted {
      $0.element.range.start != $1.element.range.start
        ? $0.element.range.start < $1.element.range.start : $0.offset < $1.offset
    }
    diagnostics = order.map(\.element)
  }

  // MARK: Tokens

  var current: TokenKind { tokens[position].kind }
  var contextual: TokenKind { tokens[position].contextualKind }
  var isAtEnd: Bool { position == tokens.count - 1 }

  func peek(_ distance: Int = 1) -> TokenKind { tokens[min(position &+ distance, tokens.count &- 1)].kind }
  func peekContextual(_ distance: Int = 1) -> TokenKind {
    tokens[min(position &+ distance, tokens.count &- 1)].contextualKind
  }

  /// The current token as a child; the parser goes on to the next one. The end of the code is never passed.
  mutating func take() -> SyntaxElement {
    let element = SyntaxElement(token: position)
    if position < tokens.count &- 1 { position &+= 1 }
    return element
  }

  /// The current token, if it is of a kind.
  mutating func takeIf(_ kind: TokenKind) -> SyntaxElement { current == kind ? take() : .missing }

  /// The offset behind the token before the current one.
  var previousEnd: Int { position > 0 ? Int(tokens[position - 1].end) : Int(tokens[0].start) }

  /// Whether the current token stands directly behind the one before.
  func isAdjacent(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].start == tokens[index - 1].end
  }

  // MARK: Nodes

  @discardableResult
  mutating func finish(_ kind: SyntaxKind, from mark: Int) -> NodeID {
    let first = elements.count
    elements.append(contentsOf: scratch[mark...])
    scratch.removeLast(scratch.count - mark)
    return record(kind, first)
  }

  mutating func node(_ kind: SyntaxKind, _ a: SyntaxElement) -> NodeID {
    let first = elements.count
    elements.append(a)
    return record(kind, first)
  }

  mutating func node(_ kind: SyntaxKind, _ a: SyntaxElement, _ b: SyntaxElement) -> NodeID {
    let first = elements.count
    elements.append(a)
    elements.append(b)
    return record(kind, first)
  }

  mutating func node(_ kind: SyntaxKind, _ a: SyntaxElement, _ b: SyntaxElement, _ c: SyntaxElement) -> NodeID {
    let first = elements.count
    elements.append(a)
    elements.append(b)
    elements.append(c)
    return record(kind, first)
  }

  mutating func node(
    _ kind: SyntaxKind, _ a: SyntaxElement, _ b: SyntaxElement, _ c: SyntaxElement, _ d: SyntaxElement
  ) -> NodeID {
    let first = elements.count
    elements.append(a)
    elements.append(b)
    elements.append(c)
    elements.append(d)
    return record(kind, first)
  }

  /// Makes a node of the elements from `first` on.
  private mutating func record(_ kind: SyntaxKind, _ first: Int) -> NodeID {
    let id = Int32(truncatingIfNeeded: nodes.count)
    var start = UInt32.max
    var end: UInt32 = 0
    var firstDescendant = id
    for index in first..<elements.count {
      let element = elements[index]
      if let child = element.node {
        nodes[child.index].parent = id
        let record = nodes[child.index]
        if firstDescendant > record.firstDescendant { firstDescendant = record.firstDescendant }
        if start == .max { start = record.start }
        end = record.end
      } else if let token = element.token {
        if start == .max { start = tokens[token].start }
        end = tokens[token].end
      }
    }
    if start == .max {
      start = UInt32(truncatingIfNeeded: previousEnd)
      end = start
    }
    nodes.append(
      NodeRecord(
        kind: kind, start: start, end: end, firstDescendant: firstDescendant,
        firstElement: Int32(truncatingIfNeeded: first), elementCount: Int32(truncatingIfNeeded: elements.count - first))
    )
    return NodeID(Int(id))
  }

  /// Stands where an expression, a type or a name is missing.
  mutating func missingExpression() -> NodeID {
    record(.missingExpression, elements.count)
  }
}
