/// The callers of gates that look at more than one credential.
enum GateProduct {
  static let limit = 60

  /// The callers of all kinds combined, each with the number of its good credentials.
  static func worlds(_ kinds: [GateKind], _ maker: GateWorlds) -> [(GateWorld, Int)] {
    guard let first = kinds.first else { return [] }
    var result = maker.worlds(of: first).map { ($0, $0.demand == .admit ? 1 : 0) }
    for kind in kinds.dropFirst() {
      let more = shortened(maker.worlds(of: kind))
      result = shortened(result)
      result = result.flatMap { left, good in
        more.map { right in (merged(left, right, kind), good + (right.demand == .admit ? 1 : 0)) }
      }
      if result.count > limit { break }
    }
    return result
  }

  /// Callers that tell the most.
  private static let telling: Set<String> = [
    "none", "unknown-valid-chain", "unknown-bad-chain", "known", "malformed", "wrong-claims", "forged", "right",
    "wrong", "empty",
    "wrong-both", "denied", "allowed", "anonymous", "not-in-group", "in-group", "no-response", "error-status",
    "inactive",
    "active",
  ]

  private static func shortened(_ worlds: [GateWorld]) -> [GateWorld] { worlds.filter { telling.contains($0.name) } }

  private static func shortened(_ worlds: [(GateWorld, Int)]) -> [(GateWorld, Int)] {
    worlds.filter { world, _ in world.name.split(separator: "+").allSatisfy { telling.contains(String($0)) } }
  }

  private static func merged(_ left: GateWorld, _ right: GateWorld, _ kind: GateKind) -> GateWorld {
    var world = left
    world.name += "+" + right.name
    switch (left.demand, right.demand) {
    case (.reject, .reject): world.demand = .reject
    case (.admit, .admit): world.demand = .admit
    default: world.demand = .grey
    }
    switch kind {
    case .certificate: world.certificate = right.certificate
    case .jwt, .basic:
      world.token = right.token
      world.basic = right.basic
      for name in Set(left.headers.keys).union(right.headers.keys)
      where name == "authorization" || kind == .jwt && left.headers[name] == nil {
        world.headers[name] = right.headers[name]
      }
    case .headerKey:
      for (name, values) in left.headers where right.headers[name] != values && name != "authorization" {
        world.headers[name] = right.headers[name]
      }
      world.query = right.query
    case .ip:
      world.address = right.address
      for name in left.headers.keys where HeaderNames.isForwarding(name) { world.headers[name] = right.headers[name] }
    case .user:
      world.hasUser = right.hasUser
      world.groups = right.groups
      world.members = right.members
    case .authorizer, .introspection:
      world.external = right.external
      world.json = right.json
      world.deniedStatus = right.deniedStatus
    }
    return world
  }
}
