/// Evaluates the C# of policies for one world.
///
/// It never guesses: what it does not know is `unknown`, and where that decides, `GateChoices` has to choose.
final class GateInterpreter {
  /// Why an evaluation ends early.
  enum Stop: Error {
    /// The code throws.
    case thrown
    /// It takes too long.
    case limit
    /// A circumstance was asked for that has not been chosen yet.
    case open(Int)
  }

  let world: GateWorld
  let choices: GateChoices
  var variables: [String: GateValue] = [:]
  /// Variables that a part of the document may or may not have set, of which nothing is known.
  var variablesAreHavoc = false
  /// Variables that may be missing.
  var uncertainVariables: Set<String> = []
  /// Headers that the policy has set itself: their values, or `nil` where those are not known.
  var headerOverlay: [String: [String]?] = [:]
  /// Whether keys that are missing make an indexer throw. Otherwise it gives null.
  let missingKeysThrow: Bool
  /// The part of an expression whose truth is turned round.
  var flipped: NodePlace?

  private(set) var events: [ComparisonEvent] = []
  private(set) var missedKey = false
  /// Whether something was thrown and caught inside an expression.
  var caughtSomething = false
  /// What else about the credentials was looked at.
  var notes: Set<Note> = []

  var expression = -1
  var scope = GateScope(inside: nil)
  /// What stands before `?.`, innermost last.
  var bindings: [GateValue] = []
  private var steps = 0
  private var depth = 0

  struct NodePlace: Hashable {
    var expression: Int
    var node: NodeID
  }

  enum Note: Hashable {
    case headerIsToken(String)
    case headerIsBasic(String)
    case readsJSON
    case comparesObjectReferences
    case comparesAddressWithRange
    case comparesCertificateObjects
    case comparesUploadedCertificates, comparesWithUploaded
    case readsMissingVariable(String)
    case looksAtClaim(String)
    case chainWasTested, datesWereTested
  }

  static let stepLimit = 20_000
  private static let depthLimit = 48

  init(world: GateWorld, choices: GateChoices, missingKeysThrow: Bool) {
    self.world = world
    self.choices = choices
    self.missingKeysThrow = missingKeysThrow
  }

  // MARK: Entry

  /// The value of an expression of the document.
  func evaluate(_ tree: SyntaxTree, expression: Int) throws(Stop) -> GateValue {
    guard !tree.hasErrors else { return unknown("broken", expression, isTainted: true) }
    self.expression = expression
    scope = GateScope(inside: nil)
    bindings = []
    switch tree.form {
    case .expression:
      guard let root = tree.root.expression else { return unknown("empty", expression, isTainted: true) }
      return try value(of: root)
    case .statements:
      guard case .returned(let value) = try run(tree.root.statements) else {
        return unknown("no return", expression, isTainted: true)
      }
      return value
    }
  }

  /// Counts a step and goes down.
  func enter() throws(Stop) {
    steps += 1
    depth += 1
    guard steps < Self.stepLimit, depth < Self.depthLimit else { throw .limit }
  }

  func leave() { depth -= 1 }

  // MARK: Unknowns

  func unknown(_ what: String, _ parts: Int..., isTainted: Bool) -> GateValue {
    var hasher = Hasher()
    hasher.combine(what)
    for part in parts { hasher.combine(part) }
    return .unknown(GateUnknown(key: hasher.finalize(), isTainted: isTainted))
  }

  /// An unknown that depends on nothing but these values.
  func unknown(_ what: String, from values: [GateValue]) -> GateValue {
    var hasher = Hasher()
    hasher.combine(what)
    for value in values { stamp(value, into: &hasher) }
    return .unknown(GateUnknown(key: hasher.finalize(), isTainted: values.contains(where: \.isTainted)))
  }

  /// What stands for code that the interpreter does not know.
  func notUnderstood(_ node: SyntaxNode) -> GateValue {
    unknown("code", expression, node.id.index, isTainted: true)
  }

  private func stamp(_ value: GateValue, into hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .double(let value), .date(let value), .span(let value): hasher.combine(value)
    case .text(let text): hasher.combine(text.string)
    case .list(let list): for item in list.items.prefix(16) { stamp(item, into: &hasher) }
    case .pair(let key, let value):
      stamp(key, into: &hasher)
      stamp(value, into: &hasher)
    case .record(let members): hasher.combine(members.count)
    case .certificate(let facts): hasher.combine(facts)
    case .token(let facts): hasher.combine(facts)
    case .basic(let user, let password):
      hasher.combine(user.string)
      hasher.combine(password.string)
    case .response(let facts): hasher.combine(facts)
    case .json(let facts, let path):
      hasher.combine(facts)
      hasher.combine(path)
    case .place(let place): hasher.combine(place)
    case .function(let function): hasher.combine(function.body.id)
    case .type(let name): hasher.combine(name)
    case .boxed(let inner): stamp(inner, into: &hasher)
    case .unknown(let unknown): hasher.combine(unknown.key)
    }
  }

  // MARK: Truth

  /// Which way a condition goes.
  func truth(_ value: GateValue) throws(Stop) -> Bool {
    switch value.unboxed {
    case .bool(let truth): return truth
    case .unknown(let unknown): return try choices.decide(unknown)
    default: return try choices.decide(GateUnknown(key: steps, isTainted: true))
    }
  }

  // MARK: Notes

  func note(_ text: GateText, _ wanted: String, value: String, _ mode: ComparisonEvent.Mode) {
    guard let origin = text.origin, events.count < 200 else { return }
    if case .claim(let name) = origin.atom { notes.insert(.looksAtClaim(name)) }
    guard let whole = origin.whole(for: wanted) else { return }
    let event = ComparisonEvent(atom: origin.atom, wanted: whole, value: value, mode: mode)
    if !events.contains(event) { events.append(event) }
  }

  /// An indexer was asked for a key that is not there.
  func missingKey() throws(Stop) -> GateValue {
    missedKey = true
    if missingKeysThrow { throw .thrown }
    return .null
  }
}

/// Decides what is unknown, so that one run follows one way. The analysis runs again for the other ways.
final class GateChoices {
  /// What was chosen for the circumstances of the request, by key.
  let circumstances: [Int: Bool]
  /// How the unknowns that come from the caller are to be decided, in the order they turn up.
  private let path: [Bool]
  private(set) var taken: [Bool] = []
  private var known: [Int: Bool] = [:]

  init(circumstances: [Int: Bool], path: [Bool] = []) {
    self.circumstances = circumstances
    self.path = path
  }

  func decide(_ unknown: GateUnknown) throws(GateInterpreter.Stop) -> Bool {
    if let choice = circumstances[unknown.key] ?? known[unknown.key] { return choice }
    guard unknown.isTainted else { throw .open(unknown.key) }
    guard taken.count < 6 else { throw .limit }
    let choice = taken.count < path.count ? path[taken.count] : false
    taken.append(choice)
    known[unknown.key] = choice
    return choice
  }
}
