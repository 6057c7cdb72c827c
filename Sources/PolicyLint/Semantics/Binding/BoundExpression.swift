/// What the binder found out about one expression: a side table of its syntax tree.
///
/// Types and members are numbers of the `TypeUniverse` it was bound in.
struct BoundExpression: Sendable {
  /// The code that it is about; the same code may stand in several places.
  var tree: SyntaxTree
  /// One entry for each node of the tree.
  let nodes: [BoundNode]
  let locals: [LocalSymbol]
  let functions: [LocalFunction]
  let constants: [ConstantValue]
  /// What a compiler would say, in the order of the places.
  let diagnostics: [SemanticDiagnostic]
  /// The type of the value: of a single expression as it is written, of statements the one they have to return.
  let type: TypeID
  let expectedType: TypeID

  subscript(node: NodeID) -> BoundNode { nodes[node.index] }

  /// The value of a constant expression.
  func constant(of node: NodeID) -> ConstantValue? {
    let index = nodes[node.index].constant
    guard index >= 0 else { return nil }
    guard case .literal(let token) = constants[Int(index)] else { return constants[Int(index)] }
    return tree.literalText(token).map { .string($0) }
  }

  /// Whether the value is the constant `null`.
  func isNull(_ node: NodeID) -> Bool {
    let index = nodes[node.index].constant
    guard index >= 0, case .null = constants[Int(index)] else { return false }
    return true
  }

  /// Whether a compiler would refuse it.
  var hasErrors: Bool { diagnostics.contains { $0.isError } }
}

extension SyntaxTree {
  /// The value of a string literal; `nil` if a named value is part of it.
  func literalText(_ index: Int32) -> String? {
    let view = token(Int(index))
    return view.containsNamedValue ? nil : view.stringValue
  }
}
