/// Gives every expression of a policy expression's syntax tree its static type, or says what a C# compiler would say.
///
/// A binder is kept for many expressions: its universe remembers what was read and found out about types.
struct Binder {
  /// `Operand.detail` of what stands before the dot of an extension method's call.
  static let receiverMark: Int32 = -2

  var universe = TypeUniverse()

  // One expression's work.
  var tree: SyntaxTree
  var nodes: [BoundNode] = []
  var locals: [LocalSymbol] = []
  var functions: [LocalFunction] = []
  var constants: [ConstantValue] = []
  var diagnostics: [SemanticDiagnostic] = []
  var methodGroups: [MethodGroup] = []
  var scope: [ScopeEntry] = []
  var contexts: [FunctionContext] = []
  var lambdaResults: [LambdaEntry] = []
  /// Calls resolved so far, in this expression and those before.
  var resolvedCalls: [SIMD16<Int32>: ResolvedCall] = [:]
  /// What stands before the `?` of the conditional accesses around.
  var conditionalReceivers: [Operand] = []
  /// Above 0 while a lambda's body is bound only to learn what it gives.
  var speculation = 0
  /// How many errors were met while speculating.
  var speculativeErrors = 0
  /// Whether arithmetic on constants may overflow: inside `unchecked`.
  var isUnchecked = false
  /// Type parameters of generic local functions around, which are types nobody knows.
  var typeParametersInScope: [SymbolName] = []

  init() {
    tree = SyntaxTree(
      code: CodeText(""), form: .expression, tokens: [], comments: [], diagnostics: [], nodes: [], elements: [])
  }

  /// Binds one expression whose value has to convert to `expectedType`.
  mutating func bind(_ tree: SyntaxTree, expecting expectedType: TypeID = .object) -> BoundExpression {
    reset(tree)
    locals.append(
      LocalSymbol(
        name: .context, type: universe.wellKnown.context, kind: .context, range: ByteRange(0, tree.code.count),
        node: nil))
    scope.append(ScopeEntry(name: .context, index: 0, kind: .local, depth: 0))
    contexts.append(FunctionContext(returnType: expectedType, function: -1))
    var type = expectedType
    if let root = tree.nodes.indices.last { type = bindRoot(NodeID(root), expectedType) }
    if tree.hasErrors {
      // What the parser made of it is a guess: a compiler, too, reports mistakes of the syntax alone.
      diagnostics = []
    } else {
      analyzeFlow()
      if !diagnostics.contains(where: \.isError) { reportUnused() }
    }
    dropRepetitions()
    diagnostics.sort { ($0.range.start, $0.code) < ($1.range.start, $1.code) }
    return BoundExpression(
      tree: tree, nodes: nodes, locals: locals, functions: functions, constants: constants, diagnostics: diagnostics,
      type: type, expectedType: expectedType)
  }

  /// A name that does not exist is one mistake, however often it stands there.
  private mutating func dropRepetitions() {
    guard diagnostics.count > 1 else { return }
    var seen: Set<String> = []
    diagnostics.removeAll { diagnostic in
      guard diagnostic.code == 103 || diagnostic.code == 246 else { return false }
      return !seen.insert(diagnostic.message).inserted
    }
  }

  private mutating func reset(_ tree: SyntaxTree) {
    self.tree = tree
    nodes = [BoundNode](repeating: BoundNode(), count: tree.nodes.count)
    locals = []
    functions = []
    constants = []
    diagnostics = []
    methodGroups.removeAll(keepingCapacity: true)
    scope.removeAll(keepingCapacity: true)
    contexts.removeAll(keepingCapacity: true)
    lambdaResults.removeAll(keepingCapacity: true)
    conditionalReceivers.removeAll(keepingCapacity: true)
    typeParametersInScope.removeAll(keepingCapacity: true)
    speculation = 0
    speculativeErrors = 0
    isUnchecked = false
  }

  private mutating func bindRoot(_ root: NodeID, _ expectedType: TypeID) -> TypeID {
    if tree.form == .statements {
      bindStatements(childNodes(root))
      return expectedType
    }
    guard let expression = childNode(root, 0) else { return .unknown }
    let operand = bindExpression(expression)
    convert(operand, to: expectedType)
    return operand.type
  }

  // MARK: - The syntax tree

  func kind(_ node: NodeID) -> SyntaxKind { tree.nodes[node.index].kind }
  func range(_ node: NodeID) -> ByteRange { tree.nodes[node.index].range }

  /// The child at a position, as `SyntaxKind` lists them.
  func child(_ node: NodeID, _ position: Int) -> SyntaxElement {
    let record = tree.nodes[node.index]
    guard position < Int(record.elementCount) else { return .missing }
    return tree.elements[Int(record.firstElement) + position]
  }

  func childNode(_ node: NodeID, _ position: Int) -> NodeID? { child(node, position).node }

  /// The children that are nodes, in order.
  func childNodes(_ node: NodeID) -> [NodeID] { tree.children(of: node).compactMap(\.node) }

  func firstChild(_ node: NodeID, where isFit: (SyntaxKind) -> Bool) -> NodeID? {
    for element in tree.children(of: node) {
      if let child = element.node, isFit(kind(child)) { return child }
    }
    return nil
  }

  /// The name that a token spells, without `@` and with escapes resolved.
  mutating func name(ofToken token: Int) -> SymbolName {
    let entry = tree.tokens[token]
    guard entry.kind == .identifierToken || entry.kind.isReservedWord else { return .none }
    if entry.flags.contains(.hasEscapes) || entry.flags.contains(.isVerbatim) {
      return universe.names.intern(tree.token(token).identifierText)
    }
    let code = tree.code
    let start = code.bounds.lowerBound + Int(entry.start)
    let end = code.bounds.lowerBound + Int(entry.end)
    return code.storage.withUnsafeBufferPointer { bytes in
      universe.names.intern(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// The first token among the children of a node, from a position on.
  func firstToken(_ node: NodeID, from position: Int = 0) -> Int? {
    for element in tree.children(of: node).dropFirst(position) {
      if let token = element.token { return token }
    }
    return nil
  }

  func range(ofToken token: Int) -> ByteRange { tree.tokens[token].range }

  // MARK: - Results

  mutating func report(_ code: Int, _ range: ByteRange, _ message: String, isError: Bool = true) {
    if speculation > 0 {
      if isError { speculativeErrors += 1 }
      return
    }
    diagnostics.append(SemanticDiagnostic(code: code, range: range, message: message, isError: isError))
  }

  /// Reports an error at a node; the outcome is an operand that causes no further one.
  @discardableResult
  mutating func fail(_ code: Int, _ node: NodeID, _ message: String, at range: ByteRange? = nil) -> Operand {
    report(code, range ?? self.range(node), message)
    return .unknown(node)
  }

  /// Notes the outcome of a node.
  @discardableResult
  mutating func record(_ operand: Operand) -> Operand {
    let index = operand.node.index
    nodes[index].type = operand.type
    nodes[index].isBound = true
    nodes[index].constant = operand.constant
    return operand
  }

  mutating func record(_ node: NodeID, member: MemberID, container: TypeID) {
    nodes[node.index].symbolKind = .member
    nodes[node.index].symbol = member.raw
    nodes[node.index].container = container
  }

  mutating func addConstant(_ value: ConstantValue) -> Int32 {
    constants.append(value)
    return Int32(truncatingIfNeeded: constants.count - 1)
  }

  /// A constant with its text, if it is one; `nil` for a text that holds a named value, which is not known.
  mutating func constantValue(_ index: Int32) -> ConstantValue? {
    let value = constants[Int(index)]
    guard case .literal(let token) = value else { return value }
    guard let text = tree.literalText(token) else { return nil }
    constants[Int(index)] = .string(text)
    return .string(text)
  }

  /// A value of some type.
  ///
  /// It changes nothing, but says so for a reason: the arguments of a `mutating` method are computed before the binder is
  /// looked at, so that `value(universe.nullable(…), …)` neither copies its tables nor reads them as they were before.
  mutating func value(_ type: TypeID, _ node: NodeID) -> Operand {
    if type.isUnknown { return .unknown(node) }
    if type == .void { return Operand(form: .nothing, type: .void, node: node) }
    return Operand(form: .value, type: type, node: node)
  }

  /// A constant of some type.
  mutating func constant(_ constant: ConstantValue, _ type: TypeID, _ node: NodeID) -> Operand {
    Operand(form: .value, type: type, node: node, constant: addConstant(constant))
  }

  mutating func spelling(_ type: TypeID) -> String { universe.spelling(type) }
  func spelling(_ name: SymbolName) -> String { universe.names.spelling(name) }
}

/// A name that is visible: a local, a local function, or one whose declaration comes later in the same block.
struct ScopeEntry {
  enum Kind: UInt8 { case local, function, pending }

  var name: SymbolName
  var index: Int32
  var kind: Kind
  /// How many functions it stands inside of.
  var depth: Int32
}

/// The function whose body is being bound: the expression itself, a lambda, a local function.
struct FunctionContext {
  /// What `return` must give; `unknown` while that is being found out.
  var returnType: TypeID
  /// A number of its own; -1 for the expression.
  var function: Int32
  /// Whether the operands of `return` are collected, to infer what the lambda gives.
  var isInferring = false
  var returned: [Operand] = []
  /// Whether some `return` has no value.
  var returnsNothing = false
}
