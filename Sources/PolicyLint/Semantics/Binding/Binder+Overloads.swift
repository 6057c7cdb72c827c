/// What overload resolution found.
enum Resolution {
  /// One candidate is better than all others.
  case found(Applicable)
  /// Several take the arguments and none is better.
  case ambiguous([Applicable])
  /// None does; the one that came closest, and why it does not.
  case none(MemberCandidate?, Mismatch)
}

extension Binder {
  /// Chooses among methods, constructors or indexers (section 12.6.4 of the C# specification).
  mutating func resolve(
    _ candidates: [MemberCandidate], _ arguments: [Argument], _ typeArguments: [TypeID]
  ) -> Resolution {
    var applicable: [Applicable] = []
    var closest: (candidate: MemberCandidate, why: Mismatch)?
    for candidate in candidates {
      switch applicability(candidate, arguments, typeArguments) {
      case .success(let found): applicable.append(found)
      case .failure(let why):
        if closest.map({ why.mismatch.closeness > $0.why.closeness }) ?? true {
          closest = (candidate, why.mismatch)
        }
      }
    }
    guard let first = applicable.first else {
      return .none(closest?.candidate, closest?.why ?? .count)
    }
    if applicable.count == 1 { return .found(first) }
    // A method of a derived type hides those of its bases, and one that surely applies those that only may.
    let nearest = applicable.reduce(Int32.max) { min($0, $1.candidate.level) }
    applicable.removeAll { $0.candidate.level > nearest }
    if applicable.contains(where: { !$0.isUncertain }) { applicable.removeAll { $0.isUncertain } }
    return best(of: applicable, arguments)
  }

  private mutating func best(of applicable: [Applicable], _ arguments: [Argument]) -> Resolution {
    if applicable.count == 1 { return .found(applicable[0]) }
    for candidate in applicable.indices {
      var isBest = true
      for other in applicable.indices where other != candidate {
        if compare(applicable[candidate], applicable[other], arguments) <= 0 {
          isBest = false
          break
        }
      }
      if isBest { return .found(applicable[candidate]) }
    }
    return .ambiguous(applicable)
  }

  /// 1 if `left` is the better function member, -1 if `right` is, 0 if neither.
  private mutating func compare(_ left: Applicable, _ right: Applicable, _ arguments: [Argument]) -> Int {
    var leftIsBetter = false
    var rightIsBetter = false
    var isSame = true
    for (index, argument) in arguments.enumerated() {
      let (first, second) = (left.types[index], right.types[index])
      if first != second { isSame = false }
      switch compareConversions(argument.operand, first, second) {
      case 1: leftIsBetter = true
      case -1: rightIsBetter = true
      default: break
      }
    }
    if leftIsBetter != rightIsBetter { return leftIsBetter ? 1 : -1 }
    if leftIsBetter || !isSame && !isSameButForIdentity(left, right) { return 0 }
    return breakTie(left, right)
  }

  private mutating func isSameButForIdentity(_ left: Applicable, _ right: Applicable) -> Bool {
    for (first, second) in zip(left.types, right.types) where first != second {
      guard universe.standardImplicitConversion(first, second).kind == .identity else { return false }
    }
    return true
  }

  private mutating func breakTie(_ left: Applicable, _ right: Applicable) -> Int {
    let first = universe.members[left.candidate.member.index]
    let second = universe.members[right.candidate.member.index]
    if (first.genericArity == 0) != (second.genericArity == 0) { return first.genericArity == 0 ? 1 : -1 }
    if left.isExpanded != right.isExpanded { return left.isExpanded ? -1 : 1 }
    if left.isExpanded, first.parameterCount != second.parameterCount {
      return first.parameterCount > second.parameterCount ? 1 : -1
    }
    if left.usesDefaults != right.usesDefaults { return left.usesDefaults ? -1 : 1 }
    return moreSpecific(left, right)
  }

  /// Compares the parameters as declared: `IEnumerable<T>` is more specific than `T`.
  private mutating func moreSpecific(_ left: Applicable, _ right: Applicable) -> Int {
    var result = 0
    for index in left.positions.indices {
      let first = declaredType(left, index)
      let second = declaredType(right, index)
      let order = specificity(first, second)
      if order == 0 { continue }
      if result != 0, order != result { return 0 }
      result = order
    }
    return result
  }

  private func declaredType(_ applicable: Applicable, _ index: Int) -> TypeID {
    let member = universe.members[applicable.candidate.member.index]
    let type = universe.parameters[Int(member.firstParameter) + applicable.positions[index]].type
    let isElement = applicable.isExpanded && applicable.positions[index] == Int(member.parameterCount) - 1
    return isElement ? universe.argument(type) : type
  }

  private func specificity(_ left: TypeID, _ right: TypeID) -> Int {
    let first = universe.info(left)
    let second = universe.info(right)
    let leftIsParameter = first.form == .methodTypeParameter || first.form == .typeParameter
    let rightIsParameter = second.form == .methodTypeParameter || second.form == .typeParameter
    if leftIsParameter != rightIsParameter { return leftIsParameter ? -1 : 1 }
    guard first.form == second.form, first.argumentCount == second.argumentCount else { return 0 }
    var result = 0
    for index in 0..<Int(first.argumentCount) {
      let order = specificity(universe.argument(left, index), universe.argument(right, index))
      if order == 0 { continue }
      if result != 0, order != result { return 0 }
      result = order
    }
    return result
  }

  // MARK: - Better conversions

  /// 1 if the conversion of an expression to `left` is better than that to `right`, -1 if it is worse, 0 otherwise.
  private mutating func compareConversions(_ operand: Operand, _ left: TypeID, _ right: TypeID) -> Int {
    if left == right { return 0 }
    if operand.form == .lambda { return compareLambda(operand, left, right) }
    if operand.isValue, !operand.type.isUnknown {
      let isLeft = operand.type == left
      let isRight = operand.type == right
      if isLeft != isRight { return isLeft ? 1 : -1 }
    }
    return compareTargets(left, right)
  }

  /// Which of two types is the better target of a conversion.
  mutating func compareTargets(_ left: TypeID, _ right: TypeID) -> Int {
    let forward = universe.implicitConversion(left, right)
    let backward = universe.implicitConversion(right, left)
    if forward.kind == .unknown || backward.kind == .unknown { return 0 }
    if forward.kind == .identity { return 0 }
    if forward.exists != backward.exists { return forward.exists ? 1 : -1 }
    let first = universe.underlying(left)
    let second = universe.underlying(right)
    let signed: [TypeID] = [.sbyte, .short, .int, .long]
    let unsigned: [TypeID] = [.byte, .ushort, .uint, .ulong]
    if signed.contains(first), unsigned.contains(second) { return 1 }
    if unsigned.contains(first), signed.contains(second) { return -1 }
    return 0
  }

  private mutating func compareLambda(_ operand: Operand, _ left: TypeID, _ right: TypeID) -> Int {
    guard let first = universe.signature(of: left), let second = universe.signature(of: right),
      parameterCount(first.member) == parameterCount(second.member)
    else { return 0 }
    var inputs: [TypeID] = []
    for index in 0..<parameterCount(first.member) {
      let one = universe.parameterType(first.member, index, owner: left)
      guard one == universe.parameterType(second.member, index, owner: right) else { return 0 }
      inputs.append(one)
    }
    if (first.returns == .void) != (second.returns == .void) { return first.returns == .void ? -1 : 1 }
    if let result = lambdaResult(operand.node, inputs), !result.type.isUnknown {
      let isLeft = result.type == first.returns
      let isRight = result.type == second.returns
      if isLeft != isRight { return isLeft ? 1 : -1 }
    }
    return compareTargets(first.returns, second.returns)
  }
}
