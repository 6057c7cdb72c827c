/// Policies that run others several times, or at the same time.
extension NullFlowRun {
  /// The body runs once at least, and again on what it left.
  mutating func runRetry(_ id: ElementID) {
    // Each round sends the request anew.
    state.consumed[.response] = nil
    for inner in document.descendants(of: id) where document[inner].name == .setVariable {
      if let name = document.literal(.name, of: inner) { state.variables[name]?.value = .unknown }
    }
    for attribute in document[id].attributes {
      let attribute = document.attributes[Int(attribute)]
      if attribute.expression >= 0, attribute.name != .condition { _ = evaluate(Int(attribute.expression)) }
    }
    runList(id)
    if let condition = document.attribute(.condition, of: id), condition.expression >= 0, state.isReachable {
      _ = evaluate(Int(condition.expression))
    }
  }

  /// Its policies run at the same time; with `for="any"` only one of them need get to its end.
  mutating func runWait(_ id: ElementID) {
    runExpressions(of: id)
    let before = state
    let waitsForAll = document.literal(.for, of: id).map { $0 == "all" } ?? true
    var end: NullState?
    for child in document.children(of: id) {
      if !waitsForAll { state = before }
      run(child)
      if !state.isReachable { state = before }
      if !waitsForAll { end = end.map { .joined($0, state) } ?? state }
    }
    if let end { state = end }
  }
}
