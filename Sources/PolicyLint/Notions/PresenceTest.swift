/// Questions that a condition asks of a header, a parameter or a variable without looking at what is in it.
extension SyntaxNode {
  /// What gives a part or a form of a value that is there if the value is.
  private static let forms: [StaticString] = [
    "First", "FirstOrDefault", "Last", "LastOrDefault", "Length", "Count", "ToString", "Trim", "ToLower", "ToUpper",
    "ToLowerInvariant", "ToUpperInvariant",
  ]

  /// Whether a text, as the name of something, only serves to ask whether that is there or empty.
  var isKeyOfPresenceTest: Bool {
    guard let argument = parent, argument.kind == .argument, let access = argument.parent?.parent else { return false }
    if access.kind == .invocationExpression {
      if access.expression?.isNamed("ContainsKey") == true { return true }
      guard access.expression?.isNamed("GetValueOrDefault") == true, access.arguments.first?.id == argument.id else {
        return false
      }
    } else if access.kind != .elementAccessExpression {
      return false
    }
    return access.isOnlyTestedForPresence
  }

  /// Whether it is only asked whether a value is there or empty, so that it may still be anything.
  var isOnlyTestedForPresence: Bool {
    var node = self
    while let outer = node.parent {
      switch outer.kind {
      case .parenthesizedExpression, .castExpression, .asExpression: break
      case .simpleMemberAccessExpression:
        if outer.isNamed("Any") { return outer.parent?.arguments.isEmpty ?? false }
        guard Self.forms.contains(where: outer.isNamed) else { return false }
      case .invocationExpression: guard outer.arguments.isEmpty else { return false }
      case .elementAccessExpression: guard outer.expression?.id == node.id else { return false }
      case .conditionalAccessExpression: guard outer.whenNotNull?.isFormOfValue == true else { return false }
      case .coalesceExpression: guard outer.right?.isNothing == true else { return false }
      case .argument:
        let function = outer.parent?.parent?.expression
        return function?.isNamed("IsNullOrEmpty") == true || function?.isNamed("IsNullOrWhiteSpace") == true
      case .equalsExpression, .notEqualsExpression, .lessThanExpression, .lessThanOrEqualExpression,
        .greaterThanExpression, .greaterThanOrEqualExpression:
        return (outer.left?.id == node.id ? outer.right : outer.left)?.isNothing ?? false
      default: return false
      }
      node = outer
    }
    return false
  }

  /// Whether it is what stands behind `?` and gives a form of the value.
  private var isFormOfValue: Bool {
    switch kind {
    case .memberBindingExpression: Self.forms.contains(where: isNamed)
    case .invocationExpression: arguments.isEmpty && expression?.isFormOfValue == true
    default: false
    }
  }

  /// Whether it is null, an empty text or a length of nothing.
  private var isNothing: Bool {
    let node = withoutParentheses
    switch node.kind {
    case .nullLiteralExpression: return true
    case .stringLiteralExpression: return node.stringValue == ""
    case .numericLiteralExpression: return node.text == "0" || node.text == "1"
    case .simpleMemberAccessExpression: return node.isNamed("Empty")
    default: return false
    }
  }
}
