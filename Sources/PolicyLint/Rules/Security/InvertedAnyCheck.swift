struct InvertedAnyCheck: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    for gate in context.gates where gate.verdict == .inverted {
      guard let place = gate.repair?.place, let lookUp = GateFinding.lookUp(of: gate, in: context) else { continue }
      let tree = context.tree(place.expression)
      let finding = GateFinding(gate, in: context)
      let negation = lookUp.turnsRound(place.node) ? Negation(of: lookUp.node.documentRange, in: tree) : nil
      let who =
        gate.notes.contains(.comparesWithUploaded)
        ? "callers whose certificate is uploaded are rejected and all others let in"
        : "callers that are in this list are rejected and all others let in"
      let advice = negation?.advice ?? "the result of `\(lookUp.name)` is tested the wrong way round"
      report.report(
        lookUp.node.documentRange, "\(who): \(advice)", help: negation?.help ?? finding.help, related: finding.related,
        fixes: gate.repair?.isComplete ?? false ? negation?.fixes ?? finding.fixes : [])
    }
  }
}

extension GateFinding.LookUp {
  /// Whether turning a node round is turning the look-up round.
  fileprivate func turnsRound(_ other: NodeID) -> Bool {
    if other == node.id { return true }
    let around = SyntaxNode(node.tree, other)
    return around.kind == .logicalNotExpression && around.operand?.withoutParentheses == node
  }
}

/// What turns a look-up round.
private struct Negation {
  let advice: String
  let help: String?
  let fixes: [Fix]

  /// Of the call at a range of the document.
  init?(of range: ByteRange, in tree: SyntaxTree) {
    guard
      let index = tree.nodes.indices.first(where: {
        tree.nodes[$0].kind == .invocationExpression && tree.documentRange(tree.nodes[$0].range) == range
      }), let function = tree.children(of: NodeID(index)).first?.node,
      let nameNode = tree.children(of: function).last?.node, let token = tree.children(of: nameNode).first?.token
    else { return nil }
    let name = tree.text(of: token)
    let parent = tree.parent(of: NodeID(index))
    guard ["Any", "Exists", "All", "TrueForAll", "Contains"].contains(name) else {
      advice = "the result of `\(name)` is tested the wrong way round"
      help = nil
      fixes = []
      return
    }
    if let parent, tree.kind(of: parent) == .logicalNotExpression, let mark = tree.children(of: parent).first?.token {
      advice = "the `!` in front of `\(name)` is wrong"
      help = "remove the `!`"
      let edit = TextEdit(tree.documentRange(tree.tokens[mark].range), "")
      fixes = [Fix(title: "remove the `!`", applicability: .unsafe, edits: [edit])]
      return
    }
    advice = "`\(name)` needs a `!` in front"
    help = "write `!…\(name)(…)`"
    // Behind `?.` the call is not all that the `!` has to stand in front of.
    let isWhole =
      tree.kind(of: function) == .simpleMemberAccessExpression
      && parent.map { tree.kind(of: $0) != .conditionalAccessExpression } ?? true
    fixes =
      isWhole
      ? [Fix(title: "put a `!` in front", applicability: .unsafe, edits: [TextEdit(.at(range.start), "!")])] : []
  }
}
