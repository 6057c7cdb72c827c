extension Binder {
  /// What an operator gives, and how its operands get there.
  struct OperatorResult {
    var type: TypeID
    /// The type both operands are converted to; `unknown` where they stay as they are.
    var operandType: TypeID = .unknown
    var method: MemberID = .none
    var container: TypeID = .unknown
  }

  /// The meaning of a binary operator between two operands; `nil` if it has none (CS0019).
  mutating func binaryResult(_ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand) -> OperatorResult? {
    // Not even `==` surely gives a `bool`: what stands there may be `dynamic`, and then so is the result.
    if left.isUnknown || right.isUnknown { return OperatorResult(type: .unknown) }
    for operand in [left, right] where !operand.isValue && operand.form != .null && operand.form != .defaultLiteral {
      return operatorOfUntyped(kind, left, right)
    }
    if left.type == .dynamic || right.type == .dynamic { return OperatorResult(type: .dynamic) }
    if kind.isLogical { return logicalResult(kind, left, right) }
    if let found = userDefinedResult(kind, left, right) { return found }
    if kind == .add, left.type == .string || right.type == .string {
      guard left.type != .void, right.type != .void else { return nil }
      return OperatorResult(type: .string)
    }
    if let found = numericResult(kind, left, right) { return found }
    if let found = booleanResult(kind, left, right) { return found }
    if let found = enumerationResult(kind, left, right) { return found }
    if kind == .add || kind == .subtract, let found = delegateResult(left, right) { return found }
    // `null` is a text as well as everything else is an object: the concatenation takes both.
    if kind == .add, left.form == .null && right.isValue || right.form == .null && left.isValue {
      return OperatorResult(type: .string)
    }
    return kind.isEquality ? equalityResult(left, right) : nil
  }

  /// Lambdas and method groups: only a delegate can be compared with or added to one.
  private mutating func operatorOfUntyped(
    _ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand
  ) -> OperatorResult? {
    guard kind.isEquality || kind == .add || kind == .subtract else { return nil }
    for (one, other) in [(left, right), (right, left)] where universe.isDelegate(one.type) && one.isValue {
      if implicitConversion(other, one.type).exists {
        return OperatorResult(type: kind.isEquality ? .bool : one.type, operandType: one.type)
      }
    }
    return nil
  }

  private mutating func logicalResult(_ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand) -> OperatorResult?
  {
    if implicitConversion(left, .bool).exists, implicitConversion(right, .bool).exists {
      return OperatorResult(type: .bool, operandType: .bool)
    }
    return userDefinedResult(kind, left, right)
  }

  // MARK: - Operators of types

  private mutating func userDefinedResult(
    _ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand
  ) -> OperatorResult? {
    guard hasOwnOperators(left.type) || hasOwnOperators(right.type) else { return nil }
    var candidates: [MemberCandidate] = []
    if hasOwnOperators(left.type) { candidates = universe.operators(kind.methodName, of: left.type) }
    if hasOwnOperators(right.type), universe.underlying(right.type) != universe.underlying(left.type) {
      for candidate in universe.operators(kind.methodName, of: right.type) where !candidates.contains(candidate) {
        candidates.append(candidate)
      }
    }
    guard !candidates.isEmpty else { return nil }
    let arguments = [Argument(operand: left), Argument(operand: right)]
    switch resolve(candidates, arguments, []) {
    case .found(let found):
      let member = universe.members[found.candidate.member.index]
      return OperatorResult(
        type: universe.substitute(member.type, owner: found.candidate.container), method: found.candidate.member,
        container: found.candidate.container)
    case .ambiguous(let several):
      let member = universe.members[several[0].candidate.member.index]
      return OperatorResult(type: member.type)
    case .none: return liftedResult(kind, left, right, candidates)
    }
  }

  /// The operator of a value type, applied to `T?`.
  private mutating func liftedResult(
    _ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand, _ candidates: [MemberCandidate]
  ) -> OperatorResult? {
    for candidate in candidates {
      let first = universe.parameterType(candidate.member, 0, owner: candidate.container)
      let second = universe.parameterType(candidate.member, 1, owner: candidate.container)
      guard universe.info(first).isValueType, universe.info(second).isValueType else { continue }
      let leftType = universe.nullable(first)
      let rightType = universe.nullable(second)
      guard implicitConversion(left, leftType).exists, implicitConversion(right, rightType).exists else { continue }
      let type = universe.members[candidate.member.index].type
      return OperatorResult(
        type: kind.isComparison ? type : universe.nullable(type), method: candidate.member,
        container: candidate.container)
    }
    return nil
  }

  /// Whether the operators of a type are its own; those of numbers, strings and the like are the language's.
  private func hasOwnOperators(_ type: TypeID) -> Bool {
    let underlying = universe.underlying(type)
    guard underlying.raw >= TypeID.fixedCount || underlying == .unknown else { return false }
    switch universe.kind(underlying) {
    case .class, .abstractClass, .sealedClass, .structure: return true
    default: return false
    }
  }

  // MARK: - Operators of the language

  private mutating func numericResult(_ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand) -> OperatorResult?
  {
    let first = universe.underlying(left.type)
    let second = universe.underlying(right.type)
    guard first.isNumeric || left.form == .null, second.isNumeric || right.form == .null,
      first.isNumeric || second.isNumeric
    else { return nil }
    let isLifted = first != left.type || second != right.type || left.form == .null || right.form == .null
    guard let common = kind.isShift ? shiftType(left, right) : commonType(left, right, first, second) else {
      return nil
    }
    if kind.isBitwise, !common.isIntegral { return nil }
    let operandType = isLifted ? universe.nullable(common) : common
    return OperatorResult(type: kind.isComparison ? .bool : operandType, operandType: operandType)
  }

  private mutating func shiftType(_ left: Operand, _ right: Operand) -> TypeID? {
    let first = universe.underlying(left.type)
    guard first.isIntegral, universe.implicitConversion(universe.underlying(right.type), .int).exists else {
      return nil
    }
    return promoted(first)
  }

  /// `int` for everything smaller.
  func promoted(_ type: TypeID) -> TypeID {
    switch type {
    case .char, .sbyte, .byte, .short, .ushort: .int
    default: type
    }
  }

  /// Binary numeric promotion.
  private mutating func commonType(
    _ left: Operand, _ right: Operand, _ first: TypeID, _ second: TypeID
  ) -> TypeID? {
    if first == second || !second.isNumeric { return promoted(first) }
    if !first.isNumeric { return promoted(second) }
    let floating: [TypeID] = [.float, .double]
    if first == .decimal || second == .decimal {
      return floating.contains(first) || floating.contains(second) ? nil : .decimal
    }
    if first == .double || second == .double { return .double }
    if first == .float || second == .float { return .float }
    for candidate in [TypeID.int, .uint, .long, .ulong] {
      if converts(left, first, to: candidate), converts(right, second, to: candidate) { return candidate }
    }
    return nil
  }

  private mutating func converts(_ operand: Operand, _ type: TypeID, to target: TypeID) -> Bool {
    if type == target || TypeUniverse.hasImplicitNumericConversion(type, target) { return true }
    guard operand.constant >= 0 else { return false }
    return universe.constantConversion(constants[Int(operand.constant)], type, target).exists
  }

  private mutating func booleanResult(_ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand) -> OperatorResult?
  {
    guard kind.isBitwise || kind.isEquality else { return nil }
    let first = universe.underlying(left.type)
    let second = universe.underlying(right.type)
    guard first == .bool && (second == .bool || right.form == .null) || second == .bool && left.form == .null else {
      return nil
    }
    let isLifted = left.type != .bool || right.type != .bool
    let operandType = isLifted ? universe.nullable(.bool) : .bool
    return OperatorResult(type: kind.isEquality ? .bool : operandType, operandType: operandType)
  }

  private mutating func enumerationResult(
    _ kind: BinaryOperatorKind, _ left: Operand, _ right: Operand
  ) -> OperatorResult? {
    let first = universe.underlying(left.type)
    let second = universe.underlying(right.type)
    guard universe.isEnum(first) || universe.isEnum(second) else { return nil }
    let enumeration = universe.isEnum(first) ? first : second
    let isLifted = left.type != first || right.type != second || left.form == .null || right.form == .null
    let operandType = isLifted ? universe.nullable(enumeration) : enumeration
    let bothConvert = implicitConversion(left, operandType).exists && implicitConversion(right, operandType).exists
    if kind.isComparison { return bothConvert ? OperatorResult(type: .bool, operandType: operandType) : nil }
    if kind.isBitwise { return bothConvert ? OperatorResult(type: operandType, operandType: operandType) : nil }
    if kind == .subtract, bothConvert { return OperatorResult(type: .int) }
    let other = universe.isEnum(first) ? second : first
    guard kind == .add || kind == .subtract && universe.isEnum(first), other.isIntegral,
      universe.implicitConversion(other, .int).exists
    else { return nil }
    return OperatorResult(type: operandType)
  }

  private mutating func delegateResult(_ left: Operand, _ right: Operand) -> OperatorResult? {
    guard universe.isDelegate(left.type), implicitConversion(right, left.type).exists else { return nil }
    return OperatorResult(type: left.type, operandType: left.type)
  }

  /// `==` and `!=` of strings, references, and values that can be `null`.
  private mutating func equalityResult(_ left: Operand, _ right: Operand) -> OperatorResult? {
    if left.form == .null, right.form == .null { return OperatorResult(type: .bool) }
    for (one, other) in [(left, right), (right, left)] where other.form == .null || other.form == .defaultLiteral {
      let info = universe.info(one.type)
      return info.isReferenceType || info.isNullable || other.form == .defaultLiteral
        ? OperatorResult(type: .bool) : nil
    }
    if left.type == .string, right.type == .string { return OperatorResult(type: .bool, operandType: .string) }
    let first = universe.info(left.type)
    let second = universe.info(right.type)
    if first.form == .tuple, second.form == .tuple { return OperatorResult(type: .bool) }
    guard first.isReferenceType, second.isReferenceType else { return nil }
    let forward = universe.explicitConversion(left.type, right.type)
    let backward = universe.explicitConversion(right.type, left.type)
    guard forward.exists && forward.method == .none || backward.exists && backward.method == .none else { return nil }
    return OperatorResult(type: .bool)
  }

  // MARK: - Unary

  /// The meaning of a unary operator; `nil` if it has none (CS0023).
  mutating func unaryResult(_ kind: UnaryOperatorKind, _ operand: Operand) -> OperatorResult? {
    if operand.isUnknown { return OperatorResult(type: kind == .not ? .bool : .unknown) }
    guard operand.isValue else { return nil }
    if operand.type == .dynamic { return OperatorResult(type: .dynamic) }
    let type = universe.underlying(operand.type)
    let isLifted = type != operand.type
    var result: TypeID?
    switch kind {
    case .not: result = type == .bool ? .bool : nil
    case .plus: result = type.isNumeric ? promoted(type) : nil
    case .minus: result = !type.isNumeric || type == .ulong ? nil : type == .uint ? .long : promoted(type)
    case .complement: result = type.isIntegral ? promoted(type) : universe.isEnum(type) ? type : nil
    case .increment, .decrement: result = type.isNumeric || universe.isEnum(type) ? type : nil
    }
    if let result { return OperatorResult(type: isLifted ? universe.nullable(result) : result) }
    guard hasOwnOperators(type), let candidate = universe.operators(kind.methodName, of: type).first else { return nil }
    let returned = universe.members[candidate.member.index].type
    return OperatorResult(
      type: isLifted ? universe.nullable(returned) : returned, method: candidate.member, container: candidate.container)
  }
}
