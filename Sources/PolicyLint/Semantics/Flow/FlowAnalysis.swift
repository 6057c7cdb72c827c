/// Follows the ways through an expression: which code is reached, whether every way returns, which locals have a value
/// where they are read (sections 9.4 and 13.2 of the C# specification).
struct FlowAnalysis {
  let tree: SyntaxTree
  let nodes: [BoundNode]
  let locals: [LocalSymbol]
  let functions: [LocalFunction]
  let constants: [ConstantValue]

  var state = FlowState()
  var diagnostics: [SemanticDiagnostic] = []
  /// Where `break` and `continue` of the loops and switches around lead, by what held there.
  var breaks: [FlowState] = []
  var continues: [FlowState] = []
  private var reportedUnreachable = false

  init(
    tree: SyntaxTree, nodes: [BoundNode], locals: [LocalSymbol], functions: [LocalFunction], constants: [ConstantValue]
  ) {
    self.tree = tree
    self.nodes = nodes
    self.locals = locals
    self.functions = functions
    self.constants = constants
    for (index, local) in locals.enumerated() {
      switch local.kind {
      case .local, .out, .pattern: continue
      default: state.assign(index)
      }
    }
  }

  /// Follows the whole expression. Code with `goto` is left alone.
  mutating func run() {
    guard let root = tree.nodes.indices.last else { return }
    if tree.nodes.contains(where: { Self.isGoto($0.kind) }) { return }
    assignCaptured()
    let rootNode = NodeID(root)
    if tree.form == .statements {
      for statement in children(rootNode) { visitStatement(statement) }
      if state.isReachable {
        report(161, .at(tree.code.count), "not every way through the code returns a value")
      }
    } else {
      for expression in children(rootNode) { visit(expression) }
    }
  }

  private static func isGoto(_ kind: SyntaxKind) -> Bool {
    kind == .gotoStatement || kind == .gotoCaseStatement || kind == .gotoDefaultStatement
      || kind == .yieldReturnStatement
  }

  /// What local functions assign is assigned whenever they are called: nothing is said about it.
  private mutating func assignCaptured() {
    for function in functions {
      for index in tree.subtree(of: function.node) where tree.nodes[index].kind.isAssignment {
        if let target = child(NodeID(index), 0), let local = nodes[target.index].local { state.assign(local) }
      }
    }
  }

  // MARK: - The tree

  func kind(_ node: NodeID) -> SyntaxKind { tree.nodes[node.index].kind }
  func children(_ node: NodeID) -> [NodeID] { tree.children(of: node).compactMap(\.node) }

  func child(_ node: NodeID, _ position: Int) -> NodeID? {
    let record = tree.nodes[node.index]
    guard position < Int(record.elementCount) else { return nil }
    return tree.elements[Int(record.firstElement) + position].node
  }

  func first(_ node: NodeID, _ kind: SyntaxKind) -> NodeID? {
    tree.children(of: node).lazy.compactMap(\.node).first { self.kind($0) == kind }
  }

  func last(_ node: NodeID) -> NodeID? { tree.children(of: node).last { $0.node != nil }?.node }

  mutating func report(_ code: Int, _ range: ByteRange, _ message: String, isError: Bool = true) {
    diagnostics.append(SemanticDiagnostic(code: code, range: range, message: message, isError: isError))
  }

  /// The value of a condition that is a constant.
  func constantCondition(_ node: NodeID) -> Bool? {
    let index = nodes[node.index].constant
    guard index >= 0, case .bool(let value) = constants[Int(index)] else { return nil }
    return value
  }

  /// CS0162, once for a run of statements.
  mutating func noteUnreachable(_ node: NodeID) {
    guard !state.isReachable else {
      reportedUnreachable = false
      return
    }
    switch kind(node) {
    case .emptyStatement, .localFunctionStatement, .block: return
    default: break
    }
    guard !reportedUnreachable else { return }
    reportedUnreachable = true
    report(162, tree.nodes[node.index].range, "this code is never reached", isError: false)
  }

  // MARK: - Functions inside

  /// The body of a lambda, anonymous method or local function: it runs later, if at all.
  mutating func visitFunction(_ body: NodeID, mustReturn: Bool, code: Int, at range: ByteRange) {
    let outer = (state, breaks, continues)
    breaks = []
    continues = []
    state.isReachable = true
    if kind(body) == .block {
      visitStatement(body)
      if state.isReachable, mustReturn { report(code, range, "not every way through the code returns a value") }
    } else {
      visit(body)
    }
    (state, breaks, continues) = outer
  }

  /// Whether some `return` of a function's own body gives a value.
  func returnsValue(_ body: NodeID) -> Bool {
    for child in children(body) {
      switch kind(child) {
      case .returnStatement: if !children(child).isEmpty { return true }
      case .localFunctionStatement, .simpleLambdaExpression, .parenthesizedLambdaExpression,
        .anonymousMethodExpression:
        continue
      default: if returnsValue(child) { return true }
      }
    }
    return false
  }
}

extension Binder {
  /// Definite assignment and reachability of the expression that was just bound.
  mutating func analyzeFlow() {
    // A single expression without variables of its own has no ways to follow.
    guard tree.form == .statements || locals.count > 1 || !functions.isEmpty else { return }
    var analysis = FlowAnalysis(tree: tree, nodes: nodes, locals: locals, functions: functions, constants: constants)
    analysis.run()
    diagnostics.append(contentsOf: analysis.diagnostics)
  }
}
