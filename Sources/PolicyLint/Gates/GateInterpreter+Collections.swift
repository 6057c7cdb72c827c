/// LINQ, lists and arrays.
extension GateInterpreter {
  func collectionCall(_ type: String, _ name: String, _ call: GateCall) throws(Stop) -> GateValue {
    switch (type, name) {
    case ("Array", "Exists"), ("Array", "Find"), ("Array", "FindIndex"), ("Array", "IndexOf"), ("Array", "TrueForAll"),
      ("Array", "FindAll"), ("Enumerable", _):
      guard let first = call.arguments.first, name != "Range", name != "Empty", name != "Repeat" else { break }
      var rest = call
      rest.arguments.removeFirst()
      if let elements = try elements(of: first), let result = try sequenceMethod(name, elements, rest) { return result }
    case ("UTF8", "GetString"), ("ASCII", "GetString"), ("Unicode", "GetString"), ("UTF8", "GetBytes"),
      ("ASCII", "GetBytes"):
      if let value = call.arguments.first {
        if value.isNull { throw .thrown }
        if case .text = value.unboxed { return value }
      }
    default: break
    }
    return unknown(type + "." + name, from: call.arguments)
  }

  func listMethod(_ name: String, _ list: GateList, _ call: GateCall) throws(Stop) -> GateValue? {
    switch (name, call.arguments.first) {
    case ("Add", let item?):
      if call.arguments.count == 2 {
        list.items.append(.pair(item, call.arguments[1]))
      } else {
        list.items.append(item)
      }
      return .bool(true)
    case ("AddRange", let items?):
      guard let more = try elements(of: items) else { return nil }
      list.items += more
      return .null
    case ("Clear", nil):
      list.items = []
      return .null
    case ("ContainsKey", let key?), ("TryGetValue", let key?), ("GetValueOrDefault", let key?):
      for case .pair(let known, let value) in list.items {
        guard try truth(sameValue(known, key, ignoringCase: false)) else { continue }
        try call.setOut(1, value, in: self)
        return name == "GetValueOrDefault" ? value : .bool(true)
      }
      try call.setOut(1, .null, in: self)
      return name == "GetValueOrDefault" ? (call.arguments.count > 1 ? call.arguments[1] : .null) : .bool(false)
    default: return nil
    }
  }

  func anyEqual(_ items: [GateValue], _ wanted: GateValue, ignoringCase: Bool) throws(Stop) -> GateValue {
    var result = false
    // All are looked at, so that every value of the list is known as one that is compared.
    for item in items { if try truth(sameValue(item, wanted, ignoringCase: ignoringCase)) { result = true } }
    return .bool(result)
  }

  /// A method over a sequence with known elements; `nil` if it is not known.
  func sequenceMethod(_ name: String, _ items: [GateValue], _ call: GateCall) throws(Stop) -> GateValue? {
    let function = call.function(0)
    switch name {
    case "Any", "Exists":
      guard let function else { return call.arguments.isEmpty ? .bool(!items.isEmpty) : nil }
      return .bool(try firstIndex(items, function) != nil)
    case "All", "TrueForAll":
      guard let function else { return nil }
      for item in items where !(try truth(try apply(function, [item]))) { return .bool(false) }
      return .bool(true)
    case "Contains":
      guard let wanted = call.arguments.first else { return nil }
      return try anyEqual(items, wanted, ignoringCase: call.ignoresCase)
    case "IndexOf":
      guard let wanted = call.arguments.first else { return nil }
      for (index, item) in items.enumerated() where try truth(sameValue(item, wanted, ignoringCase: false)) {
        return .int(index)
      }
      return .int(-1)
    case "Count", "LongCount":
      guard let function else { return .int(items.count) }
      return .int(try filtered(items, function).count)
    case "FindIndex":
      guard let function else { return nil }
      return .int(try firstIndex(items, function) ?? -1)
    case "Where", "FindAll":
      guard let function else { return nil }
      return .list(try filtered(items, function))
    case "First", "Single", "Last", "FirstOrDefault", "SingleOrDefault", "LastOrDefault", "Find", "FindLast",
      "ElementAt",
      "ElementAtOrDefault":
      return try picked(name, items, call)
    default: return try reshaped(name, items, call)
    }
  }

  private func firstIndex(_ items: [GateValue], _ function: GateFunction) throws(Stop) -> Int? {
    for (index, item) in items.enumerated() where try truth(try apply(function, [item])) { return index }
    return nil
  }

  private func filtered(_ items: [GateValue], _ function: GateFunction) throws(Stop) -> [GateValue] {
    var kept: [GateValue] = []
    for item in items where try truth(try apply(function, [item])) { kept.append(item) }
    return kept
  }

  private func picked(_ name: String, _ items: [GateValue], _ call: GateCall) throws(Stop) -> GateValue? {
    if name.hasPrefix("ElementAt") {
      guard case .int(let index)? = call.arguments.first else { return nil }
      if items.indices.contains(index) { return items[index] }
      if name == "ElementAt" { throw .thrown }
      return missing(like: items)
    }
    let found = try call.function(0).map { function throws(Stop) in try filtered(items, function) } ?? items
    if name.hasPrefix("Single"), found.count > 1 { throw .thrown }
    if let one = name.hasPrefix("Last") || name == "FindLast" ? found.last : found.first { return one }
    guard name.hasSuffix("OrDefault") || name.hasPrefix("Find") else { throw .thrown }
    return missing(like: items)
  }

  /// The default value of the elements' type: for pairs one of two nulls.
  private func missing(like items: [GateValue]) -> GateValue {
    switch items.first {
    case .pair?: .pair(.null, .null)
    case .int?: .int(0)
    case .bool?: .bool(false)
    default: .null
    }
  }

  private func reshaped(_ name: String, _ items: [GateValue], _ call: GateCall) throws(Stop) -> GateValue? {
    switch name {
    case "Select", "ConvertAll":
      guard let function = call.function(0) else { return nil }
      var results: [GateValue] = []
      for item in items { results.append(try apply(function, [item])) }
      return .list(results)
    case "SelectMany":
      guard let function = call.function(0) else { return nil }
      var results: [GateValue] = []
      for item in items {
        guard let inner = try elements(of: try apply(function, [item])) else { return nil }
        results += inner
      }
      return .list(results)
    case "ToList", "ToArray", "AsEnumerable", "ToHashSet", "Cast", "AsReadOnly", "OfType":
      return .list(items)
    case "Distinct", "OrderBy", "OrderByDescending": return .list(items)
    case "Reverse": return .list(items.reversed())
    case "Skip", "Take":
      guard case .int(let count)? = call.arguments.first else { return nil }
      let bound = max(0, min(items.count, count))
      return .list(Array(name == "Skip" ? items[bound...] : items[..<bound]))
    case "Concat", "Union":
      guard let first = call.arguments.first, let more = try elements(of: first) else { return nil }
      return .list(items + more)
    case "Intersect", "Except":
      guard let first = call.arguments.first, let others = try elements(of: first) else { return nil }
      var kept: [GateValue] = []
      for item in items {
        let isIn = try truth(try anyEqual(others, item, ignoringCase: call.ignoresCase))
        if isIn == (name == "Intersect") { kept.append(item) }
      }
      return .list(kept)
    case "Append", "Prepend":
      guard let item = call.arguments.first else { return nil }
      return .list(name == "Append" ? items + [item] : [item] + items)
    case "DefaultIfEmpty": return .list(items.isEmpty ? [call.arguments.first ?? .null] : items)
    case "ToDictionary":
      guard let key = call.function(0) else { return nil }
      var results: [GateValue] = []
      for item in items {
        let keyValue = try apply(key, [item])
        let value = try call.function(1).map { function throws(Stop) in try apply(function, [item]) } ?? item
        results.append(.pair(keyValue, value))
      }
      return .list(results)
    case "Aggregate":
      guard let function = call.function(call.arguments.count - 1), call.arguments.count == 2 else { return nil }
      var result = call.arguments[0]
      for item in items { result = try apply(function, [result, item]) }
      return result
    case "ForEach":
      guard let function = call.function(0) else { return nil }
      for item in items { _ = try apply(function, [item]) }
      return .null
    default: return nil
    }
  }

  // MARK: Queries

  /// `from x in xs where … let … select …` with one source.
  func query(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let from = node.child(0), let body = node.child(1), let name = from.identifierText,
      let source = from.expression,
      let items = try elements(of: try value(of: source))
    else { return notUnderstood(node) }
    let outer = scope
    defer { scope = outer }
    var results: [GateValue] = []
    items: for item in items {
      scope = GateScope(inside: outer)
      scope.declare(name, item)
      for clause in body.children {
        switch clause.kind {
        case .whereClause:
          guard let condition = clause.condition else { return notUnderstood(node) }
          if !(try truth(try value(of: condition))) { continue items }
        case .letClause:
          guard let name = clause.identifierText, let part = clause.lastChild else { return notUnderstood(node) }
          scope.declare(name, try value(of: part))
        case .orderByClause: break
        case .selectClause:
          guard let part = clause.expression else { return notUnderstood(node) }
          results.append(try value(of: part))
        default: return notUnderstood(node)
        }
      }
    }
    return .list(results)
  }
}
