/// Finds the gates of a document and runs every kind of caller through them.
struct GateAnalysis {
  let context: LintContext

  private var document: PolicyDocument { context.document }

  init(_ context: LintContext) { self.context = context }

  /// The gates, in document order.
  func gates() -> [Gate] {
    guard mayHaveGates else { return [] }
    var gates: [Gate] = []
    for list in lists() {
      var finder = GateFinder(context, section: list.section, members: list.members)
      guard !finder.exits.isEmpty else { continue }
      finder.mergeExternalKinds()
      var found: [Gate] = []
      for group in Self.groups(of: finder.exits) {
        let run = GateRun(context, finder: finder, list: list.top, exits: group)
        if let gate = run.gate(section: list.section) { found.append(gate) }
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
    var groups: [(kinds: Set<GateKind>, exits: [GateExit])] = []
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

/// The runs of one gate.
struct GateRun {
  let context: LintContext
  let finder: GateFinder
  let list: [ElementID]
  let exits: [GateExit]
  private let kinds: [GateKind]
  private let exitElements: Set<ElementID>
  var missingKeysThrow = false
  var flipped: GateInterpreter.NodePlace?

  /// How many combinations of circumstances are looked at, and how many ways of one caller.
  private static let leafLimit = 24
  private static let pathLimit = 16

  init(
    _ context: LintContext, finder: GateFinder, list: [ElementID], exits: [GateExit]
  ) {
    self.context = context
    self.finder = finder
    self.list = list
    self.exits = exits
    let all = exits.reduce(into: Set<GateKind>()) { $0.formUnion($1.kinds) }
    kinds = GateKind.allCases.filter(all.contains)
    exitElements = Set(exits.map(\.element))
  }

  private var document: PolicyDocument { context.document }

  // MARK: One run

  struct Trace {
    var outcomes: Set<GateOutcome> = []
    var exits: Set<ElementID> = []
    var lastExit: ElementID?
    var conditions: Set<Int> = []
    var events: [ComparisonEvent] = []
    var notes: Set<GateInterpreter.Note> = []
    var missedKey = false
    var caughtSomething = false
    /// Whether a fragment was passed of which nothing is known.
    var passedUnknown = false

    var outcome: GateOutcome { outcomes.count == 1 ? outcomes.first ?? .unknown : .unknown }
  }

  /// A circumstance that has to be chosen first.
  struct OpenCircumstance: Error { var key: Int }

  /// All ways of one caller under chosen circumstances.
  func trace(_ world: GateWorld, _ circumstances: [Int: Bool]) throws(OpenCircumstance) -> Trace {
    var trace = Trace()
    var paths: [[Bool]] = [[]]
    var count = 0
    while let path = paths.popLast() {
      count += 1
      guard count <= Self.pathLimit else {
        trace.outcomes.insert(.unknown)
        break
      }
      let choices = GateChoices(circumstances: circumstances, path: path)
      let interpreter = GateInterpreter(world: world, choices: choices, missingKeysThrow: missingKeysThrow)
      interpreter.flipped = flipped
      var run = PolicyRun(context, finder: finder, interpreter: interpreter)
      do throws(GateInterpreter.Stop) {
        trace.outcomes.insert(try run.run(list))
      } catch {
        if case .open(let key) = error { throw OpenCircumstance(key: key) }
        trace.outcomes.insert(.unknown)
      }
      for index in path.count..<max(path.count, choices.taken.count) {
        paths.append(Array(choices.taken[..<index]) + [!choices.taken[index]])
      }
      trace.exits.formUnion(run.exitsHit)
      trace.lastExit = run.exitsHit.last ?? trace.lastExit
      trace.conditions.formUnion(run.conditionsSeen)
      for event in interpreter.events where !trace.events.contains(event) { trace.events.append(event) }
      trace.notes.formUnion(interpreter.notes)
      trace.passedUnknown = trace.passedUnknown || run.passedUnknown
      trace.missedKey = trace.missedKey || interpreter.missedKey
      trace.caughtSomething = trace.caughtSomething || interpreter.caughtSomething
    }
    return trace
  }

  // MARK: The right caller

  private func initialPlan() -> GatePlan {
    var plan = GatePlan()
    for id in finder.relevant.sorted() {
      switch document[id].name {
      case GateNames.validateJwt, GateNames.validateAzureADToken:
        if let name = document.literal(GateNames.headerName, of: id) { plan.tokenHeaders.insert(name.lowercased()) }
        if let name = document.literal(GateNames.queryParameterName, of: id) {
          plan.tokenParameters.insert(name.lowercased())
        }
        for claim in GateFinder.requiredClaims(of: id, in: document) {
          plan.requiredClaims[claim.name] = claim.isAny ? Array(claim.values.prefix(1)) : claim.values
        }
      case .validateClientCertificate:
        for identity in document.descendants(of: id) where document[identity].name == GateNames.identity {
          guard plan.identity.isEmpty else { break }
          for index in document[identity].attributes {
            let attribute = document.attributes[Int(index)]
            plan.identity[document.string(attribute.nameRange)] = EntityDecoding.decodedString(
              document.bytes(attribute.valueRange))
          }
        }
      default: break
      }
    }
    findStatusCodes(&plan)
    return plan
  }

  /// The status codes that the conditions compare with.
  private func findStatusCodes(_ plan: inout GatePlan) {
    var codes: [Int] = []
    for expression in finder.scans.keys.sorted() {
      let tree = context.tree(expression)
      for index in tree.nodes.indices where tree.nodes[index].kind == .numericLiteralExpression {
        if case .int(let value)? = SyntaxNode(tree, NodeID(index)).numericValue { codes.append(Int(value)) }
      }
    }
    plan.deniedStatus = codes.first { (400...499).contains($0) } ?? 403
    if !codes.contains(200), let other = codes.first(where: { (201...299).contains($0) }) { plan.allowedStatus = other }
  }

  private func plan(_ circumstances: [Int: Bool]) throws(OpenCircumstance) -> GatePlan {
    var plan = initialPlan()
    var last = try learn(&plan, circumstances)
    guard last.outcome.isBlocked || last.outcome == .throwing else { return plan }
    // The values that come first do not get in; others may.
    let start = plan
    for atom in start.candidates.keys.sorted(by: { "\($0)" < "\($1)" }) {
      var index = 0
      while index < min(8, plan.candidates[atom]?.count ?? 0) {
        var attempt = plan
        attempt.chosen[atom] = index
        last = try learn(&attempt, circumstances)
        if last.outcome == .admit { return attempt }
        plan.candidates = attempt.candidates
        index += 1
      }
    }
    var combined = start
    combined.combined = Set(start.candidates.keys.filter { if case .claim = $0 { true } else { false } })
    guard !combined.combined.isEmpty else { return start }
    last = try learn(&combined, circumstances)
    return last.outcome == .admit ? combined : start
  }

  /// Runs the right caller until it meets nothing new.
  private func learn(_ plan: inout GatePlan, _ circumstances: [Int: Bool]) throws(OpenCircumstance) -> Trace {
    var last = Trace()
    for _ in 0..<8 {
      last = try trace(GateWorlds(plan: plan, finder: finder).right(), circumstances)
      let before = plan
      plan.learn(last.events, last.notes)
      if plan == before { break }
    }
    return last
  }

  // MARK: The table

  struct Table {
    var rows: [Gate.Row]
    var plan: GatePlan
    var isReached: Bool
    var isActive: Bool
    var missedKey: Bool
    var notes: Set<GateInterpreter.Note>
  }

  private func table(_ circumstances: [Int: Bool]) throws(OpenCircumstance) -> Table {
    let plan = try plan(circumstances)
    var table = Table(rows: [], plan: plan, isReached: false, isActive: false, missedKey: false, notes: plan.notes)
    let conditions = Set(exits.flatMap { $0.conditions.prefix(1) })
    for (world, good) in GateProduct.worlds(kinds, GateWorlds(plan: plan, finder: finder)) {
      let trace = try trace(world, circumstances)
      table.rows.append(
        Gate.Row(
          name: world.name, demand: world.demand, outcome: trace.outcome, exit: trace.lastExit,
          caughtSomething: trace.caughtSomething, passedUnknown: trace.passedUnknown, goodCredentials: good))
      table.isActive = table.isActive || !trace.exits.isDisjoint(with: exitElements)
      table.isReached = table.isReached || !trace.conditions.isDisjoint(with: conditions)
      table.missedKey = table.missedKey || trace.missedKey
      table.notes.formUnion(trace.notes)
    }
    return table
  }

  /// The tables under all circumstances in which the gate matters.
  private func tables() -> [Table] {
    var open: [[Int: Bool]] = [[:]]
    var tables: [Table] = []
    var attempts = 0
    while let circumstances = open.popLast(), tables.count < Self.leafLimit, attempts < 4 * Self.leafLimit {
      attempts += 1
      do throws(OpenCircumstance) {
        tables.append(try table(circumstances))
      } catch {
        for choice in [false, true] {
          var more = circumstances
          more[error.key] = choice
          open.append(more)
        }
      }
    }
    let active = tables.filter(\.isActive)
    return active.isEmpty ? tables.filter(\.isReached) : active
  }

  // MARK: The gate

  func gate(section: ElementID?) -> Gate? {
    guard var best = judged() else { return nil }
    if best.missedKey {
      var other = self
      other.missingKeysThrow = true
      if let second = other.judged(), second.judgement.verdict != best.judgement.verdict {
        best.judgement = GateJudgement(verdict: .unknown)
      }
    }
    var gate = Gate(
      kinds: kinds, section: section, range: range, exits: exits, rows: best.table.rows,
      verdict: best.judgement.verdict,
      also: best.judgement.also, detail: best.judgement.detail, plan: best.table.plan, notes: best.table.notes)
    if kinds == [.ip], gate.verdict == .ok, gate.outcome("allowed")?.isBlocked ?? false { gate.nameAsDenyList() }
    if gate.verdict == .inverted || gate.verdict == .constant || gate.verdict == .other || gate.verdict == .presenceOnly
    {
      gate.repair = repair()
    }
    return gate
  }

  private struct Judged {
    var table: Table
    var judgement: GateJudgement
    var missedKey: Bool
  }

  /// The table that speaks best for the gate: what does not hold under all circumstances is not said.
  private func judged() -> Judged? {
    var best: Judged?
    var missedKey = false
    for table in tables() {
      missedKey = missedKey || table.missedKey
      var table = table
      var judgement = GateJudgement.of(table, kinds: kinds, exits: exits, in: context)
      if judgement.verdict != .ok, table.rows.contains(where: \.passedUnknown) {
        // The fragment may do what is missing here.
        for index in table.rows.indices where table.rows[index].passedUnknown && !table.rows[index].outcome.isBlocked {
          table.rows[index].outcome = .unknown
        }
        judgement = GateJudgement.of(table, kinds: kinds, exits: exits, in: context)
      }
      guard let current = best else {
        best = Judged(table: table, judgement: judgement, missedKey: missedKey)
        continue
      }
      if current.judgement.verdict < judgement.verdict {
        best = Judged(table: table, judgement: judgement, missedKey: missedKey)
      }
    }
    best?.missedKey = missedKey
    return best
  }

  private var range: ByteRange {
    var range: ByteRange?
    for exit in exits {
      var outermost = exit.element
      var next = document[exit.element].parent
      while let element = next,
        document[element].name == .choose || document[element].name == .when
          || document[element].name == .otherwise || document[element].name == .returnResponse
      {
        outermost = element
        next = document[element].parent
      }
      range = range.map { $0.union(document[outermost].range) } ?? document[outermost].range
    }
    return range ?? .at(0)
  }

  // MARK: The repair

  /// The first part of a condition whose negation makes the gate right.
  private func repair() -> GateRepair? {
    var tried = 0
    for expression in Set(exits.flatMap(\.conditions)).union(finder.definitions).sorted() {
      let tree = context.tree(expression)
      for index in tree.nodes.indices.reversed() where Self.isTruth(SyntaxNode(tree, NodeID(index))) {
        tried += 1
        guard tried <= 40 else { return nil }
        var other = self
        other.flipped = GateInterpreter.NodePlace(expression: expression, node: NodeID(index))
        if other.judged()?.judgement.verdict == .ok {
          return GateRepair(place: GateInterpreter.NodePlace(expression: expression, node: NodeID(index)))
        }
      }
    }
    return nil
  }

  private static func isTruth(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .logicalNotExpression, .logicalAndExpression, .logicalOrExpression, .equalsExpression, .notEqualsExpression,
      .lessThanExpression, .lessThanOrEqualExpression, .greaterThanExpression, .greaterThanOrEqualExpression,
      .isPatternExpression, .isExpression, .invocationExpression, .conditionalExpression, .trueLiteralExpression,
      .falseLiteralExpression, .castExpression:
      true
    default: false
    }
  }
}
