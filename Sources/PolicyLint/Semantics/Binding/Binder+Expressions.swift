extension Binder {
  /// Binds an expression that has to be a value, or something that becomes one by conversion.
  @discardableResult
  mutating func bindValue(_ node: NodeID) -> Operand {
    let operand = bindExpression(node)
    switch operand.form {
    case .type:
      let text = spelling(operand.type)
      return record(fail(119, node, "`\(text)` is a type, not a value"))
    case .namespace: return record(fail(118, node, "this is a name space, not a value"))
    default: return operand
    }
  }

  /// Binds an expression of any form.
  mutating func bindExpression(_ node: NodeID) -> Operand {
    switch kind(node) {
    case .identifierName, .genericName: return bindName(node)
    case .simpleMemberAccessExpression: return bindMemberAccess(node)
    case .invocationExpression: return bindInvocation(node)
    case .elementAccessExpression: return bindElementAccess(node)
    case .conditionalAccessExpression: return bindConditionalAccess(node)
    case .memberBindingExpression: return bindMemberBinding(node)
    case .elementBindingExpression: return bindElementBinding(node)
    case .parenthesizedExpression: return bindParenthesized(node)
    case .numericLiteralExpression, .stringLiteralExpression, .characterLiteralExpression, .trueLiteralExpression,
      .falseLiteralExpression, .nullLiteralExpression, .defaultLiteralExpression:
      return bindLiteral(node)
    case .interpolatedStringExpression: return bindInterpolatedString(node)
    case .conditionalExpression: return bindConditional(node)
    case .castExpression: return bindCast(node)
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression:
      return Operand(form: .lambda, type: .untyped, node: node)
    case .throwExpression:
      if let inner = childNode(node, 1) { bindThrown(inner) }
      return Operand(form: .throwing, type: .untyped, node: node)
    default: return bindLessCommonExpression(node)
    }
  }

  private mutating func bindLessCommonExpression(_ node: NodeID) -> Operand {
    let kind = kind(node)
    if let binary = kind.binaryOperator { return bindBinary(node, binary) }
    if let unary = kind.unaryOperator { return bindUnary(node, unary) }
    if let compound = kind.compoundOperator { return bindCompoundAssignment(node, compound) }
    switch kind {
    case .simpleAssignmentExpression: return bindAssignment(node)
    case .coalesceExpression, .coalesceAssignmentExpression: return bindCoalesce(node)
    case .isExpression: return bindIs(node)
    case .isPatternExpression: return bindIsPattern(node)
    case .asExpression: return bindAs(node)
    case .objectCreationExpression: return bindObjectCreation(node)
    case .arrayCreationExpression: return bindArrayCreation(node)
    case .implicitArrayCreationExpression: return bindImplicitArray(node)
    case .anonymousObjectCreationExpression: return bindAnonymousObject(node)
    case .tupleExpression: return bindTuple(node)
    case .typeOfExpression, .sizeOfExpression, .defaultExpression: return bindTypeOperator(node)
    case .checkedExpression, .uncheckedExpression: return bindChecked(node)
    case .predefinedType, .nullableType, .arrayType, .qualifiedName, .aliasQualifiedName:
      let type = bindType(node)
      return type.isUnknown ? .unknown(node) : Operand(form: .type, type: type, node: node)
    case .thisExpression, .baseExpression:
      return record(fail(26, node, "there is no `this` and no `base` in a policy expression"))
    default: return bindOutline(node)
    }
  }

  /// What is not C# 7, not allowed or not analysed: its parts are looked at in silence, so that they count as used.
  mutating func bindOutline(_ node: NodeID) -> Operand {
    speculation += 1
    let errors = speculativeErrors
    for child in childNodes(node) where kind(child).isExpression { _ = bindExpression(child) }
    speculativeErrors = errors
    speculation -= 1
    return record(.unknown(node))
  }

  private mutating func bindParenthesized(_ node: NodeID) -> Operand {
    guard let inner = childNode(node, 1) else { return record(.unknown(node)) }
    var operand = bindExpression(inner)
    // `(x)` where only a type of that name exists is a cast that lost its operand.
    guard operand.form != .type, operand.form != .namespace else { return operand }
    if operand.form == .lambda || operand.form == .methodGroup || operand.form == .throwing { return operand }
    nodes[node.index].symbolKind = nodes[inner.index].symbolKind
    nodes[node.index].symbol = nodes[inner.index].symbol
    nodes[node.index].container = nodes[inner.index].container
    operand.node = node
    return record(operand)
  }

  // MARK: - Literals

  private mutating func bindLiteral(_ node: NodeID) -> Operand {
    guard let token = firstToken(node) else { return record(.unknown(node)) }
    switch kind(node) {
    case .trueLiteralExpression: return record(constant(.bool(true), .bool, node))
    case .falseLiteralExpression: return record(constant(.bool(false), .bool, node))
    case .nullLiteralExpression:
      return record(Operand(form: .null, type: .null, node: node, constant: addConstant(.null)))
    case .defaultLiteralExpression: return Operand(form: .defaultLiteral, type: .untyped, node: node)
    case .stringLiteralExpression:
      return record(constant(.literal(token: Int32(truncatingIfNeeded: token)), .string, node))
    case .characterLiteralExpression:
      guard let unit = tree.token(token).characterValue else { return record(value(.char, node)) }
      return record(constant(.integer(Int64(unit)), .char, node))
    default: return bindNumber(node, token)
    }
  }

  private mutating func bindNumber(_ node: NodeID, _ token: Int) -> Operand {
    switch NumericLiteral.read(tree.code[tree.tokens[token].range]) {
    case .int(let value): return record(constant(.integer(Int64(value)), .int, node))
    case .uint(let value): return record(constant(.integer(Int64(value)), .uint, node))
    case .long(let value): return record(constant(.integer(value), .long, node))
    case .ulong(let value):
      let constant: ConstantValue = Int64(exactly: value).map { .integer($0) } ?? .unsigned(value)
      return record(self.constant(constant, .ulong, node))
    case .float(let value): return record(constant(.real(Double(value)), .float, node))
    case .double(let value): return record(constant(.real(value), .double, node))
    case .decimal(let text): return record(constant(.real(Double(text) ?? 0), .decimal, node))
    case .tooLarge(let isIntegral):
      let code = isIntegral ? 1021 : 594
      return record(fail(code, node, "the number is too large"))
    }
  }

  private mutating func bindInterpolatedString(_ node: NodeID) -> Operand {
    for hole in childNodes(node) where kind(hole) == .interpolation {
      for part in childNodes(hole) {
        switch kind(part) {
        case .interpolationFormatClause: continue
        case .interpolationAlignmentClause:
          if let width = childNode(part, 1) { convert(bindValue(width), to: .int) }
        default:
          let operand = bindValue(part)
          if operand.form == .nothing || operand.form == .lambda || operand.form == .methodGroup {
            convert(operand, to: .object)
          } else if operand.form == .value || operand.form == .variable || operand.form == .readOnly {
            settle(operand, .object, implicitConversion(operand, .object))
          }
        }
      }
    }
    return record(value(.string, node))
  }

  // MARK: - Operators

  private mutating func bindBinary(_ node: NodeID, _ binary: BinaryOperatorKind) -> Operand {
    // A chain `a + b + c …` is a tree as deep as it is long: it is walked by a loop.
    var chain: [NodeID] = []
    var leftmost = node
    while kind(leftmost).binaryOperator != nil {
      chain.append(leftmost)
      guard let left = childNode(leftmost, 0) else { break }
      leftmost = left
    }
    var left = kind(leftmost).binaryOperator == nil ? bindOperand(leftmost) : .unknown(leftmost)
    for link in chain.reversed() {
      guard let rightNode = lastNode(link), let binary = kind(link).binaryOperator else {
        left = .unknown(link)
        continue
      }
      let right = bindOperand(rightNode)
      left = applyBinary(link, binary, left, right)
    }
    _ = binary
    return left
  }

  /// An operand of an operator: a value, `null`, or a thing without a type.
  private mutating func bindOperand(_ node: NodeID) -> Operand { bindValue(node) }

  mutating func applyBinary(
    _ node: NodeID, _ binary: BinaryOperatorKind, _ left: Operand, _ right: Operand
  ) -> Operand {
    guard let result = binaryResult(binary, left, right) else { return reportOperator(node, binary, left, right) }
    if result.method != .none {
      record(node, member: result.method, container: result.container)
    } else {
      nodes[node.index].symbolKind = .intrinsic
    }
    if !result.operandType.isUnknown {
      for operand in [left, right] where operand.type != result.operandType {
        settle(operand, result.operandType, implicitConversion(operand, result.operandType))
      }
    }
    warnOfReferences(node, binary, left, right, result)
    if left.constant >= 0, right.constant >= 0, result.method == .none {
      return fold(node, binary, left, right, result)
    }
    return record(value(result.type, node))
  }

  private mutating func fold(
    _ node: NodeID, _ binary: BinaryOperatorKind, _ left: Operand, _ right: Operand, _ result: OperatorResult
  ) -> Operand {
    let type = binary.isComparison ? universe.underlying(left.type) : result.type
    guard let first = constantValue(left.constant), let second = constantValue(right.constant) else {
      return record(value(result.type, node))
    }
    switch ConstantFolding.binary(binary, first, second, type: type) {
    case .value(let value) where !result.type.isUnknown: return record(constant(value, result.type, node))
    case .overflow where !isUnchecked:
      return record(fail(220, node, "the result does not fit \(article(spelling(result.type)))"))
    case .divisionByZero: return record(fail(20, node, "division by the constant zero"))
    default: return record(value(result.type, node))
    }
  }

  private mutating func reportOperator(
    _ node: NodeID, _ binary: BinaryOperatorKind, _ left: Operand, _ right: Operand
  ) -> Operand {
    let first = description(left)
    let second = description(right)
    var message = "`\(binary.spelling)` cannot stand between \(first) and \(second)"
    if binary.isLogical { message += "; both sides have to be `bool`" }
    if binary.isComparison, left.type == .string, right.type.isNumeric || right.type == .bool {
      message += "; convert one of them"
    }
    let result = fail(19, node, message)
    // A comparison is a `bool` all the same: what surrounds it deserves no error of its own.
    return record(binary.isComparison || binary.isLogical ? value(.bool, node) : result)
  }

  /// An operand as a message speaks of it.
  mutating func description(_ operand: Operand) -> String {
    switch operand.form {
    case .null: "`null`"
    case .lambda: "a lambda"
    case .methodGroup: "the name of a method"
    case .nothing: "a call that gives nothing"
    case .defaultLiteral: "`default`"
    default: "`\(spelling(operand.type))`"
    }
  }

  /// CS0252, CS0253: `==` between an `object` and a `string` compares the references.
  private mutating func warnOfReferences(
    _ node: NodeID, _ binary: BinaryOperatorKind, _ left: Operand, _ right: Operand, _ result: OperatorResult
  ) {
    guard binary.isEquality, result.method == .none else { return }
    for (one, other, code) in [(left, right, 252), (right, left, 253)] where one.type == .object && one.isValue {
      guard other.type == .string, other.isValue else { continue }
      report(
        code, range(node), "this compares references, not texts: cast the `object` to `string`", isError: false)
    }
  }

  private mutating func bindUnary(_ node: NodeID, _ unary: UnaryOperatorKind) -> Operand {
    let isPostfix = kind(node) == .postIncrementExpression || kind(node) == .postDecrementExpression
    guard let inner = childNode(node, isPostfix ? 0 : 1) else { return record(.unknown(node)) }
    if unary == .minus, let literal = bindNegativeLiteral(inner, node) { return literal }
    let operand = bindValue(inner)
    if unary == .increment || unary == .decrement { checkAssignable(operand) }
    guard let result = unaryResult(unary, operand) else {
      let advice = unary == .not ? "; it needs a `bool`" : ""
      return record(
        fail(23, node, "`\(unary.spelling)` cannot stand with \(description(operand))\(advice)"))
    }
    if result.method != .none { record(node, member: result.method, container: result.container) }
    if operand.constant >= 0, unary != .increment, unary != .decrement, result.method == .none {
      switch ConstantFolding.unary(unary, constants[Int(operand.constant)], type: result.type) {
      case .value(let value): return record(constant(value, result.type, node))
      case .overflow where !isUnchecked:
        return record(fail(220, node, "the result does not fit \(article(spelling(result.type)))"))
      default: break
      }
    }
    return record(value(result.type, node))
  }

  /// `-2147483648` and `-9223372036854775808` are numbers although what follows the sign is none of their type.
  private mutating func bindNegativeLiteral(_ inner: NodeID, _ node: NodeID) -> Operand? {
    guard kind(inner) == .numericLiteralExpression, let token = firstToken(inner) else { return nil }
    switch NumericLiteral.read(tree.code[tree.tokens[token].range]) {
    case .uint(2_147_483_648):
      record(constant(.integer(2_147_483_648), .uint, inner))
      return record(constant(.integer(-2_147_483_648), .int, node))
    case .ulong(9_223_372_036_854_775_808):
      record(constant(.unsigned(9_223_372_036_854_775_808), .ulong, inner))
      return record(constant(.integer(Int64.min), .long, node))
    default: return nil
    }
  }

  private mutating func bindChecked(_ node: NodeID) -> Operand {
    guard let inner = childNode(node, 2) else { return record(.unknown(node)) }
    let outer = isUnchecked
    isUnchecked = kind(node) == .uncheckedExpression
    defer { isUnchecked = outer }
    var operand = bindValue(inner)
    guard operand.isValue else { return operand }
    operand.node = node
    return record(operand)
  }

  // MARK: - Choice

  private mutating func bindConditional(_ node: NodeID) -> Operand {
    guard let condition = childNode(node, 0), let yes = childNode(node, 2), let no = childNode(node, 4) else {
      return bindOutline(node)
    }
    let test = bindValue(condition)
    convert(test, to: .bool)
    let first = bindValue(yes)
    let second = bindValue(no)
    guard let type = conditionalType(first, second) else {
      let message = "the two results have no common type: \(description(first)) and \(description(second))"
      return record(fail(173, node, message))
    }
    if type.isUnknown { return record(.unknown(node)) }
    convert(first, to: type)
    convert(second, to: type)
    if test.constant >= 0, first.constant >= 0, second.constant >= 0,
      case .bool(let chosen) = constants[Int(test.constant)]
    {
      let index = chosen ? first.constant : second.constant
      return record(Operand(form: .value, type: type, node: node, constant: index))
    }
    return record(value(type, node))
  }

  private mutating func conditionalType(_ first: Operand, _ second: Operand) -> TypeID? {
    if first.isUnknown || second.isUnknown { return .unknown }
    if first.isValue, second.isValue, first.type == second.type { return first.type }
    let forward = second.isValue && first.form != .nothing && implicitConversion(first, second.type).exists
    let backward = first.isValue && second.form != .nothing && implicitConversion(second, first.type).exists
    if forward, backward {
      // Constants convert both ways, `object` and `dynamic` do; the type that takes both without a value's help wins.
      if universe.implicitConversion(first.type, second.type).exists { return second.type }
      return first.type
    }
    if forward { return second.type }
    return backward ? first.type : nil
  }

  private mutating func bindCoalesce(_ node: NodeID) -> Operand {
    guard let leftNode = childNode(node, 0), let rightNode = childNode(node, 2) else { return bindOutline(node) }
    let left = bindValue(leftNode)
    let right = bindValue(rightNode)
    if left.isUnknown || right.isUnknown && !left.isValue { return record(.unknown(node)) }
    guard left.isValue || left.form == .null else {
      return record(fail(19, node, "`??` cannot stand behind \(description(left))"))
    }
    let info = universe.info(left.type)
    guard left.form == .null || info.isReferenceType || info.isNullable else {
      return record(fail(19, node, "`??` has no use behind \(article(spelling(left.type))), which is never null"))
    }
    guard let type = coalesceType(left, right) else {
      return record(fail(19, node, "`??` cannot stand between \(description(left)) and \(description(right))"))
    }
    if type.isUnknown { return record(.unknown(node)) }
    convert(right, to: type)
    return record(value(type, node))
  }

  private mutating func coalesceType(_ left: Operand, _ right: Operand) -> TypeID? {
    if right.isUnknown { return universe.underlying(left.type) }
    if left.form == .null { return right.isValue ? right.type : nil }
    let inner = universe.underlying(left.type)
    if inner != left.type, implicitConversion(right, inner).exists { return inner }
    if implicitConversion(right, left.type).exists { return left.type }
    if right.isValue, universe.implicitConversion(inner, right.type).exists { return right.type }
    return nil
  }
}
