/// Headers, query parameters, groups and claims as collections.
extension GateInterpreter {
  /// The values of a header; `nil` if it is not there.
  func headerValues(_ name: String) -> GateValue? {
    let key = name.lowercased()
    if let overlay = headerOverlay[key] {
      guard let values = overlay else { return unknown("header " + key, isTainted: false) }
      return values.isEmpty ? nil : .list(values.map { .string($0) })
    }
    guard let values = world.headers[key] else { return nil }
    return .list(values.map { .text(GateText($0, from: .header(key))) })
  }

  func queryValues(_ name: String) -> GateValue? {
    world.query[name.lowercased()].map { .list($0.map { .text(GateText($0, from: .query(name.lowercased()))) }) }
  }

  /// All values of a header or parameter in one text.
  func joinedValues(_ values: GateValue) -> GateValue {
    guard case .list(let list) = values, let first = list.items.first else { return values }
    guard list.items.count > 1, case .text(var text) = first else { return first }
    for case .text(let next) in list.items.dropFirst() { text.string += "," + next.string }
    return .text(text)
  }

  /// The pairs of a collection of the context, those included whose names are not known yet.
  func pairs(of place: ContextPlace) -> [GateValue] {
    switch place {
    case .headers:
      let known = world.headers.sorted { $0.key < $1.key }.map { name, values in
        GateValue.pair(
          .text(GateText(world.headerSpellings[name] ?? name, from: .headerName)),
          .list(values.map { .text(GateText($0, from: .header(name))) }))
      }
      return known + [.pair(.text(GateText("x-fresh-header", from: .headerName)), .list([.string("fresh")]))]
    case .query:
      return world.query.sorted { $0.key < $1.key }.map { name, values in
        .pair(.string(name), .list(values.map { .text(GateText($0, from: .query(name))) }))
      }
    case .claims:
      let known = (world.token?.claims ?? [:]).sorted { $0.key < $1.key }.map { name, values in
        GateValue.pair(
          .text(GateText(name, from: .claimName)), .list(values.map { .text(GateText($0, from: .claim(name))) }))
      }
      return known + [.pair(.text(GateText("fresh", from: .claimName)), .list([.string("fresh")]))]
    case .certificates:
      notes.insert(.comparesUploadedCertificates)
      return world.store.enumerated().map {
        .pair(unknown("key", $0.offset, isTainted: false), .certificate($0.element))
      }
    case .groups:
      return (["developers"] + world.groups).map { name in
        .record(["Name": .text(GateText(name, from: .group)), "Id": .text(GateText(name, from: .group))])
      }
    default: return []
    }
  }

  /// The elements that a value can be iterated over; `nil` if they are not known.
  func elements(of value: GateValue) throws(Stop) -> [GateValue]? {
    switch value.unboxed {
    case .null: throw .thrown
    case .list(let list): return list.items
    case .place(let place):
      switch place {
      case .headers, .query, .claims, .certificates, .groups: return pairs(of: place)
      default: return nil
      }
    case .text(let text): return text.string.map { .string(String($0)) }
    case .record(let members):
      guard let list = members["ignoringCase"] else { return nil }
      return try elements(of: list)
    default: return nil
    }
  }

  // MARK: Dictionary methods

  /// `ContainsKey`, `GetValueOrDefault` and `TryGetValue`.
  func dictionaryCall(_ name: String, on place: ContextPlace, _ call: GateCall) throws(Stop) -> GateValue? {
    guard ["ContainsKey", "GetValueOrDefault", "TryGetValue"].contains(name) else { return nil }
    guard case .text(let key)? = call.arguments.first?.unboxed else { return unknown(name, from: call.arguments) }
    if place == .variables { return try variableCall(name, key.string, call) }
    let found: GateValue?
    switch place {
    case .headers: found = headerValues(key.string)
    case .query: found = queryValues(key.string)
    case .claims:
      notes.insert(.looksAtClaim(key.string))
      found = (world.token?.claims[key.string]).map { values in
        .list(values.map { .text(GateText($0, from: .claim(key.string))) })
      }
    case .certificates:
      // Whether the keys are names or thumbprints is not documented.
      if key.origin != nil { return unknown(name, from: call.arguments) }
      found = world.store.count > 1 ? .certificate(world.store[1]) : nil
    default: return nil
    }
    switch name {
    case "ContainsKey": return found.map { $0.isUnknown ? unknown("has", from: [$0]) : .bool(true) } ?? .bool(false)
    case "TryGetValue":
      try call.setOut(1, found ?? .null, in: self)
      return .bool(found != nil)
    default:
      if let found { return joinedValues(found) }
      guard call.arguments.count > 1 else { return .null }
      // What stands in for something that was not sent is not a value of the policy.
      if case .text(let text) = call.arguments[1].unboxed { return .text(text.replacing(.status)) }
      return call.arguments[1]
    }
  }

  private func variableCall(_ name: String, _ key: String, _ call: GateCall) throws(Stop) -> GateValue {
    let value = variables[key]
    if value == nil, variablesAreHavoc {
      try call.setOut(1, unknown("variable " + key, isTainted: false), in: self)
      return unknown((name == "GetValueOrDefault" ? "variable " : "has ") + key, isTainted: false)
    }
    if value == nil { notes.insert(.readsMissingVariable(key)) }
    if let value, uncertainVariables.contains(key), name != "GetValueOrDefault" {
      try call.setOut(1, value, in: self)
      return unknown("has " + key, isTainted: false)
    }
    switch name {
    case "ContainsKey": return .bool(value != nil)
    case "TryGetValue":
      try call.setOut(1, value.map { .boxed($0) } ?? .null, in: self)
      return .bool(value != nil)
    default:
      let type = call.typeArguments.first
      guard let value else {
        if call.arguments.count > 1 { return call.arguments[1] }
        return type.map { defaultValue(of: $0) } ?? .null
      }
      guard let type else {
        // Without a type argument that of the default value counts.
        return call.arguments.count > 1 ? value : .boxed(value)
      }
      return type.text == "object" ? .boxed(value) : try cast(.boxed(value), to: type)
    }
  }
}
