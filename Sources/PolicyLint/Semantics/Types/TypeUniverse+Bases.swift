extension TypeUniverse {
  /// The base class of a type; `unknown` for `object`, interfaces and what has none.
  mutating func baseClass(_ type: TypeID) -> TypeID {
    let cached = types[type.index].baseClass
    if cached >= 0 { return TypeID(raw: cached) }
    let found = findBaseClass(type)
    types[type.index].baseClass = found.raw
    return found
  }

  private mutating func findBaseClass(_ type: TypeID) -> TypeID {
    let info = types[type.index]
    switch info.form {
    case .named:
      let definition = info.detail
      for base in declaredBaseTypes(definition) where !isInterface(base) {
        return substitute(base, owner: type)
      }
      switch definitions[Int(definition)].kind {
      case .structure: return wellKnown.valueType
      case .enumeration: return wellKnown.enumeration
      case .delegate: return wellKnown.multicastDelegate
      case .interface: return .unknown
      default: return type == .object ? .unknown : .object
      }
    case .array: return wellKnown.array
    case .tuple: return wellKnown.valueType
    case .anonymous: return .object
    default: return .unknown
    }
  }

  /// Base class and interfaces as declared, in terms of the definition's type parameters.
  private mutating func declaredBaseTypes(_ definition: Int32) -> ArraySlice<TypeID> {
    if definitions[Int(definition)].firstBase < 0 { readBases(definition) }
    let entry = definitions[Int(definition)]
    return declaredBases[Int(entry.firstBase)..<Int(entry.firstBase + entry.baseCount)]
  }

  private mutating func readBases(_ definition: Int32) {
    let entry = definitions[Int(definition)]
    let line = TableLine(texts[Int(entry.text)], Int(entry.header))
    let outer = (parametersInScope, methodParametersInScope)
    enterScope(of: definition)
    let first = declaredBases.count
    let end = line.field(3).end
    var cursor = line.field(3).start
    while cursor < end {
      declaredBases.append(parseType(line.text, &cursor, end))
      cursor += 2
    }
    (parametersInScope, methodParametersInScope) = outer
    definitions[Int(definition)].firstBase = Int32(truncatingIfNeeded: first)
    definitions[Int(definition)].baseCount = Int32(truncatingIfNeeded: declaredBases.count - first)
  }

  /// All interfaces of a type, those of its bases included, in the order they are found; an interface is not its own.
  mutating func interfaces(_ type: TypeID) -> Range<Int> {
    let info = types[type.index]
    if info.firstInterface >= 0 { return Int(info.firstInterface)..<Int(info.firstInterface + info.interfaceCount) }
    var found: [TypeID] = []
    func add(_ interface: TypeID, _ universe: inout TypeUniverse) {
      guard !interface.isUnknown, !found.contains(interface) else { return }
      found.append(interface)
      for index in universe.interfaces(interface) { add(universe.interfaceLists[index], &universe) }
    }
    switch info.form {
    case .named:
      for base in Array(declaredBaseTypes(info.detail)) where isInterface(base) {
        add(substitute(base, owner: type), &self)
      }
    case .array where info.detail == 1:
      let element = argument(type)
      for definition in [wellKnown.list, wellKnown.readOnlyList] { add(construct(definition, [element]), &self) }
    default: break
    }
    let base = baseClass(type)
    if !base.isUnknown { for index in interfaces(base) { add(interfaceLists[index], &self) } }
    types[type.index].firstInterface = Int32(truncatingIfNeeded: interfaceLists.count)
    types[type.index].interfaceCount = Int32(truncatingIfNeeded: found.count)
    interfaceLists.append(contentsOf: found)
    return (interfaceLists.count - found.count)..<interfaceLists.count
  }

  /// The type, base or interface of `type` that is made of `definition`; `unknown` if there is none.
  mutating func asInstance(_ type: TypeID, of definition: Int32) -> TypeID {
    var current = type
    while !current.isUnknown {
      if self.definition(of: current) == definition { return current }
      current = baseClass(current)
    }
    guard definition >= 0, definitions[Int(definition)].kind == .interface else { return .unknown }
    for index in interfaces(type) where self.definition(of: interfaceLists[index]) == definition {
      return interfaceLists[index]
    }
    return .unknown
  }

  /// Whether `type` is `base` or has it among its base classes or interfaces, exactly (without variance).
  mutating func derives(_ type: TypeID, from base: TypeID) -> Bool {
    var current = type
    while !current.isUnknown {
      if current == base { return true }
      current = baseClass(current)
    }
    guard isInterface(base) else { return false }
    for index in interfaces(type) where interfaceLists[index] == base { return true }
    return false
  }

  // MARK: - Type parameters

  /// `type` with the arguments of `owner` for the type parameters of its definition, and `methodArguments` for those of
  /// the method.
  mutating func substitute(_ type: TypeID, owner: TypeID, methodArguments: [TypeID] = []) -> TypeID {
    let info = types[type.index]
    guard info.isOpen else { return type }
    switch info.form {
    case .typeParameter:
      let ownerInfo = types[owner.index]
      guard info.detail < ownerInfo.argumentCount else { return owner.isUnknown ? .unknown : type }
      return typeArguments[Int(ownerInfo.firstArgument + info.detail)]
    case .methodTypeParameter:
      return Int(info.detail) < methodArguments.count ? methodArguments[Int(info.detail)] : type
    default:
      var made: [TypeID] = []
      made.reserveCapacity(Int(info.argumentCount))
      for index in 0..<Int(info.argumentCount) {
        let argument = typeArguments[Int(info.firstArgument) + index]
        made.append(substitute(argument, owner: owner, methodArguments: methodArguments))
      }
      if info.isNullable, let only = made.first { return only.isUnknown ? .unknown : nullableOf(only) }
      if info.form == .array, let only = made.first { return array(of: only, rank: info.detail) }
      return intern(info.form, info.detail, made)
    }
  }

  /// `Nullable<T>` for whatever `T` is, for substitution.
  private mutating func nullableOf(_ type: TypeID) -> TypeID {
    intern(.named, wellKnown.nullable, [type])
  }

  // MARK: - Delegates

  /// Parameters and return type of a delegate type, or `nil` for another type.
  mutating func signature(of delegate: TypeID) -> (member: MemberID, returns: TypeID)? {
    guard isDelegate(delegate) else { return nil }
    let run = declaredMembers(definition(of: delegate), .invoke)
    guard let first = run.first else { return nil }
    return (MemberID(raw: Int32(truncatingIfNeeded: first)), substitute(members[first].type, owner: delegate))
  }

  /// The type of one parameter of a member, with the arguments of its containing type put in.
  mutating func parameterType(
    _ member: MemberID, _ index: Int, owner: TypeID, methodArguments: [TypeID] = []
  ) -> TypeID {
    let declared = parameters[Int(members[member.index].firstParameter) + index].type
    return substitute(declared, owner: owner, methodArguments: methodArguments)
  }

  // MARK: - Sequences

  /// What `foreach` over a type gives; `nil` if it cannot be enumerated.
  mutating func elementType(_ type: TypeID) -> TypeID? {
    let info = types[type.index]
    switch info.form {
    case .unknown, .dynamic, .untyped: return .unknown
    case .array: return argument(type)
    case .void, .null: return nil
    default: break
    }
    if let found = elementOfPattern(type) { return found }
    let generic = asInstance(type, of: wellKnown.enumerable)
    if !generic.isUnknown { return argument(generic) }
    return derives(type, from: wellKnown.plainEnumerable) ? .object : nil
  }

  /// By a public `GetEnumerator()` whose result has `Current`.
  private mutating func elementOfPattern(_ type: TypeID) -> TypeID? {
    var current = type
    while !current.isUnknown, definition(of: current) >= 0, !isInterface(current) {
      for index in declaredMembers(definition(of: current), .getEnumerator) {
        let member = members[index]
        guard member.kind == .method, member.parameterCount == 0, !member.isStatic else { continue }
        let enumerator = substitute(member.type, owner: current)
        if enumerator.isUnknown { return .unknown }
        return currentOfEnumerator(enumerator)
      }
      current = baseClass(current)
    }
    return nil
  }

  private mutating func currentOfEnumerator(_ enumerator: TypeID) -> TypeID? {
    var candidates = [enumerator]
    for index in interfaces(enumerator) { candidates.append(interfaceLists[index]) }
    for candidate in candidates where definition(of: candidate) >= 0 {
      for index in declaredMembers(definition(of: candidate), .current) where members[index].kind == .property {
        return substitute(members[index].type, owner: candidate)
      }
    }
    return nil
  }
}
