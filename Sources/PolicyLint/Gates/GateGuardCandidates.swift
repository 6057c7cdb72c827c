/// What may be missing in a gate, as edits to try.
struct GateGuardCandidates {
  typealias Candidate = GateGuard.Candidate

  private let gate: Gate
  private let context: LintContext
  private var document: PolicyDocument { context.document }

  init(_ gate: Gate, in context: LintContext) {
    self.gate = gate
    self.context = context
  }

  /// The whole-value conditions that lead to the gate's exits.
  private var conditions: [Int] {
    Set(gate.exits.flatMap(\.conditions)).sorted().filter { context.isUnderstood($0) }
  }

  func all() -> [Candidate] {
    switch gate.verdict {
    case .nullUnsafe: return conditionalAccesses() + softerLookUps() + nullGuards()
    case .other: return missingGuards() + chainChecks() + otherwises()
    case .presenceOnly, .constant: return otherwises()
    default: return []
    }
  }

  // MARK: What can be null

  private static let useLimit = 6

  /// `?.` where something can be null: at one place, or at all of them.
  private func conditionalAccesses() -> [Candidate] {
    let dots = uses().compactMap(\.dot)
    let single = dots.prefix(Self.useLimit).map { Candidate(title: "write `?.`", edits: [TextEdit($0, "?.")]) }
    guard dots.count > 1 else { return single }
    return single + [Candidate(title: "write `?.` wherever it can be null", edits: dots.map { TextEdit($0, "?.") })]
  }

  private func uses() -> [NullUse] {
    let conditions = Set(conditions)
    let section = gate.section.map { document[$0].range }
    return context.nullFlow.uses.filter { use in
      conditions.contains(use.expression) || section?.contains(use.range) ?? false && use.range.end <= gate.range.end
    }
  }

  /// `First` as `FirstOrDefault`, which gives null.
  private func softerLookUps() -> [Candidate] {
    let names = ["First": "FirstOrDefault", "Single": "SingleOrDefault", "Last": "LastOrDefault"]
    var candidates: [Candidate] = []
    for condition in conditions {
      for call in context.tree(condition).root.descendants where call.kind == .invocationExpression {
        guard let name = call.expression?.name, let softer = names[name.identifierText ?? ""],
          candidates.count < Self.useLimit
        else { continue }
        candidates.append(
          Candidate(title: "write `\(softer)`", edits: [TextEdit(name.documentRange, softer)]))
      }
    }
    return candidates
  }

  /// A test in front of the condition: for what can be null, and for keys that need not be there.
  private func nullGuards() -> [Candidate] {
    var candidates: [Candidate] = []
    for condition in conditions {
      var tests: [(fails: String, holds: String)] = []
      for use in uses() where use.expression == condition {
        let node = SyntaxNode(context.tree(condition), use.node)
        guard let node = Self.definition(of: node) else { continue }
        let text = document.string(node.documentRange)
        tests.append(("\(text) == null", "\(text) != null"))
      }
      tests += keyTests(in: condition)
      for test in Self.unique(tests) { candidates += guarding(condition, fails: test.fails, holds: test.holds) }
    }
    return candidates
  }

  /// `ContainsKey` for `Headers["X"]` and the like.
  private func keyTests(in condition: Int) -> [(fails: String, holds: String)] {
    context.tree(condition).root.descendants.compactMap { node in
      guard node.kind == .elementAccessExpression, let dictionary = node.expression, Self.isOfContext(dictionary),
        ["Headers", "Query", "Variables", "MatchedParameters"].contains(dictionary.identifierText ?? ""),
        let key = node.arguments.first?.expression, key.kind == .stringLiteralExpression
      else { return nil }
      let test = "\(document.string(dictionary.documentRange)).ContainsKey(\(document.string(key.documentRange)))"
      return ("!" + test, test)
    }
  }

  /// What stands for a value at the start of the code: itself, or what a variable of the code is set to.
  private static func definition(of node: SyntaxNode) -> SyntaxNode? {
    if isOfContext(node) { return node }
    guard node.kind == .identifierName, let name = node.identifierText else { return nil }
    let declarators = SyntaxNode(node.tree, node.tree.root.id).descendants.filter {
      $0.kind == .variableDeclarator && $0.identifierText == name
    }
    guard declarators.count == 1, let value = declarators.first?.initializer, isOfContext(value) else { return nil }
    return value
  }

  /// Whether an expression means the same at the start of the code: it depends on `context` and nothing else.
  private static func isOfContext(_ node: SyntaxNode) -> Bool {
    node.descendants.allSatisfy { part in
      switch part.kind {
      case .identifierName:
        if part.identifierText == "context" { return true }
        // Members, types and the names of arguments.
        let parent = part.parent
        return parent?.name == part || parent?.type == part || parent?.kind == .nameColon
          || part.identifierText?.first?.isUppercase ?? false
      case .simpleLambdaExpression, .parenthesizedLambdaExpression, .declarationExpression: return false
      default: return true
      }
    }
  }

  private static func unique(_ tests: [(fails: String, holds: String)]) -> [(fails: String, holds: String)] {
    var seen: Set<String> = []
    return tests.filter { seen.insert($0.fails).inserted }.prefix(useLimit).map { $0 }
  }

  // MARK: Who is let in

  /// A test for what is missing, where only what is wrong is refused.
  private func missingGuards() -> [Candidate] {
    var candidates: [Candidate] = []
    for condition in conditions {
      var tests: [(fails: String, holds: String)] = []
      for kind in gate.kinds {
        switch kind {
        case .certificate: tests.append(("context.Request.Certificate == null", "context.Request.Certificate != null"))
        case .user: tests.append(("context.User == null", "context.User != null"))
        default: tests += textTests(in: condition)
        }
      }
      for test in Self.unique(tests) { candidates += guarding(condition, fails: test.fails, holds: test.holds) }
    }
    return candidates
  }

  /// `string.IsNullOrEmpty` of the headers and parameters that a condition reads.
  private func textTests(in condition: Int) -> [(fails: String, holds: String)] {
    context.tree(condition).root.descendants.compactMap { node in
      guard node.kind == .invocationExpression, let function = node.expression, Self.isOfContext(node),
        function.identifierText == "GetValueOrDefault",
        ["Headers", "Query"].contains(function.expression?.identifierText ?? "")
      else { return nil }
      let test = "string.IsNullOrEmpty(\(document.string(node.documentRange)))"
      return (test, "!" + test)
    }
  }

  /// Names prove something only in a certificate whose chain is good.
  private func chainChecks() -> [Candidate] {
    guard gate.detail == "forgeable" else { return [] }
    return conditions.flatMap { condition -> [Candidate] in
      guard let (range, body) = whole(condition) else { return [] }
      let test = "context.Request.Certificate.Verify()"
      func edits(_ joint: String) -> [TextEdit] {
        let needsBrackets = Self.bindsLooserThan(
          joint.hasPrefix(" ||") ? .logicalOrExpression : .logicalAndExpression, body)
        let both = written(joint, in: condition)
        return needsBrackets
          ? [TextEdit(.at(range.start), "("), TextEdit(.at(range.end), ")" + both)] : [TextEdit(.at(range.end), both)]
      }
      return [
        Candidate(title: "refuse certificates whose chain is not good", edits: edits(" || !" + test)),
        Candidate(title: "accept no certificate whose chain is not good", edits: edits(" && " + test)),
      ]
    }
  }

  // MARK: Edits

  /// The condition with a test in front, as it is needed where the condition refuses, and where it lets in.
  private func guarding(_ condition: Int, fails: String, holds: String) -> [Candidate] {
    let name = NullUse.shortened(fails)
    if let (range, body) = whole(condition) {
      func edits(_ test: String, _ joint: String, _ kind: SyntaxKind) -> [TextEdit] {
        let front = test + written(joint, in: condition)
        return Self.bindsLooserThan(kind, body)
          ? [TextEdit(.at(range.start), front + "("), TextEdit(.at(range.end), ")")]
          : [TextEdit(.at(range.start), front)]
      }
      return [
        Candidate(title: "test `\(name)` first", edits: edits(fails, " || ", .logicalOrExpression)),
        Candidate(
          title: "test `\(NullUse.shortened(holds))` first", edits: edits(holds, " && ", .logicalAndExpression)),
      ]
    }
    guard context.tree(condition).form == .statements else { return [] }
    let start = document.expressions[condition].codeRange.start
    return ["true", "false"].map { answer in
      Candidate(
        title: "return `\(answer)` where `\(name)`",
        edits: [TextEdit(.at(start), " if (\(fails)) { return \(answer); }")])
    }
  }

  /// The expression of `@( )` and its place.
  private func whole(_ condition: Int) -> (ByteRange, SyntaxNode)? {
    let tree = context.tree(condition)
    guard tree.form == .expression, let body = tree.root.expression else { return nil }
    return (body.documentRange, body)
  }

  private static func bindsLooserThan(_ kind: SyntaxKind, _ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .conditionalExpression, .coalesceExpression, .simpleLambdaExpression, .parenthesizedLambdaExpression,
      .simpleAssignmentExpression, .throwExpression:
      true
    case .logicalOrExpression: kind == .logicalAndExpression
    default: false
    }
  }

  /// Code as the expression is written: raw, or with entities.
  private func written(_ code: String, in expression: Int) -> String {
    document.expressions[expression].isEscaped ? code.replacing("&&", with: "&amp;&amp;") : code
  }

  /// An `otherwise` that refuses, for a `choose` with none.
  private func otherwises() -> [Candidate] {
    var seen: Set<ElementID> = []
    return gate.exits.compactMap { exit in
      guard let choose = document.ancestor(of: exit.element, where: { $0 == .choose }), seen.insert(choose).inserted,
        document.child(.otherwise, of: choose) == nil,
        let last = Array(document.children(of: choose)).last(where: { document[$0].name == .when })
      else { return nil }
      let place = document[last].range
      let indent = document.string(ByteRange(document.wholeRange(of: last).start, place.start))
      let answer =
        exit.kind == .answer
        ? document.string(document[exit.element].range)
        : "<return-response>\(indent)        <set-status code=\"401\" reason=\"Unauthorized\" />\(indent)    </return-response>"
      return Candidate(
        title: "refuse all others in an `otherwise`",
        edits: [
          TextEdit(.at(place.end), "\(indent)<otherwise>\(indent)    \(answer)\(indent)</otherwise>")
        ])
    }
  }
}
