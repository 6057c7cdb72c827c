/// What the methods of lists and sequences give, entry by entry.
extension Caller {
  func callList(
    _ name: String, _ entries: [CallerValue], _ source: CallerListSource, _ arguments: [Argument]
  ) -> CallerValue? {
    switch name {
    case "ToList", "ToArray", "ToHashSet", "AsEnumerable", "Distinct", "Cast", "OfType", "OrderBy", "AsQueryable":
      return .list(entries, source)
    case "Select", "ConvertAll": return select(entries, source, arguments)
    case "Where", "FindAll": return filter(entries, source, arguments)
    case "Contains": return contains(entries, arguments)
    case "Any", "Exists": return any(entries, arguments)
    case "All", "TrueForAll": return all(entries, arguments)
    case "Count", "LongCount": return count(entries, source, arguments)
    case "FirstOrDefault", "SingleOrDefault", "LastOrDefault", "Find", "FindLast":
      return first(entries, arguments)
    case "First", "Single", "Last": return first(entries, arguments).map { $0.isNull ? .unknown : $0 }
    case "FindIndex", "FindLastIndex": return index(entries, matching: arguments.first?.function)
    case "IndexOf", "LastIndexOf":
      guard let wanted = arguments.first?.value else { return .unknown }
      return index(entries) { self.bool(self.areEqual($0, wanted)) }
    default:
      for case .function(let function) in arguments {
        for entry in entries where function(entry) == nil { return nil }
      }
      return .unknown
    }
  }

  private func select(
    _ entries: [CallerValue], _ source: CallerListSource, _ arguments: [Argument]
  ) -> CallerValue? {
    guard let function = arguments.first?.function else { return .unknown }
    var mapped: [CallerValue] = []
    for entry in entries {
      guard let value = function(entry) else { return nil }
      mapped.append(value)
    }
    return .list(mapped, source)
  }

  private func filter(
    _ entries: [CallerValue], _ source: CallerListSource, _ arguments: [Argument]
  ) -> CallerValue? {
    guard let function = arguments.first?.function else { return .unknown }
    var kept: [CallerValue] = []
    for entry in entries {
      guard let value = function(entry) else { return nil }
      guard let truth = value.truth else { return .something }
      if truth { kept.append(entry) }
    }
    return .list(kept, source)
  }

  private func contains(_ entries: [CallerValue], _ arguments: [Argument]) -> CallerValue? {
    guard let wanted = arguments.first?.value else { return .unknown }
    return disjunction(entries.map { areEqual($0, wanted) })
  }

  private func any(_ entries: [CallerValue], _ arguments: [Argument]) -> CallerValue? {
    guard let function = arguments.first?.function else {
      return arguments.isEmpty ? .bool(!entries.isEmpty) : .unknown
    }
    var truths: [Bool?] = []
    for entry in entries {
      guard let value = function(entry) else { return nil }
      truths.append(value.truth)
    }
    return disjunction(truths)
  }

  private func all(_ entries: [CallerValue], _ arguments: [Argument]) -> CallerValue? {
    guard let function = arguments.first?.function else { return .unknown }
    var truths: [Bool?] = []
    for entry in entries {
      guard let value = function(entry) else { return nil }
      truths.append(value.truth.map { !$0 })
    }
    return disjunction(truths).truth.map { .bool(!$0) } ?? .unknown
  }

  private func count(
    _ entries: [CallerValue], _ source: CallerListSource, _ arguments: [Argument]
  ) -> CallerValue? {
    guard let function = arguments.first?.function else { return .int(entries.count) }
    var count = 0
    for entry in entries {
      guard let value = function(entry) else { return nil }
      guard let truth = value.truth else { return .unknown }
      if truth { count += 1 }
    }
    return .int(count)
  }

  /// The first entry that matches, `null` if none does; `nil` if the code fails.
  private func first(_ entries: [CallerValue], _ arguments: [Argument]) -> CallerValue? {
    guard let function = arguments.first?.function else {
      return entries.first ?? .null(isCertificate: false)
    }
    for entry in entries {
      guard let value = function(entry) else { return nil }
      guard let truth = value.truth else { return .unknown }
      if truth { return entry }
    }
    // The default of a pair is no `null`, but its value is one.
    if case .uploadedEntry = entries.first { return .uploadedEntry(-1) }
    return .null(isCertificate: false)
  }

  private func index(_ entries: [CallerValue], matching function: Function?) -> CallerValue? {
    guard let function else { return .unknown }
    for (index, entry) in entries.enumerated() {
      guard let value = function(entry) else { return nil }
      guard let truth = value.truth else { return .unknown }
      if truth { return .int(index) }
    }
    return .int(-1)
  }

  private func disjunction(_ truths: [Bool?]) -> CallerValue {
    if truths.contains(true) { return .bool(true) }
    return truths.contains(nil) ? .unknown : .bool(false)
  }
}
