extension TypeUniverse {
  /// A conversion operator with the types it is between, lifted to `T?` where that is needed.
  private struct Operator {
    var member: MemberID
    var source: TypeID
    var target: TypeID
  }

  /// The conversion that an operator of one of the two types makes (section 11.5.4 and 11.5.5 of the C# specification).
  mutating func userDefinedConversion(_ from: TypeID, _ to: TypeID, isExplicit: Bool) -> Conversion {
    guard canHaveOperators(from) || canHaveOperators(to) else { return .none }
    var found = operators(from, to, isExplicit: isExplicit, lifted: false)
    if found.isEmpty, types[from.index].isNullable || types[to.index].isNullable {
      found = operators(from, to, isExplicit: isExplicit, lifted: true)
    }
    guard !found.isEmpty, let source = mostSpecificSource(found, from),
      let target = mostSpecificTarget(found, to)
    else { return found.isEmpty ? .none : Conversion(kind: .ambiguousUserDefined) }
    let best = found.filter { $0.source == source && $0.target == target }
    guard let only = best.first else { return Conversion(kind: .ambiguousUserDefined) }
    let isImplicit = members[only.member.index].name == .implicitConversion
    return Conversion(
      kind: isExplicit && !isImplicit ? .explicitUserDefined : .implicitUserDefined, method: only.member)
  }

  private func canHaveOperators(_ type: TypeID) -> Bool {
    let info = types[underlying(type).index]
    guard info.form == .named, info.detail >= 0 else { return false }
    let kind = definitions[Int(info.detail)].kind
    return kind != .interface && kind != .delegate && kind != .enumeration
  }

  private mutating func operators(_ from: TypeID, _ to: TypeID, isExplicit: Bool, lifted: Bool) -> [Operator] {
    var found: [Operator] = []
    var visited: [TypeID] = []
    for start in [underlying(from), underlying(to)] where canHaveOperators(start) {
      var owner = start
      while !owner.isUnknown, owner != .object, !visited.contains(owner) {
        visited.append(owner)
        collect(owner, from, to, isExplicit, lifted, &found)
        owner = baseClass(owner)
      }
    }
    return found
  }

  private mutating func collect(
    _ owner: TypeID, _ from: TypeID, _ to: TypeID, _ isExplicit: Bool, _ lifted: Bool, _ found: inout [Operator]
  ) {
    let operatorNames: [SymbolName] = isExplicit ? [.implicitConversion, .explicitConversion] : [.implicitConversion]
    // What the language converts by itself is never left to an operator: decimal's own are those of the language.
    if owner == .decimal, from.isNumeric || isEnum(from), to.isNumeric || isEnum(to) { return }
    for name in operatorNames {
      for index in declaredMembers(definition(of: owner), name) {
        let member = MemberID(raw: Int32(truncatingIfNeeded: index))
        var source = parameterType(member, 0, owner: owner)
        var target = substitute(members[index].type, owner: owner)
        if lifted {
          guard types[source.index].isValueType, types[target.index].isValueType else { continue }
          source = nullable(source)
          target = nullable(target)
        }
        guard !source.isUnknown, !target.isUnknown else { continue }
        let fits =
          isExplicit
          ? isEncompassed(from, source) || isEncompassed(source, from)
          : isEncompassed(from, source)
        guard fits else { continue }
        let reaches =
          isExplicit ? isEncompassed(target, to) || isEncompassed(to, target) : isEncompassed(target, to)
        if reaches { found.append(Operator(member: member, source: source, target: target)) }
      }
    }
  }

  /// Whether a value of `inner` is one of `outer` by the language's own conversions; interfaces never take part.
  private mutating func isEncompassed(_ inner: TypeID, _ outer: TypeID) -> Bool {
    if inner == outer { return true }
    guard !isInterface(inner), !isInterface(outer) else { return false }
    return standardImplicitConversion(inner, outer).exists
  }

  private mutating func mostSpecificSource(_ found: [Operator], _ from: TypeID) -> TypeID? {
    if found.contains(where: { $0.source == from }) { return from }
    var outer: [TypeID] = []
    for candidate in found where isEncompassed(from, candidate.source) { outer.append(candidate.source) }
    return outer.isEmpty ? mostEncompassing(found.map(\.source)) : mostEncompassed(outer)
  }

  private mutating func mostSpecificTarget(_ found: [Operator], _ to: TypeID) -> TypeID? {
    if found.contains(where: { $0.target == to }) { return to }
    var inner: [TypeID] = []
    for candidate in found where isEncompassed(candidate.target, to) { inner.append(candidate.target) }
    return inner.isEmpty ? mostEncompassed(found.map(\.target)) : mostEncompassing(inner)
  }

  /// The one type that all others convert to; `nil` if there is none.
  private mutating func mostEncompassing(_ candidates: [TypeID]) -> TypeID? {
    for candidate in candidates {
      var holds = true
      for other in candidates where !isEncompassed(other, candidate) { holds = false }
      if holds { return candidate }
    }
    return nil
  }

  /// The one type that converts to all others; `nil` if there is none.
  private mutating func mostEncompassed(_ candidates: [TypeID]) -> TypeID? {
    for candidate in candidates {
      var holds = true
      for other in candidates where !isEncompassed(candidate, other) { holds = false }
      if holds { return candidate }
    }
    return nil
  }
}
