/// What is known of a place.
struct PlaceFacts: OptionSet, Sendable {
  let rawValue: UInt8

  static let nonNull = PlaceFacts(rawValue: 1)
  static let null = PlaceFacts(rawValue: 2)
  /// Of an entry: the dictionary has the key.
  static let present = PlaceFacts(rawValue: 4)
  /// Somebody looked how long it is, or what it looks like, before.
  static let measured = PlaceFacts(rawValue: 8)
}

/// Why something can be null.
enum NullSource: Hashable, Sendable {
  /// A property or method of the context object model.
  case member(MemberID)
  /// The `out` parameter of a method whose answer nobody looked at.
  case out(MemberID)
  /// A variable of the context, by the definition that may have left null in it.
  case variable(Int32)
}

/// A value on its way through an expression.
struct FlowValue: Sendable {
  /// Where it was read; `none` if it cannot be read there again.
  var place: PlaceID = .none
  /// Why it can be null; `nil` if it cannot or nobody knows.
  var source: NullSource?
  /// Whether it is certainly not null.
  var isNotNull = false
  /// Whether it is the literal `null`.
  var isNullLiteral = false

  static let unknown = FlowValue()
  static let solid = FlowValue(isNotNull: true)
}

/// What holds at one point of a document or an expression.
struct NullState: Sendable {
  struct Fact: Sendable, Equatable {
    var place: PlaceID
    var facts: PlaceFacts
  }

  /// What the truth of a stored test says.
  struct Test: Sendable {
    var place: PlaceID
    var whenTrue: [Fact]
    var whenFalse: [Fact]
  }

  /// A variable of the context.
  struct Variable: Sendable {
    /// The definitions that may have written it last, in order; indices of `NullFlow.definitions`.
    var definitions: [Int32]
    /// Whether it may not exist.
    var mayBeAbsent: Bool
    var value: FlowValue
  }

  var isReachable = true
  /// Whether there was more to know than anybody writes: from there on nothing is said.
  private(set) var hasGivenUp = false
  /// Whether policies that are not at hand may have written variables.
  var isOpen = false
  /// Whether a fragment ran that is not at hand.
  var isBehindFragment = false
  /// Whether a fragment that is not at hand ran in this document.
  var ranFragment = false
  /// Whether a policy let only requests with a valid token pass.
  var hasValidToken = false
  /// How many facts, tests or variables are kept; every join looks at all of them.
  private static let limit = 300
  /// Sorted by place.
  private(set) var facts: [Fact] = []
  /// What the locals of the expression hold, by their index.
  var locals: [FlowValue] = []
  /// What policies change and expressions seldom do, shared until then; `nil` while there is none.
  private var memory: Memory?

  /// Never changed while more than one state holds it, which is why states can be sent.
  private final class Memory: @unchecked Sendable {
    var tests: [Test] = []
    var variables = VariableTable()
    var consumed: [BodyRead.Message: BodyRead] = [:]

    init() {}

    init(copying other: Memory) {
      tests = other.tests
      variables = other.variables
      consumed = other.consumed
    }
  }

  /// The memory, to be changed by this state alone.
  private mutating func ownMemory() -> Memory {
    if isKnownUniquelyReferenced(&memory), let memory { return memory }
    let own = memory.map { Memory(copying: $0) } ?? Memory()
    memory = own
    return own
  }

  private(set) var tests: [Test] {
    get { memory?.tests ?? [] }
    _modify {
      let memory = ownMemory()
      yield &memory.tests
    }
  }

  var variables: VariableTable {
    get { memory?.variables ?? VariableTable() }
    _modify {
      let memory = ownMemory()
      yield &memory.variables
    }
  }

  /// The bodies that were read and are gone, with the read that used them up.
  var consumed: [BodyRead.Message: BodyRead] {
    get { memory?.consumed ?? [:] }
    _modify {
      let memory = ownMemory()
      yield &memory.consumed
    }
  }

  static let unreachable: NullState = {
    var state = NullState()
    state.isReachable = false
    return state
  }()

  func facts(of place: PlaceID) -> PlaceFacts {
    guard !place.isNone, let index = index(of: place) else { return [] }
    return facts[index].facts
  }

  /// Adds what is known of some places, which are sorted.
  func appendFacts(of places: [PlaceID], to known: inout [Fact]) {
    var index = 0
    for place in places {
      while index < facts.count, facts[index].place < place { index += 1 }
      if index == facts.count { return }
      if facts[index].place == place, !facts[index].facts.isEmpty { known.append(facts[index]) }
    }
  }

  func holds(_ fact: PlaceFacts, of place: PlaceID) -> Bool { facts(of: place).contains(fact) }

  private func index(of place: PlaceID) -> Int? {
    let index = facts.partitioningIndex { $0.place >= place }
    return index < facts.count && facts[index].place == place ? index : nil
  }

  mutating func note(_ fact: PlaceFacts, of place: PlaceID) {
    guard !place.isNone else { return }
    let index = facts.partitioningIndex { $0.place >= place }
    if index < facts.count, facts[index].place == place {
      if fact.contains(.nonNull) { facts[index].facts.remove(.null) }
      facts[index].facts.formUnion(fact)
    } else if facts.count < Self.limit {
      facts.insert(Fact(place: place, facts: fact), at: index)
    } else {
      giveUp()
    }
  }

  /// Says all that is known of a place.
  mutating func set(_ known: PlaceFacts, of place: PlaceID) {
    let index = facts.partitioningIndex { $0.place >= place }
    if index < facts.count, facts[index].place == place {
      if facts[index].facts == known { return }
      if known.isEmpty { facts.remove(at: index) } else { facts[index].facts = known }
    } else if known.isEmpty {
      return
    } else if facts.count < Self.limit {
      facts.insert(Fact(place: place, facts: known), at: index)
    } else {
      giveUp()
    }
  }

  /// Forgets everything and says nothing from here on.
  mutating func giveUp() {
    hasGivenUp = true
    facts = []
    let consumed = consumed
    memory = nil
    if !consumed.isEmpty { self.consumed = consumed }
  }

  mutating func add(_ test: Test) {
    if tests.count < Self.limit { tests.append(test) } else { giveUp() }
  }

  mutating func set(_ variable: Variable, named name: String) {
    if variables.count < Self.limit { variables[name] = variable } else { giveUp() }
  }

  /// Forgets what the variables hold, but not that they are there.
  mutating func forgetValues() {
    if !variables.isEmpty { variables.forgetValues() }
  }

  mutating func forget(where isForgotten: (PlaceID) -> Bool) {
    if facts.contains(where: { isForgotten($0.place) }) { facts.removeAll { isForgotten($0.place) } }
    if tests.contains(where: { isForgotten($0.place) }) { tests.removeAll { isForgotten($0.place) } }
  }

  /// What is known here and was not there.
  func news(since other: NullState) -> [Fact] {
    if hasSameFacts(as: other) { return [] }
    return facts.compactMap { fact in
      let new = fact.facts.subtracting(other.facts(of: fact.place))
      return new.isEmpty ? nil : Fact(place: fact.place, facts: new)
    }
  }

  /// Whether the facts are the very same array: of most states one was the other a moment ago.
  private func hasSameFacts(as other: NullState) -> Bool {
    facts.count == other.facts.count
      && facts.withUnsafeBufferPointer { mine in
        other.facts.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
      }
  }

  /// What holds on both of two ways.
  static func joined(_ left: NullState, _ right: NullState) -> NullState {
    if !left.isReachable { return right }
    if !right.isReachable { return left }
    if left.hasGivenUp { return left }
    if right.hasGivenUp { return right }
    var result = left
    if !left.hasSameFacts(as: right) { result.facts = commonFacts(left.facts, right.facts) }
    result.isOpen = left.isOpen || right.isOpen
    result.isBehindFragment = left.isBehindFragment || right.isBehindFragment
    result.ranFragment = left.ranFragment || right.ranFragment
    result.hasValidToken = left.hasValidToken && right.hasValidToken
    for index in result.locals.indices where index < right.locals.count {
      result.locals[index] = joined(left, left.locals[index], right, right.locals[index])
    }
    // Of the same memory both ways say the same: a variable's value is read at a place, which stays, or is solid, or is not.
    if left.memory !== right.memory {
      result.joinTests(left, right)
      if !right.consumed.isEmpty { result.consumed.merge(right.consumed) { mine, _ in mine } }
      result.joinVariables(left, right)
    }
    return result
  }

  private static func commonFacts(_ left: [Fact], _ right: [Fact]) -> [Fact] {
    var common: [Fact] = []
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one].place == right[other].place {
        let facts = left[one].facts.intersection(right[other].facts)
        if !facts.isEmpty { common.append(Fact(place: left[one].place, facts: facts)) }
        one += 1
        other += 1
      } else if left[one].place < right[other].place {
        one += 1
      } else {
        other += 1
      }
    }
    return common
  }

  private mutating func joinTests(_ left: NullState, _ right: NullState) {
    if left.tests.isEmpty { return }
    let common = left.tests.filter { test in right.tests.contains { $0.place == test.place } }
    if common.count < left.tests.count { tests = common }
  }

  private mutating func joinVariables(_ left: NullState, _ right: NullState) {
    for name in right.variables.names {
      guard let other = right.variables[name] else { continue }
      guard var mine = variables[name] else {
        var absent = other
        absent.mayBeAbsent = true
        variables[name] = absent
        continue
      }
      mine.mayBeAbsent = mine.mayBeAbsent || other.mayBeAbsent
      if mine.definitions != other.definitions {
        mine.definitions = Array(Set(mine.definitions).union(other.definitions)).sorted()
      }
      mine.value = NullState.joined(left, mine.value, right, other.value)
      variables[name] = mine
    }
    for name in left.variables.names where right.variables[name] == nil { variables[name]?.mayBeAbsent = true }
  }

  /// The value that is one of two, each as it is on its way.
  static func joined(_ left: NullState, _ one: FlowValue, _ right: NullState, _ other: FlowValue) -> FlowValue {
    if one.place == other.place, !one.place.isNone { return one }
    if left.isSolid(one), right.isSolid(other) { return .solid }
    let first = left.openSource(of: one)
    let second = right.openSource(of: other)
    // Of a local that one way leaves as null and the other fills nothing is said: the ways often exclude each other.
    return FlowValue(place: .none, source: first ?? second)
  }

  /// Whether a value is certainly not null here.
  func isSolid(_ value: FlowValue) -> Bool { value.isNotNull || holds(.nonNull, of: value.place) }

  /// Why a value can be null here.
  func openSource(of value: FlowValue) -> NullSource? {
    hasGivenUp || isSolid(value) ? nil : value.source
  }
}
