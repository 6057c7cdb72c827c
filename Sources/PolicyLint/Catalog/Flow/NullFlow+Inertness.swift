/// Code that the flow passes through without a trace.
extension NullFlow {
  /// The value of an expression that looks at nothing which can be null, be missing or be used up, so that the state before it
  /// means nothing to it and is the state behind it; `nil` for every other. Equal code is followed once.
  func inertValue(of expression: Int, in section: PolicySection?) -> FlowValue? {
    guard let known = context.known(expression) else { return nil }
    let index = section.map { Int($0.rawValue) } ?? PolicySection.allCases.count
    if let inertness = known.inertness[index] { return inertness.value }
    let inertness = Inertness(value: follow(context.bound(expression), expression, in: section))
    known.inertness[index] = inertness
    return inertness.value
  }

  private func follow(_ bound: BoundExpression, _ expression: Int, in section: PolicySection?) -> FlowValue? {
    if bound.tree.isDeeper(than: Self.depthLimit) { return nil }
    var analysis = NullAnalysis(
      expression, bound, box: box, section: section, places: PlaceTable(), state: NullState())
    analysis.run()
    guard let value = analysis.result, value.place.isNone, value.source == nil, analysis.uses.isEmpty,
      analysis.indexings.isEmpty, analysis.reads.isEmpty, analysis.bodyReads.isEmpty, analysis.rereads.isEmpty,
      analysis.tested.isEmpty, analysis.whenTrue.isUntouched, analysis.whenFalse.isUntouched
    else { return nil }
    return value
  }
}

/// What the null flow learned of code: its value where it is inert.
struct Inertness {
  var value: FlowValue?
}

extension NullState {
  /// Whether nothing is known here that was not at the very start.
  fileprivate var isUntouched: Bool {
    isReachable && !hasGivenUp && facts.isEmpty && tests.isEmpty && variables.isEmpty && consumed.isEmpty && !isOpen
      && !isBehindFragment && !hasValidToken
  }
}
