extension Binder {
  /// Declares a local; says so where the name is taken (CS0128, CS0136).
  @discardableResult
  mutating func declare(
    _ name: SymbolName, _ type: TypeID, _ kind: LocalKind, node: NodeID, range: ByteRange
  ) -> Int {
    if let pending = scope.lastIndex(where: { $0.name == name && $0.kind == .pending && $0.index == node.index32 }) {
      scope.remove(at: pending)
    } else {
      checkIsFree(name, range, kind)
    }
    let index = locals.count
    locals.append(
      LocalSymbol(
        name: name, type: type, kind: kind, range: range, node: node, function: contexts.last?.function ?? -1))
    scope.append(
      ScopeEntry(name: name, index: Int32(truncatingIfNeeded: index), kind: .local, depth: Int32(contexts.count)))
    nodes[node.index].symbolKind = .local
    nodes[node.index].symbol = Int32(truncatingIfNeeded: index)
    nodes[node.index].type = type
    nodes[node.index].isBound = true
    return index
  }

  private mutating func checkIsFree(_ name: SymbolName, _ range: ByteRange, _ kind: LocalKind) {
    guard name != .none, name != .underscore, scope.contains(where: { $0.name == name }) else { return }
    report(136, range, "the name `\(spelling(name))` is already used for something else in this place or around it")
  }

  /// Makes known which locals the statements of a block declare, before the first of them is bound.
  mutating func announce(_ statements: [NodeID]) {
    for statement in statements {
      switch kind(statement) {
      case .localDeclarationStatement:
        guard let declaration = firstChild(statement, where: { $0 == .variableDeclaration }) else { continue }
        for declarator in childNodes(declaration) where kind(declarator) == .variableDeclarator {
          guard let token = firstToken(declarator) else { continue }
          announce(name(ofToken: token), declarator, range(ofToken: token))
        }
      case .localFunctionStatement: announceFunction(statement)
      default: continue
      }
    }
  }

  private mutating func announce(_ name: SymbolName, _ node: NodeID, _ range: ByteRange) {
    let isTwice = scope.contains { $0.name == name && $0.depth == Int32(contexts.count) && $0.kind == .pending }
    if isTwice {
      report(128, range, "a local named `\(spelling(name))` is already declared in this block")
    } else {
      checkIsFree(name, range, .local)
    }
    scope.append(ScopeEntry(name: name, index: node.index32, kind: .pending, depth: Int32(contexts.count)))
  }

  /// The innermost visible thing of that name.
  func findInScope(_ name: SymbolName) -> ScopeEntry? {
    var index = scope.count
    while index > 0 {
      index -= 1
      if scope[index].name == name { return scope[index] }
    }
    return nil
  }

  /// CS0168, CS0219: locals that nothing reads.
  mutating func reportUnused() {
    for local in locals where !local.isRead {
      switch local.kind {
      case .local, .caught, .pattern, .out, .constant: break
      default: continue
      }
      guard local.name != .none, local.name != .underscore else { continue }
      let name = spelling(local.name)
      if local.kind == .caught || !local.isAssigned {
        if local.kind == .pattern || local.kind == .out { continue }
        report(168, local.range, "the variable `\(name)` is declared and never used", isError: false)
      } else if local.kind == .local || local.kind == .constant {
        report(219, local.range, "the variable `\(name)` is assigned and its value never used", isError: false)
      }
    }
  }
}

extension NodeID {
  var index32: Int32 { Int32(truncatingIfNeeded: index) }
}
