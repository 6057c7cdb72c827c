/// A member together with the type, made of its definition, through which it was found.
struct MemberCandidate: Hashable, Sendable {
  var member: MemberID
  var container: TypeID
  /// How many steps up the member is declared: one of a derived type hides those further up.
  var level: Int32 = 0
}

/// What a name means in a type.
enum MemberLookup: Sendable {
  case none
  /// The members of the type are not all known.
  case open
  /// A property, field, event, enumeration value.
  case value(MemberCandidate)
  /// Methods of that name, in `TypeUniverse.lookupCandidates`.
  case methods(Range<Int>)
  /// An element of a tuple, a member of an anonymous type: its type.
  case element(TypeID)
  /// A type nested in this one.
  case nested(Int32)
}

extension TypeUniverse {
  /// What `name` means in `type`, its bases included. `isInvoked`: in a call only methods and delegates count.
  mutating func lookUp(_ name: SymbolName, in type: TypeID, isInvoked: Bool) -> MemberLookup {
    let key = UInt64(UInt32(bitPattern: type.raw)) << 33 | UInt64(name.raw) << 1 | (isInvoked ? 1 : 0)
    let cached = lookupsByKey[key]
    if cached != IntegerMap.absent { return lookups[Int(cached)] }
    let found = findMember(name, type, isInvoked)
    lookupsByKey.set(key, Int32(truncatingIfNeeded: lookups.count))
    lookups.append(found)
    return found
  }

  private mutating func findMember(_ name: SymbolName, _ type: TypeID, _ isInvoked: Bool) -> MemberLookup {
    let info = types[type.index]
    switch info.form {
    case .unknown, .dynamic, .untyped, .typeParameter, .methodTypeParameter: return .open
    case .void, .null: return .none
    case .tuple, .anonymous:
      if !isInvoked, let element = element(name, of: type) { return .element(element) }
    case .named, .array: break
    }
    var methods: [MemberCandidate] = []
    var level: Int32 = 0
    for container in containers(of: type) {
      level += 1
      for index in declaredMembers(definition(of: container), name) {
        let member = members[index]
        let candidate = MemberCandidate(
          member: MemberID(raw: Int32(truncatingIfNeeded: index)), container: container, level: level)
        switch member.kind {
        case .method: addMethod(candidate, to: &methods)
        case .property, .field, .event, .enumValue:
          if isInvoked, !isInvocable(substitute(member.type, owner: container)) { continue }
          if methods.isEmpty { return .value(candidate) }
        case .constructor, .indexer, .operation: continue
        }
      }
    }
    if !methods.isEmpty {
      let first = lookupCandidates.count
      lookupCandidates.append(contentsOf: methods)
      return .methods(first..<lookupCandidates.count)
    }
    if let nested = nestedType(name, in: type) { return .nested(nested) }
    return .none
  }

  private func isInvocable(_ type: TypeID) -> Bool {
    isDelegate(type) || type.isUnknown || type == .dynamic
  }

  /// The type and what it has members from: base classes; or, of an interface, its interfaces and `object`.
  mutating func containers(of type: TypeID) -> [TypeID] {
    var found: [TypeID] = []
    if isInterface(type) {
      found.append(type)
      for index in interfaces(type) { found.append(interfaceLists[index]) }
      found.append(.object)
      return found
    }
    var current = type
    while !current.isUnknown {
      if definition(of: current) >= 0 { found.append(current) }
      current = baseClass(current)
    }
    return found
  }

  /// Adds a method unless one that was found further down overrides it.
  private mutating func addMethod(_ candidate: MemberCandidate, to methods: inout [MemberCandidate]) {
    for index in methods.indices {
      let other = methods[index]
      guard hasSameParameters(other, candidate) else { continue }
      if members[other.member.index].flags.contains(.isOverride) { methods[index].level = candidate.level }
      return
    }
    methods.append(candidate)
  }

  private mutating func hasSameParameters(_ left: MemberCandidate, _ right: MemberCandidate) -> Bool {
    let first = members[left.member.index]
    let second = members[right.member.index]
    guard first.parameterCount == second.parameterCount, first.genericArity == second.genericArity,
      left.container != right.container
    else { return false }
    for index in 0..<Int(first.parameterCount) {
      let one = parameterType(left.member, index, owner: left.container)
      let other = parameterType(right.member, index, owner: right.container)
      if one != other { return false }
    }
    return true
  }

  private func element(_ name: SymbolName, of type: TypeID) -> TypeID? {
    let info = types[type.index]
    let shape = shapes[Int(info.detail)]
    if let index = shape.firstIndex(of: name), name != .none { return argument(type, index) }
    guard info.form == .tuple else { return nil }
    let text = names.spelling(name)
    guard text.hasPrefix("Item"), let position = Int(text.dropFirst(4)), position >= 1,
      position <= Int(info.argumentCount)
    else { return nil }
    return argument(type, position - 1)
  }

  /// A type nested in another, by its own name: `Enumerator` of `List<T>`.
  private mutating func nestedType(_ name: SymbolName, in type: TypeID) -> Int32? {
    let owner = definition(of: type)
    guard owner >= 0 else { return nil }
    let full = names.spelling(definitions[Int(owner)].name) + "." + names.spelling(name)
    let found = definition(
      names.intern(full), arity: definitions[Int(owner)].arity, in: definitions[Int(owner)].namespace)
    return found < 0 ? nil : found
  }

  // MARK: - Constructors, indexers, operators

  mutating func constructors(of type: TypeID) -> [MemberCandidate] {
    declared(.constructor, .constructor, type)
  }

  private mutating func declared(_ kind: MemberKind, _ name: SymbolName, _ type: TypeID) -> [MemberCandidate] {
    guard definition(of: type) >= 0 else { return [] }
    var found: [MemberCandidate] = []
    for index in declaredMembers(definition(of: type), name) where members[index].kind == kind {
      found.append(MemberCandidate(member: MemberID(raw: Int32(truncatingIfNeeded: index)), container: type))
    }
    return found
  }

  /// The indexers of a type, its bases included.
  mutating func indexers(of type: TypeID) -> [MemberCandidate] {
    var found: [MemberCandidate] = []
    var level: Int32 = 0
    for container in containers(of: type) {
      level += 1
      for var candidate in declared(.indexer, .item, container) {
        candidate.level = level
        if !found.contains(where: { $0.level < level && isOverridden(candidate, by: $0) }) { found.append(candidate) }
      }
    }
    return found
  }

  private func isOverridden(_ base: MemberCandidate, by other: MemberCandidate) -> Bool {
    let first = members[base.member.index]
    let second = members[other.member.index]
    guard first.parameterCount == second.parameterCount else { return false }
    for index in 0..<Int(first.parameterCount) {
      let one = parameters[Int(first.firstParameter) + index].type
      if one != parameters[Int(second.firstParameter) + index].type || types[one.index].isOpen { return false }
    }
    return true
  }

  /// The operators of that name that a type or its nearest base with some declares.
  mutating func operators(_ name: SymbolName, of type: TypeID) -> [MemberCandidate] {
    var current = underlying(type)
    while !current.isUnknown {
      let found = declared(.operation, name, current)
      if !found.isEmpty { return found }
      current = baseClass(current)
    }
    return []
  }

  /// The extension methods of that name that an expression sees.
  mutating func extensionMethods(_ name: SymbolName) -> [MemberID] {
    let key = UInt64(name.raw)
    let cached = extensionsByName[key]
    if cached != IntegerMap.absent { return extensionLists[Int(cached)] }
    var found: [MemberID] = []
    for holder in extensionHolders {
      for index in declaredMembers(holder, name) where members[index].flags.contains(.isExtension) {
        found.append(MemberID(raw: Int32(truncatingIfNeeded: index)))
      }
    }
    extensionsByName.set(key, Int32(truncatingIfNeeded: extensionLists.count))
    extensionLists.append(found)
    return found
  }

  // MARK: - Suggestions and permissions

  /// All names that can stand behind a dot on a value of the type.
  mutating func memberNames(of type: TypeID) -> [SymbolName] {
    var found: [SymbolName] = []
    for container in containers(of: type) {
      for index in declaredMembers(definition(of: container)) {
        switch members[index].kind {
        case .method, .property, .field, .event, .enumValue:
          if found.last != members[index].name { found.append(members[index].name) }
        default: continue
        }
      }
    }
    return found
  }

  /// Whether API Management's list lets an expression use this member: its type is listed, with all members or this one.
  mutating func isAllowed(_ member: MemberID) -> Bool {
    let entry = members[member.index]
    let definition = definitions[Int(entry.definition)]
    guard definition.isAllowed else { return false }
    let line = TableLine(texts[Int(definition.text)], Int(definition.header))
    let name = entry.kind == .constructor ? ".ctor" : names.spelling(entry.name)
    for word in line.words(4) {
      if word.starts(with: "only=") { return word.text(from: 5).split(separator: ",").contains { $0 == name } }
      if word.starts(with: "except=") {
        let spelled = entry.kind == .method && entry.parameterCount == 0 ? name + "()" : name
        let exceptions = word.text(from: 7).split(separator: ",")
        return !exceptions.contains { $0 == name || $0 == spelled }
      }
    }
    return true
  }
}
