/// A chain of calls: `a.B(…).C(…)`.
enum CodeChain {
  /// Whether a node is the end of a chain with two calls or more, none of which it is itself the middle of.
  static func startsAt(_ node: SyntaxNode) -> Bool {
    if let parent = node.parent, isLink(parent), parent.child(0)?.id == node.id { return false }
    return callCount(node) >= 2
  }

  /// Whether the first part of a node is what a call, an index or a member is taken from.
  static func isLink(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .invocationExpression, .simpleMemberAccessExpression, .elementAccessExpression: true
    default: false
    }
  }

  private static func callCount(_ node: SyntaxNode) -> Int {
    var count = 0
    var next: SyntaxNode? = node
    while let current = next, isLink(current) {
      if current.kind == .invocationExpression, current.child(0)?.kind == .simpleMemberAccessExpression { count += 1 }
      next = current.child(0)
    }
    return count
  }
}

extension CodePrinter {
  /// Prints a chain: on one line, or every call but the first on a line of its own.
  mutating func printChain(_ node: SyntaxNode) {
    var links: [SyntaxNode] = []
    var head = node
    while CodeChain.isLink(head), let inner = head.child(0) {
      links.append(head)
      head = inner
    }
    flush()
    layout.open()
    print(SyntaxElement(head.id))
    layout.append(.indent)
    var hasCall = false
    for (offset, link) in links.enumerated().reversed() {
      // A name that is called is printed with its call.
      let isCalled =
        link.kind == .simpleMemberAccessExpression && offset > 0 && links[offset - 1].kind == .invocationExpression
      if isCalled {
        if hasCall { separate(.softLine) }
        hasCall = true
      }
      for element in link.elements.dropFirst() where !element.isMissing { print(element) }
    }
    layout.append(.outdent)
    layout.close()
  }
}
