/// A place in a policy that decides who gets in, with what was found out about it.
struct Gate {
  enum Verdict: String, Comparable {
    case inverted, constant
    case nullUnsafe = "null-unsafe"
    case presenceOnly = "presence-only"
    case other, ok, unknown

    private var rank: Int {
      switch self {
      case .inverted: 0
      case .constant: 1
      case .nullUnsafe: 2
      case .presenceOnly: 3
      case .other: 4
      case .unknown: 5
      case .ok: 6
      }
    }

    static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
  }

  /// One caller and what happens to it.
  struct Row {
    var name: String
    var demand: GateWorld.Demand
    var outcome: GateOutcome
    /// Where it was turned away.
    var exit: ElementID?
    /// Whether an exception was caught on the way.
    var caughtSomething = false
    /// Whether it went through a fragment of which nothing is known.
    var passedUnknown = false
    /// For gates with several credentials: how many of them are good.
    var goodCredentials = 0
  }

  var kinds: [GateKind]
  /// The section; `nil` in fragments and snippets.
  var section: ElementID?
  /// From the first statement that decides to the last.
  var range: ByteRange
  var exits: [GateExit]
  var rows: [Row]
  var verdict: Verdict
  var also: [Verdict] = []
  var detail: String?
  var plan: GatePlan
  /// What the runs met on the way.
  var notes: Set<GateInterpreter.Note>
  /// The part of a condition whose negation repairs the gate.
  var repair: GateRepair?

  /// Names the callers of a list of addresses that are kept out.
  mutating func nameAsDenyList() {
    rows.removeAll { $0.name == "spoofed-xff" }
    for index in rows.indices {
      rows[index].demand = rows[index].name == "allowed" ? .reject : .admit
      rows[index].name = rows[index].name == "allowed" ? "blocked" : "other"
    }
    rows.reverse()
  }

  func row(_ name: String) -> Row? { rows.first { $0.name == name } }
  func outcome(_ name: String) -> GateOutcome? { row(name)?.outcome }
  var kindName: String { kinds.map(\.rawValue).joined(separator: "+") }
}

/// What makes a gate right.
struct GateRepair {
  var place: GateInterpreter.NodePlace
  /// Whether the gate is right then; if not, it is the right way round at least.
  var isComplete: Bool
}
