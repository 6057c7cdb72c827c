/// All types that expressions of one worker speak of: the table that is compiled in, read bit by bit, and the types that
/// are made from it, each kept once.
///
/// It is made for one thread and outlives many documents: what was read once stays. Making one costs a scan of the
/// table's text for its type lines (under a millisecond); members are read when somebody asks for those of their type.
struct TypeUniverse {
  var names = SymbolNames()
  var texts: [TableText]
  var definitions: [TypeDefinition] = []
  /// Name and arity to the first definition.
  var definitionsByName = IntegerMap(capacity: 2_048)
  /// Names of name spaces and of their leading parts.
  var namespaces: [SymbolName: Bool] = [:]
  var types: [TypeInfo] = []
  var typeArguments: [TypeID] = []
  var typeSlots: [Int32]
  /// Base class and interfaces of definitions as declared, in terms of their type parameters.
  var declaredBases: [TypeID] = []
  /// Interfaces of types, inherited ones included.
  var interfaceLists: [TypeID] = []
  var members: [Member] = []
  var parameters: [Parameter] = []
  var constraints: [TypeConstraint] = []
  var constants: [ConstantValue] = []
  /// Definition and member name to the first of a run of members.
  var membersByName = IntegerMap(capacity: 8_192)
  /// Lists of names of tuple elements and members of anonymous types.
  var shapes: [[SymbolName]] = []
  var wellKnown = WellKnownTypes()
  /// Definitions with extension methods of imported name spaces; and per method name what they offer, once asked for.
  var extensionHolders: [Int32] = []
  var extensionLists: [[MemberID]] = []
  var extensionsByName = IntegerMap()
  /// What names mean in types, as far as somebody asked.
  var lookupsByKey = IntegerMap(capacity: 2_048)
  var lookups: [MemberLookup] = []
  var lookupCandidates: [MemberCandidate] = []
  /// Conversions between pairs of types that somebody asked for.
  var implicitConversions = IntegerMap()
  var explicitConversions = IntegerMap()
  var conversionEntries: [Conversion] = []
  /// Names of types whose members are not kept: read on the first failed lookup.
  var outsideNames: [UInt64: SymbolName]?
  /// Scratch for parsing: the type parameters in scope.
  var parametersInScope: [SymbolName] = []
  var methodParametersInScope: [SymbolName] = []

  init() {
    texts = [TableText(TypeData.context), TableText(TypeData.dotnet), TableText(TypeData.newtonsoft)]
    typeSlots = [Int32](repeating: -1, count: 4_096)
    types.reserveCapacity(2_048)
    definitions.reserveCapacity(1_024)
    members.reserveCapacity(4_096)
    parameters.reserveCapacity(4_096)
    makeFixedTypes()
    for index in texts.indices { readIndex(Int8(index)) }
    findWellKnownTypes()
  }

  private mutating func makeFixedTypes() {
    types.append(TypeInfo(form: .unknown, hasUnknown: true))
    types.append(TypeInfo(form: .null, isReferenceType: true))
    types.append(TypeInfo(form: .void))
    types.append(TypeInfo(form: .dynamic, isReferenceType: true))
    for raw in 4..<TypeID.fixedCount - 1 {
      let isReference = raw < 6
      types.append(
        TypeInfo(form: .named, isValueType: !isReference, isReferenceType: isReference, detail: -1))
    }
    types.append(TypeInfo(form: .untyped))
  }

  /// The keyword types are entries of the table as well: gives those their fixed numbers.
  private mutating func findWellKnownTypes() {
    let keywordTypes: [StaticString] = [
      "Object", "String", "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64",
      "Single", "Double", "Decimal",
    ]
    for (offset, name) in keywordTypes.enumerated() {
      guard let definition = definition(named: name, arity: 0) else { continue }
      let id = TypeID(raw: TypeID.object.raw + Int32(offset))
      types[id.index].detail = definition
      definitions[Int(definition)].openType = id
      link(id, hash: hash(.named, definition, [], 0))
    }
    wellKnown = WellKnownTypes(in: &self)
  }

  // MARK: - Interning

  private func hash(_ form: TypeForm, _ detail: Int32, _ arguments: [TypeID], _ start: Int) -> Int {
    var value = UInt64(form.rawValue) &+ UInt64(bitPattern: Int64(detail)) &* 0x9E37_79B9_7F4A_7C15
    for argument in arguments[start...] {
      value = (value ^ UInt64(truncatingIfNeeded: argument.raw)) &* 0x1000_0000_01B3
      value ^= value >> 29
    }
    return Int(truncatingIfNeeded: (value ^ value >> 33) & 0x7FFF_FFFF)
  }

  private mutating func link(_ id: TypeID, hash: Int) {
    if types.count * 2 > typeSlots.count { growTypeSlots() }
    var slot = hash & (typeSlots.count - 1)
    while typeSlots[slot] >= 0 { slot = (slot + 1) & (typeSlots.count - 1) }
    typeSlots[slot] = id.raw
  }

  private mutating func growTypeSlots() {
    let old = typeSlots
    typeSlots = [Int32](repeating: -1, count: old.count * 2)
    for raw in old where raw >= 0 {
      let info = types[Int(raw)]
      let arguments = Array(typeArguments[Int(info.firstArgument)..<Int(info.firstArgument + info.argumentCount)])
      var slot = hash(info.form, info.detail, arguments, 0) & (typeSlots.count - 1)
      while typeSlots[slot] >= 0 { slot = (slot + 1) & (typeSlots.count - 1) }
      typeSlots[slot] = raw
    }
  }

  /// The type of that make-up; made if it is new.
  mutating func intern(_ form: TypeForm, _ detail: Int32, _ arguments: [TypeID]) -> TypeID {
    let hash = hash(form, detail, arguments, 0)
    var slot = hash & (typeSlots.count - 1)
    while typeSlots[slot] >= 0 {
      let id = TypeID(raw: typeSlots[slot])
      if isMade(id, form, detail, arguments) { return id }
      slot = (slot + 1) & (typeSlots.count - 1)
    }
    var info = TypeInfo(form: form, detail: detail)
    info.firstArgument = Int32(truncatingIfNeeded: typeArguments.count)
    info.argumentCount = Int32(truncatingIfNeeded: arguments.count)
    for argument in arguments {
      if types[argument.index].isOpen { info.isOpen = true }
      if types[argument.index].hasUnknown { info.hasUnknown = true }
    }
    typeArguments.append(contentsOf: arguments)
    describe(&info)
    let id = TypeID(raw: Int32(truncatingIfNeeded: types.count))
    types.append(info)
    link(id, hash: hash)
    return id
  }

  private func isMade(_ id: TypeID, _ form: TypeForm, _ detail: Int32, _ arguments: [TypeID]) -> Bool {
    let info = types[id.index]
    guard info.form == form, info.detail == detail, Int(info.argumentCount) == arguments.count else { return false }
    for index in arguments.indices where typeArguments[Int(info.firstArgument) + index] != arguments[index] {
      return false
    }
    return true
  }

  private func describe(_ info: inout TypeInfo) {
    switch info.form {
    case .named:
      let kind = definitions[Int(info.detail)].kind
      info.isValueType = kind == .structure || kind == .enumeration
      info.isReferenceType = !info.isValueType
      info.isNullable = info.detail == wellKnown.nullable
    case .array, .anonymous: info.isReferenceType = true
    case .tuple: info.isValueType = true
    case .typeParameter, .methodTypeParameter: info.isOpen = true
    case .unknown, .null, .void, .dynamic, .untyped: break
    }
  }

  // MARK: - Making types

  /// The type made of a definition and arguments, as many as its arity says.
  mutating func construct(_ definition: Int32, _ arguments: [TypeID] = []) -> TypeID {
    if arguments.isEmpty {
      let open = definitions[Int(definition)].openType
      if !open.isUnknown { return open }
      let made = intern(.named, definition, [])
      definitions[Int(definition)].openType = made
      return made
    }
    return intern(.named, definition, arguments)
  }

  mutating func array(of element: TypeID, rank: Int32 = 1) -> TypeID {
    element.isUnknown ? .unknown : intern(.array, rank, [element])
  }

  /// `T?` of a value type; a type that takes no `?` comes back as it is.
  mutating func nullable(_ type: TypeID) -> TypeID {
    let info = types[type.index]
    guard info.isValueType, !info.isNullable else {
      return info.form == .typeParameter || info.form == .methodTypeParameter
        ? intern(.named, wellKnown.nullable, [type]) : type
    }
    return intern(.named, wellKnown.nullable, [type])
  }

  mutating func tuple(_ elements: [TypeID], names: [SymbolName]) -> TypeID {
    intern(.tuple, shape(names), elements)
  }

  mutating func anonymous(_ elements: [TypeID], names: [SymbolName]) -> TypeID {
    intern(.anonymous, shape(names), elements)
  }

  private mutating func shape(_ names: [SymbolName]) -> Int32 {
    if let index = shapes.firstIndex(of: names) { return Int32(index) }
    shapes.append(names)
    return Int32(truncatingIfNeeded: shapes.count - 1)
  }

  // MARK: - Reading types

  func info(_ type: TypeID) -> TypeInfo { types[type.index] }
  func form(_ type: TypeID) -> TypeForm { types[type.index].form }

  func argument(_ type: TypeID, _ index: Int = 0) -> TypeID {
    let info = types[type.index]
    guard index < Int(info.argumentCount) else { return .unknown }
    return typeArguments[Int(info.firstArgument) + index]
  }

  func arguments(_ type: TypeID) -> ArraySlice<TypeID> {
    let info = types[type.index]
    return typeArguments[Int(info.firstArgument)..<Int(info.firstArgument + info.argumentCount)]
  }

  /// The definition a named type is made of; -1 for every other type.
  func definition(of type: TypeID) -> Int32 {
    let info = types[type.index]
    return info.form == .named ? info.detail : -1
  }

  func kind(_ type: TypeID) -> DefinitionKind? {
    let definition = definition(of: type)
    return definition >= 0 ? definitions[Int(definition)].kind : nil
  }

  func isEnum(_ type: TypeID) -> Bool { kind(type) == .enumeration }
  func isInterface(_ type: TypeID) -> Bool { kind(type) == .interface }
  func isDelegate(_ type: TypeID) -> Bool { kind(type) == .delegate }

  /// The `T` of a `T?`; every other type as it is.
  func underlying(_ type: TypeID) -> TypeID { types[type.index].isNullable ? argument(type) : type }
}
