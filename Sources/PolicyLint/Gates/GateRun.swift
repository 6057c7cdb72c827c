/// The runs of one gate.
struct GateRun {
  let context: LintContext
  let finder: GateFinder
  let list: [ElementID]
  let exits: [GateExit]
  private let kinds: [GateKind]
  let exitElements: ElementSet
  var missingKeysThrow = false
  var flipped: GateInterpreter.NodePlace?
  /// Whether a gate that is wrong is tried with its conditions turned round.
  var findsRepairs = true

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
    kinds = exits.reduce(into: GateKinds()) { $0.formUnion($1.kinds) }.all
    exitElements = ElementSet(exits.lazy.map(\.element))
  }

  var document: PolicyDocument { context.document }

  // MARK: One run

  struct Trace {
    var outcomes: Set<GateOutcome> = []
    var exits = ElementSet()
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
    if !findsRepairs { return gate }
    if gate.verdict == .inverted || gate.verdict == .constant || gate.verdict == .other || gate.verdict == .presenceOnly
    {
      gate.repair = repair(of: gate.verdict)
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

  var range: ByteRange {
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

  /// The first part of a condition whose negation makes the gate right, or at least turns an inverted one round.
  private func repair(of verdict: Gate.Verdict) -> GateRepair? {
    var tried = 0
    var partial: GateRepair?
    for expression in Set(exits.flatMap(\.conditions)).union(finder.definitions).sorted() {
      let tree = context.tree(expression)
      for index in tree.nodes.indices.reversed() where Self.isTruth(SyntaxNode(tree, NodeID(index))) {
        tried += 1
        guard tried <= 40 else { return partial }
        var other = self
        other.flipped = GateInterpreter.NodePlace(expression: expression, node: NodeID(index))
        guard let place = other.flipped, let result = other.judged()?.judgement.verdict else { continue }
        if result == .ok { return GateRepair(place: place, isComplete: true) }
        if result == .other, verdict == .inverted, partial == nil {
          partial = GateRepair(place: place, isComplete: false)
        }
      }
    }
    return partial
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
