/// A node of a syntax tree: the tree and a place in it, two words wide.
///
/// Accessors for the parts of each kind are in the extensions; one that does not apply to the node's kind gives `nil`.
struct SyntaxNode: Sendable {
  let tree: SyntaxTree
  let id: NodeID

  init(_ tree: SyntaxTree, _ id: NodeID) {
    self.tree = tree
    self.id = id
  }

  var kind: SyntaxKind { tree.kind(of: id) }
  /// From its first token to its last one, in offsets of the code.
  var range: ByteRange { tree.range(of: id) }
  /// The same in offsets of the document.
  var documentRange: ByteRange { tree.documentRange(range) }
  /// The node around; `nil` for the root.
  var parent: SyntaxNode? { tree.parent(of: id).map { SyntaxNode(tree, $0) } }
  /// The text as it is written, comments inside included.
  var text: String { tree.code.string(range) }

  /// Whether the parser found nothing where it had to.
  var isMissing: Bool { kind == .missingExpression }

  // MARK: Children

  /// Nodes, tokens and gaps, as `SyntaxKind` lists them for the kind.
  var elements: ArraySlice<SyntaxElement> { tree.children(of: id) }

  /// The nodes among the children, in order.
  var children: [SyntaxNode] { elements.compactMap { $0.node.map { SyntaxNode(tree, $0) } } }

  /// The child node at a place of the kind's list; `nil` if a token or nothing is there.
  func child(_ slot: Int) -> SyntaxNode? {
    let elements = self.elements
    let index = elements.startIndex + slot
    guard slot >= 0, index < elements.endIndex else { return nil }
    return elements[index].node.map { SyntaxNode(tree, $0) }
  }

  /// The token at a place of the kind's list; `nil` if a node or nothing is there.
  func token(_ slot: Int) -> SyntaxToken? {
    let elements = self.elements
    let index = elements.startIndex + slot
    guard slot >= 0, index < elements.endIndex else { return nil }
    return elements[index].token.map { SyntaxToken(tree: tree, index: $0) }
  }

  /// The last child, if it is a node.
  var lastChild: SyntaxNode? { elements.last?.node.map { SyntaxNode(tree, $0) } }

  /// The first child node of a kind.
  func first(_ kind: SyntaxKind) -> SyntaxNode? {
    for element in elements {
      if let node = element.node, tree.kind(of: node) == kind { return SyntaxNode(tree, node) }
    }
    return nil
  }

  /// The child nodes of a kind.
  func all(_ kind: SyntaxKind) -> [SyntaxNode] { children.filter { $0.kind == kind } }

  // MARK: Walks

  /// The nodes inside, itself included, children before parents. Without recursion, however deep the tree.
  var descendants: some Sequence<SyntaxNode> {
    tree.subtree(of: id).lazy.map { [tree] in SyntaxNode(tree, NodeID($0)) }
  }

  /// The nodes around, innermost first.
  var ancestors: some Sequence<SyntaxNode> {
    sequence(state: self) { node -> SyntaxNode? in
      guard let parent = node.parent else { return nil }
      node = parent
      return parent
    }
  }

  /// Whether `other` lies inside, or is the same node.
  func contains(_ other: SyntaxNode) -> Bool {
    tree === other.tree && tree.subtree(of: id).contains(other.id.index)
  }

  /// The first token inside; `nil` for a node without tokens.
  var firstToken: SyntaxToken? {
    range.isEmpty ? nil : SyntaxToken(tree: tree, index: tree.tokenIndex(at: range.start))
  }

  /// The last token inside; `nil` for a node without tokens.
  var lastToken: SyntaxToken? {
    range.isEmpty ? nil : SyntaxToken(tree: tree, index: tree.tokenIndex(at: range.end - 1))
  }

  /// The node without the parentheses around it.
  var withoutParentheses: SyntaxNode {
    var node = self
    while node.kind == .parenthesizedExpression, let inner = node.child(1) { node = inner }
    return node
  }
}

extension SyntaxNode: Hashable {
  static func == (left: SyntaxNode, right: SyntaxNode) -> Bool { left.id == right.id && left.tree === right.tree }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A token of a syntax tree.
struct SyntaxToken: Sendable, Hashable {
  let tree: SyntaxTree
  /// Its place in `SyntaxTree.tokens`.
  let index: Int

  private var record: Token { tree.tokens[index] }
  var kind: TokenKind { record.kind }
  /// For an identifier that is a word of the language in certain places: which one.
  var contextualKind: TokenKind { record.contextualKind }
  var range: ByteRange { record.range }
  var documentRange: ByteRange { tree.documentRange(range) }
  /// The text as it is written.
  var text: String { tree.text(of: index) }
  /// Whether a line ends between the token before and this one.
  var startsLine: Bool { record.flags.contains(.startsLine) }
  /// The comments in front of it and behind the token before.
  var leadingComments: ArraySlice<Trivia> { tree.comments(before: index) }

  static func == (left: SyntaxToken, right: SyntaxToken) -> Bool {
    left.index == right.index && left.tree === right.tree
  }
  func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
