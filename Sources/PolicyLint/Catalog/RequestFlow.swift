/// Where requests end: which policies answer whatever comes, so that nothing behind them in their list runs.
///
/// All of it is found in one pass, and every question is answered without a search.
struct RequestFlow {
  private let document: PolicyDocument
  /// By element; empty if nothing answers.
  private var facts: [Facts] = []
  /// The elements that may answer by themselves, and those that run policies from elsewhere; in document order.
  private var answers: [ElementID] = []
  private var inclusions: [ElementID] = []
  /// The elements that end the request and have others behind them with the same parent, in document order.
  private(set) var cutOffs: [ElementID] = []
  /// The elements that may call the backend, in document order.
  private var forwarders: [ElementID] = []

  private struct Facts: OptionSet {
    let rawValue: UInt8

    /// Every request that reaches the element is answered in it.
    static let ends = Facts(rawValue: 1)
    /// One behind it in its list ends the request.
    static let isFollowedByEnd = Facts(rawValue: 2)
    /// Of the children passed so far, one ends the request, one does not, and one is `otherwise`.
    static let hasEnding = Facts(rawValue: 4)
    static let hasOther = Facts(rawValue: 8)
    static let hasOtherwise = Facts(rawValue: 16)
  }

  init(of document: PolicyDocument) {
    self.document = document
    note()
    if !answers.isEmpty { spread() }
  }

  private mutating func note() {
    let roles = FlowRole.Table()
    for index in document.elements.indices {
      switch roles[document.elements[index].name] {
      case .answer: answers.append(ElementID(index))
      case .inclusion:
        inclusions.append(ElementID(index))
        forwarders.append(ElementID(index))
      case .forwarder: forwarders.append(ElementID(index))
      default: break
      }
    }
  }

  /// Children stand behind their parent, and siblings in order, so that one pass from the back has seen what it needs.
  private mutating func spread() {
    // The last place is that of what stands at the top.
    facts = Array(repeating: [], count: document.elements.count + 1)
    let roles = FlowRole.Table()
    for index in document.elements.indices.reversed() {
      let role = roles[document.elements[index].name]
      let ends =
        switch role {
        case .answer: true
        case .list, .branch, .otherwise, .section: facts[index].contains(.hasEnding)
        case .choose: facts[index].contains(.hasOtherwise) && !facts[index].contains(.hasOther)
        default: false
        }
      let parent = document.elements[index].parent.map { Int($0.index) } ?? document.elements.count
      if ends {
        facts[index].insert(.ends)
        if !facts[parent].isDisjoint(with: [.hasEnding, .hasOther]) { cutOffs.append(ElementID(index)) }
      }
      if facts[parent].contains(.hasEnding) { facts[index].insert(.isFollowedByEnd) }
      facts[parent].insert(ends ? .hasEnding : .hasOther)
      if role == .otherwise { facts[parent].insert(.hasOtherwise) }
    }
    cutOffs.reverse()
  }

  /// Whether a policy answers at all.
  var hasAnswers: Bool { !answers.isEmpty }

  /// Whether every request that reaches the element is answered in it.
  func endsRequest(_ id: ElementID) -> Bool { has(.ends, id) }

  private func has(_ fact: Facts, _ id: ElementID) -> Bool { !facts.isEmpty && facts[Int(id.index)].contains(fact) }

  /// Whether one of the elements behind `id` in its list ends the request, or one of those behind an element around it.
  func isAnsweredBehind(_ id: ElementID) -> Bool {
    var next: ElementID? = id
    while let inner = next, !document.isSection(inner) {
      let outer = document[inner].parent
      // The next branch of a `choose` is none of this one's future.
      let isBranch = outer.map { document[$0].name == .choose } ?? false
      if !isBranch, has(.isFollowedByEnd, inner) { return true }
      next = outer
    }
    return false
  }

  /// Whether an element behind `id` in its section may answer.
  func mayBeAnswered(behind id: ElementID, in section: ElementID) -> Bool {
    Self.has(answers, from: Int(id.index) + 1, to: Int(document[section].subtreeEnd))
  }

  /// Whether a fragment is included behind `id` in its section.
  func includesFragment(behind id: ElementID, in section: ElementID) -> Bool {
    Self.has(inclusions, from: Int(id.index) + 1, to: Int(document[section].subtreeEnd))
  }

  /// Whether the backend may have been called in front of `id` in its section.
  func mayHaveForwarded(before id: ElementID, in section: ElementID) -> Bool {
    Self.has(forwarders, from: Int(section.index), to: Int(id.index))
  }

  /// Whether the backend may be called in a section, or in what it inherits or includes.
  func mayForward(in section: ElementID) -> Bool {
    Self.has(forwarders, from: Int(section.index), to: Int(document[section].subtreeEnd))
  }

  private static func has(_ elements: [ElementID], from start: Int, to end: Int) -> Bool {
    let first = elements.partitioningIndex { Int($0.index) >= start }
    return first < elements.count && Int(elements[first].index) < end
  }
}

/// What an element does with a request, by its name.
enum FlowRole: UInt8, Sendable {
  case none
  /// Answers it.
  case answer
  /// Runs policies that stand elsewhere.
  case inclusion
  /// Sends it on, or runs what does.
  case forwarder
  /// Runs what stands in it, one after the other.
  case list, branch, otherwise, section, fragment
  /// Runs one of its branches, or none.
  case choose

  init(of name: Name) { self = Table()[name] }

  /// The roles of all names, for loops.
  struct Table {
    private let roles = FlowRole.byName

    subscript(name: Name) -> FlowRole {
      let id = Int(name.id)
      return id < roles.count ? roles[id] : .none
    }
  }

  /// By `Name.id`.
  fileprivate static let byName: [FlowRole] = {
    let roles: [(Name, FlowRole)] = [
      (.returnResponse, .answer), (.mockResponse, .answer), (.includeFragment, .inclusion), (.base, .forwarder),
      (.forwardRequest, .forwarder), (.retry, .list), (.limitConcurrency, .list), (.when, .branch),
      (.otherwise, .otherwise), (.inbound, .section), (.backend, .section), (.outbound, .section),
      (.onError, .section), (.fragment, .fragment), (.choose, .choose),
    ]
    var table = [FlowRole](repeating: .none, count: 1 + (roles.map { Int($0.0.id) }.max() ?? 0))
    for (name, role) in roles where name != .unknown { table[Int(name.id)] = role }
    return table
  }()
}

/// The parts of a policy document.
extension PolicyDocument {
  /// Whether an element is one of the four sections.
  func isSection(_ id: ElementID) -> Bool {
    // Elsewhere a child of a policy may be called `backend`.
    FlowRole(of: self[id].name) == .section && (self[id].parent.map { self[$0].name == .policies } ?? true)
  }

  /// The section around an element; `nil` in fragments and bare snippets.
  func section(of id: ElementID) -> ElementID? {
    var next: ElementID? = id
    while let candidate = next {
      if isSection(candidate) { return candidate }
      next = self[candidate].parent
    }
    return nil
  }

  /// Whether an element holds policies that are run one after the other.
  func isStatementList(_ id: ElementID) -> Bool {
    switch FlowRole(of: self[id].name) {
    case .list, .branch, .otherwise, .fragment: true
    case .section: isSection(id)
    default: false
    }
  }

  /// The elements behind `id` with the same parent.
  func siblings(behind id: ElementID) -> ChildElements {
    ChildElements(document: self, first: nodes[Int(self[id].node)].nextSibling)
  }
}
