extension Binder {
  /// Whether a candidate takes the arguments in its normal or, with a parameter array, in its expanded form.
  mutating func applicability(
    _ candidate: MemberCandidate, _ arguments: [Argument], _ typeArguments: [TypeID]
  ) -> Result<Applicable, MismatchError> {
    let normal = applicability(candidate, arguments, typeArguments, isExpanded: false)
    guard case .failure(let why) = normal,
      universe.members[candidate.member.index].flags.contains(.hasParameterArray)
    else { return normal }
    let expanded = applicability(candidate, arguments, typeArguments, isExpanded: true)
    guard case .failure(let other) = expanded else { return expanded }
    return .failure(other.mismatch.closeness > why.mismatch.closeness ? other : why)
  }

  private mutating func applicability(
    _ candidate: MemberCandidate, _ arguments: [Argument], _ typeArguments: [TypeID], isExpanded: Bool
  ) -> Result<Applicable, MismatchError> {
    let member = universe.members[candidate.member.index]
    var found = Applicable(candidate: candidate, isExpanded: isExpanded)
    if let why = mapArguments(member, arguments, &found) { return .failure(MismatchError(why)) }
    var declared: [TypeID] = []
    declared.reserveCapacity(arguments.count)
    let last = Int(member.parameterCount) - 1
    for position in found.positions {
      var type = universe.parameterType(candidate.member, position, owner: candidate.container)
      if isExpanded, position == last { type = universe.argument(type) }
      declared.append(type)
    }
    if member.genericArity > 0 {
      if let why = findMethodArguments(member, arguments, typeArguments, declared, &found) {
        return .failure(MismatchError(why))
      }
      for index in declared.indices {
        declared[index] = universe.substitute(declared[index], owner: .unknown, methodArguments: found.methodArguments)
      }
    } else if !typeArguments.isEmpty {
      return .failure(MismatchError(.typeArgumentCount))
    }
    found.types = declared
    if let why = checkArguments(member, arguments, &found) { return .failure(MismatchError(why)) }
    return .success(found)
  }

  // MARK: - Positions

  /// Finds the parameter of each argument; `nil` if each has one and no parameter is left without.
  private func mapArguments(_ member: Member, _ arguments: [Argument], _ found: inout Applicable) -> Mismatch? {
    let count = Int(member.parameterCount)
    var isTaken = [Bool](repeating: false, count: count)
    for (index, argument) in arguments.enumerated() {
      var position = index
      if argument.name != .none {
        guard let named = (0..<count).first(where: { parameter(member, $0).name == argument.name }) else {
          return .name(argument.name)
        }
        position = named
      } else if found.isExpanded, position >= count - 1 {
        position = count - 1
      }
      guard position < count else { return .count }
      if isTaken[position], !(found.isExpanded && position == count - 1 && argument.name == .none) { return .count }
      isTaken[position] = true
      found.positions.append(position)
    }
    for position in 0..<count where !isTaken[position] {
      let parameter = parameter(member, position)
      if parameter.isOptional || found.isExpanded && position == count - 1 {
        found.usesDefaults = found.usesDefaults || parameter.isOptional
        continue
      }
      let hasNames = arguments.contains { $0.name != .none }
      return hasNames || isShortOfArguments(member, arguments) ? .missing(parameter.name) : .count
    }
    return nil
  }

  private func parameter(_ member: Member, _ index: Int) -> Parameter {
    universe.parameters[Int(member.firstParameter) + index]
  }

  private func isShortOfArguments(_ member: Member, _ arguments: [Argument]) -> Bool {
    arguments.count < Int(member.parameterCount)
  }

  // MARK: - Type arguments

  private mutating func findMethodArguments(
    _ member: Member, _ arguments: [Argument], _ typeArguments: [TypeID], _ declared: [TypeID],
    _ found: inout Applicable
  ) -> Mismatch? {
    let arity = Int(member.genericArity)
    if !typeArguments.isEmpty {
      guard typeArguments.count == arity else { return .typeArgumentCount }
      found.methodArguments = typeArguments
    } else {
      guard let inferred = inferTypeArguments(arity, arguments, declared) else { return .inference }
      found.methodArguments = inferred
    }
    if found.methodArguments.contains(where: { universe.info($0).hasUnknown }) { found.isUncertain = true }
    guard member.flags.contains(.hasConstraints) else { return nil }
    return checkConstraints(member, found.methodArguments, owner: found.candidate.container)
  }

  private mutating func checkConstraints(_ member: Member, _ arguments: [TypeID], owner: TypeID) -> Mismatch? {
    var index = Int(member.firstConstraint)
    while index < universe.constraints.count, universe.constraints[index].position != .max {
      let constraint = universe.constraints[index]
      index += 1
      guard Int(constraint.position) < arguments.count else { continue }
      let argument = arguments[Int(constraint.position)]
      let info = universe.info(argument)
      if info.hasUnknown || info.form == .dynamic { continue }
      let mismatch = Mismatch.constraint(argument, Int(constraint.position))
      if constraint.isClass, !info.isReferenceType { return mismatch }
      if constraint.isStruct, !info.isValueType || info.isNullable { return mismatch }
      if !constraint.bound.isUnknown {
        let bound = universe.substitute(constraint.bound, owner: owner, methodArguments: arguments)
        let conversion = universe.standardImplicitConversion(argument, bound).kind
        let fits: [ConversionKind] = [.identity, .implicitReference, .boxing, .unknown]
        if !fits.contains(conversion) { return mismatch }
      }
    }
    return nil
  }

  // MARK: - Conversions of arguments

  private mutating func checkArguments(
    _ member: Member, _ arguments: [Argument], _ found: inout Applicable
  ) -> Mismatch? {
    for (index, argument) in arguments.enumerated() {
      let type = found.types[index]
      let mode = parameter(member, found.positions[index]).mode
      let wanted: ParameterMode = mode == .parameterArray ? .value : mode
      guard argument.mode == wanted else { return .mode(index, wanted) }
      if index == 0, member.flags.contains(.isExtension), argument.operand.detail == Binder.receiverMark {
        guard receiverConverts(argument.operand.type, type, &found) else { return .argument(index, type) }
        continue
      }
      if wanted != .value {
        if argument.declaresVariable || argument.operand.isUnknown || type.isUnknown { continue }
        guard argument.operand.type == type || isSameButForUnknown(argument.operand.type, type) else {
          return .argument(index, type)
        }
        continue
      }
      let conversion = implicitConversion(argument.operand, type)
      if conversion.kind == .unknown { found.isUncertain = true }
      guard conversion.exists else {
        let isLambda = argument.operand.form == .lambda && universe.isDelegate(type)
        return isLambda ? .lambdaBody(index, type) : .argument(index, type)
      }
    }
    return nil
  }

  private func isSameButForUnknown(_ left: TypeID, _ right: TypeID) -> Bool {
    universe.info(left).hasUnknown || universe.info(right).hasUnknown
      || (left == .dynamic && right == .object) || (left == .object && right == .dynamic)
  }

  /// The receiver of an extension method converts by identity, reference or boxing only.
  private mutating func receiverConverts(_ from: TypeID, _ to: TypeID, _ found: inout Applicable) -> Bool {
    switch universe.standardImplicitConversion(from, to).kind {
    case .identity, .implicitReference, .boxing, .implicitTuple: return true
    case .unknown:
      found.isUncertain = true
      return true
    default: return false
    }
  }
}

/// A `Mismatch` as the failure of a `Result`.
struct MismatchError: Error {
  let mismatch: Mismatch

  init(_ mismatch: Mismatch) { self.mismatch = mismatch }
}
