struct RateLimitSpoofableKey: ElementCheck {
  static let elements = CounterKey.policies + [.limitConcurrency]
  private static let counterKey = Name.counterKey
  private static let key = Name.key

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let name = document[element].name == .limitConcurrency ? Self.key : Self.counterKey
    guard let attribute = document.attribute(name, of: element), attribute.expression >= 0,
      mayComeFromRequest(attribute.valueRange, in: document), context.isPolicy(element)
    else { return }
    let origin =
      context.preferredChoice(in: Int(attribute.expression)) ?? context.origin(of: Int(attribute.expression))
    // Together with who calls, the caller's own choice only parts his own counters.
    guard !origin.raw.isDisjoint(with: .request), origin.all.isDisjoint(with: [.identity, .address, .unknown]),
      !context.isGuarded(origin.source, before: element)
    else { return }
    let isToken = origin.raw.intersection(.request) == .unverifiedToken || origin.raw.contains(.credential)
    if isToken, context.checksCaller(before: element) { return }
    let source = context.name(of: origin.source)
    report.report(
      attribute.valueRange,
      isToken
        ? "the counter is chosen by \(source), which nothing has checked"
        : "the caller chooses the counter: by \(source)",
      help: "count by subscription, by a claim of a checked token, or by address",
      severity: isToken && context.mayCheckCaller(before: element) ? .info : nil)
  }

  /// Whether code names what could hand on something of the request at all; of most keys it does not.
  private func mayComeFromRequest(_ code: ByteRange, in document: PolicyDocument) -> Bool {
    document.contains("Request", in: code) || document.contains("Variables", in: code)
  }
}

extension LintContext {
  /// So deep are variables followed.
  private static let deepest = 4

  /// Where a header or parameter is taken if it is there, and only else the address or the like, the origin of the former:
  /// the caller may put it in place of what would tell him from others.
  fileprivate func preferredChoice(in expression: Int, depth: Int = 0) -> Provenance? {
    for result in results(of: expression) {
      let node = result.withoutCasts
      if node.kind == .coalesceExpression, let left = node.left?.withoutParentheses {
        let origin = origin(of: left, in: expression)
        if origin.raw.isDisjoint(with: [.identity, .address, .unknown, .credential]),
          !origin.raw.isDisjoint(with: .request)
        {
          return origin
        }
      }
      if let variable = variableRead(by: node) {
        guard depth < Self.deepest, let definition = onlyExpression(ofVariable: variable) else { continue }
        if let found = preferredChoice(in: definition, depth: depth + 1) { return found }
      }
      guard node.kind == .invocationExpression, node.arguments.count == 2, let call = node.expression,
        call.isNamed("GetValueOrDefault"), let receiver = call.expression
      else { continue }
      let source = origin(of: receiver, in: expression)
      guard source.part == .headers || source.part == .query,
        !origin(of: node, in: expression).raw.contains(.credential)
      else { continue }
      let place = SourcePlace(expression: Int32(truncatingIfNeeded: expression), node: node.id)
      return Provenance(raw: source.raw, source: place)
    }
    return nil
  }
}
