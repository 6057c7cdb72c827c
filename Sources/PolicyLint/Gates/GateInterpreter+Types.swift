/// Casts, type tests, patterns and static methods.
extension GateInterpreter {
  func cast(_ value: GateValue, to type: SyntaxNode) throws(Stop) -> GateValue {
    let inner = value.unboxed
    let isNullable = type.kind == .nullableType
    let name = (isNullable ? type.elementType : type)?.text ?? ""
    if case .unknown = inner { return name == "object" ? .boxed(inner) : unknown("cast", from: [inner]) }
    if case .json(let facts, let path) = inner { return jsonCast(facts, path, name, isNullable) }
    switch name {
    case "object": return .boxed(inner)
    case "bool", "Boolean", "int", "long", "Int32", "Int64", "double", "decimal", "float", "DateTime", "TimeSpan",
      "Guid":
      if inner.isNull {
        if isNullable { return .null }
        throw .thrown
      }
      return try unboxed(inner, as: name)
    case "string", "String":
      switch inner {
      case .null, .text: return inner
      default: throw .thrown
      }
    case "Jwt", "IResponse", "X509Certificate2", "BasicAuthCredentials":
      if inner.isNull || Self.matches(inner, name) { return inner }
      throw .thrown
    default:
      return inner
    }
  }

  private func unboxed(_ value: GateValue, as type: String) throws(Stop) -> GateValue {
    switch (value, type) {
    case (.bool, "bool"), (.bool, "Boolean"): return value
    case (.int, "int"), (.int, "long"), (.int, "Int32"), (.int, "Int64"): return value
    case (.int(let number), "double"), (.int(let number), "decimal"), (.int(let number), "float"):
      return .double(Double(number))
    case (.double(let number), "int"), (.double(let number), "long"):
      return .int(Int(max(-1e15, min(1e15, number))))
    case (.double, _), (.date, "DateTime"), (.span, "TimeSpan"): return value
    case (.text, _), (.bool, _): throw .thrown
    default: return unknown("unbox " + type, from: [value])
    }
  }

  private static func matches(_ value: GateValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.token, "Jwt"), (.response, "IResponse"), (.certificate, "X509Certificate2"),
      (.basic, "BasicAuthCredentials"):
      true
    default: false
    }
  }

  private func jsonCast(_ facts: ResponseFacts, _ path: String, _ type: String, _ isNullable: Bool) -> GateValue {
    guard case .json(let isPositive) = facts.body else { return unknown("json", from: [.json(facts, path: path)]) }
    switch type {
    case "bool", "Boolean": return .bool(isPositive != DenyWords.areIn(path))
    case "string", "String": return jsonText(facts, path)
    case "JObject", "JToken", "JArray", "JValue", "object": return .json(facts, path: path)
    default: return unknown("json " + type, from: [.json(facts, path: path)])
    }
  }

  // MARK: Tests

  func typeTest(_ node: SyntaxNode) throws(Stop) -> GateValue {
    switch node.kind {
    case .isExpression, .asExpression:
      guard let left = node.left, let type = node.right else { return notUnderstood(node) }
      let value = try value(of: left)
      let isMatch = has(value, type: type)
      if node.kind == .isExpression { return isMatch.map { .bool($0) } ?? unknown("is", from: [value]) }
      guard let isMatch else { return unknown("as", from: [value]) }
      return isMatch ? (type.text == "object" ? .boxed(value.unboxed) : value.unboxed) : .null
    case .isPatternExpression:
      guard let left = node.expression, let pattern = node.pattern else { return notUnderstood(node) }
      return .bool(try matches(try value(of: left), pattern))
    default:
      guard let subject = node.expression else { return notUnderstood(node) }
      let value = try value(of: subject)
      for arm in node.arms {
        guard let pattern = arm.pattern, let result = arm.expression, try matches(value, pattern) else { continue }
        if let when = arm.whenClause?.condition, !(try truth(try self.value(of: when))) { continue }
        return try self.value(of: result)
      }
      throw .thrown
    }
  }

  /// Whether a value has a type; `nil` if that is not known.
  private func has(_ value: GateValue, type: SyntaxNode) -> Bool? {
    let name = (type.kind == .nullableType ? type.elementType : type)?.text ?? ""
    switch value.unboxed {
    case .null: return false
    case .unknown: return nil
    case .text: return name == "string" || name == "String" || name == "object"
    case .bool: return name == "bool" || name == "Boolean" || name == "object"
    case .int: return name == "int" || name == "Int32" || name == "object"
    case .token, .response, .certificate, .basic:
      return Self.matches(value.unboxed, name) || name == "object" || name == "X509Certificate"
    case .json: return name == "JObject" || name == "JToken" || name == "object" ? true : nil
    default: return name == "object" ? true : nil
    }
  }

  private func isInstance(_ value: GateValue, of type: SyntaxNode) throws(Stop) -> Bool {
    if let isKnown = has(value, type: type) { return isKnown }
    return try truth(unknown("is", from: [value]))
  }

  /// Whether a value matches a pattern; variables of the pattern are set.
  func matches(_ value: GateValue, _ pattern: SyntaxNode) throws(Stop) -> Bool {
    try enter()
    defer { leave() }
    switch pattern.kind {
    case .constantPattern:
      guard let constant = pattern.expression else { return try truth(notUnderstood(pattern)) }
      // `is 1` and `is "x"` compare by `Equals`, whatever the static type.
      return try truth(sameValue(value, try self.value(of: constant), ignoringCase: false))
    case .varPattern:
      for variable in pattern.designatedVariables { scope.declare(variable.identifierText ?? "_", value) }
      return true
    case .discardPattern: return true
    case .declarationPattern, .typePattern:
      guard let type = pattern.type else { return try truth(notUnderstood(pattern)) }
      let isMatch = try isInstance(value, of: type)
      if isMatch, pattern.kind == .declarationPattern {
        for variable in pattern.designatedVariables { scope.declare(variable.identifierText ?? "_", value.unboxed) }
      }
      return isMatch
    case .notPattern: return try pattern.pattern.map { inner throws(Stop) in !(try matches(value, inner)) } ?? false
    case .parenthesizedPattern:
      return try pattern.pattern.map { inner throws(Stop) in try matches(value, inner) } ?? false
    case .andPattern, .orPattern:
      guard let left = pattern.left, let right = pattern.right else { return try truth(notUnderstood(pattern)) }
      let isLeft = try matches(value, left)
      if pattern.kind == .andPattern { return isLeft ? try matches(value, right) : false }
      return isLeft ? true : try matches(value, right)
    case .recursivePattern: return try matchesProperties(value, pattern)
    case .relationalPattern:
      guard let sign = pattern.operatorToken, let bound = pattern.expression,
        case .int(let limit) = try self.value(of: bound),
        case .int(let number) = value.unboxed
      else { return try truth(unknown("relation", from: [value])) }
      switch sign.kind {
      case .lessThanToken: return number < limit
      case .lessThanEqualsToken: return number <= limit
      case .greaterThanToken: return number > limit
      default: return number >= limit
      }
    default: return try truth(notUnderstood(pattern))
    }
  }

  private func matchesProperties(_ value: GateValue, _ pattern: SyntaxNode) throws(Stop) -> Bool {
    if value.isNull { return false }
    if let type = pattern.type, !(try isInstance(value, of: type)) { return false }
    guard pattern.child(1) == nil else { return try truth(notUnderstood(pattern)) }
    for part in pattern.child(2)?.all(.subpattern) ?? [] {
      guard let name = part.nameColon?.identifierText, let inner = part.pattern else {
        return try truth(notUnderstood(pattern))
      }
      guard try matches(try member(name, of: value), inner) else { return false }
    }
    for variable in pattern.designation?.designatedVariables ?? [] {
      scope.declare(variable.identifierText ?? "_", value.unboxed)
    }
    return true
  }

  // MARK: Static methods

  func staticCall(_ type: String, _ name: String, _ call: GateCall) throws(Stop) -> GateValue {
    let type = String(type.split(separator: ".").last ?? "")
    let full = type + "." + name
    switch (type, name) {
    case ("string", "IsNullOrEmpty"), ("String", "IsNullOrEmpty"), ("string", "IsNullOrWhiteSpace"),
      ("String", "IsNullOrWhiteSpace"):
      return isBlank(call.arguments.first ?? .null, countingSpace: name == "IsNullOrWhiteSpace")
    case ("string", "Equals"), ("String", "Equals"), ("object", "Equals"), ("Object", "Equals"):
      guard call.arguments.count >= 2 else { break }
      return sameValue(call.arguments[0], call.arguments[1], ignoringCase: call.ignoresCase)
    case ("object", "ReferenceEquals"): break
    case ("OrdinalIgnoreCase", "Equals"), ("InvariantCultureIgnoreCase", "Equals"),
      ("CurrentCultureIgnoreCase", "Equals"),
      ("Ordinal", "Equals"), ("InvariantCulture", "Equals"):
      guard call.arguments.count == 2 else { break }
      return sameValue(call.arguments[0], call.arguments[1], ignoringCase: type.hasSuffix("IgnoreCase"))
    case ("string", "Compare"), ("String", "Compare"), ("string", "CompareOrdinal"), ("String", "CompareOrdinal"):
      guard call.arguments.count >= 2 else { break }
      let ignoresCase =
        call.ignoresCase || call.arguments.dropFirst(2).contains { if case .bool(true) = $0 { true } else { false } }
      let same = sameValue(call.arguments[0], call.arguments[1], ignoringCase: ignoresCase)
      if case .bool(let isSame) = same { return .int(isSame ? 0 : 1) }
      return unknown("compare", from: call.arguments)
    case ("string", "Concat"), ("String", "Concat"):
      return try joined(call.arguments, "")
    case ("string", "Join"), ("String", "Join"):
      guard let separator = call.text(0), call.arguments.count == 2, case .list(let list) = call.arguments[1].unboxed
      else { break }
      return try joined(list.items, separator.string)
    case ("DateTime", "Compare"):
      guard case .date(let one)? = call.arguments.first?.unboxed, case .date(let other)? = call.arguments.last?.unboxed
      else { break }
      return .int(one < other ? -1 : one > other ? 1 : 0)
    case ("Regex", "IsMatch"):
      guard let input = call.text(0), let pattern = call.text(1) else {
        if call.arguments.first?.isNull ?? false { throw .thrown }
        break
      }
      return matches(input, pattern, ignoringCase: call.ignoresCase)
    case ("bool", "Parse"), ("int", "Parse"), ("Convert", "ToBoolean"), ("Convert", "ToInt32"), ("Boolean", "Parse"),
      ("Int32", "Parse"), ("bool", "TryParse"), ("int", "TryParse"):
      return try parsed(full, call)
    case ("Convert", "FromBase64String"): return try bytes(call)
    case ("JObject", "Parse"), ("JToken", "Parse"), ("JsonConvert", "DeserializeObject"):
      guard case .json(let facts, _)? = call.arguments.first?.unboxed else { break }
      if case .text = facts.body { throw .thrown }
      notes.insert(.readsJSON)
      return call.arguments[0].unboxed
    case ("Convert", "ToBase64String"):
      guard let text = call.text(0) else { break }
      var result = GateText(Base64.encode(text.string))
      result.hasNamedValue = text.hasNamedValue
      return .text(result)
    case ("Convert", "ToString"): return try textOf(call.arguments.first ?? .null)
    default: return try collectionCall(type, name, call)
    }
    return unknown(full, from: call.arguments)
  }

  private func isBlank(_ value: GateValue, countingSpace: Bool) -> GateValue {
    switch value.unboxed {
    case .null: return .bool(true)
    case .text(let text):
      if text.hasNamedValue, text.isNamedValue { return unknown("blank", from: [value]) }
      return .bool(countingSpace ? text.string.allSatisfy(\.isWhitespace) : text.string.isEmpty)
    default: return unknown("blank", from: [value])
    }
  }

  private func parsed(_ name: String, _ call: GateCall) throws(Stop) -> GateValue {
    guard let value = call.arguments.first?.unboxed else { return unknown(name, from: []) }
    let tries = name.hasSuffix("TryParse")
    let isBool = name.lowercased().contains("bool")
    var result: GateValue?
    switch value {
    case .null: result = nil
    case .bool where !tries, .int where !tries: return value
    case .text(let text):
      if text.hasNamedValue {
        let unknown = unknown(name, from: [value])
        try call.setOut(1, unknown, in: self)
        return tries ? self.unknown("parsed", from: [value]) : unknown
      }
      let trimmed = text.string.lowercased().filter { !$0.isWhitespace }
      result =
        isBool
        ? (trimmed == "true" ? .bool(true) : trimmed == "false" ? .bool(false) : nil) : Int(trimmed).map { .int($0) }
    default:
      try call.setOut(1, unknown(name, from: [value]), in: self)
      return unknown(name, from: [value, .bool(tries)])
    }
    if tries {
      try call.setOut(1, result ?? (isBool ? .bool(false) : .int(0)), in: self)
      return .bool(result != nil)
    }
    // `Convert` makes false and 0 of null.
    if value.isNull, name.hasPrefix("Convert") { return isBool ? .bool(false) : .int(0) }
    guard let result else { throw .thrown }
    return result
  }

  /// Bytes are kept as the text that they spell.
  private func bytes(_ call: GateCall) throws(Stop) -> GateValue {
    guard let value = call.arguments.first?.unboxed else { return unknown("base64", from: []) }
    if value.isNull { throw .thrown }
    guard case .text(let text) = value else { return unknown("base64", from: [value]) }
    if text.hasNamedValue { return unknown("base64", from: [value]) }
    guard let bytes = Base64.decode(text.string) else {
      // Whoever is right sends something that can be decoded.
      note(text, Base64.encode("right-value"), value: "", .shape)
      throw .thrown
    }
    var result = text
    result.string = String(decoding: bytes, as: UTF8.self)
    result.hasNamedValue = false
    result.origin?.steps.append(.base64)
    return .text(result)
  }
}
