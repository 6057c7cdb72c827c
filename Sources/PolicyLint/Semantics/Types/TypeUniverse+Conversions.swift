extension TypeUniverse {
  // MARK: - Implicit

  /// The implicit conversion from one type to another, those that types define included.
  mutating func implicitConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    if from == to { return .identity }
    let key = UInt64(UInt32(bitPattern: from.raw)) << 32 | UInt64(UInt32(bitPattern: to.raw))
    let cached = implicitConversions[key]
    if cached != IntegerMap.absent { return conversionEntries[Int(cached)] }
    var found = standardImplicitConversion(from, to)
    if found.kind == .none { found = userDefinedConversion(from, to, isExplicit: false) }
    implicitConversions.set(key, Int32(truncatingIfNeeded: conversionEntries.count))
    conversionEntries.append(found)
    return found
  }

  /// The implicit conversion that the language itself makes.
  mutating func standardImplicitConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    if from == to { return .identity }
    let source = types[from.index]
    let target = types[to.index]
    if source.hasUnknown || target.hasUnknown, couldBeUnknown(from, to) { return .unknown }
    if source.form == .void || target.form == .void || source.form == .untyped || target.form == .untyped {
      return .none
    }
    if source.form == .null {
      return target.isReferenceType || target.isNullable ? Conversion(kind: .nullLiteral) : .none
    }
    if target.form == .dynamic {
      return from == .object ? .identity : Conversion(kind: source.isValueType ? .boxing : .implicitReference)
    }
    if source.form == .dynamic { return to == .object ? .identity : Conversion(kind: .implicitDynamic) }
    if Self.hasImplicitNumericConversion(from, to) { return Conversion(kind: .implicitNumeric) }
    if target.isNullable { return implicitNullableConversion(from, to) }
    if source.form == .tuple, target.form == .tuple { return tupleConversion(from, to, isExplicit: false) }
    if source.isValueType { return boxingConversion(from, to) }
    if hasImplicitReferenceConversion(from, to) { return Conversion(kind: .implicitReference) }
    return .none
  }

  /// Whether an unknown part leaves the question open: it does not between a number and a string, say.
  private func couldBeUnknown(_ from: TypeID, _ to: TypeID) -> Bool {
    from.isUnknown || to.isUnknown || types[from.index].hasUnknown == types[to.index].hasUnknown
      || types[from.index].argumentCount > 0 || types[to.index].argumentCount > 0
  }

  /// Rows: from `char` to `decimal`; bits: to the type of that position.
  private static let numericConversions: [UInt16] = {
    // char sbyte byte short ushort int uint long ulong float double decimal, from the lowest bit.
    let targets: [[Int]] = [
      [4, 5, 6, 7, 8, 9, 10, 11], [3, 5, 7, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11], [5, 7, 9, 10, 11],
      [5, 6, 7, 8, 9, 10, 11], [7, 9, 10, 11], [7, 8, 9, 10, 11], [9, 10, 11], [9, 10, 11], [10], [], [],
    ]
    return targets.map { row in row.reduce(UInt16(0)) { $0 | 1 << UInt16($1) } }
  }()

  static func hasImplicitNumericConversion(_ from: TypeID, _ to: TypeID) -> Bool {
    guard from.isNumeric, to.isNumeric else { return false }
    let row = numericConversions[Int(from.raw - TypeID.char.raw)]
    return row & 1 << UInt16(to.raw - TypeID.char.raw) != 0
  }

  private mutating func implicitNullableConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    let target = argument(to)
    let source = underlying(from)
    if source == target || Self.hasImplicitNumericConversion(source, target) {
      return Conversion(kind: .implicitNullable)
    }
    if types[source.index].form == .tuple, types[target.index].form == .tuple {
      return tupleConversion(source, target, isExplicit: false)
    }
    return .none
  }

  private mutating func tupleConversion(_ from: TypeID, _ to: TypeID, isExplicit: Bool) -> Conversion {
    let count = Int(types[from.index].argumentCount)
    guard count == Int(types[to.index].argumentCount) else { return .none }
    var isIdentity = true
    for index in 0..<count {
      let source = argument(from, index)
      let target = argument(to, index)
      let part = isExplicit ? explicitConversion(source, target) : implicitConversion(source, target)
      guard part.exists else { return .none }
      if part.kind != .identity { isIdentity = false }
    }
    return Conversion(kind: isIdentity ? .identity : isExplicit ? .explicitTuple : .implicitTuple)
  }

  private mutating func boxingConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    guard types[to.index].isReferenceType else { return .none }
    let boxed = underlying(from)
    if to == .object || to == wellKnown.valueType { return Conversion(kind: .boxing) }
    if to == wellKnown.enumeration { return isEnum(boxed) ? Conversion(kind: .boxing) : .none }
    guard isInterface(to) else { return .none }
    for index in interfaces(boxed) where isVariantOf(interfaceLists[index], to) { return Conversion(kind: .boxing) }
    return .none
  }

  /// Reference types only: to a base class, an interface, through variance and through arrays.
  mutating func hasImplicitReferenceConversion(_ from: TypeID, _ to: TypeID) -> Bool {
    if from == to { return true }
    let source = types[from.index]
    let target = types[to.index]
    guard source.isReferenceType, target.isReferenceType else { return false }
    if to == .object || target.form == .dynamic || source.form == .null { return true }
    if source.form == .array, target.form == .array {
      return source.detail == target.detail && isReferenceOrSame(argument(from), argument(to))
    }
    if isInterface(to) {
      if isInterface(from), isVariantOf(from, to) { return true }
      for index in interfaces(from) where isVariantOf(interfaceLists[index], to) { return true }
      return source.form == .array && source.detail == 1 && arrayConverts(from, to)
    }
    if isDelegate(to), isDelegate(from) { return isVariantOf(from, to) }
    var current = baseClass(from)
    while !current.isUnknown {
      if current == to { return true }
      current = baseClass(current)
    }
    return false
  }

  private mutating func isReferenceOrSame(_ from: TypeID, _ to: TypeID) -> Bool {
    from == to || types[from.index].hasUnknown || types[to.index].hasUnknown || hasImplicitReferenceConversion(from, to)
  }

  /// `S[]` to `IList<T>` and its bases, where `S` converts to `T` by reference.
  private mutating func arrayConverts(_ array: TypeID, _ interface: TypeID) -> Bool {
    let definition = definition(of: interface)
    let generic = [
      wellKnown.list, wellKnown.collection, wellKnown.enumerable, wellKnown.readOnlyList, wellKnown.readOnlyCollection,
    ]
    return generic.contains(definition) && isReferenceOrSame(argument(array), argument(interface))
  }

  /// Whether two constructed types are the same but for variance: `IEnumerable<string>` is an `IEnumerable<object>`.
  mutating func isVariantOf(_ from: TypeID, _ to: TypeID) -> Bool {
    if from == to { return true }
    let definition = definition(of: from)
    guard definition >= 0, definition == self.definition(of: to) else { return false }
    let variance = definitions[Int(definition)].variance
    for index in 0..<Int(types[from.index].argumentCount) {
      let source = argument(from, index)
      let target = argument(to, index)
      if source == target || types[source.index].hasUnknown || types[target.index].hasUnknown { continue }
      if source == .dynamic && target == .object || source == .object && target == .dynamic { continue }
      switch variance >> UInt32(index * 2) & 3 {
      case 1 where hasImplicitReferenceConversion(source, target): continue
      case 2 where hasImplicitReferenceConversion(target, source): continue
      default: return false
      }
    }
    return true
  }

  // MARK: - Constants

  /// The conversion that a constant has because of its value: `1` is a `byte`, `0` is every enumeration.
  mutating func constantConversion(_ value: ConstantValue, _ from: TypeID, _ to: TypeID) -> Conversion {
    let target = underlying(to)
    if isEnum(target), from.isIntegral || from == .double || from == .float || from == .decimal {
      return value == .integer(0) ? Conversion(kind: .implicitEnumeration) : .none
    }
    guard let number = value.asInteger, target.isIntegral, target != .char else { return .none }
    if from == .int {
      return Self.range(of: target).contains(number) ? Conversion(kind: .implicitConstant) : .none
    }
    return from == .long && target == .ulong && number >= 0 ? Conversion(kind: .implicitConstant) : .none
  }

  /// The values of an integral type, as far as `Int64` has them.
  static func range(of type: TypeID) -> ClosedRange<Int64> {
    switch type {
    case .sbyte: -128...127
    case .byte: 0...255
    case .short: -32_768...32_767
    case .ushort, .char: 0...65_535
    case .int: Int64(Int32.min)...Int64(Int32.max)
    case .uint: 0...Int64(UInt32.max)
    case .ulong: 0...Int64.max
    default: Int64.min...Int64.max
    }
  }

  // MARK: - Explicit

  /// The conversion that a cast makes: every implicit one, and those that can lose or fail.
  mutating func explicitConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    if from == to { return .identity }
    let key = UInt64(UInt32(bitPattern: from.raw)) << 32 | UInt64(UInt32(bitPattern: to.raw))
    let cached = explicitConversions[key]
    if cached != IntegerMap.absent { return conversionEntries[Int(cached)] }
    var found = standardImplicitConversion(from, to)
    if found.kind == .none { found = standardExplicitConversion(from, to) }
    if found.kind == .none { found = userDefinedConversion(from, to, isExplicit: true) }
    explicitConversions.set(key, Int32(truncatingIfNeeded: conversionEntries.count))
    conversionEntries.append(found)
    return found
  }

  mutating func standardExplicitConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    let source = types[from.index]
    let target = types[to.index]
    if from.isNumeric, to.isNumeric { return Conversion(kind: .explicitNumeric) }
    if isEnum(from) && (to.isNumeric || isEnum(to)) || from.isNumeric && isEnum(to) {
      return Conversion(kind: .explicitEnumeration)
    }
    if source.isNullable || target.isNullable && source.isValueType {
      let inner = explicitConversion(underlying(from), underlying(to))
      let isStandard = inner.exists && inner.method == .none
      if isStandard, types[underlying(to).index].isValueType { return Conversion(kind: .explicitNullable) }
    }
    if source.form == .tuple, target.form == .tuple { return tupleConversion(from, to, isExplicit: true) }
    if source.isReferenceType, target.isValueType { return unboxingConversion(from, to) }
    if source.isReferenceType, target.isReferenceType, hasExplicitReferenceConversion(from, to) {
      return Conversion(kind: .explicitReference)
    }
    return .none
  }

  private mutating func unboxingConversion(_ from: TypeID, _ to: TypeID) -> Conversion {
    let value = underlying(to)
    if from == .object || from == wellKnown.valueType { return Conversion(kind: .unboxing) }
    if from == wellKnown.enumeration { return isEnum(value) ? Conversion(kind: .unboxing) : .none }
    guard isInterface(from) else { return .none }
    return boxingConversion(value, from).exists ? Conversion(kind: .unboxing) : .none
  }

  private mutating func hasExplicitReferenceConversion(_ from: TypeID, _ to: TypeID) -> Bool {
    if from == .object || hasImplicitReferenceConversion(to, from) { return true }
    let source = types[from.index]
    let target = types[to.index]
    if source.form == .array, target.form == .array {
      let (inner, outer) = (argument(from), argument(to))
      guard source.detail == target.detail else { return false }
      return inner == outer
        || types[inner.index].isReferenceType && types[outer.index].isReferenceType
          && hasExplicitReferenceConversion(inner, outer)
    }
    if isInterface(from), target.form == .array {
      return interfaceOfArray(from) && isExplicitOrSame(argument(to), argument(from))
    }
    if isInterface(to), source.form == .array {
      return interfaceOfArray(to) && isExplicitOrSame(argument(from), argument(to))
    }
    if isInterface(to) { return isInterface(from) || !isSealed(from) }
    if isInterface(from) { return !isSealed(to) }
    return isDelegate(from) && isDelegate(to) && definition(of: from) == definition(of: to)
  }

  private func interfaceOfArray(_ interface: TypeID) -> Bool {
    [wellKnown.list, wellKnown.collection, wellKnown.enumerable, wellKnown.readOnlyList, wellKnown.readOnlyCollection]
      .contains(definition(of: interface))
  }

  private mutating func isExplicitOrSame(_ from: TypeID, _ to: TypeID) -> Bool {
    from == to || explicitConversion(from, to).method == .none && explicitConversion(from, to).exists
  }

  /// Whether no class can derive from it, so that what it does not implement it never will.
  private func isSealed(_ type: TypeID) -> Bool {
    switch types[type.index].form {
    case .array, .anonymous: return true
    default: break
    }
    switch kind(type) {
    case .sealedClass, .delegate, .structure, .enumeration, .staticClass: return true
    default: return false
    }
  }
}
