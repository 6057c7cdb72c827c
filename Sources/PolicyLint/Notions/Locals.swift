/// What locals hold, as far as it can be told from where they are declared.
extension SyntaxNode {
  /// What a local is set to where it is declared, if nothing else is ever assigned to it; `nil` for everything else.
  var localValue: SyntaxNode? {
    guard kind == .identifierName, let name = identifierText else { return nil }
    var value: SyntaxNode?
    for node in tree.root.descendants {
      if node.kind == .variableDeclarator, node.identifierText == name {
        guard value == nil, let initializer = node.initializer else { return nil }
        value = initializer
      } else if node.kind.isAssignment, node.left?.kind == .identifierName, node.left?.identifierText == name {
        return nil
      }
    }
    return value?.withoutParentheses
  }

  /// Where the local that a declarator declares is named afterwards.
  var usesOfLocal: [SyntaxNode] {
    guard kind == .variableDeclarator, let name = identifierText else { return [] }
    return tree.root.descendants.filter { $0.kind == .identifierName && $0.identifierText == name }
  }
}
