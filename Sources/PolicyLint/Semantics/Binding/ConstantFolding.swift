/// What a constant expression comes to, or why it has no value.
enum FoldedConstant {
  case value(ConstantValue)
  /// No constant, or one the binder does not compute.
  case none
  /// CS0220: it does not fit its type.
  case overflow
  /// CS0020: division by the constant zero.
  case divisionByZero
}

/// Computes constant expressions.
enum ConstantFolding {
  static func binary(
    _ kind: BinaryOperatorKind, _ left: ConstantValue, _ right: ConstantValue, type: TypeID
  ) -> FoldedConstant {
    switch (left, right) {
    case (.bool(let first), .bool(let second)): return boolean(kind, first, second)
    case (.string(let first), .string(let second)): return text(kind, first, second)
    case (.null, .null): return kind.isEquality ? .value(.bool(kind == .equal)) : .none
    case (.string(let first), .null): return mixedText(kind, first, isEmptyLeft: false)
    case (.null, .string(let second)): return mixedText(kind, second, isEmptyLeft: true)
    default: break
    }
    if case .real = left { return reals(kind, left, right, type) }
    if case .real = right { return reals(kind, left, right, type) }
    guard type != .float, type != .double, type != .decimal else { return reals(kind, left, right, type) }
    guard let first = left.asInteger, let second = right.asInteger else { return .none }
    return integers(kind, first, second, type)
  }

  private static func boolean(_ kind: BinaryOperatorKind, _ left: Bool, _ right: Bool) -> FoldedConstant {
    switch kind {
    case .logicalAnd, .and: .value(.bool(left && right))
    case .logicalOr, .or: .value(.bool(left || right))
    case .exclusiveOr, .notEqual: .value(.bool(left != right))
    case .equal: .value(.bool(left == right))
    default: .none
    }
  }

  private static func text(_ kind: BinaryOperatorKind, _ left: String, _ right: String) -> FoldedConstant {
    switch kind {
    case .add where left.utf8.count &+ right.utf8.count <= 65_536: .value(.string(left + right))
    case .equal: .value(.bool(left.utf8.elementsEqual(right.utf8)))
    case .notEqual: .value(.bool(!left.utf8.elementsEqual(right.utf8)))
    default: .none
    }
  }

  private static func mixedText(_ kind: BinaryOperatorKind, _ text: String, isEmptyLeft: Bool) -> FoldedConstant {
    switch kind {
    case .add: .value(.string(text))
    case .equal: .value(.bool(false))
    case .notEqual: .value(.bool(true))
    default: .none
    }
  }

  private static func integers(
    _ kind: BinaryOperatorKind, _ left: Int64, _ right: Int64, _ type: TypeID
  ) -> FoldedConstant {
    let outcome: (partialValue: Int64, overflow: Bool)
    switch kind {
    case .add: outcome = left.addingReportingOverflow(right)
    case .subtract: outcome = left.subtractingReportingOverflow(right)
    case .multiply: outcome = left.multipliedReportingOverflow(by: right)
    case .divide, .modulo:
      guard right != 0 else { return .divisionByZero }
      outcome =
        kind == .divide ? left.dividedReportingOverflow(by: right) : left.remainderReportingOverflow(dividingBy: right)
    case .and: outcome = (left & right, false)
    case .or: outcome = (left | right, false)
    case .exclusiveOr: outcome = (left ^ right, false)
    case .leftShift, .rightShift: return shift(kind, left, right, type)
    case .equal: return .value(.bool(left == right))
    case .notEqual: return .value(.bool(left != right))
    case .less: return .value(.bool(left < right))
    case .lessOrEqual: return .value(.bool(left <= right))
    case .greater: return .value(.bool(left > right))
    case .greaterOrEqual: return .value(.bool(left >= right))
    case .logicalAnd, .logicalOr: return .none
    }
    if outcome.overflow { return type == .ulong ? .none : .overflow }
    if type == .ulong { return outcome.partialValue < 0 ? .none : .value(.integer(outcome.partialValue)) }
    return TypeUniverse.range(of: type).contains(outcome.partialValue)
      ? .value(.integer(outcome.partialValue)) : .overflow
  }

  private static func shift(
    _ kind: BinaryOperatorKind, _ left: Int64, _ right: Int64, _ type: TypeID
  ) -> FoldedConstant {
    switch type {
    case .int:
      let value = Int32(truncatingIfNeeded: left)
      let count = Int32(truncatingIfNeeded: right & 31)
      return .value(.integer(Int64(kind == .leftShift ? value << count : value >> count)))
    case .long:
      return .value(.integer(kind == .leftShift ? left << (right & 63) : left >> (right & 63)))
    default: return .none
    }
  }

  private static func reals(
    _ kind: BinaryOperatorKind, _ left: ConstantValue, _ right: ConstantValue, _ type: TypeID
  ) -> FoldedConstant {
    guard let first = real(left), let second = real(right) else { return .none }
    switch kind {
    case .add: return .value(.real(first + second))
    case .subtract: return .value(.real(first - second))
    case .multiply: return .value(.real(first * second))
    case .divide:
      if second == 0 { return type == .decimal ? .divisionByZero : .none }
      return .value(.real(first / second))
    case .modulo:
      if second == 0 { return type == .decimal ? .divisionByZero : .none }
      return .value(.real(first.truncatingRemainder(dividingBy: second)))
    case .equal: return .value(.bool(first == second))
    case .notEqual: return .value(.bool(first != second))
    case .less: return .value(.bool(first < second))
    case .lessOrEqual: return .value(.bool(first <= second))
    case .greater: return .value(.bool(first > second))
    case .greaterOrEqual: return .value(.bool(first >= second))
    default: return .none
    }
  }

  private static func real(_ value: ConstantValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .unsigned(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  static func unary(_ kind: UnaryOperatorKind, _ value: ConstantValue, type: TypeID) -> FoldedConstant {
    switch (kind, value) {
    case (.not, .bool(let flag)): return .value(.bool(!flag))
    case (.plus, _): return .value(value)
    case (.minus, .integer(let number)):
      let (result, overflow) = Int64(0).subtractingReportingOverflow(number)
      if overflow { return .overflow }
      return TypeUniverse.range(of: type).contains(result) ? .value(.integer(result)) : .overflow
    case (.minus, .real(let number)): return .value(.real(-number))
    case (.complement, .integer(let number)):
      return type == .int || type == .long ? .value(.integer(~number)) : .none
    default: return .none
    }
  }

  /// A constant as another type has it; `overflow` if it does not fit (CS0221).
  static func convert(_ value: ConstantValue, to type: TypeID) -> FoldedConstant {
    switch value {
    case .integer(let number):
      if type == .float || type == .double || type == .decimal { return .value(.real(Double(number))) }
      guard type.isIntegral else { return .none }
      if type == .ulong, number < 0 { return .overflow }
      return TypeUniverse.range(of: type).contains(number) ? .value(value) : .overflow
    case .unsigned(let number):
      if type == .ulong { return .value(value) }
      if type == .float || type == .double || type == .decimal { return .value(.real(Double(number))) }
      return type.isIntegral ? .overflow : .none
    case .real(let number):
      if type == .float || type == .double || type == .decimal { return .value(value) }
      guard type.isIntegral else { return .none }
      guard let whole = Int64(exactly: number.rounded(.towardZero)) else { return type == .ulong ? .none : .overflow }
      return TypeUniverse.range(of: type).contains(whole) ? .value(.integer(whole)) : .overflow
    case .string, .literal: return type == .string ? .value(value) : .none
    case .bool: return type == .bool ? .value(value) : .none
    case .null: return .value(.null)
    }
  }
}
