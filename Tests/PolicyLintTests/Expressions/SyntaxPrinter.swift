@testable import PolicyLintKit

/// Prints the shape of a syntax tree with every operation in parentheses, so that precedence can be read off.
enum SyntaxPrinter {
  /// The expression of `@( )`, or the statements of `@{ }` one after the other.
  static func print(_ tree: SyntaxTree) -> String {
    tree.root.children.map(print).joined(separator: " ")
  }

  static func print(_ node: SyntaxNode) -> String {
    let parts = node.elements.map { element in
      if let child = element.node { return print(SyntaxNode(node.tree, child)) }
      return element.token.map { node.tree.text(of: $0) } ?? ""
    }.filter { !$0.isEmpty }
    return isAtom(node.kind) || parts.count < 2 ? parts.joined() : "(" + parts.joined(separator: " ") + ")"
  }

  /// Kinds around which parentheses would only be noise.
  private static func isAtom(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .interpolatedStringExpression, .interpolation, .argumentList, .bracketedArgumentList, .genericName,
      .typeArgumentList, .arrayType, .arrayRankSpecifier, .nullableType, .qualifiedName, .parameterList, .nameColon,
      .parenthesizedExpression, .tupleExpression, .tupleType, .interpolationFormatClause,
      .interpolationAlignmentClause:
      true
    default: false
    }
  }
}
