/// Policies that reject by themselves.
extension PolicyRun {
  mutating func policy(_ id: ElementID) throws(GateInterpreter.Stop) -> GateOutcome? {
    let outcome: GateOutcome?
    switch document[id].name {
    case GateNames.validateJwt, GateNames.validateAzureADToken: outcome = try validateToken(id)
    case .validateClientCertificate: outcome = validateCertificate(id)
    case GateNames.checkHeader: outcome = try checkHeader(id)
    case GateNames.ipFilter: outcome = filterAddress(id)
    default: outcome = nil
    }
    if outcome != nil { exitsHit.append(id) }
    return outcome
  }

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
    guard let values = interpreter.headerValues(name) else { return nil }
    // A header that the policy has made of something unknown is taken to hold the caller's token.
    if values.isUnknown { return interpreter.world.token.map { GateValue.string($0.text) } }
    return interpreter.joinedValues(values)
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
