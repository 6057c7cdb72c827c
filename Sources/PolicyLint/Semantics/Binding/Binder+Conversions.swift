extension Binder {
  /// The implicit conversion of an expression: that of its type, or what its form allows.
  mutating func implicitConversion(_ operand: Operand, _ type: TypeID) -> Conversion {
    if type.isUnknown { return .unknown }
    switch operand.form {
    case .unknown: return .unknown
    case .nothing, .type, .namespace: return .none
    case .null: return universe.implicitConversion(.null, type)
    case .defaultLiteral: return Conversion(kind: .defaultLiteral)
    case .throwing: return Conversion(kind: .throwing)
    case .lambda: return lambdaConversion(operand, type)
    case .methodGroup: return methodGroupConversion(operand, type)
    case .value, .variable, .readOnly: break
    }
    let conversion = universe.implicitConversion(operand.type, type)
    if operand.constant >= 0, !conversion.exists || conversion.method != .none {
      let byValue = universe.constantConversion(constants[Int(operand.constant)], operand.type, type)
      if byValue.exists { return byValue }
    }
    if !conversion.exists, kind(operand.node) == .tupleExpression { return tupleLiteralConversion(operand, type) }
    if !conversion.exists, kind(operand.node) == .interpolatedStringExpression,
      type == universe.wellKnown.formattable || spelling(type) == "FormattableString"
    {
      return Conversion(kind: .interpolatedString)
    }
    return conversion
  }

  /// `(null, 1)` has no type of its own that converts; its parts may.
  private mutating func tupleLiteralConversion(_ operand: Operand, _ type: TypeID) -> Conversion {
    let target = universe.underlying(type)
    guard universe.form(target) == .tuple else { return .none }
    let parts = childNodes(operand.node).compactMap { firstExpression($0) }
    guard parts.count == Int(universe.info(target).argumentCount) else { return .none }
    for (index, part) in parts.enumerated() {
      let inner = rebind(part)
      guard implicitConversion(inner, universe.argument(target, index)).exists else { return .none }
    }
    return Conversion(kind: .implicitTuple)
  }

  /// The operand of a node that was bound before.
  func rebind(_ node: NodeID) -> Operand {
    let bound = nodes[node.index]
    var form = OperandForm.value
    switch kind(node) {
    case .nullLiteralExpression: form = .null
    case .defaultLiteralExpression: form = .defaultLiteral
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression: form = .lambda
    case .throwExpression: form = .throwing
    default: if bound.type.isUnknown { form = .unknown }
    }
    return Operand(form: form, type: bound.type, node: node, constant: bound.constant)
  }

  /// Converts the value of an expression to the type its place wants, and says so where that cannot be.
  @discardableResult
  mutating func convert(_ operand: Operand, to type: TypeID) -> Bool {
    let conversion = implicitConversion(operand, type)
    settle(operand, type, conversion)
    guard !conversion.exists else { return true }
    if operand.form == .lambda { return explainLambda(operand, type) }
    if operand.form == .methodGroup {
      explainMethodGroup(operand, type)
      return false
    }
    explain(operand, type, conversion)
    return false
  }

  /// Notes a conversion, and binds for good what had no type before it.
  mutating func settle(_ operand: Operand, _ type: TypeID, _ conversion: Conversion) {
    let index = operand.node.index
    nodes[index].conversion = conversion.kind
    nodes[index].convertedType = type
    nodes[index].conversionMethod = conversion.method
    guard conversion.exists else { return }
    switch operand.form {
    case .lambda: bindLambda(operand.node, delegate: type)
    case .methodGroup: settleMethodGroup(operand, type)
    case .defaultLiteral: nodes[index].type = type
    default: break
    }
    descend(operand.node, type, conversion)
  }

  /// A conditional or parenthesised expression without a type of its own passes the type on to its parts.
  private mutating func descend(_ node: NodeID, _ type: TypeID, _ conversion: Conversion) {
    guard kind(node) == .parenthesizedExpression, let inner = childNode(node, 1) else { return }
    nodes[inner.index].convertedType = type
    nodes[inner.index].conversion = conversion.kind
  }

  private mutating func explain(_ operand: Operand, _ type: TypeID, _ conversion: Conversion) {
    let target = spelling(type)
    switch operand.form {
    case .null:
      report(37, range(operand.node), "`null` is no `\(target)`, which is a value type")
    case .nothing:
      report(29, range(operand.node), "the call gives no value (`void`), but \(article(target)) is needed here")
    case .type:
      report(119, range(operand.node), "`\(spelling(operand.type))` is a type, not a value")
    case .namespace:
      report(118, range(operand.node), "this is a name space, not a value")
    default:
      explainTypes(operand, type, conversion)
    }
  }

  private mutating func explainTypes(_ operand: Operand, _ type: TypeID, _ conversion: Conversion) {
    let source = spelling(operand.type)
    let target = spelling(type)
    let range = range(operand.node)
    if operand.constant >= 0, operand.type == .int || operand.type == .long, type.isIntegral,
      let value = constants[Int(operand.constant)].asInteger, operand.type == .int || !type.isNumeric
    {
      report(31, range, "the constant \(value) does not fit \(article(target))")
      return
    }
    if conversion.kind == .ambiguousUserDefined {
      report(457, range, "more than one conversion leads from `\(source)` to `\(target)`")
      return
    }
    if universe.explicitConversion(operand.type, type).exists {
      let help = castAdvice(operand.type, type)
      report(266, range, "`\(source)` does not become `\(target)` by itself; \(help)")
    } else {
      report(29, range, "`\(source)` cannot be converted to `\(target)`" + conversionAdvice(operand.type, type))
    }
  }

  private mutating func castAdvice(_ from: TypeID, _ to: TypeID) -> String {
    if universe.info(from).isNullable, !universe.info(to).isNullable {
      return "write `?? …`, `.Value` or a cast `(\(spelling(to)))`"
    }
    return "write a cast: `(\(spelling(to)))…`"
  }

  private mutating func conversionAdvice(_ from: TypeID, _ to: TypeID) -> String {
    if to == .string { return "; write `.ToString()`" }
    if from == .string, to == .int || to == .bool || to == .double || to == .long || to == .decimal {
      return "; write `\(spelling(to)).Parse(…)`"
    }
    if to == .bool { return "; a condition has to be `bool`" }
    return ""
  }

  // MARK: - Common types

  /// The one type among those of the operands that all of them convert to; `nil` if there is none.
  mutating func bestCommonType(_ operands: [Operand]) -> TypeID? {
    var candidates: [TypeID] = []
    for operand in operands {
      if operand.isUnknown { return .unknown }
      if operand.isValue, !candidates.contains(operand.type) { candidates.append(operand.type) }
    }
    for candidate in candidates {
      var holds = true
      for operand in operands where holds {
        holds = implicitConversion(operand, candidate).exists
      }
      if holds { return candidate }
    }
    return nil
  }
}
