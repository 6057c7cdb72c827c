/// Finds the gates of a document and runs every kind of caller through them.
struct GateAnalysis {
  let context: LintContext

  private var document: PolicyDocument { context.document }

  /// Whether policies that validate every caller's token by themselves are passed over: they are always right.
  private let leavesPlainOut: Bool
  private let findsRepairs: Bool

  init(_ context: LintContext, leavingPlainOut leavesPlainOut: Bool = false, findingRepairs: Bool = true) {
    self.context = context
    self.leavesPlainOut = leavesPlainOut
    findsRepairs = findingRepairs
  }

  private func isPlain(_ exits: [GateExit]) -> Bool {
    exits.allSatisfy { exit in
      guard exit.kind == .policy, exit.conditions.isEmpty else { return false }
      let name = document[exit.element].name
      return name == GateNames.validateJwt || name == GateNames.validateAzureADToken || name == GateNames.ipFilter
    }
  }

  /// The gates, in document order.
  func gates() -> [Gate] {
    guard mayHaveGates else { return [] }
    var gates: [Gate] = []
    for list in lists() {
      let finder = GateFinder(context, section: list.section, members: list.members)
      guard !finder.exits.isEmpty else { continue }
      finder.mergeExternalKinds()
      var found: [Gate] = []
      for group in Self.groups(of: finder.exits) where !(leavesPlainOut && isPlain(group)) {
        var run = GateRun(context, finder: finder, list: list.top, exits: group)
        run.findsRepairs = findsRepairs
        let gate =
          leavesPlainOut ? context.gateMemory.gate(run, section: list.section) : run.gate(section: list.section)
        if let gate { found.append(gate) }
      }
      Self.excusePresenceTests(&found)
      gates += found
    }
    return gates.sorted { $0.range < $1.range }
  }

  /// Most documents turn nobody away, and there is nothing to parse in them.
  private var mayHaveGates: Bool {
    document.elements.contains { element in
      switch element.name {
      case .returnResponse, .setStatus, .validateClientCertificate, GateNames.validateJwt,
        GateNames.validateAzureADToken,
        GateNames.checkHeader, GateNames.ipFilter:
        true
      default: false
      }
    }
  }

  /// Lists of policies that are run one after the other.
  private func lists() -> [(section: ElementID?, top: [ElementID], members: [ElementID])] {
    var lists: [(section: ElementID?, top: [ElementID], members: [ElementID])] = []
    var loose: [ElementID] = []
    func add(_ section: ElementID) {
      lists.append((section, Array(document.children(of: section)), Array(document.descendants(of: section))))
    }
    for root in document.children(of: nil) {
      switch document[root].name {
      case .policies:
        for section in document.children(of: root) {
          let name = document[section].name
          if name == .inbound || name == .backend { add(section) }
        }
      case .fragment, .inbound, .backend: add(root)
      case .outbound, .onError: break
      default: loose.append(root)
      }
    }
    if !loose.isEmpty {
      lists.append((nil, loose, loose.flatMap { [$0] + Array(document.descendants(of: $0)) }))
    }
    return lists
  }

  /// A test for presence is all right where another service is asked about the credential.
  private static func excusePresenceTests(_ gates: inout [Gate]) {
    let asksOthers = gates.contains { $0.kinds.contains(.authorizer) || $0.kinds.contains(.introspection) }
    guard asksOthers else { return }
    for index in gates.indices where gates[index].verdict == .presenceOnly {
      guard !gates[index].kinds.contains(.certificate), !gates[index].kinds.contains(.user) else { continue }
      gates[index].verdict = .ok
      gates[index].detail = nil
      gates[index].also = []
    }
  }

  /// Exits that depend on the same credentials, together.
  private static func groups(of exits: [GateExit]) -> [[GateExit]] {
    var groups: [(kinds: GateKinds, exits: [GateExit])] = []
    for exit in exits {
      var joined = (kinds: exit.kinds, exits: [exit])
      groups.removeAll { group in
        guard !group.kinds.isDisjoint(with: joined.kinds) else { return false }
        joined.kinds.formUnion(group.kinds)
        joined.exits = group.exits + joined.exits
        return true
      }
      groups.append(joined)
    }
    return groups.map { $0.exits.sorted { $0.element < $1.element } }
  }
}
