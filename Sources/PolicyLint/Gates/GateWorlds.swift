/// Makes the callers of a gate.
struct GateWorlds {
  let plan: GatePlan
  let finder: GateFinder
  let jsonPaths: [String]

  init(plan: GatePlan, finder: GateFinder) {
    self.plan = plan
    self.finder = finder
    jsonPaths = plan.candidates.keys.compactMap { if case .json(let path) = $0 { path } else { nil } }
  }

  // MARK: The right caller

  /// Whoever is let in by everything.
  func right() -> GateWorld {
    var world = GateWorld(name: "right", demand: .admit)
    let known = certificate(known: true)
    world.store = store(known)
    world.certificate = known
    world.token = token("right", isGenuine: true) { rightClaim($0) }
    setToken("Bearer tok.right.sig", in: &world)
    for name in headers { world.headers[name] = [headerValue(name)] }
    for name in parameters { world.query[name] = [plan.value(for: .query(name)) ?? "right-value"] }
    if finder.usesBasic { setBasic(user: basicUser, password: basicPassword, in: &world) }
    world.address = plan.value(for: .address) ?? WorldValues.knownAddress
    for name in Set(plan.headersSeen.map { $0.lowercased() }).union(finder.forwardingHeaders)
    where HeaderNames.isForwarding(name) {
      world.headers[name] = [plan.value(for: .header(name)) ?? world.address]
    }
    world.groups = (plan.candidates[.group] ?? []).map(\.wanted)
    for atom in plan.candidates.keys {
      if case .member(let path) = atom, let value = plan.value(for: atom) { world.members[path] = value }
    }
    world.deniedStatus = plan.deniedStatus
    world.allowedStatus = plan.allowedStatus
    world.json = json(isPositive: true)
    for name in plan.headersSeen { world.headerSpellings[name.lowercased()] = name }
    return world
  }

  /// Headers that are keys, or that the policy compares with something.
  private var headers: [String] {
    var names = finder.keyHeaders.union(plan.headersSeen.map { $0.lowercased() })
    for case .header(let name) in plan.candidates.keys { names.insert(name) }
    if finder.usesBasic || !finder.keyHeaders.contains("authorization") { names.remove("authorization") }
    return names.subtracting(plan.tokenHeaders.subtracting(finder.keyHeaders)).sorted()
  }

  private var parameters: [String] {
    var names = finder.keyParameters
    for case .query(let name) in plan.candidates.keys { names.insert(name) }
    return names.subtracting(plan.tokenParameters).sorted()
  }

  private func headerValue(_ name: String) -> String { plan.value(for: .header(name)) ?? "right-value" }

  private func setToken(_ text: String?, in world: inout GateWorld) {
    for name in plan.tokenHeaders where !finder.keyHeaders.contains(name) { world.headers[name] = text.map { [$0] } }
    for name in plan.tokenParameters { world.query[name] = text.map { [$0.replacingPrefix("Bearer ")] } }
  }

  private func token(_ name: String, isGenuine: Bool, _ claim: (String) -> [String]?) -> TokenFacts {
    var claims: [String: [String]] = [:]
    for claimName in claimNames { claims[claimName] = claim(claimName) }
    return TokenFacts(text: "tok.\(name).sig", isGenuine: isGenuine, claims: claims)
  }

  private var claimNames: Set<String> {
    var names = plan.claimsSeen.union(plan.requiredClaims.keys)
    for case .claim(let name) in plan.candidates.keys { names.insert(name) }
    return names
  }

  private func rightClaim(_ name: String) -> [String]? {
    let atom = CredentialAtom.claim(name)
    if let required = plan.requiredClaims[name], !required.isEmpty { return required }
    if plan.combined.contains(atom) { return (plan.candidates[atom] ?? []).map(\.wanted) }
    return [plan.value(for: atom) ?? "right-\(name)"]
  }

  // MARK: Certificates

  private func certificate(known: Bool) -> CertificateFacts {
    func value(_ field: String) -> String? { plan.value(for: .certificate(field)) }
    var others: [String: String] = plan.identity
    for case .certificate(let field) in plan.candidates.keys { others[field] = value(field) }
    return CertificateFacts(
      isCallers: true,
      thumbprint: value("Thumbprint") ?? plan.identity["thumbprint"].map(Thumbprint.normalized)
        ?? WorldValues.knownThumbprint,
      issuer: value("Issuer") ?? plan.identity["issuer-subject"] ?? "CN=Known CA",
      subject: value("Subject") ?? plan.identity["subject"] ?? "CN=known",
      serialNumber: value("SerialNumber") ?? "0A11CE", others: others)
  }

  private func secondCertificate(_ known: CertificateFacts) -> CertificateFacts {
    var second = known
    second.thumbprint =
      plan.secondValue(for: .certificate("Thumbprint")).map(Thumbprint.normalized) ?? WorldValues.secondThumbprint
    second.subject = plan.secondValue(for: .certificate("Subject")) ?? "CN=known-b"
    second.serialNumber = plan.secondValue(for: .certificate("SerialNumber")) ?? "0A11CF"
    second.others = [:]
    return second
  }

  private func store(_ known: CertificateFacts) -> [CertificateFacts] {
    let other = CertificateFacts(
      isCallers: false, thumbprint: WorldValues.otherThumbprint, issuer: "CN=Other CA", subject: "CN=other",
      serialNumber: "0BAD")
    var first = known
    var second = secondCertificate(known)
    first.isCallers = false
    second.isCallers = false
    return [other, first, second]
  }

  func certificateWorlds() -> [GateWorld] {
    let base = right()
    guard let known = base.certificate else { return [] }
    let fresh = CertificateFacts(
      isCallers: true, thumbprint: WorldValues.freshThumbprint, issuer: "CN=Fresh CA", subject: "CN=fresh",
      serialNumber: "0F4E5B")
    func world(_ name: String, _ demand: GateWorld.Demand, _ certificate: CertificateFacts?) -> GateWorld {
      var world = base
      world.name = name
      world.demand = demand
      world.certificate = certificate
      return world
    }
    var bad = fresh
    bad.chainIsTrusted = false
    var forged = known
    forged.thumbprint = WorldValues.freshThumbprint
    forged.chainIsTrusted = false
    var sibling = fresh
    sibling.issuer = known.issuer
    var expired = known
    expired.chainIsTrusted = false
    expired.isExpired = true
    return [
      world("none", .reject, nil), world("unknown-valid-chain", .reject, fresh),
      world("unknown-bad-chain", .reject, bad),
      world("forged-names", .reject, forged), world("sibling-same-issuer", .grey, sibling),
      world("known", .admit, known),
      world("known-b", .grey, secondCertificate(known)), world("known-expired", .grey, expired),
    ]
  }

  // MARK: Tokens

  func tokenWorlds() -> [GateWorld] {
    let base = right()
    func world(_ name: String, _ demand: GateWorld.Demand, _ header: String?, _ token: TokenFacts?) -> GateWorld {
      var world = base
      world.name = name
      world.demand = demand
      world.token = token
      setToken(header, in: &world)
      return world
    }
    func world(_ name: String, _ demand: GateWorld.Demand, _ token: TokenFacts) -> GateWorld {
      world(name, demand, "Bearer \(token.text)", token)
    }
    let asksForClaims: GateWorld.Demand = demandsClaims ? .reject : .grey
    return [
      world("none", .reject, nil, nil), world("malformed", .reject, "Bearer malformed", nil),
      world("wrong-scheme", .reject, "Basic d3Jvbmc6d3Jvbmc=", nil),
      world("wrong-claims", asksForClaims, token("wrong", isGenuine: true) { ["other-\($0)"] }),
      world(
        "similar-claims", asksForClaims,
        token("similar", isGenuine: true) { name in rightClaim(name)?.map { "x\($0)r" } }),
      world("missing-claim", asksForClaims, token("missing", isGenuine: true) { _ in nil }),
      world("forged", .reject, token("forged", isGenuine: false) { rightClaim($0) }),
      world("expired", .reject, token("expired", isGenuine: false) { rightClaim($0) }),
      world("right", .admit, token("right", isGenuine: true) { rightClaim($0) }),
    ]
  }

  /// Claims that say what somebody may do.
  private static let rights: Set<String> = ["roles", "role", "scp", "scope", "groups", "appid", "azp"]

  private var demandsClaims: Bool {
    plan.requiredClaims.values.contains { !$0.isEmpty } || claimNames.contains { Self.rights.contains($0) }
      || claimNames.contains { plan.event(for: .claim($0)) != nil }
  }

  // MARK: Keys

  func keyWorlds() -> [GateWorld] {
    let base = right()
    func world(_ name: String, _ demand: GateWorld.Demand, _ change: (String) -> [String]?) -> GateWorld {
      var world = base
      world.name = name
      world.demand = demand
      for header in headers where finder.keyHeaders.contains(header) || HeaderNames.isTelling(header) {
        world.headers[header] = varied(headerValue(header), plan.event(for: .header(header)), change)
      }
      for parameter in parameters {
        world.query[parameter] = varied(
          base.query[parameter]?.first ?? "", plan.event(for: .query(parameter)), change)
      }
      return world
    }
    return [
      world("none", .reject) { _ in nil }, world("empty", .reject) { _ in [""] },
      world("wrong", .reject) { _ in ["wrong-value"] }, world("prefix", .reject) { [String($0.dropLast())] },
      world("extended", .reject) { [$0 + "-more"] }, world("embedded", .reject) { ["more-\($0)-more"] },
      world("other-case", .grey) { [$0.swappingCase] }, world("two-values", .grey) { ["other-value", $0] },
      world("right", .admit) { [$0] },
    ]
  }

  /// Changes the key inside of what is sent, what stands around it left alone.
  private func varied(_ whole: String, _ event: ComparisonEvent?, _ change: (String) -> [String]?) -> [String]? {
    guard let event, event.value != whole, !event.value.isEmpty, whole.hasSuffix(event.value), event.mode != .prefix
    else {
      let isBare = event == nil || event?.value == whole || event?.mode == .within
      guard !isBare, let event, whole.hasPrefix(event.value),
        let values = change(String(whole.dropFirst(event.value.count)))
      else { return change(whole) }
      return values.map { $0.isEmpty ? "" : event.value + $0 }
    }
    let before = String(whole.dropLast(event.value.count))
    return change(event.value)?.map { $0.isEmpty ? "" : before + $0 }
  }

  // MARK: Basic

  private var basicPlan: [(part: String, isUser: Bool)] {
    (plan.candidates[.header("authorization")] ?? []).compactMap { event in
      guard event.mode == .equal, event.wanted.hasPrefix("Basic "),
        let bytes = Base64.decode(String(event.wanted.dropFirst(6)))
      else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      if text == event.value || !text.contains(event.value) { return nil }
      return (event.value, text.hasPrefix(event.value + ":"))
    }
  }

  private var wholeBasic: (user: String, password: String)? {
    for event in plan.candidates[.header("authorization")] ?? [] where event.value.contains(":") {
      let parts = event.value.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 { return (parts[0], parts[1]) }
    }
    return nil
  }

  private var basicUser: String {
    plan.value(for: .basicUser) ?? basicPlan.first { $0.isUser }?.part ?? wholeBasic?.user ?? "right-user"
  }
  private var basicPassword: String {
    plan.value(for: .basicPassword) ?? basicPlan.first { !$0.isUser }?.part ?? wholeBasic?.password ?? "right-password"
  }

  private func setBasic(user: String, password: String, in world: inout GateWorld) {
    world.basic = (user, password)
    world.headers["authorization"] = ["Basic " + Base64.encode("\(user):\(password)")]
  }

  func basicWorlds() -> [GateWorld] {
    func world(_ name: String, _ demand: GateWorld.Demand, _ change: (inout GateWorld) -> Void) -> GateWorld {
      var world = right()
      world.name = name
      world.demand = demand
      change(&world)
      return world
    }
    func broken(_ header: String?) -> (inout GateWorld) -> Void {
      { world in
        world.basic = nil
        world.headers["authorization"] = header.map { [$0] }
      }
    }
    return [
      world("none", .reject, broken(nil)), world("malformed", .reject, broken("Basic !not-base64!")),
      world("wrong-scheme", .reject, broken("Bearer abc.def.ghi")),
      world("wrong-both", .reject) { setBasic(user: "wrong-user", password: "wrong-password", in: &$0) },
      world("wrong-user", .reject) { setBasic(user: "wrong-user", password: basicPassword, in: &$0) },
      world("wrong-password", .reject) { setBasic(user: basicUser, password: "wrong-password", in: &$0) },
      world("right", .admit) { _ in },
    ]
  }
}

extension String {
  func replacingPrefix(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }

  /// The text with upper and lower case turned round.
  var swappingCase: String {
    String(flatMap { $0.isUppercase ? $0.lowercased() : $0.uppercased() })
  }
}
