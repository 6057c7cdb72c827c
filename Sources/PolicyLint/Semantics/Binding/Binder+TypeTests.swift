extension Binder {
  mutating func bindCast(_ node: NodeID) -> Operand {
    guard let typeNode = childNode(node, 1), let inner = childNode(node, 3) else { return bindOutline(node) }
    let type = bindType(typeNode)
    let operand = bindValue(inner)
    if operand.form == .lambda || operand.form == .methodGroup {
      guard !type.isUnknown else {
        if operand.form == .lambda { bindLambda(inner, delegate: .unknown) }
        return record(.unknown(node))
      }
      convert(operand, to: type)
      return record(value(type, node))
    }
    if type.isUnknown { return record(.unknown(node)) }
    if operand.form == .nothing || type == .void {
      return record(fail(30, node, "a call that gives nothing (`void`) cannot be cast"))
    }
    if operand.isUnknown || operand.form == .throwing || operand.form == .defaultLiteral {
      return record(value(type, node))
    }
    let conversion = operand.form == .null ? implicitConversion(operand, type) : castConversion(operand, type)
    nodes[inner.index].conversion = conversion.kind
    nodes[inner.index].conversionMethod = conversion.method
    nodes[inner.index].convertedType = type
    if conversion.method != .none {
      let owner = universe.members[conversion.method.index].definition
      record(node, member: conversion.method, container: universe.construct(owner))
    }
    guard conversion.exists else { return reportCast(operand, type, conversion, node) }
    return castConstant(operand, type, node) ?? record(value(type, node))
  }

  private mutating func castConversion(_ operand: Operand, _ type: TypeID) -> Conversion {
    let implicit = implicitConversion(operand, type)
    return implicit.exists && implicit.method == .none ? implicit : universe.explicitConversion(operand.type, type)
  }

  private mutating func castConstant(_ operand: Operand, _ type: TypeID, _ node: NodeID) -> Operand? {
    guard operand.constant >= 0, type.isNumeric || type == .string || type == .bool else { return nil }
    switch ConstantFolding.convert(constants[Int(operand.constant)], to: type) {
    case .value(let value): return record(constant(value, type, node))
    case .overflow where !isUnchecked:
      return record(
        fail(221, node, "the constant does not fit \(article(spelling(type))); write `unchecked(…)` if that is meant"))
    default: return nil
    }
  }

  private mutating func reportCast(
    _ operand: Operand, _ type: TypeID, _ conversion: Conversion, _ node: NodeID
  ) -> Operand {
    if operand.form == .null {
      report(37, range(node), "`null` is no `\(spelling(type))`, which is a value type")
    } else if conversion.kind == .ambiguousUserDefined {
      report(457, range(node), "more than one conversion leads from `\(spelling(operand.type))` to `\(spelling(type))`")
    } else {
      var message = "`\(spelling(operand.type))` cannot be cast to `\(spelling(type))`"
      if operand.type == .string, type == .int || type == .bool || type == .double || type == .long {
        message += "; write `\(spelling(type)).Parse(…)`"
      } else if type == .string {
        message += "; write `.ToString()`"
      }
      report(30, range(node), message)
    }
    return record(value(type, node))
  }

  // MARK: - is, as

  mutating func bindIs(_ node: NodeID) -> Operand {
    guard let left = childNode(node, 0), let right = childNode(node, 2) else { return bindOutline(node) }
    let operand = bindValue(left)
    checkTested(operand)
    // `x is Name` may also compare with a constant of that name.
    if kind(right).isTypeSyntax {
      let type = bindType(right)
      checkTest(operand, type, node)
    } else {
      bindConstantPattern(right, operand)
    }
    return record(value(.bool, node))
  }

  private mutating func checkTested(_ operand: Operand) {
    if operand.form == .lambda || operand.form == .methodGroup || operand.form == .nothing {
      if operand.form == .lambda { bindLambda(operand.node, delegate: .unknown) }
      report(837, range(operand.node), "\(description(operand)) cannot be tested for its type")
    }
  }

  /// Whether a value can be of a type at all; a test that never holds is only a warning.
  private mutating func checkTest(_ operand: Operand, _ type: TypeID, _ node: NodeID) {
    guard operand.isValue, !operand.isUnknown, !type.isUnknown else { return }
    let conversion = universe.explicitConversion(operand.type, type)
    if !conversion.exists || conversion.method != .none {
      report(
        184, range(node), "\(article(spelling(operand.type))) is never \(article(spelling(type)))", isError: false)
    }
  }

  mutating func bindAs(_ node: NodeID) -> Operand {
    guard let left = childNode(node, 0), let right = childNode(node, 2) else { return bindOutline(node) }
    let operand = bindValue(left)
    let type = bindType(right)
    if type.isUnknown { return record(.unknown(node)) }
    let info = universe.info(type)
    guard info.isReferenceType || info.isNullable else {
      let text = spelling(type)
      return record(fail(77, node, "`as` needs a type that can be null: write `as \(text)?` or a cast"))
    }
    if operand.form == .lambda || operand.form == .methodGroup || operand.form == .nothing {
      if operand.form == .lambda { bindLambda(left, delegate: .unknown) }
      return record(fail(837, node, "\(description(operand)) cannot stand before `as`"))
    }
    if operand.isUnknown || operand.form == .null { return record(value(type, node)) }
    let conversion = universe.explicitConversion(operand.type, type)
    let isOwn = conversion.method != .none || conversion.kind == .explicitNumeric || conversion.kind == .implicitNumeric
    if !conversion.exists || isOwn {
      report(39, range(node), "\(article(spelling(operand.type))) is never \(article(spelling(type)))")
    }
    return record(value(type, node))
  }

  // MARK: - Patterns

  mutating func bindIsPattern(_ node: NodeID) -> Operand {
    guard let left = childNode(node, 0), let pattern = childNode(node, 2) else { return bindOutline(node) }
    let operand = bindValue(left)
    checkTested(operand)
    bindPattern(pattern, operand)
    return record(value(.bool, node))
  }

  mutating func bindPattern(_ node: NodeID, _ operand: Operand) {
    switch kind(node) {
    case .constantPattern:
      if let expression = childNode(node, 0) { bindConstantPattern(expression, operand) }
    case .declarationPattern:
      guard let typeNode = childNode(node, 0), let designation = childNode(node, 1) else { return }
      let isInferred = isVar(typeNode)
      let type = isInferred ? operand.type : bindType(typeNode)
      if !isInferred { checkPatternType(operand, type, node) }
      bindDesignation(designation, type, .pattern)
    case .varPattern:
      if let designation = lastNode(node) { bindDesignation(designation, operand.type, .pattern) }
    case .typePattern:
      if let typeNode = childNode(node, 0) { checkTest(operand, bindType(typeNode), node) }
    default: break
    }
  }

  private mutating func checkPatternType(_ operand: Operand, _ type: TypeID, _ node: NodeID) {
    guard !type.isUnknown else { return }
    if universe.info(type).isNullable {
      let text = spelling(universe.underlying(type))
      report(8116, range(node), "a pattern is never of a nullable type: write `\(text)`")
      return
    }
    guard operand.isValue, !operand.isUnknown else { return }
    let conversion = universe.explicitConversion(operand.type, type)
    if !conversion.exists || conversion.method != .none || conversion.kind == .explicitNumeric {
      report(8121, range(node), "\(article(spelling(operand.type))) is never \(article(spelling(type)))")
    }
  }

  /// The variable or variables that a pattern, an `out` or a deconstruction declares.
  mutating func bindDesignation(_ node: NodeID, _ type: TypeID, _ localKind: LocalKind) {
    switch kind(node) {
    case .singleVariableDesignation:
      guard let token = firstToken(node) else { return }
      let index = declare(name(ofToken: token), type, localKind, node: node, range: range(ofToken: token))
      locals[index].isRead = true
    case .parenthesizedVariableDesignation:
      for (index, part) in childNodes(node).enumerated() {
        let isTuple = universe.form(type) == .tuple
        bindDesignation(part, isTuple ? universe.argument(type, index) : .unknown, localKind)
      }
    default: break
    }
  }

  /// `x is 1`, `case "a":`.
  mutating func bindConstantPattern(_ node: NodeID, _ operand: Operand) {
    let constant = bindExpression(node)
    if constant.form == .type { return checkTest(operand, constant.type, node) }
    if constant.isUnknown { return }
    guard constant.constant >= 0 || constant.form == .null else {
      report(150, range(node), "a constant is needed here")
      return
    }
    guard operand.isValue, !operand.isUnknown, operand.type != .object, operand.type != .dynamic else { return }
    convert(constant, to: operand.type)
  }

  // MARK: - typeof, default, sizeof

  mutating func bindTypeOperator(_ node: NodeID) -> Operand {
    guard let typeNode = childNode(node, 2) else { return record(.unknown(node)) }
    let type = bindType(typeNode)
    switch kind(node) {
    case .typeOfExpression: return record(value(universe.wellKnown.type, node))
    case .sizeOfExpression: return record(value(.int, node))
    default:
      if type.isUnknown { return record(.unknown(node)) }
      if type == .bool { return record(constant(.bool(false), type, node)) }
      if type.isNumeric, type != .float, type != .double, type != .decimal {
        return record(constant(.integer(0), type, node))
      }
      return record(value(type, node))
    }
  }
}

extension SyntaxKind {
  /// Whether a node can only be, or most likely is, a type.
  var isTypeSyntax: Bool {
    switch self {
    case .predefinedType, .arrayType, .nullableType, .tupleType, .genericName, .qualifiedName, .aliasQualifiedName,
      .identifierName:
      true
    default: false
    }
  }
}
