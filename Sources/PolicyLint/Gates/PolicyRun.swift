/// Runs one caller's request through a list of policies.
struct PolicyRun {
  let context: LintContext
  let finder: GateFinder
  let interpreter: GateInterpreter
  /// What the caller ran into.
  private(set) var exitsHit: [ElementID] = []
  /// The conditions that were evaluated.
  private(set) var conditionsSeen: Set<Int> = []
  /// Whether a fragment was passed of which nothing is known.
  private(set) var passedUnknown = false

  private var document: PolicyDocument { context.document }

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

/// Policies that reject by themselves.
extension PolicyRun {
  private mutating func policy(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    let outcome: GateOutcome?
    switch document[id].name {
    case GateNames.validateJwt, GateNames.validateAzureADToken: outcome = try validateToken(id)
    case .validateClientCertificate: outcome = validateCertificate(id)
    case GateNames.checkHeader: outcome = try checkHeader(id)
    case GateNames.ipFilter: outcome = filterAddress(id)
    default: outcome = nil
    }
    if outcome != nil { noteExit(id) }
    return outcome
  }

  private mutating func noteExit(_ id: ElementID) { exitsHit.append(id) }

  private func code(_ name: Name, of id: ElementID) -> Int {
    document.literal(name, of: id).flatMap { Int($0) } ?? 401
  }

  private func validateToken(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    let rejection = GateOutcome.reject(code(GateNames.failedValidationHTTPCode, of: id))
    guard let text = try tokenText(of: id) else { return rejection }
    switch text.unboxed {
    case .unknown: return try interpreter.truth(text) ? nil : rejection
    case .text(let text):
      let plain = text.string.hasPrefix("Bearer ") ? String(text.string.dropFirst(7)) : text.string
      guard let token = interpreter.world.token, plain == token.text, token.isGenuine, hasRequiredClaims(id, token)
      else {
        return rejection
      }
      if let name = document.literal(GateNames.outputTokenVariableName, of: id) {
        interpreter.variables[name] = .token(token)
      }
      return nil
    default: return rejection
    }
  }

  /// What the policy takes for a token; `nil` if there is none.
  private func tokenText(of id: ElementID) throws(GateInterpreter.Stop) -> GateValue? {
    if let value = document.attribute(GateNames.tokenValue, of: id) {
      // What cannot be followed is taken to be the caller's token.
      let sent = interpreter.world.token.map { GateValue.string($0.text) }
      guard value.expression >= 0 else { return sent }
      let text = try evaluate(Int(value.expression))
      return text.unboxed.isUnknown ? sent : interpreter.joinedValues(text)
    }
    if let name = document.literal(GateNames.queryParameterName, of: id) {
      return interpreter.queryValues(name).map { interpreter.joinedValues($0) }
    }
    let name = document.literal(GateNames.headerName, of: id) ?? "Authorization"
    return interpreter.headerValues(name).map { interpreter.joinedValues($0) }
  }

  private func hasRequiredClaims(_ id: ElementID, _ token: TokenFacts) -> Bool {
    GateFinder.requiredClaims(of: id, in: document).allSatisfy { claim in
      guard let values = token.claims[claim.name] else { return false }
      if claim.values.isEmpty { return true }
      return claim.isAny ? claim.values.contains(where: values.contains) : claim.values.allSatisfy(values.contains)
    }
  }

  private func validateCertificate(_ id: ElementID) -> GateOutcome? {
    if document.literal(GateNames.ignoreError, of: id)?.lowercased() == "true" { return nil }
    guard let certificate = interpreter.world.certificate else { return .reject(401) }
    let isOn = { (name: Name) in document.literal(name, of: id)?.lowercased() != "false" }
    if isOn(GateNames.validateTrust), !certificate.chainIsTrusted { return .reject(401) }
    if isOn(GateNames.validateNotAfter), certificate.isExpired { return .reject(401) }
    let identities = document.descendants(of: id).filter { document[$0].name == GateNames.identity }
    guard !identities.isEmpty else { return nil }
    return identities.contains { matches(certificate, $0) } ? nil : .reject(401)
  }

  private func matches(_ certificate: CertificateFacts, _ identity: ElementID) -> Bool {
    for index in document[identity].attributes {
      let attribute = document.attributes[Int(index)]
      guard attribute.expression < 0 else { continue }
      let value = EntityDecoding.decodedString(document.bytes(attribute.valueRange))
      switch attribute.name {
      case GateNames.thumbprint: if Thumbprint.normalized(value) != certificate.thumbprint { return false }
      case GateNames.subject: if certificate.subject != value { return false }
      case GateNames.issuerSubject: if certificate.issuer != value { return false }
      default:
        // Names and serial numbers of other kinds belong to the known certificate.
        if certificate.others[document.string(attribute.nameRange)] != value { return false }
      }
    }
    return true
  }

  private func checkHeader(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    let rejection = GateOutcome.reject(code(GateNames.failedCheckHTTPCode, of: id))
    guard let name = document.literal(.name, of: id) else { return nil }
    guard let values = interpreter.headerValues(name) else { return rejection }
    let wanted = document.children(of: id).filter { document[$0].name == .value }
    if wanted.isEmpty { return nil }
    guard case .list(let list) = values else { return try interpreter.truth(values) ? nil : rejection }
    let ignoresCase = document.literal(GateNames.ignoreCase, of: id)?.lowercased() == "true"
    var passes = false
    for element in wanted {
      guard let text = document.content(of: element) else {
        return try interpreter.truth(interpreter.unknown("check-header", from: [values])) ? nil : rejection
      }
      let same = try interpreter.anyEqual(list.items, .string(text), ignoringCase: ignoresCase)
      if case .bool(true) = same { passes = true }
    }
    return passes ? nil : rejection
  }

  private func filterAddress(_ id: ElementID) -> GateOutcome? {
    // What is listed is where allowed callers come from.
    interpreter.world.address == WorldValues.freshAddress ? .reject(403) : nil
  }
}

extension Thumbprint {
  /// Whether a text is a thumbprint in a spelling that .NET does not give.
  static func isMisspelled(_ text: String) -> Bool {
    if text.contains("{{") { return false }
    let right = normalized(text)
    if right != text { return true }
    return text.utf8.count == 64 && text.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
  }
}

/// A thumbprint in the form in which .NET gives it.
enum Thumbprint {
  /// 40 upper-case digits, or the text as it is if it is none in any spelling.
  static func normalized(_ text: String) -> String {
    let digits = text.unicodeScalars.filter {
      !" :-\u{200E}\u{200F}\u{FEFF}\u{200B}\u{00A0}".unicodeScalars.contains($0)
    }
    guard digits.count == 40, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return text }
    return String(String.UnicodeScalarView(digits)).uppercased()
  }
}
