/// Follows the ways through one expression: what can be null where it is used.
///
/// A value is only said to be possibly null where the type table says so and nothing on the way there excludes it; of all
/// other values nothing is said.
struct NullAnalysis {
  let expression: Int
  let bound: BoundExpression
  let tree: SyntaxTree
  let box: BinderBox
  let words: FlowWords
  let section: PolicySection?

  let places: PlaceTable
  var state: NullState
  var uses: [NullUse] = []
  var indexings: [Indexing] = []
  var reads: [VariableRead] = []
  var bodyReads: [BodyRead] = []
  /// Reads of bodies that are gone, with those that used them up.
  var rereads: [(first: BodyRead, second: BodyRead)] = []
  /// Variables that somebody compared with null.
  var tested: [PlaceID] = []
  /// Whether the expression is the new body of a message.
  var newBodyOf: BodyRead.Message?
  /// By node: the place that it reads, once it was followed.
  var visited: [PlaceID]
  /// Casts around reads of variables that are about to be followed.
  var castTypes: [(node: NodeID, type: TypeID)] = []
  /// The values that `?.` and `?[` stand behind, innermost last.
  var receivers: [FlowValue] = []
  /// How many `try` blocks that catch something are around.
  var tryDepth = 0
  /// How many lambdas are around.
  var lambdaDepth = 0
  /// What holds where the expression, or the lambda that is being followed, gives `true` and `false`.
  var whenTrue = NullState.unreachable
  var whenFalse = NullState.unreachable
  var result: FlowValue?
  /// Where `break` and `continue` lead.
  var breaks: [NullState] = []
  var continues: [NullState] = []
  /// `context.Request.Body`.
  let requestBody: PlaceID

  init(
    _ expression: Int, _ bound: BoundExpression, box: BinderBox, section: PolicySection?, state: NullState
  ) {
    self.expression = expression
    self.bound = bound
    tree = bound.tree
    self.box = box
    words = box.flowWords
    self.section = section
    places = box.places
    self.state = state
    visited = [PlaceID](repeating: .none, count: bound.nodes.count)
    requestBody = places.member(words.body, of: places.member(words.request, of: places.context()))
    self.state.locals = [FlowValue](repeating: .unknown, count: bound.locals.count)
  }

  /// Follows all of it. Afterwards `state` holds behind it, `whenTrue` and `whenFalse` where it is a test.
  mutating func run() {
    guard let root = tree.nodes.indices.last.map({ NodeID($0) }) else { return }
    if tree.form == .statements {
      for statement in nodes(of: root) { visitStatement(statement) }
      state = .joined(whenTrue, whenFalse)
    } else if let only = nodes(of: root).first {
      giveBack(only)
      state = .joined(whenTrue, whenFalse)
    }
    let forget: (PlaceID) -> Bool = { [places] in places[$0].isLocal }
    state.forget(where: forget)
    whenTrue.forget(where: forget)
    whenFalse.forget(where: forget)
    state.locals = []
    whenTrue.locals = []
    whenFalse.locals = []
  }

  /// The value of the whole is that of a node.
  mutating func giveBack(_ node: NodeID) {
    if type(of: node) == .bool {
      let (yes, no) = visitCondition(node)
      whenTrue = .joined(whenTrue, yes)
      whenFalse = .joined(whenFalse, no)
      result = result == nil ? .solid : .unknown
    } else {
      let value = visit(node)
      whenTrue = .joined(whenTrue, state)
      whenFalse = .joined(whenFalse, state)
      let solid = FlowValue(place: value.place, source: state.openSource(of: value), isNotNull: state.isSolid(value))
      result = result == nil ? solid : .unknown
    }
  }

  // MARK: The tree

  func kind(_ node: NodeID) -> SyntaxKind { tree.kind(of: node) }
  func type(of node: NodeID) -> TypeID { bound[node].type }

  func nodes(of node: NodeID) -> [NodeID] { tree.children(of: node).compactMap(\.node) }

  /// The child at a place that `SyntaxKind` names, if it is a node.
  func child(_ place: Int, of node: NodeID) -> NodeID? {
    let children = tree.children(of: node)
    let index = children.startIndex + place
    return place >= 0 && index < children.endIndex ? children[index].node : nil
  }

  func lastChild(of node: NodeID) -> NodeID? { tree.children(of: node).last?.node }

  func first(_ wanted: SyntaxKind, of node: NodeID) -> NodeID? {
    for element in tree.children(of: node) {
      if let child = element.node, kind(child) == wanted { return child }
    }
    return nil
  }

  /// The expression inside parentheses and casts that keep references as they are.
  func core(_ node: NodeID) -> NodeID {
    var node = node
    while true {
      switch kind(node) {
      case .parenthesizedExpression: guard let inner = child(1, of: node) else { return node }; node = inner
      case .castExpression: guard let inner = child(3, of: node) else { return node }; node = inner
      case .asExpression: guard let inner = child(0, of: node) else { return node }; node = inner
      default: return node
      }
    }
  }

  /// The arguments' expressions of a call or an index, in order.
  func arguments(of list: NodeID?) -> [NodeID] {
    guard let list else { return [] }
    return nodes(of: list).compactMap { kind($0) == .argument ? child(2, of: $0) : nil }
  }

  func isNullLiteral(_ node: NodeID) -> Bool {
    let inner = core(node)
    return kind(inner) == .nullLiteralExpression || bound.isNull(inner)
  }

  /// The text of a constant string.
  func text(of node: NodeID) -> String? {
    if case .string(let text)? = bound.constant(of: node) { return text }
    let inner = core(node)
    if case .string(let text)? = bound.constant(of: inner) { return text }
    return nil
  }

  func name(of member: MemberID) -> SymbolName { box.binder.universe.members[member.index].name }

  // MARK: Use

  /// Something that fails on null is done with a value.
  mutating func dereference(_ value: FlowValue, at node: NodeID, dot: ByteRange?) {
    if state.isReachable, tryDepth == 0, let source = state.openSource(of: value) {
      let whole = dot == nil ? node : tree.parent(of: node) ?? node
      uses.append(
        NullUse(
          expression: expression, node: node, range: tree.documentRange(tree.range(of: whole)),
          dot: dot.map { tree.documentRange($0) }, source: source, section: section,
          isBehindFragment: state.isBehindFragment))
    }
    noteNonNull(value.place)
  }

  mutating func noteNonNull(_ place: PlaceID) { Self.noteNonNull(place, in: &state, places) }

  func noteNonNull(_ place: PlaceID, in state: inout NullState) { Self.noteNonNull(place, in: &state, places) }

  /// A value that was read through others and is not null says that none of them is.
  static func noteNonNull(_ place: PlaceID, in state: inout NullState, _ places: PlaceTable) {
    var next = place
    while !next.isNone {
      let place = places[next]
      if !place.isNeverNull { state.note(.nonNull, of: next) }
      switch place.kind {
      case .member, .call: next = place.base
      case .entry:
        state.note(.present, of: next)
        next = place.base
      case .context, .fresh, .entryOrDefault: return
      }
    }
  }

  /// The token range of the dot of a member access.
  func dot(of node: NodeID) -> ByteRange? {
    for element in tree.children(of: node) {
      if let token = element.token, tree.tokens[token].kind == .dotToken { return tree.tokens[token].range }
    }
    return nil
  }

  // MARK: Nullability of the table

  /// Why what a member gives can be null here.
  func source(of member: MemberID) -> NullSource? {
    let entry = box.binder.universe.members[member.index]
    guard entry.nullability == .yes else { return nil }
    if entry.nullSections != .all {
      guard let section, entry.nullSections.contains(section) else { return nil }
    }
    return .member(member)
  }

  /// Whether the value of a type can be null at all.
  func canBeNull(_ type: TypeID) -> Bool {
    let info = box.info(type)
    return !info.isValueType || info.isNullable
  }
}

/// A use of a value that can be null.
struct NullUse: Sendable {
  var expression: Int
  /// What can be null.
  var node: NodeID
  /// It and the member that is asked for, in the document.
  var range: ByteRange
  /// The dot behind it; `nil` where something else than a member is asked for.
  var dot: ByteRange?
  var source: NullSource
  var section: PolicySection?
  /// Whether a fragment that is not at hand may have answered requests for which it is null.
  var isBehindFragment: Bool
}

/// An index that fails where there is nothing.
struct Indexing: Sendable {
  enum Kind: Sendable {
    /// A key of a dictionary.
    case key(String)
    /// A piece of a text that was split.
    case piece(Int64)
  }

  var kind: Kind
  var expression: Int
  var node: NodeID
  /// What is indexed: `headers`, `query`, …
  var collection: Collection
  /// For the claims of a token the definition of the variable that holds it; -1 if it comes from elsewhere.
  var token: Int32 = -1
  var section: PolicySection?
  var isBehindFragment: Bool

  enum Collection: Sendable { case headers, responseHeaders, query, matchedParameters, claims, split }
}

/// A look at a variable of the context.
struct VariableRead: Sendable {
  enum Form: Sendable {
    /// `context.Variables["name"]`.
    case indexer
    /// `GetValueOrDefault("name")`, with or without a default.
    case valueOrDefault(hasDefault: Bool)
    /// `ContainsKey("name")`, `TryGetValue("name", …)`.
    case test
  }

  var name: String
  var form: Form
  var expression: Int
  var node: NodeID
  /// The literal that names it, in the document.
  var nameRange: ByteRange
  /// The type that it is taken for; `unknown` if the code does not say.
  var type: TypeID
  /// The definitions that may have written it last.
  var definitions: [Int32]
  var mayBeAbsent: Bool
  /// Whether a test makes sure that it is there.
  var isGuarded: Bool
  /// Whether policies that are not at hand may have written it.
  var isOpen: Bool
  /// Whether a fragment that is not at hand ran before.
  var ranFragment: Bool
}

/// A read of a message's body.
struct BodyRead: Sendable {
  enum Message: Hashable, Sendable {
    case request, response
    case variable(String)
  }

  var message: Message
  var expression: Int
  /// The call.
  var node: NodeID
  var keepsContent: Bool
  var section: PolicySection?
}
