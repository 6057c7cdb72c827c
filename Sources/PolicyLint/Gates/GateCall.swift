/// A call of a method: what stands in its brackets.
struct GateCall {
  var node: SyntaxNode
  var arguments: [GateValue]
  var typeArguments: [SyntaxNode]
  /// The expressions behind `out`, by the number of the argument.
  var outTargets: [Int: SyntaxNode]

  /// Sets what stands behind `out`.
  func setOut(_ index: Int, _ value: GateValue, in run: GateInterpreter) throws(GateInterpreter.Stop) {
    if let target = outTargets[index] { try run.assign(value, to: target) }
  }

  /// Whether an argument asks for a comparison without case.
  var ignoresCase: Bool {
    arguments.contains { argument in
      switch argument {
      case .type(let name): name.hasSuffix("IgnoreCase")
      default: false
      }
    }
  }

  func text(_ index: Int) -> GateText? {
    guard index < arguments.count, case .text(let text) = arguments[index].unboxed else { return nil }
    return text
  }

  func function(_ index: Int) -> GateFunction? {
    guard index < arguments.count, case .function(let function) = arguments[index] else { return nil }
    return function
  }
}

/// Calls.
extension GateInterpreter {
  func invocation(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let callee = node.expression else { return notUnderstood(node) }
    switch callee.kind {
    case .simpleMemberAccessExpression:
      guard let receiverNode = callee.expression, let name = callee.name?.identifierText else {
        return notUnderstood(node)
      }
      let receiver = try value(of: receiverNode)
      let call = try call(node, callee)
      if case .type(let type) = receiver { return try staticCall(type, name, call) }
      return try method(name, of: receiver, call)
    case .memberBindingExpression:
      guard let name = callee.name?.identifierText, let receiver = bindings.last else { return notUnderstood(node) }
      return try method(name, of: receiver, try call(node, callee))
    default:
      if callee.isNamed("nameof") { return .string(node.arguments.first?.text ?? "") }
      let function = try value(of: callee)
      let call = try call(node, callee)
      if case .function(let function) = function { return try apply(function, call.arguments) }
      return unknown("call " + callee.text, from: call.arguments)
    }
  }

  private func call(_ node: SyntaxNode, _ callee: SyntaxNode) throws(Stop) -> GateCall {
    var call = GateCall(node: node, arguments: [], typeArguments: callee.typeArguments, outTargets: [:])
    // What stands in the brackets does not see the `?.` around them.
    let outer = bindings
    defer { bindings = outer }
    for (index, argument) in node.arguments.enumerated() {
      guard let expression = argument.expression else { continue }
      if argument.refKindKeyword?.kind == .outKeyword {
        call.outTargets[index] = expression
        call.arguments.append(.null)
      } else {
        call.arguments.append(try value(of: expression))
      }
    }
    return call
  }

  func apply(_ function: GateFunction, _ arguments: [GateValue]) throws(Stop) -> GateValue {
    try enter()
    defer { leave() }
    let outer = scope
    defer { scope = outer }
    scope = GateScope(inside: function.scope)
    for (index, name) in function.parameters.enumerated() where index < arguments.count {
      scope.declare(name, arguments[index])
    }
    guard function.body.kind == .block else { return try value(of: function.body) }
    if case .returned(let value) = try run(function.body.statements) { return value }
    return .null
  }

  // MARK: Methods

  func method(_ name: String, of receiver: GateValue, _ call: GateCall) throws(Stop) -> GateValue {
    let value = receiver.unboxed
    if let result = try extensionMethod(name, of: value, call) { return result }
    if value.isNull { throw .thrown }
    switch (name, call.arguments.count) {
    case ("Equals", 1): return sameValue(value, call.arguments[0], ignoringCase: false)
    case ("ToString", 0): return try textOf(value)
    case ("GetType", 0), ("GetHashCode", 0): return unknown(name, from: [value])
    default: break
    }
    switch value {
    case .unknown: return try unknownCall(name, value, call)
    case .text(let text): return try textMethod(name, of: text, call)
    case .certificate(let facts): return try certificateMethod(name, of: facts, call)
    case .token(let facts): return tokenMethod(name, of: facts, call)
    case .place(let place):
      if let result = try dictionaryCall(name, on: place, call) { return result }
      if place == .headers || place == .query || place == .url { break }
    case .date(let date): return dateMethod(name, date, call)
    case .record(let members): return try recordMethod(name, members, call)
    case .json(let facts, let path): return try jsonMethod(name, facts, path, call)
    case .list(let list): if let result = try listMethod(name, list, call) { return result }
    case .function(let function) where name == "Invoke": return try apply(function, call.arguments)
    case .int, .bool, .double:
      if name == "GetValueOrDefault" { return value }
      if name == "CompareTo", let other = call.arguments.first { return compared(value, other) }
    default: break
    }
    if let elements = try elements(of: value), let result = try sequenceMethod(name, elements, call) { return result }
    return try unknownCall(name, value, call)
  }

  /// Methods of the service that may be called on null.
  private func extensionMethod(_ name: String, of value: GateValue, _ call: GateCall) throws(Stop) -> GateValue? {
    switch name {
    case "AsJwt": return token(of: value)
    case "AsBasic": return basic(of: value)
    case "TryParseJwt":
      let token = token(of: value)
      try call.setOut(0, token, in: self)
      return token.isUnknown ? unknown("parsed", from: [token]) : .bool(!token.isNull)
    case "TryParseBasic":
      let basic = basic(of: value)
      try call.setOut(0, basic, in: self)
      return basic.isUnknown ? unknown("parsed", from: [basic]) : .bool(!basic.isNull)
    // A nullable value without one.
    case "GetValueOrDefault" where value.isNull: return call.arguments.first ?? .bool(false)
    default: return nil
    }
  }

  private func token(of value: GateValue) -> GateValue {
    guard case .text(let text) = value else { return value.isUnknown ? unknown("jwt", from: [value]) : .null }
    if case .header(let name) = text.origin?.atom { notes.insert(.headerIsToken(name)) }
    guard let token = world.token else { return .null }
    let plain = text.string.hasPrefix("Bearer ") ? String(text.string.dropFirst(7)) : text.string
    return plain == token.text ? .token(token) : .null
  }

  private func basic(of value: GateValue) -> GateValue {
    guard case .text(let text) = value else { return value.isUnknown ? unknown("basic", from: [value]) : .null }
    if case .header(let name) = text.origin?.atom { notes.insert(.headerIsBasic(name)) }
    guard let basic = world.basic, text.string.hasSuffix(Base64.encode("\(basic.user):\(basic.password)")) else {
      return .null
    }
    return .basic(
      user: GateText(basic.user, from: .basicUser), password: GateText(basic.password, from: .basicPassword))
  }

  private func unknownCall(_ name: String, _ value: GateValue, _ call: GateCall) throws(Stop) -> GateValue {
    for index in call.outTargets.keys.sorted() {
      try call.setOut(index, unknown("out \(index) " + name, from: [value] + call.arguments), in: self)
    }
    return unknown("." + name, from: [value] + call.arguments)
  }

  private func certificateMethod(_ name: String, of facts: CertificateFacts, _ call: GateCall) throws(Stop) -> GateValue
  {
    switch name {
    case "Verify", "VerifyNoRevocation":
      if facts.isCallers { notes.insert(.chainWasTested) }
      return .bool(facts.chainIsTrusted)
    case "GetCertHashString": return try member("Thumbprint", of: .certificate(facts))
    case "GetSerialNumberString": return try member("SerialNumber", of: .certificate(facts))
    case "GetIssuerName": return try member("Issuer", of: .certificate(facts))
    case "GetName": return try member("Subject", of: .certificate(facts))
    case "GetNameInfo":
      guard case .bool(let isIssuer)? = call.arguments.last, case .type(let kind)? = call.arguments.first else { break }
      let field = (isIssuer ? "Issuer " : "Subject ") + (kind.split(separator: ".").last.map(String.init) ?? "")
      let text = facts.others[field] ?? (isIssuer ? facts.issuer : facts.subject) + " name"
      return .text(facts.isCallers ? GateText(text, from: .certificate(field)) : GateText(text))
    default: break
    }
    return unknown("." + name, from: [.certificate(facts)] + call.arguments)
  }

  private func tokenMethod(_ name: String, of facts: TokenFacts, _ call: GateCall) -> GateValue {
    unknown("." + name, from: [.token(facts)] + call.arguments)
  }

  private func dateMethod(_ name: String, _ date: Double, _ call: GateCall) -> GateValue {
    let units: [String: Double] = [
      "AddSeconds": 1, "AddMinutes": 60, "AddHours": 3600, "AddDays": 86_400, "AddMonths": 2_592_000,
      "AddYears": 31_536_000,
    ]
    if let unit = units[name] {
      switch call.arguments.first {
      case .int(let count): return .date(date + Double(count) * unit)
      case .double(let count): return .date(date + count * unit)
      default: break
      }
    }
    switch (name, call.arguments.first?.unboxed) {
    case ("CompareTo", .date(let other)?): return .int(date < other ? -1 : date > other ? 1 : 0)
    case ("Subtract", .date(let other)?): return .span(date - other)
    case ("ToUniversalTime", _), ("ToLocalTime", _): return .date(date)
    default: return unknown("." + name, from: [.date(date)] + call.arguments)
    }
  }

  private func compared(_ left: GateValue, _ right: GateValue) -> GateValue {
    if case .int(let one) = left, case .int(let other) = right { return .int(one < other ? -1 : one > other ? 1 : 0) }
    return unknown("CompareTo", from: [left, right])
  }

  private func recordMethod(_ name: String, _ members: [String: GateValue], _ call: GateCall) throws(Stop) -> GateValue
  {
    if case .list(let list)? = members["ignoringCase"] {
      if name == "Contains", let wanted = call.arguments.first {
        return try anyEqual(list.items, wanted, ignoringCase: true)
      }
      if let result = try sequenceMethod(name, list.items, call) { return result }
    }
    if case .text(let pattern)? = members["pattern"], name == "IsMatch", let input = call.text(0) {
      return matches(input, pattern, ignoringCase: false)
    }
    return unknown("." + name, from: call.arguments)
  }

  private func jsonMethod(_ name: String, _ facts: ResponseFacts, _ path: String, _ call: GateCall) throws(Stop)
    -> GateValue
  {
    let here = GateValue.json(facts, path: path)
    switch name {
    case "As":
      let type = call.typeArguments.first?.text ?? ""
      // Text stays what it is, so that it can still be parsed.
      if type == "string" { return here }
      if type == "byte[]" { return unknown("body", from: [here]) }
      if case .text = facts.body, type.hasPrefix("J") { throw .thrown }
      notes.insert(.readsJSON)
      return here
    case "Value", "ToObject", "GetValue", "SelectToken":
      guard let key = call.text(0) else {
        return try call.typeArguments.first.map { type throws(Stop) in try cast(here, to: type) } ?? here
      }
      let part = try element(of: here, at: .text(key))
      return try call.typeArguments.first.map { type throws(Stop) in try cast(part, to: type) } ?? part
    default: return unknown("." + name, from: [here] + call.arguments)
    }
  }
}
