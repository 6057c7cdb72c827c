/// Where values come from, as far as rules have asked.
struct OriginCache {
  fileprivate var byExpression: [Int: [Provenance]] = [:]
  fileprivate var byVariable: [String: Provenance] = [:]
  /// Who defines a variable of the context: the attributes with its name.
  fileprivate var definitions: [String: [Attribute]]?
  /// By text in a condition, in lower case, the first element with such a condition.
  fileprivate var conditions: [String: ElementID]?
}

extension LintContext {
  /// By node, where the values in an expression come from; empty for what is no C#.
  func origins(in expression: Int) -> [Provenance] {
    if let known = originCache.byExpression[expression] { return known }
    if let values = knownOrigins(in: expression) {
      originCache.byExpression[expression] = values
      return values
    }
    let tree = tree(expression)
    // Whoever asks while it is being found out has a variable that depends on itself.
    originCache.byExpression[expression] = []
    var readsVariables = false
    let values =
      tree.hasErrors
      ? []
      : OriginAnalysis.values(of: tree, expression: expression) {
        readsVariables = true
        return origin(ofVariable: $0)
      }
    if !readsVariables { self.known(expression)?.origins = values }
    originCache.byExpression[expression] = values
    return values
  }

  /// The origins in code that was met before and reads no variable.
  private func knownOrigins(in expression: Int) -> [Provenance]? {
    guard var values = self.known(expression)?.origins else { return nil }
    for index in values.indices where values[index].source != nil {
      values[index].source?.expression = Int32(truncatingIfNeeded: expression)
    }
    return values
  }

  /// Whether a condition in front of an element, or around it, has one of some texts in it, which are in lower case; without
  /// texts, whether one speaks of a body. Whether something is there at all may be asked: that says nothing of what it is.
  func isInCondition(_ texts: Set<String>, before element: ElementID) -> Bool {
    let first = originCache.conditions ?? firstConditions()
    originCache.conditions = first
    // No text has a space of this kind in it.
    let keys = texts.isEmpty ? [Self.bodyKey] : texts
    return keys.contains { key in first[key].map { $0 < element } ?? false }
  }

  private static let bodyKey = "\u{0}Body"

  private func firstConditions() -> [String: ElementID] {
    var first: [String: ElementID] = [:]
    for (index, expression) in document.expressions.enumerated() {
      guard let attribute = expression.attribute, document.attributes[Int(attribute)].name == .condition,
        let owner = expression.element
      else { continue }
      let tree = tree(index)
      for node in tree.root.descendants {
        let key: String
        switch node.kind {
        case .stringLiteralExpression:
          guard let text = node.stringValue, !node.isKeyOfPresenceTest else { continue }
          key = text.lowercased()
        case .identifierName:
          guard node.isNamed("Body"), let body = node.parent, !body.isOnlyTestedForPresence else { continue }
          key = Self.bodyKey
        default: continue
        }
        if first[key] == nil { first[key] = owner }
      }
    }
    return first
  }

  /// Where the value of a node comes from.
  func origin(of node: SyntaxNode, in expression: Int) -> Provenance {
    let values = origins(in: expression)
    return node.id.index < values.count ? values[node.id.index] : .unknown
  }

  /// Where the result of an expression comes from.
  func origin(of expression: Int) -> Provenance {
    results(of: expression).reduce(into: Provenance.none) { $0.formUnion(origin(of: $1, in: expression)) }
  }

  /// What an expression may give: the expression itself, or what its statements return.
  func results(of expression: Int) -> [SyntaxNode] {
    let tree = tree(expression)
    if tree.hasErrors { return [] }
    guard tree.form == .statements else { return tree.root.expression.map { [$0] } ?? [] }
    return tree.root.descendants.compactMap { node in
      guard node.kind == .returnStatement, let result = node.expression else { return nil }
      let isInner = node.ancestors.contains { $0.kind.isAnonymousFunction || $0.kind == .localFunctionStatement }
      return isInner ? nil : result
    }
  }

  /// Where the value of a variable of the context comes from, by all that define it in the document.
  func origin(ofVariable name: String) -> Provenance {
    if let known = originCache.byVariable[name] { return known }
    originCache.byVariable[name] = Provenance.none
    let definitions = definitions(ofVariable: name)
    let value = definitions.reduce(into: definitions.isEmpty ? .unknown : Provenance.none) {
      $0.formUnion(origin(definedBy: $1))
    }
    originCache.byVariable[name] = value
    return value
  }

  /// The expression of the only `set-variable` that defines a variable, an index of `PolicyDocument.expressions`.
  func onlyExpression(ofVariable name: String) -> Int? {
    let definitions = definitions(ofVariable: name)
    guard definitions.count == 1, let definition = definitions.first, definition.name == .name,
      let value = document.attribute(.value, of: definition.element), value.expression >= 0
    else { return nil }
    return Int(value.expression)
  }

  /// What a node gives: where it reads a variable of the context that one expression alone defines, the result of that one.
  func resolved(_ node: SyntaxNode) -> SyntaxNode {
    let node = node.withoutCasts
    guard let name = variableRead(by: node), let definition = onlyExpression(ofVariable: name) else { return node }
    let results = results(of: definition)
    return results.count == 1 ? results[0].withoutParentheses : node
  }

  /// The literal value that the only `set-variable` of a variable gives it.
  func onlyLiteral(ofVariable name: String) -> ByteRange? {
    let definitions = definitions(ofVariable: name)
    guard definitions.count == 1, let definition = definitions.first, definition.name == .name,
      let value = document.attribute(.value, of: definition.element), value.expression < 0
    else { return nil }
    return value.valueRange
  }

  private static let outputToken = Name.outputTokenVariableName
  private static let managedToken = Name.authenticationManagedIdentity

  private func origin(definedBy attribute: Attribute) -> Provenance {
    if attribute.name == .name {
      guard let value = document.attribute(.value, of: attribute.element), value.expression >= 0 else { return .none }
      return origin(of: Int(value.expression)).content
    }
    if attribute.name == .responseVariableName { return Provenance(raw: .response, part: .response) }
    // The gateway's authorization for a backend, with the token in it.
    if document[attribute.element].name == .getAuthorizationContext { return Provenance(raw: .credential) }
    guard attribute.name == Self.outputToken else { return .unknown }
    return Provenance(raw: document[attribute.element].name == Self.managedToken ? [.credential] : .identity)
  }

  private func definitions(ofVariable name: String) -> [Attribute] {
    if originCache.definitions == nil {
      var found: [String: [Attribute]] = [:]
      for attribute in document.attributes where attribute.expression < 0 && document.namesVariable(attribute) {
        found[document.string(attribute.valueRange), default: []].append(attribute)
      }
      originCache.definitions = found
    }
    return originCache.definitions?[name] ?? []
  }
}
