/// Callers by address, account and by what another service says.
extension GateWorlds {
  func addressWorlds() -> [GateWorld] {
    var denied = right()
    let forwarded = denied.headers.filter { HeaderNames.isForwarding($0.key) }
    denied.name = "denied"
    denied.demand = .reject
    denied.address = WorldValues.freshAddress
    for name in forwarded.keys { denied.headers[name] = nil }
    var spoofed = denied
    spoofed.name = "spoofed-xff"
    for (name, values) in forwarded { spoofed.headers[name] = values }
    var allowed = right()
    allowed.name = "allowed"
    return [denied, spoofed, allowed]
  }

  func userWorlds() -> [GateWorld] {
    var anonymous = right()
    anonymous.name = "anonymous"
    anonymous.demand = .reject
    anonymous.hasUser = false
    var stranger = right()
    stranger.name = "not-in-group"
    stranger.demand = .reject
    stranger.groups = []
    stranger.members = [:]
    var member = right()
    member.name = "in-group"
    return [anonymous, stranger, member]
  }

  func externalWorlds(_ kind: GateKind) -> [GateWorld] {
    func world(_ name: String, _ demand: GateWorld.Demand, _ external: GateWorld.External) -> GateWorld {
      var world = right()
      world.name = name
      world.demand = demand
      world.external = external
      if external == .denied {
        world.json = json(isPositive: false)
        // The service answers; it is what it says that counts.
        if kind == .introspection { world.deniedStatus = world.allowedStatus }
      }
      return world
    }
    let isBody = kind == .introspection
    return [
      world("no-response", .reject, .noAnswer), world("error-status", .reject, .error),
      world(isBody ? "inactive" : "denied", .reject, .denied), world(isBody ? "active" : "allowed", .admit, .allowed),
    ]
  }

  /// Texts in the answer of another service.
  func json(isPositive: Bool) -> [String: String] {
    var texts: [String: String] = [:]
    for path in jsonPaths {
      let values = (plan.candidates[.json(path)] ?? []).map(\.wanted)
      let wanted = values.first { DenyWords.isNegative($0) != isPositive }
      let opposite = ["true": "false", "True": "False", "false": "true", "False": "True"]
      texts[path] = wanted ?? values.first.flatMap { opposite[$0] } ?? (isPositive ? "good answer" : "bad answer")
    }
    return texts
  }

  func worlds(of kind: GateKind) -> [GateWorld] {
    switch kind {
    case .certificate: certificateWorlds()
    case .jwt: tokenWorlds()
    case .headerKey: keyWorlds()
    case .basic: basicWorlds()
    case .ip: addressWorlds()
    case .user: userWorlds()
    case .authorizer, .introspection: externalWorlds(kind)
    }
  }
}
