/// What members and parameters of lambdas belong to.
extension SyntaxNode {
  /// What a member or an index is of: of `a.b`, `a?.b`, `a[0]` and `a?[0]` it is `a`; `nil` for everything else.
  var receiver: SyntaxNode? {
    switch kind {
    case .simpleMemberAccessExpression, .elementAccessExpression: return expression
    case .memberBindingExpression, .elementBindingExpression:
      var inner = self
      for outer in ancestors {
        if outer.kind == .conditionalAccessExpression, outer.whenNotNull?.id == inner.id { return outer.expression }
        inner = outer
      }
      return nil
    default: return nil
    }
  }

  /// Whose entries a parameter of a lambda stands for: of the `x` in `a.Any(x => …)` it is `a`; `nil` for every other name.
  var source: SyntaxNode? {
    guard kind == .identifierName, let name = identifierText else { return nil }
    for outer in ancestors where outer.parameters.contains(where: { $0.identifierText == name }) {
      guard outer.parent?.kind == .argument,
        let call = outer.ancestors.first(where: { $0.kind == .invocationExpression })
      else { return nil }
      return call.expression?.receiver
    }
    return nil
  }
}
