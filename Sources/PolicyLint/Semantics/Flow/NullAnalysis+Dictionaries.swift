extension NullAnalysis {
  /// A dictionary of the context object model.
  enum Dictionary {
    case headers, responseHeaders, query, matchedParameters, claims, variables

    /// The names of headers and parameters mean the same in all letters.
    func key(_ key: String) -> String { self == .claims || self == .variables ? key : key.lowercased() }

    var collection: Indexing.Collection? {
      switch self {
      case .headers: .headers
      case .responseHeaders: .responseHeaders
      case .query: .query
      case .matchedParameters: .matchedParameters
      case .claims: .claims
      case .variables: nil
      }
    }
  }

  /// Which dictionary a place is.
  func dictionary(_ place: PlaceID) -> Dictionary? {
    guard !place.isNone, places[place].kind == .member else { return nil }
    let name = SymbolName(raw: UInt32(bitPattern: places[place].detail))
    if name == words.variables { return places[place].base == PlaceTable.context ? .variables : nil }
    if name == words.claims { return .claims }
    guard name == words.headers || name == words.query || name == words.matchedParameters else { return nil }
    let base = places[place].base
    guard !base.isNone, places[base].kind == .member else { return nil }
    let owner = SymbolName(raw: UInt32(bitPattern: places[base].detail))
    if name == words.query { return owner == words.url ? .query : nil }
    if name == words.matchedParameters { return .matchedParameters }
    return owner == words.request ? .headers : owner == words.response ? .responseHeaders : nil
  }

  // MARK: Variables

  /// `context.Variables["name"]` or a call of `GetValueOrDefault`, in parentheses or not.
  struct VariableAccess {
    var key: String
    var keyNode: NodeID
    var form: VariableRead.Form
  }

  func variableRead(_ node: NodeID) -> VariableAccess? {
    let node = skipParentheses(node)
    guard kind(node) == .elementAccessExpression, let target = child(0, of: node), isVariables(target),
      let argument = arguments(of: child(1, of: node)).first, let key = text(of: argument)
    else { return nil }
    return VariableAccess(key: key, keyNode: argument, form: .indexer)
  }

  private func skipParentheses(_ node: NodeID) -> NodeID {
    var node = node
    while kind(node) == .parenthesizedExpression, let inner = child(1, of: node) { node = inner }
    return node
  }

  private func isVariables(_ node: NodeID) -> Bool {
    guard let member = bound[node].member, name(of: member) == words.variables, let left = child(0, of: node) else {
      return false
    }
    return bound[left].local.map { bound.locals[$0].kind == .context } ?? false
  }

  /// Remembers that a cast says what type the variable has; the read itself follows.
  mutating func noteRead(_ access: VariableAccess, as type: TypeID, at node: NodeID) {
    castTypes.append((node, type))
  }

  /// What a variable holds here.
  mutating func readVariable(_ key: String, _ keyNode: NodeID, _ node: NodeID, _ form: VariableRead.Form) -> FlowValue {
    let entry = places.entry(key, of: places.member(words.variables, of: contextValue.place))
    let variable = state.variables[key]
    if state.isReachable, !state.hasGivenUp {
      var type = TypeID.unknown
      if case .valueOrDefault = form { type = self.type(of: node) }
      if let cast = castTypes.last, cast.node == node { type = castTypes.removeLast().type }
      let facts = state.facts(of: entry)
      reads.append(
        VariableRead(
          name: key, form: form, expression: expression, node: node,
          nameRange: tree.documentRange(tree.range(of: keyNode)), type: type,
          definitions: variable?.definitions ?? [], mayBeAbsent: variable?.mayBeAbsent ?? true,
          isGuarded: facts.contains(.present) || facts.contains(.nonNull) || tryDepth > 0, isOpen: state.isOpen,
          ranFragment: state.ranFragment))
    }
    guard let variable else { return FlowValue(place: entry) }
    // What was stored is what it was read from, as long as that is known.
    if !variable.value.place.isNone, !variable.mayBeAbsent {
      if state.holds(.nonNull, of: entry) { noteNonNull(variable.value.place) }
      return variable.value
    }
    return FlowValue(
      place: entry, source: variable.value.source, isNotNull: variable.value.isNotNull && !variable.mayBeAbsent)
  }
}
