/// Operators.
extension GateInterpreter {
  func binary(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let leftNode = node.left, let rightNode = node.right else { return notUnderstood(node) }
    switch node.kind {
    case .logicalAndExpression:
      let left = try value(of: leftNode)
      return try truth(left) ? try bool(try value(of: rightNode)) : .bool(false)
    case .logicalOrExpression:
      let left = try value(of: leftNode)
      return try truth(left) ? .bool(true) : try bool(try value(of: rightNode))
    case .coalesceExpression:
      let left = try value(of: leftNode)
      if case .unknown = left { return unknown("??", from: [left, try value(of: rightNode)]) }
      guard left.isNull else { return left }
      let right = try value(of: rightNode)
      // What stands in for something that was not sent is not a value of the policy.
      if case .text(let text) = right { return .text(text.replacing(.status)) }
      return right
    default: break
    }
    let left = try value(of: leftNode)
    let right = try value(of: rightNode)
    switch node.kind {
    case .equalsExpression: return equality(left, right)
    case .notEqualsExpression:
      // Decided here, so that `!=` is the opposite of `==` wherever both are asked.
      return .bool(!(try truth(equality(left, right))))
    case .lessThanExpression, .lessThanOrEqualExpression, .greaterThanExpression, .greaterThanOrEqualExpression:
      return order(node.kind, left, right)
    case .bitwiseAndExpression: return try bothBits(left, right, isAnd: true)
    case .bitwiseOrExpression: return try bothBits(left, right, isAnd: false)
    case .exclusiveOrExpression:
      if case .bool(let one) = left, case .bool(let other) = right { return .bool(one != other) }
      return unknown("^", from: [left, right])
    case .addExpression: return try add(left, right)
    default: return arithmetic(node.kind, left, right)
    }
  }

  private func bool(_ value: GateValue) throws(Stop) -> GateValue {
    switch value.unboxed {
    case .bool, .unknown: value.unboxed
    default: .bool(try truth(value))
    }
  }

  func unary(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let operandNode = node.operand else { return notUnderstood(node) }
    let operand = try value(of: operandNode)
    switch node.kind {
    case .logicalNotExpression:
      // Decided here, so that `!x` is the opposite of `x` wherever both are asked.
      return .bool(!(try truth(operand)))
    case .unaryMinusExpression:
      if case .int(let value) = operand { return .int(0 &- value) }
      if case .double(let value) = operand { return .double(-value) }
    case .unaryPlusExpression: return operand
    case .preIncrementExpression, .postIncrementExpression, .preDecrementExpression, .postDecrementExpression:
      guard case .int(let old) = operand else { break }
      let isUp = node.kind == .preIncrementExpression || node.kind == .postIncrementExpression
      let new = GateValue.int(isUp ? old &+ 1 : old &- 1)
      try assign(new, to: operandNode)
      return node.kind.isPostfixUnary ? operand : new
    default: break
    }
    return unknown("unary", from: [operand])
  }

  func bothBits(_ left: GateValue, _ right: GateValue, isAnd: Bool) throws(Stop) -> GateValue {
    if case .bool(let one) = left.unboxed, case .bool(let other) = right.unboxed {
      return .bool(isAnd ? one && other : one || other)
    }
    guard isTruth(left), isTruth(right) else { return unknown(isAnd ? "&" : "|", from: [left, right]) }
    let one = try truth(left)
    let other = try truth(right)
    return .bool(isAnd ? one && other : one || other)
  }

  private func isTruth(_ value: GateValue) -> Bool {
    switch value.unboxed {
    case .bool, .unknown: true
    default: false
    }
  }

  // MARK: Numbers and texts

  func add(_ left: GateValue, _ right: GateValue) throws(Stop) -> GateValue {
    switch (left.unboxed, right.unboxed) {
    case (.int(let one), .int(let other)): return .int(one &+ other)
    case (.date(let date), .span(let span)): return .date(date + span)
    case (.span(let one), .span(let other)): return .span(one + other)
    case (.unknown, _), (_, .unknown): return unknown("+", from: [left, right])
    case (.text, _), (_, .text):
      guard case .text(let one) = try textOf(left), case .text(let other) = try textOf(right) else { break }
      return .text(concatenate(one, other))
    default: break
    }
    return arithmetic(.addExpression, left, right)
  }

  /// What `ToString()`, `+` and `$""` make of a value; null gives the empty text.
  func textOf(_ value: GateValue) throws(Stop) -> GateValue {
    switch value.unboxed {
    case .text: value.unboxed
    case .null: .string("")
    case .bool(let truth): .string(truth ? "True" : "False")
    case .int(let number): .string(String(number))
    case .json(let facts, let path): jsonText(facts, path)
    default: unknown("text", from: [value])
    }
  }

  func arithmetic(_ kind: SyntaxKind, _ left: GateValue, _ right: GateValue) -> GateValue {
    switch (left.unboxed, right.unboxed) {
    case (.int(let one), .int(let other)):
      switch kind {
      case .subtractExpression: return .int(one &- other)
      case .multiplyExpression: return .int(one &* other)
      case .divideExpression where other != 0 && other != -1: return .int(one / other)
      case .moduloExpression where other != 0 && other != -1: return .int(one % other)
      default: break
      }
    case (.date(let one), .date(let other)) where kind == .subtractExpression: return .span(one - other)
    case (.date(let date), .span(let span)) where kind == .subtractExpression: return .date(date - span)
    default:
      if let one = real(left), let other = real(right) {
        switch kind {
        case .addExpression: return .double(one + other)
        case .subtractExpression: return .double(one - other)
        case .multiplyExpression: return .double(one * other)
        case .divideExpression where other != 0: return .double(one / other)
        default: break
        }
      }
    }
    return unknown("\(kind)", from: [left, right])
  }

  private func real(_ value: GateValue) -> Double? {
    switch value.unboxed {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  private func order(_ kind: SyntaxKind, _ left: GateValue, _ right: GateValue) -> GateValue {
    // Lifted comparisons with null are false.
    if left.isNull || right.isNull {
      return left.isUnknown || right.isUnknown ? unknown("order", from: [left, right]) : .bool(false)
    }
    let difference: Double
    switch (left.unboxed, right.unboxed) {
    case (.date(let one), .date(let other)), (.span(let one), .span(let other)): difference = one - other
    default:
      guard let one = real(left), let other = real(right) else { return unknown("\(kind)", from: [left, right]) }
      difference = one - other
    }
    switch kind {
    case .lessThanExpression: return .bool(difference < 0)
    case .lessThanOrEqualExpression: return .bool(difference <= 0)
    case .greaterThanExpression: return .bool(difference > 0)
    default: return .bool(difference >= 0)
    }
  }

  // MARK: Equality

  /// `==` as the compiler binds it.
  func equality(_ left: GateValue, _ right: GateValue) -> GateValue {
    if case .boxed(let inner) = left, !right.isNull { return referenceEquality(inner, right) }
    if case .boxed(let inner) = right, !left.isNull { return referenceEquality(inner, left) }
    switch (left.unboxed, right.unboxed) {
    case (.certificate(let one), .certificate(let other)):
      notes.insert(.comparesCertificateObjects)
      return .bool(one.isCallers && other.isCallers)
    case (.json, .text), (.text, .json), (.json, .json), (.list, .list): return unknown("==", from: [left, right])
    default: return sameValue(left, right, ignoringCase: false)
    }
  }

  /// `==` where one side is an `object`: whether both are one object.
  private func referenceEquality(_ object: GateValue, _ other: GateValue) -> GateValue {
    let one = object.unboxed
    let two = other.unboxed
    if one.isUnknown || two.isUnknown { return unknown("==", from: [object, other]) }
    if one.isNull { return .bool(two.isNull) }
    guard case .text(let text) = one, case .text(let literal) = two else {
      return unknown("==", from: [object, other])
    }
    // The runtime may share empty texts; texts of the policy itself may be one object, too.
    let mayBeShared = text.origin == nil && !text.isData && text.string == literal.string
    if literal.string.isEmpty || mayBeShared { return unknown("==", from: [object, other]) }
    notes.insert(.comparesObjectReferences)
    note(text, literal.string, value: literal.string, .equal)
    return .bool(false)
  }

  /// Whether two values are equal by `Equals`.
  func sameValue(_ left: GateValue, _ right: GateValue, ignoringCase: Bool) -> GateValue {
    switch (left.unboxed, right.unboxed) {
    case (.null, .null): return .bool(true)
    case (.unknown, _), (_, .unknown): return unknown("==", from: [left, right])
    case (.json(let facts, let path), .null), (.null, .json(let facts, let path)):
      return jsonIsNull(facts, path)
    case (.null, _), (_, .null): return .bool(false)
    case (.bool(let one), .bool(let other)): return .bool(one == other)
    case (.text(let one), .text(let other)): return sameText(one, other, ignoringCase: ignoringCase)
    case (.date(let one), .date(let other)), (.span(let one), .span(let other)): return .bool(one == other)
    case (.type(let one), .type(let other)): return .bool(one == other)
    case (.certificate(let one), .certificate(let other)):
      // Issuer and serial number are all that `X509Certificate.Equals` looks at.
      notes.insert(.comparesCertificateObjects)
      return .bool(one.issuer == other.issuer && one.serialNumber == other.serialNumber)
    case (.token, .token), (.record, .record), (.list, .list): return unknown("==", from: [left, right])
    case (.json(let facts, let path), .text(let text)), (.text(let text), .json(let facts, let path)):
      return sameValue(jsonText(facts, path), .text(text), ignoringCase: ignoringCase)
    default:
      if let one = real(left), let other = real(right) { return .bool(one == other) }
      return unknown("==", from: [left, right])
    }
  }

  func sameText(_ left: GateText, _ right: GateText, ignoringCase: Bool) -> GateValue {
    switch (left.origin, right.origin) {
    case (.some, nil): noteEquality(left, right, ignoringCase: ignoringCase)
    case (nil, .some): noteEquality(right, left, ignoringCase: ignoringCase)
    case (nil, nil):
      // Named values against texts: what they hold belongs to the circumstances.
      if left.string.isEmpty && right.isNamedValue || right.string.isEmpty && left.isNamedValue { return .bool(false) }
      if left.hasNamedValue || right.hasNamedValue, left.string != right.string {
        return unknown("==", from: [.text(left), .text(right)])
      }
    case (.some, .some): break
    }
    if left.string == right.string { return .bool(true) }
    let mayFold = ignoringCase || left.hasNamedValue != right.hasNamedValue && isFoldedLike(left, right)
    return .bool(mayFold && left.string.lowercased() == right.string.lowercased())
  }

  /// Whether a named value may be taken to be written in the case in which it is compared.
  private func isFoldedLike(_ left: GateText, _ right: GateText) -> Bool {
    switch (left.folding, right.folding) {
    case (.asWritten, .asWritten): false
    case (.asWritten, _), (_, .asWritten): true
    default: left.folding == right.folding
    }
  }

  private func noteEquality(_ credential: GateText, _ value: GateText, ignoringCase: Bool) {
    if value.isData {
      notes.insert(.comparesWithUploaded)
      return
    }
    if case .address = credential.origin?.atom, let range = AddressRange(value.string) {
      notes.insert(.comparesAddressWithRange)
      return note(credential, range.member, value: value.string, .equal)
    }
    note(credential, value.string, value: value.string, .equal)
  }
}

/// An address with a prefix length, `10.0.0.0/8`.
struct AddressRange {
  /// An address inside.
  let member: String

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = Int(parts[1]), (0...128).contains(length) else { return nil }
    let address = String(parts[0])
    if address.contains(":") {
      member = address.hasSuffix("::") ? address + "7" : address
      return
    }
    let numbers = address.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard numbers.count == 4, !numbers.contains(nil), length <= 32 else { return nil }
    let last = numbers[3] ?? 0
    member =
      numbers.prefix(3).map { String($0 ?? 0) }.joined(separator: ".") + "." + String(length < 30 ? last | 7 : last)
  }
}
