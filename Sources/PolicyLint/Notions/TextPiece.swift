/// A text that an expression puts together, piece by piece.
enum TextPiece {
  /// Text of the policy; named values stand in it as they are written.
  case text(String)
  /// A value, the node that gives it, and where it comes from.
  case value(SyntaxNode, Provenance)
}

extension SyntaxTree {
  /// Whether a text may be put together from several pieces at all, here or in a variable that is read.
  var mayJoinTexts: Bool {
    hasNode { $0 == .addExpression || $0 == .interpolatedStringExpression } || mentions("Variables")
      || mentions("Format") || mentions("Concat")
  }
}

extension LintContext {
  /// So deep are definitions followed: of a variable by a variable.
  private static let maximumDepth = 6

  /// The texts that an expression may give, each in pieces.
  func pieces(of expression: Int) -> [[TextPiece]] {
    results(of: expression).map { pieces(of: $0, in: expression, depth: 0) }
  }

  /// The pieces of a concatenation, an interpolated string or the like.
  func pieces(of root: SyntaxNode, in expression: Int, depth: Int) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var pending = [root]
    while let node = pending.popLast() {
      switch node.kind {
      case .parenthesizedExpression: node.child(1).map { pending.append($0) }
      case .castExpression where node.child(1)?.isString == true: node.operand.map { pending.append($0) }
      case .stringLiteralExpression, .interpolatedStringText: pieces.append(.text(node.stringValue ?? ""))
      case .addExpression:
        node.right.map { pending.append($0) }
        node.left.map { pending.append($0) }
      case .interpolatedStringExpression: pending += node.interpolatedStringContents.reversed()
      case .interpolation: node.expression.map { pending.append($0) }
      case .objectCreationExpression where node.child(1)?.isNamed("Uri") == true && node.arguments.count == 1:
        pending += node.arguments.compactMap(\.expression)
      case .simpleMemberAccessExpression where node.isNamed("AbsoluteUri"): node.expression.map { pending.append($0) }
      case .invocationExpression: expand(node, expression, depth, &pieces, &pending)
      default:
        if depth < Self.maximumDepth, let inlined = definition(of: node, in: expression, depth: depth) {
          pieces += inlined
        } else {
          pieces.append(.value(node, origin(of: node, in: expression)))
        }
      }
    }
    return pieces
  }

  private func expand(
    _ call: SyntaxNode, _ expression: Int, _ depth: Int, _ pieces: inout [TextPiece], _ pending: inout [SyntaxNode]
  ) {
    let arguments = call.arguments.compactMap(\.expression)
    let function = call.expression
    if let function, function.isNamed("ToString"), arguments.isEmpty, let receiver = function.expression {
      pending.append(receiver)
    } else if let function, function.isNamed("Concat"), !arguments.isEmpty {
      pending += arguments.reversed()
    } else if let function, function.isNamed("Format"), let format = arguments.first?.stringValue {
      pieces += Self.formatted(
        format, arguments.dropFirst().map { self.pieces(of: $0, in: expression, depth: depth + 1) })
    } else if depth < Self.maximumDepth, let inlined = definition(of: call, in: expression, depth: depth) {
      pieces += inlined
    } else {
      pieces.append(.value(call, origin(of: call, in: expression)))
    }
  }

  /// What `string.Format` makes of its arguments.
  private static func formatted(_ format: String, _ arguments: [[TextPiece]]) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var rest = format[...]
    while let open = rest.firstIndex(of: "{") {
      pieces.append(.text(String(rest[..<open])))
      let hole = rest[rest.index(after: open)...]
      guard let close = hole.firstIndex(of: "}"), let number = Int(hole[..<close].prefix { $0.isNumber }),
        number < arguments.count
      else {
        pieces.append(.text("{"))
        rest = hole
        continue
      }
      pieces += arguments[number]
      rest = hole[hole.index(after: close)...]
    }
    return pieces + [.text(String(rest))]
  }

  /// The pieces that a local or a variable of the context was put together from; `nil` for any other node, and for
  /// a local that is assigned to. A variable that may have several values is one piece of which nothing is known.
  private func definition(of node: SyntaxNode, in expression: Int, depth: Int) -> [TextPiece]? {
    if node.kind == .identifierName {
      return node.localValue.map { pieces(of: $0, in: expression, depth: depth + 1) }
    }
    guard let name = variableRead(by: node) else { return nil }
    guard let definition = onlyExpression(ofVariable: name) else { return [.value(node, .unknown)] }
    let results = results(of: definition)
    guard results.count == 1, let result = results.first else { return [.value(node, .unknown)] }
    return pieces(of: result, in: definition, depth: depth + 1)
  }

  /// The name of the variable that `context.Variables["…"]` or `context.Variables.GetValueOrDefault<T>("…")` reads.
  func variableRead(by node: SyntaxNode) -> String? {
    let receiver: SyntaxNode?
    switch node.kind {
    case .elementAccessExpression: receiver = node.expression
    case .invocationExpression where node.expression?.isNamed("GetValueOrDefault") == true:
      receiver = node.expression?.expression
    default: return nil
    }
    guard let receiver, receiver.kind == .simpleMemberAccessExpression, receiver.isNamed("Variables"),
      receiver.expression?.isNamed("context") == true
    else { return nil }
    return node.arguments.first?.expression?.stringValue
  }
}

extension SyntaxNode {
  /// Whether a type is `string`.
  fileprivate var isString: Bool { kind == .predefinedType && token(0)?.kind == .stringKeyword || isNamed("String") }
}
