/// A call that was resolved before: calls of the same shape mean the same.
struct ResolvedCall {
  var found: Applicable
  var isExtension: Bool
}

extension Binder {
  /// What overload resolution depends on, for calls whose arguments are plain values of known types; `nil` for others.
  func callShape(
    _ name: SymbolName, _ target: TypeID, isType: Bool, _ arguments: [Argument], _ typeArguments: [TypeID]
  ) -> SIMD16<Int32>? {
    guard arguments.count <= 8, typeArguments.count <= 3 else { return nil }
    var shape = SIMD16<Int32>(repeating: 0)
    shape[0] = Int32(truncatingIfNeeded: name.raw)
    shape[1] = target.raw
    shape[2] = Int32(truncatingIfNeeded: arguments.count << 1 | (isType ? 1 : 0))
    for (index, type) in typeArguments.enumerated() { shape[3 + index] = type.raw + 1 }
    for (index, argument) in arguments.enumerated() {
      guard argument.mode == .value, argument.name == .none, let code = shapeCode(argument.operand) else { return nil }
      shape[6 + index] = code
    }
    return shape
  }

  /// An operand as far as conversions of it go: its type, and whether it is a constant whose value matters.
  private func shapeCode(_ operand: Operand) -> Int32? {
    switch operand.form {
    case .null: return TypeID.null.raw << 3 | 1
    case .value, .variable, .readOnly: break
    default: return nil
    }
    let type = operand.type
    guard !universe.info(type).hasUnknown, type != .dynamic, type.raw < 1 << 27 else { return nil }
    if universe.form(type) == .tuple || kind(operand.node) == .interpolatedStringExpression { return nil }
    guard operand.constant >= 0, type.isNumeric else { return type.raw << 3 | 1 }
    // Every integral type takes the numbers up to 127, and enumerations take 0; other numbers are looked at one by one.
    guard type == .int, let value = constants[Int(operand.constant)].asInteger, value >= 0, value <= 127 else {
      return nil
    }
    return type.raw << 3 | (value == 0 ? 3 : 5)
  }
}
