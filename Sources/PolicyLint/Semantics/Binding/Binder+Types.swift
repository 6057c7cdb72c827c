extension Binder {
  /// The type that a type's syntax names; `unknown`, with an error where one is due, if there is none.
  mutating func bindType(_ node: NodeID) -> TypeID {
    let type = findType(node)
    nodes[node.index].type = type
    nodes[node.index].isBound = true
    if !type.isUnknown {
      nodes[node.index].symbolKind = .type
      nodes[node.index].symbol = type.raw
    }
    return type
  }

  private mutating func findType(_ node: NodeID) -> TypeID {
    switch kind(node) {
    case .predefinedType:
      guard let token = firstToken(node) else { return .unknown }
      return universe.keywordType(name(ofToken: token)) ?? .unknown
    case .identifierName, .genericName, .qualifiedName, .aliasQualifiedName: return bindTypeName(node)
    case .nullableType: return bindNullableType(node)
    case .arrayType: return bindArrayType(node)
    case .tupleType: return bindTupleType(node)
    case .simpleMemberAccessExpression: return bindTypeName(node)
    default: return .unknown
    }
  }

  private mutating func bindNullableType(_ node: NodeID) -> TypeID {
    guard let element = childNode(node, 0) else { return .unknown }
    let type = bindType(element)
    if type.isUnknown { return .unknown }
    guard universe.info(type).isValueType, !universe.info(type).isNullable else {
      report(453, range(node), "`\(spelling(type))` can be null anyway: `?` is for value types only")
      return .unknown
    }
    return universe.nullable(type)
  }

  private mutating func bindArrayType(_ node: NodeID) -> TypeID {
    guard let element = childNode(node, 0) else { return .unknown }
    var type = bindType(element)
    // `int[][,]` is an array of two-dimensional arrays: the first specifier is the outermost.
    for specifier in childNodes(node).dropFirst().reversed() where kind(specifier) == .arrayRankSpecifier {
      type = universe.array(of: type, rank: rank(specifier))
    }
    return type
  }

  /// How many dimensions an array rank specifier has.
  func rank(_ specifier: NodeID) -> Int32 {
    var commas: Int32 = 0
    for element in tree.children(of: specifier) {
      if let token = element.token, tree.tokens[token].kind == .commaToken { commas += 1 }
    }
    return commas + 1
  }

  private mutating func bindTupleType(_ node: NodeID) -> TypeID {
    var types: [TypeID] = []
    var names: [SymbolName] = []
    for element in childNodes(node) where kind(element) == .tupleElement {
      guard let type = childNode(element, 0) else { return .unknown }
      types.append(bindType(type))
      names.append(firstToken(element, from: 1).map { name(ofToken: $0) } ?? .none)
    }
    return types.count < 2 || types.contains(.unknown) ? .unknown : universe.tuple(types, names: names)
  }

  // MARK: - Names of types

  /// What a name, simple or qualified, stands for among types and name spaces.
  enum TypeOrNamespace {
    case type(TypeID)
    case namespace(SymbolName)
    /// A type whose members are not kept, or an error that was reported.
    case unknown
    case notFound
  }

  private mutating func bindTypeName(_ node: NodeID) -> TypeID {
    switch lookUpTypeOrNamespace(node) {
    case .type(let type): return type
    case .unknown: return .unknown
    case .namespace(let name):
      report(118, range(node), "`\(spelling(name))` is a name space, but a type is needed here")
      return .unknown
    case .notFound:
      reportMissingType(node)
      return .unknown
    }
  }

  mutating func lookUpTypeOrNamespace(_ node: NodeID) -> TypeOrNamespace {
    switch kind(node) {
    case .identifierName:
      guard let token = firstToken(node) else { return .unknown }
      return lookUpSimpleType(name(ofToken: token), [])
    case .genericName:
      guard let token = firstToken(node) else { return .unknown }
      return lookUpSimpleType(name(ofToken: token), typeArguments(ofGenericName: node))
    case .qualifiedName, .simpleMemberAccessExpression:
      guard let left = childNode(node, 0), let right = childNode(node, 2) else { return .unknown }
      return lookUpQualified(left, right, node)
    case .aliasQualifiedName:
      guard let right = childNode(node, 2) else { return .unknown }
      return lookUpTypeOrNamespace(right)
    default: return .unknown
    }
  }

  /// The types between the angle brackets of `Name<…>`.
  mutating func typeArguments(ofGenericName node: NodeID) -> [TypeID] {
    guard let list = firstChild(node, where: { $0 == .typeArgumentList }) else { return [] }
    return childNodes(list).map { bindType($0) }
  }

  mutating func lookUpSimpleType(_ name: SymbolName, _ arguments: [TypeID]) -> TypeOrNamespace {
    let arity = Int32(truncatingIfNeeded: arguments.count)
    if arity == 0 {
      if name == .dynamicKeyword { return .type(.dynamic) }
      if isTypeParameterInScope(name) { return .unknown }
    }
    let found = universe.importedDefinition(name, arity: arity)
    if found >= 0 { return construct(found, arguments) }
    if universe.namespaceOfOutsideType(name, arity: arity) != nil { return .unknown }
    if arity == 0, universe.isNamespace(name) { return .namespace(name) }
    return .notFound
  }

  private mutating func construct(_ definition: Int32, _ arguments: [TypeID]) -> TypeOrNamespace {
    if arguments.contains(.unknown) { return .unknown }
    if definition == universe.wellKnown.nullable, let only = arguments.first {
      return .type(universe.nullable(only))
    }
    return .type(universe.construct(definition, arguments))
  }

  private mutating func lookUpQualified(_ left: NodeID, _ right: NodeID, _ node: NodeID) -> TypeOrNamespace {
    guard let token = firstToken(right) else { return .unknown }
    let name = name(ofToken: token)
    let arguments = kind(right) == .genericName ? typeArguments(ofGenericName: right) : []
    switch lookUpTypeOrNamespace(left) {
    case .unknown: return .unknown
    case .notFound:
      reportMissingType(left)
      return .unknown
    case .type(let type): return nested(name, in: type)
    case .namespace(let space): return lookUp(name, arguments, inNamespace: space)
    }
  }

  private mutating func nested(_ name: SymbolName, in type: TypeID) -> TypeOrNamespace {
    guard case .nested(let definition) = universe.lookUp(name, in: type, isInvoked: false) else { return .notFound }
    return .type(universe.construct(definition, Array(universe.arguments(type))))
  }

  /// What `space.name` stands for.
  mutating func lookUp(
    _ name: SymbolName, _ arguments: [TypeID], inNamespace space: SymbolName
  ) -> TypeOrNamespace {
    let arity = Int32(truncatingIfNeeded: arguments.count)
    let definition = universe.definition(name, arity: arity, in: space)
    if definition >= 0 { return construct(definition, arguments) }
    if universe.namespaceOfOutsideType(name, arity: arity, in: space) != nil { return .unknown }
    let full = universe.names.intern(spelling(space) + "." + spelling(name))
    return universe.isNamespace(full) ? .namespace(full) : .notFound
  }

  /// Whether it is a type parameter of the local functions around.
  private func isTypeParameterInScope(_ name: SymbolName) -> Bool { typeParametersInScope.contains(name) }

  /// CS0246, CS0234, CS0305.
  private mutating func reportMissingType(_ node: NodeID) {
    let isQualified = kind(node) == .qualifiedName || kind(node) == .simpleMemberAccessExpression
    guard let named = isQualified ? childNode(node, 2) : node, let token = firstToken(named) else { return }
    let name = name(ofToken: token)
    let text = spelling(name)
    if isQualified {
      report(234, range(node), "there is no type or name space `\(text)` here")
      return
    }
    if universe.definitionsByName[TypeUniverse.key(name, 1)] >= 0
      || universe.definitionsByName[TypeUniverse.key(name, 2)] >= 0,
      kind(named) == .identifierName, universe.namespaces(of: name).contains(where: isImported)
    {
      report(305, range(node), "the generic type `\(text)` needs type arguments: `\(text)<…>`")
      return
    }
    var message = "there is no type `\(text)`"
    if let space = universe.namespaces(of: name).first(where: { !isImported($0) }) {
      message +=
        universe.isAllowed(name, in: space)
        ? " in the imported name spaces; write `\(spelling(space)).\(text)`"
        : " here, and `\(spelling(space)).\(text)` is not on the list of types that an expression may use"
    } else if let close = closest(to: name, among: importedTypeNames()) {
      message += "; did you mean `\(spelling(close))`?"
    }
    report(246, range(node), message)
  }

  private func isImported(_ space: SymbolName) -> Bool {
    let text = spelling(space)
    return TypeUniverse.importedNamespaces.contains { $0.description == text }
  }

  private func importedTypeNames() -> [SymbolName] {
    universe.definitions.filter(\.isImported).map(\.name)
  }
}
