/// Runs one caller's request through a list of policies.
struct PolicyRun {
  let context: LintContext
  let finder: GateFinder
  let interpreter: GateInterpreter
  /// What the caller ran into.
  var exitsHit: [ElementID] = []
  /// The conditions that were evaluated.
  private(set) var conditionsSeen: Set<Int> = []
  /// Whether a fragment was passed of which nothing is known.
  private(set) var passedUnknown = false

  var document: PolicyDocument { context.document }

  init(_ context: LintContext, finder: GateFinder, interpreter: GateInterpreter) {
    self.context = context
    self.finder = finder
    self.interpreter = interpreter
    if finder.isFragment { interpreter.variablesAreHavoc = true }
  }

  /// What happens to the caller.
  mutating func run(_ list: [ElementID]) throws(GateInterpreter.Stop) -> GateOutcome {
    do throws(GateInterpreter.Stop) {
      let outcome = try runList(list) ?? .admit
      return outcome
    } catch {
      switch error {
      case .thrown: return .throwing
      case .limit: return .unknown
      case .open: throw error
      }
    }
  }

  private mutating func runList(_ list: some Sequence<ElementID>) throws(GateInterpreter.Stop) -> GateOutcome? {
    for id in list {
      if let outcome = try run(id) { return outcome }
    }
    return nil
  }

  private mutating func run(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    let name = document[id].name
    if name == .choose { return try runChoose(id) }
    guard finder.relevant.contains(id) else { return nil }
    switch name {
    case .setVariable: try setVariable(id)
    case .returnResponse:
      exitsHit.append(id)
      return answer(id)
    case .setStatus: exitsHit.append(id)
    case .retry, .limitConcurrency, .wait: return try runList(document.children(of: id))
    case .includeFragment: return try includeFragment(id)
    case .setHeader: try setHeader(id)
    case GateNames.sendRequest: return try sendRequest(id)
    case GateNames.cacheLookupValue:
      if let name = document.literal(GateNames.variableName, of: id) {
        interpreter.uncertainVariables.insert(name)
        interpreter.variables[name] = interpreter.unknown("cached " + name, isTainted: false)
      }
    default: return try policy(id)
    }
    return nil
  }

  // MARK: choose

  private mutating func runChoose(_ choose: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    // What decides nothing about access is for others to judge.
    guard finder.relevant.contains(choose) else { return nil }
    for branch in document.children(of: choose) {
      let name = document[branch].name
      if name == .otherwise { return try runList(document.children(of: branch)) }
      guard name == .when, matters(branch) else { continue }
      if try isTrue(branch) { return try runList(document.children(of: branch)) }
    }
    return nil
  }

  /// Whether a branch can change who gets in. Others are taken to be for other requests.
  private func matters(_ branch: ElementID) -> Bool {
    if finder.relevant.contains(branch) { return true }
    guard let condition = document.attribute(.condition, of: branch), condition.expression >= 0 else { return false }
    return finder.deciding.contains(Int(condition.expression))
  }

  private mutating func isTrue(_ when: ElementID) throws(GateInterpreter.Stop) -> Bool {
    guard let condition = document.attribute(.condition, of: when) else { return false }
    if condition.expression >= 0 {
      conditionsSeen.insert(Int(condition.expression))
      return try interpreter.truth(try evaluate(Int(condition.expression)))
    }
    let text = document.literal(.condition, of: when)?.lowercased() ?? ""
    if text == "true" || text == "false" { return text == "true" }
    return try interpreter.truth(interpreter.unknown("condition " + text, isTainted: false))
  }

  func evaluate(_ expression: Int) throws(GateInterpreter.Stop) -> GateValue {
    try interpreter.evaluate(context.tree(expression), expression: expression)
  }

  // MARK: Variables and headers

  private mutating func setVariable(_ id: ElementID) throws(GateInterpreter.Stop) {
    guard let name = document.literal(.name, of: id), let value = document.attribute(.value, of: id) else { return }
    if value.expression >= 0 {
      interpreter.variables[name] = try evaluate(Int(value.expression)).unboxed
    } else if let text = document.literal(.value, of: id) {
      var text = GateText(text)
      text.isData = true
      interpreter.variables[name] = .text(text)
    }
    interpreter.uncertainVariables.remove(name)
  }

  private mutating func setHeader(_ id: ElementID) throws(GateInterpreter.Stop) {
    guard let name = document.literal(.name, of: id)?.lowercased() else { return }
    let action = document.literal(GateNames.existsAction, of: id) ?? "override"
    if action == "delete" {
      interpreter.headerOverlay[name] = .some([])
      return
    }
    if action == "skip", interpreter.headerValues(name) != nil { return }
    if action == "append" {
      interpreter.headerOverlay[name] = .some(nil)
      return
    }
    // What the policy writes is its own, unless it copies what the caller sent.
    var values: [String]? = []
    for value in document.children(of: id) where document[value].name == .value {
      guard let text = document.content(of: value), !text.contains("{{") else {
        values = nil
        break
      }
      values?.append(text)
    }
    interpreter.headerOverlay[name] = .some(values)
  }

  // MARK: Answers

  private func answer(_ id: ElementID) -> GateOutcome {
    if let name = document.literal(.responseVariableName, of: id) {
      guard case .response(let facts)? = interpreter.variables[name]?.unboxed else { return .reject(500) }
      return facts.status >= 300 ? .reject(facts.status) : .respond(facts.status)
    }
    guard let status = document.child(.setStatus, of: id) else { return .respond(200) }
    guard let code = document.literal(.code, of: status).flatMap({ Int($0) }) else { return .reject(401) }
    return code >= 300 ? .reject(code) : .respond(code)
  }

  private mutating func sendRequest(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    guard let name = document.literal(.responseVariableName, of: id) else { return nil }
    let world = interpreter.world
    switch world.external {
    case .noAnswer:
      guard document.literal(GateNames.ignoreError, of: id)?.lowercased() == "true" else { return .policyError }
      interpreter.variables[name] = .null
    case .error: interpreter.variables[name] = .response(ResponseFacts(variable: name, status: 500, body: .text))
    case .denied:
      interpreter.variables[name] = .response(
        ResponseFacts(variable: name, status: world.deniedStatus, body: .json(isPositive: false)))
    case .allowed:
      interpreter.variables[name] = .response(
        ResponseFacts(variable: name, status: world.allowedStatus, body: .json(isPositive: true)))
    }
    return nil
  }

  private mutating func includeFragment(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    passedUnknown = true
    interpreter.variables = [:]
    interpreter.variablesAreHavoc = true
    interpreter.uncertainVariables = []
    return nil
  }
}
