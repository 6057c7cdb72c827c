/// Evaluates one expression for one caller: its value as far as it is certain, and what happens on the way.
///
/// Where the code decides by something open, all ways are followed. A value of `nil` means that the code failed, so that
/// nothing behind it runs.
final class ExpressionRun {
  let tree: SyntaxTree
  let caller: Caller
  private(set) var nullUses: [CallerRun.NullUse] = []
  private(set) var lookUps: [CallerRun.CodePlace: CallerRun.LookUp] = [:]

  /// Variables of the context.
  let variables: [String: CallerValue]
  /// Local variables, parameters and pattern variables with a known value.
  var locals: [String: CallerValue] = [:]
  /// What `?.` and `?[` stand behind, innermost last.
  var bindings: [CallerValue] = []
  /// The credential that was looked at last.
  var lastCredential: Credential?
  /// Whether something failed, on whatever way.
  var hasFailed = false
  /// How many `try` blocks with a `catch` are around.
  var tryDepth = 0

  private let expression: Int
  private let flipped: CallerRun.CodePlace?
  /// Bounds the work on one expression, whatever lists and loops it nests.
  private var steps = 20_000

  enum Outcome {
    case value(CallerValue)
    /// It throws.
    case failed
  }

  init(
    tree: SyntaxTree, expression: Int, caller: Caller, variables: [String: CallerValue],
    flipped: CallerRun.CodePlace? = nil
  ) {
    self.tree = tree
    self.expression = expression
    self.caller = caller
    self.variables = variables
    self.flipped = flipped
  }

  /// The value of the expression, or what its statements return.
  func evaluate() -> Outcome {
    let root = tree.root.id
    if tree.form == .statements { return runStatements(of: root) }
    guard let node = nodes(of: root).first else { return .value(.unknown) }
    guard let value = value(of: node) else { return .failed }
    return .value(value)
  }

  // MARK: The tree

  /// The child at a place that `SyntaxKind` names, if it is a node.
  func child(_ place: Int, of node: NodeID) -> NodeID? {
    let children = tree.children(of: node)
    let index = children.startIndex + place
    return index < children.endIndex ? children[index].node : nil
  }

  /// The children that are nodes.
  func nodes(of node: NodeID) -> [NodeID] { tree.children(of: node).compactMap(\.node) }

  /// The text of the token at a place.
  func text(_ place: Int, of node: NodeID) -> String? {
    let children = tree.children(of: node)
    let index = children.startIndex + place
    guard index < children.endIndex, let token = children[index].token else { return nil }
    return tree.text(of: token)
  }

  /// The name that an `identifierName` or `genericName` is.
  func name(of node: NodeID) -> String? {
    switch tree.kind(of: node) {
    case .identifierName, .genericName, .singleVariableDesignation: text(0, of: node)
    default: nil
    }
  }

  func place(of node: NodeID) -> CallerRun.CodePlace {
    CallerRun.CodePlace(expression: expression, range: tree.documentRange(tree.range(of: node)))
  }

  /// Sets a local variable. Of code with very many of them not all are followed.
  func assign(_ value: CallerValue, to name: String) {
    if locals.count < 256 || locals[name] != nil { locals[name] = value }
  }

  /// Whether there is work left to be done; to be asked at every node.
  func spend() -> Bool {
    steps -= 1
    return steps > 0
  }

  // MARK: Notes

  /// The missing certificate is used: nothing behind that runs.
  func noteNullUse(_ node: NodeID, receiver: NodeID?, dot: Int?) -> CallerValue? {
    hasFailed = true
    if tryDepth > 0 { return nil }
    let place = place(of: node)
    if nullUses.contains(where: { $0.place == place }) { return nil }
    nullUses.append(
      CallerRun.NullUse(
        place: place, node: node, certificate: receiver.map { tree.documentRange(tree.range(of: $0)) },
        dot: dot.map { tree.documentRange(tree.tokens[$0].range) }, isBehindFragment: false))
    return nil
  }

  /// Notes that a caller is looked up, and turns the result round where that is being tried.
  func noteLookUp(
    _ node: NodeID, _ result: CallerValue, _ source: CallerListSource, _ credential: Credential, isIndex: Bool
  ) -> CallerValue {
    let place = place(of: node)
    lookUps[place] = CallerRun.LookUp(result: result, source: source, credential: credential, hasValidToken: false)
    return place == flipped ? result.negated(isIndex: isIndex) : result
  }

  func note(_ value: CallerValue) {
    switch value {
    case .text(.credential(let credential)), .pieces(.text(.credential(let credential))): lastCredential = credential
    case .callerCertificate: lastCredential = Credential(kind: .certificate, name: "")
    default: break
    }
  }
}

extension CallerValue {
  /// The result of a look-up if it had found nobody where it found somebody, and the other way round.
  fileprivate func negated(isIndex: Bool) -> CallerValue {
    switch self {
    case .bool(let value): .bool(!value)
    case .int(let number): isIndex ? .int(number < 0 ? 0 : -1) : .int(number > 0 ? 0 : 1)
    case .null: .something
    // The default of a pair is no `null`.
    case .uploadedEntry(let number): .uploadedEntry(number < 0 ? 1 : -1)
    case .unknown: .unknown
    default: .null(isCertificate: false)
    }
  }
}
