struct RateLimitConstantKey: ElementCheck {
  static let elements = CounterKey.policies
  private static let counterKey = Name.counterKey
  /// Parts of the context that are the same for all callers of an operation.
  private static let shared: [StaticString] = ["Api", "Operation", "Deployment"]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let key = document.attribute(Self.counterKey, of: element), isConstant(key, in: context) else { return }
    let written = document.string(key.valueRange).lowercased()
    // Somebody may want one limit for all, and says so.
    if ["global", "total", "all", "shared", "everyone"].contains(where: written.contains) { return }
    guard context.isPolicy(element), !context.showsForm(element) else { return }
    // In a branch the key stands for those whom the condition lets in, and a counter that is read may be there to measure.
    let isChosen = document.ancestor(of: element) { $0 == .when || $0 == .otherwise } != nil
    let isMeasured = document.attribute(.tokensConsumedVariableName, of: element) != nil
    let isLight = isChosen || isMeasured
    report.report(
      key.valueRange, "all callers share one counter: one of them can use up the limit of the others",
      help: isLight ? "fine if one limit for all of them is meant" : "count by subscription, user or address",
      severity: isLight ? .info : nil)
  }

  private func isConstant(_ key: Attribute, in context: LintContext) -> Bool {
    guard key.expression >= 0 else {
      return !LiteralPattern(context.document.bytes(key.valueRange)).hasHoles && !key.valueRange.isEmpty
    }
    let tree = context.shape(of: Int(key.expression))
    if tree.hasErrors { return false }
    return tree.root.descendants.allSatisfy { node in
      if node.kind.isPlaceholder || node.kind == .invocationExpression && node.expression?.kind == .identifierName {
        return false
      }
      guard node.kind == .identifierName, let parent = node.parent else { return true }
      if node.isNamed("context") {
        return parent.kind == .simpleMemberAccessExpression && Self.shared.contains(where: parent.isNamed)
      }
      // Nothing else that may differ from call to call.
      return !node.isNamed("DateTime") && !node.isNamed("Guid") && !node.isNamed("Random")
    }
  }
}
