struct RetryConstantCondition: ElementCheck {
  static let elements: [Name] = [.retry]
  /// What an attempt can change, and what changes by itself.
  private static let variable: [StaticString] = [
    "Response", "LastError", "Variables", "DateTime", "DateTimeOffset", "Random", "Guid", "Elapsed", "Timestamp",
  ]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let condition = document.attribute(.condition, of: element), context.isPolicy(element) else { return }
    let message: String
    if let value = constant(condition, in: context) {
      message = value ? "every attempt is followed by another one, also one that went well" : "nothing is ever retried"
    } else if let tree = context.tree(of: condition), isUntouched(tree, by: element, in: context) {
      message = "no attempt changes what this condition asks for"
    } else {
      return
    }
    report.report(condition.valueRange, message, help: "ask for the outcome of the attempt")
  }

  private func constant(_ condition: Attribute, in context: LintContext) -> Bool? {
    guard let tree = context.tree(of: condition) else {
      switch context.document.string(condition.valueRange).lowercased() {
      case "true" where condition.expression < 0: return true
      case "false" where condition.expression < 0: return false
      default: return nil
      }
    }
    switch tree.root.expression?.withoutParentheses.kind {
    case .trueLiteralExpression: return true
    case .falseLiteralExpression: return false
    default: return nil
    }
  }

  /// Policies that leave the answer to the caller as it is, and the request unsent.
  private static let aside: NameSet = [
    .sendRequest, .sendOneWayRequest, .setVariable, .choose, .when, .otherwise, .wait, .trace, .logToEventhub,
    .cacheLookupValue, .cacheStoreValue, .cacheRemoveValue,
  ]

  /// Whether nothing in a loop can change the answer: there are but requests of its own in it.
  private func isResponseKept(in retry: ElementID, _ document: PolicyDocument) -> Bool {
    let policies = document.children(of: retry)
    return policies.contains { _ in true } && policies.allSatisfy { isAside($0, document) }
  }

  private func isAside(_ policy: ElementID, _ document: PolicyDocument) -> Bool {
    guard Self.aside.contains(document[policy].name) else { return false }
    switch document[policy].name {
    case .choose, .when, .otherwise, .wait: return document.children(of: policy).allSatisfy { isAside($0, document) }
    default: return true
    }
  }

  /// Whether a condition only asks for what the policies in the loop do not touch.
  private func isUntouched(_ tree: SyntaxTree, by retry: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    var variables: Set<String> = []
    for node in tree.root.descendants {
      if node.kind.isPlaceholder || node.kind == .interpolatedStringExpression { return false }
      if let name = context.variableRead(by: node) { variables.insert(name) }
      if node.kind == .invocationExpression, node.expression?.isNamed("ContainsKey") == true,
        let name = node.arguments.first?.expression?.stringValue
      {
        variables.insert(name)
      }
    }
    let asked = Self.variable.filter { word in tree.tokens.indices.contains { tree.text(of: $0, is: word) } }
    let only = asked.count == 1 ? asked.first.map { "\($0)" } : nil
    if only == "Response" { return isResponseKept(in: retry, document) }
    let onlyVariables = only == "Variables" && !variables.isEmpty
    guard asked.isEmpty || onlyVariables else { return false }
    return document.descendants(of: retry).allSatisfy { id in
      if document[id].name == .includeFragment || document[id].name == .base { return false }
      // What asks for the request may see what is set there.
      if asked.isEmpty, document[id].name == .setHeader || document[id].name == .setBody { return false }
      return document[id].attributes.allSatisfy { index in
        !variables.contains(document.string(document.attributes[Int(index)].valueRange))
      }
    }
  }
}
