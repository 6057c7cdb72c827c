/// The syntax of one policy expression: tokens, comments, nodes and what is wrong, in flat arrays.
///
/// Nodes stand in post-order: the children of a node, and theirs, come before it, without a gap; the root is the last.
/// `SyntaxNode` is the convenient view; `kind(of:)`, `children(of:)` and their kin serve walks that must be fast.
/// All ranges are offsets of the code; `documentRange(_:)` leads to the document.
///
/// What nests by brackets, prefixes or to the right is at most `SyntaxParser.maximumDepth` deep, but chains that nest to the
/// left (`a + b + c`, `a.b().c()`) are as deep as they are long: a walk that may meet code of strangers goes down `left` and
/// `expression` in a loop, or over `descendants`, which stand in an order that needs no recursion.
final class SyntaxTree: Sendable {
  enum Form: Sendable {
    /// `@( … )`: one expression.
    case expression
    /// `@{ … }`: statements.
    case statements
  }

  let code: CodeText
  let form: Form
  /// All tokens, those included that the parser skipped; the last one is the end of the code.
  let tokens: [Token]
  /// Comments and their kin, in order. What lies between tokens and comments is white space.
  let comments: [Trivia]
  /// What is wrong, in order.
  let diagnostics: [SyntaxDiagnostic]
  let nodes: [NodeRecord]
  let elements: [SyntaxElement]

  init(
    code: CodeText, form: Form, tokens: [Token], comments: [Trivia], diagnostics: [SyntaxDiagnostic],
    nodes: [NodeRecord], elements: [SyntaxElement]
  ) {
    self.code = code
    self.form = form
    self.tokens = tokens
    self.comments = comments
    self.diagnostics = diagnostics
    self.nodes = nodes
    self.elements = elements
  }

  /// The tree of the same code where it stands once more: from `start` on in some document.
  func moved(to start: Int) -> SyntaxTree {
    SyntaxTree(
      code: code.moved(to: start), form: form, tokens: tokens, comments: comments, diagnostics: diagnostics,
      nodes: nodes, elements: elements)
  }

  /// Parses one expression. Who parses many keeps a `SyntaxParser` instead, which reuses its memory.
  static func parse(_ code: CodeText, as form: Form) -> SyntaxTree {
    var parser = SyntaxParser()
    return parser.parse(code, as: form)
  }

  /// The compilation unit.
  var root: SyntaxNode { SyntaxNode(self, NodeID(nodes.count - 1)) }

  /// Whether it is C# of some version; what is merely too new does not count.
  var hasErrors: Bool { diagnostics.contains { $0.kind == .error } }

  /// The document's range of a range of the code.
  func documentRange(_ range: ByteRange) -> ByteRange { code.documentRange(range) }

  // MARK: Fast access

  func kind(of node: NodeID) -> SyntaxKind { nodes[node.index].kind }
  func range(of node: NodeID) -> ByteRange { nodes[node.index].range }

  /// The node around; `nil` for the root.
  func parent(of node: NodeID) -> NodeID? {
    let parent = nodes[node.index].parent
    return parent < 0 ? nil : NodeID(Int(parent))
  }

  /// Nodes, tokens and gaps of a node, as `SyntaxKind` lists them.
  func children(of node: NodeID) -> ArraySlice<SyntaxElement> {
    let record = nodes[node.index]
    return elements[Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount)]
  }

  /// The nodes inside a node, itself included, in post-order.
  func subtree(of node: NodeID) -> ClosedRange<Int> {
    Int(nodes[node.index].firstDescendant)...node.index
  }

  /// The token with an index, as a view.
  func token(_ index: Int) -> SyntaxToken { SyntaxToken(tree: self, index: index) }

  /// The text of a token as it is written.
  func text(of token: Int) -> String { code.string(tokens[token].range) }

  /// Whether a token is written as `text`.
  func text(of token: Int, is text: StaticString) -> Bool {
    let slice = code[tokens[token].range]
    return text.withUTF8Buffer { $0.count == slice.count && slice.elementsEqual($0) }
  }

  /// Whether a word stands in the code, comments and texts included: a quick look before a thorough one.
  func mentions(_ word: StaticString) -> Bool { ByteSearch.contains(word, in: code.bounds, of: code.storage) }

  /// Whether there is a node of one of some kinds.
  func hasNode(where fits: (SyntaxKind) -> Bool) -> Bool { nodes.contains { fits($0.kind) } }

  /// The comments that lie in a range.
  func comments(in range: ByteRange) -> ArraySlice<Trivia> {
    let first = firstComment(endingBehind: range.start)
    var end = first
    while end < comments.count, comments[end].range.start < range.end { end += 1 }
    return comments[first..<end]
  }

  /// The comments in front of a token and behind the token before it.
  func comments(before token: Int) -> ArraySlice<Trivia> {
    let start = token > 0 ? Int(tokens[token - 1].end) : 0
    return comments(in: ByteRange(start, Int(tokens[token].start)))
  }

  private func firstComment(endingBehind offset: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first token that ends behind `offset`.
  func tokenIndex(at offset: Int) -> Int {
    var low = 0
    var high = max(0, tokens.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The place of a node in `SyntaxTree.nodes`.
struct NodeID: Hashable, Sendable, Comparable {
  private let raw: Int32
  init(_ index: Int) { raw = Int32(truncatingIfNeeded: index) }
  var index: Int { Int(raw) }
  static func < (left: NodeID, right: NodeID) -> Bool { left.raw < right.raw }
}

/// A child of a node: a node, a token or nothing.
struct SyntaxElement: Hashable, Sendable {
  private let raw: Int32
  /// Something that may stand there and does not, or that must and was not found.
  static let missing = SyntaxElement(raw: .min)

  private init(raw: Int32) { self.raw = raw }
  init(_ node: NodeID) { raw = Int32(truncatingIfNeeded: node.index) }
  init(token: Int) { raw = ~Int32(truncatingIfNeeded: token) }

  var isMissing: Bool { raw == .min }
  var node: NodeID? { raw >= 0 ? NodeID(Int(raw)) : nil }
  /// The index of the token.
  var token: Int? { raw < 0 && raw != .min ? Int(~raw) : nil }
}

/// What a syntax tree stores of a node.
struct NodeRecord: Sendable {
  var kind: SyntaxKind
  var start: UInt32
  var end: UInt32
  var parent: Int32 = -1
  var firstDescendant: Int32
  var firstElement: Int32
  var elementCount: Int32

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
