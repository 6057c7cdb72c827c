/// Statements: which ways there are through them, and what they return.
extension ExpressionRun {
  typealias Locals = [String: CallerValue]

  /// The ways out of a statement, each with the local variables as they are then; `nil` for a way that is not there.
  struct Ways {
    var next: Locals?
    var atBreak: Locals?
    var atContinue: Locals?
    /// What it returns, if it may return.
    var result: CallerValue?

    /// Adds the ways out, but for the next statement, of one that runs in between.
    mutating func add(_ other: Ways) {
      atBreak = Ways.joined(atBreak, other.atBreak)
      atContinue = Ways.joined(atContinue, other.atContinue)
      if let value = other.result { result = result.map { $0.joined(with: value) } ?? value }
    }

    static func joined(_ left: Locals?, _ right: Locals?) -> Locals? {
      guard let left else { return right }
      guard let right else { return left }
      return left.merging(right) { $0.joined(with: $1) }.filter { left[$0.key] != nil && right[$0.key] != nil }
    }
  }

  /// Runs the statements in a node to their end.
  func runStatements(of node: NodeID) -> Outcome {
    let ways = runList(nodes(of: node), locals)
    if let result = ways.result { return .value(ways.next == nil ? result : .unknown) }
    return ways.next == nil ? .failed : .value(.unknown)
  }

  private func runList(_ statements: [NodeID], _ locals: Locals) -> Ways {
    var ways = Ways(next: locals)
    for statement in statements {
      guard let current = ways.next else { break }
      let inner = run(statement, current)
      ways.add(inner)
      ways.next = inner.next
    }
    return ways
  }

  private func run(_ statement: NodeID, _ current: Locals) -> Ways {
    guard spend() else { return Ways(next: [:], result: .unknown) }
    locals = current
    switch tree.kind(of: statement) {
    case .block: return runList(nodes(of: statement), current)
    case .localDeclarationStatement: return declare(statement)
    case .returnStatement:
      guard let expression = child(1, of: statement) else { return Ways(result: .unknown) }
      return Ways(result: value(of: expression))
    case .throwStatement:
      _ = all(nodes(of: statement))
      hasFailed = true
      return Ways()
    case .breakStatement: return Ways(atBreak: current)
    case .continueStatement: return Ways(atContinue: current)
    case .ifStatement: return runIf(statement, current)
    case .forEachStatement: return runForEach(statement, current)
    case .forStatement: return runFor(statement, current)
    case .whileStatement:
      return runLoop(condition: child(2, of: statement), body: child(4, of: statement), step: nil, current)
    case .doStatement: return runLoop(condition: nil, body: child(1, of: statement), step: nil, current)
    case .tryStatement: return runTry(statement, current)
    case .switchStatement: return runSwitch(statement, current)
    case .emptyStatement, .localFunctionStatement: return Ways(next: current)
    default: return Ways(next: all(nodes(of: statement)) == nil ? nil : locals)
    }
  }

  private func declare(_ statement: NodeID) -> Ways {
    for declaration in nodes(of: statement) where tree.kind(of: declaration) == .variableDeclaration {
      guard declareVariables(of: declaration) else { return Ways() }
    }
    return Ways(next: locals)
  }

  /// Whether all values could be computed.
  private func declareVariables(of declaration: NodeID) -> Bool {
    for declarator in nodes(of: declaration) where tree.kind(of: declarator) == .variableDeclarator {
      guard let name = text(0, of: declarator) else { continue }
      guard let clause = child(1, of: declarator), let initial = child(1, of: clause) else {
        assign(.unknown, to: name)
        continue
      }
      guard let value = value(of: initial) else { return false }
      assign(value, to: name)
    }
    return true
  }

  private func runIf(_ statement: NodeID, _ current: Locals) -> Ways {
    guard let condition = child(2, of: statement), let then = child(4, of: statement) else {
      return Ways(next: current)
    }
    let otherwise = child(5, of: statement).flatMap { child(1, of: $0) }
    guard let test = value(of: condition) else { return Ways() }
    let after = locals
    var ways = Ways()
    if test.truth != false {
      let inner = run(then, after)
      ways.add(inner)
      ways.next = inner.next
    }
    if test.truth != true {
      let inner = otherwise.map { run($0, after) } ?? Ways(next: after)
      ways.add(inner)
      ways.next = Ways.joined(ways.next, inner.next)
    }
    return ways
  }

  // MARK: Loops

  private func runForEach(_ statement: NodeID, _ current: Locals) -> Ways {
    guard let name = text(3, of: statement), let list = child(5, of: statement), let body = child(7, of: statement)
    else {
      return Ways(next: current)
    }
    guard let value = value(of: list) else { return Ways() }
    guard case .list(let entries, _) = value, entries.count <= 16 else {
      var start = locals
      start[name] = .unknown
      return runRepeatedly(body, start, from: locals)
    }
    var ways = Ways(next: locals)
    for entry in entries {
      guard var start = ways.next else { break }
      start[name] = entry
      let inner = run(body, start)
      ways.result = Self.joinedResult(ways.result, inner.result)
      ways.atBreak = Ways.joined(ways.atBreak, inner.atBreak)
      ways.next = Ways.joined(inner.next, inner.atContinue)
    }
    return Ways(next: Ways.joined(ways.next, ways.atBreak), result: ways.result)
  }

  private static func joinedResult(_ left: CallerValue?, _ right: CallerValue?) -> CallerValue? {
    guard let left, let right else { return left ?? right }
    return left.joined(with: right)
  }

  private func runFor(_ statement: NodeID, _ current: Locals) -> Ways {
    if let start = child(2, of: statement) {
      if tree.kind(of: start) == .variableDeclaration {
        guard declareVariables(of: start) else { return Ways() }
      } else if all(nodes(of: start)) == nil {
        return Ways()
      }
    }
    return runLoop(
      condition: child(4, of: statement), body: child(8, of: statement), step: child(6, of: statement), locals)
  }

  /// Runs a loop step by step as long as it is certain that it goes on.
  private func runLoop(condition: NodeID?, body: NodeID?, step: NodeID?, _ current: Locals) -> Ways {
    guard let body else { return Ways(next: current) }
    var ways = Ways(next: current)
    for _ in 0..<16 {
      guard let start = ways.next else { break }
      locals = start
      guard let condition, let test = value(of: condition), let truth = test.truth else {
        let inner = runRepeatedly(body, locals, from: locals)
        return Ways(
          next: Ways.joined(inner.next, ways.atBreak), result: Self.joinedResult(ways.result, inner.result))
      }
      guard truth else { return Ways(next: Ways.joined(locals, ways.atBreak), result: ways.result) }
      let inner = run(body, locals)
      ways.result = Self.joinedResult(ways.result, inner.result)
      ways.atBreak = Ways.joined(ways.atBreak, inner.atBreak)
      ways.next = Ways.joined(inner.next, inner.atContinue)
      if let step, let next = ways.next {
        locals = next
        ways.next = all(nodes(of: step)) == nil ? nil : locals
      }
    }
    guard let rest = ways.next else { return Ways(next: ways.atBreak, result: ways.result) }
    let inner = runRepeatedly(body, rest, from: rest)
    return Ways(next: Ways.joined(inner.next, ways.atBreak), result: Self.joinedResult(ways.result, inner.result))
  }

  /// A loop of which it is open how often it runs, from not at all.
  private func runRepeatedly(_ body: NodeID, _ start: Locals, from before: Locals) -> Ways {
    let first = run(body, start)
    let after = Ways.joined(Ways.joined(first.next, first.atContinue), Ways.joined(first.atBreak, before))
    // What the first round changed is open in the others.
    let second = run(body, Ways.joined(after, start) ?? start)
    let result = Self.joinedResult(first.result, second.result)
    let end = Ways.joined(after, Ways.joined(Ways.joined(second.next, second.atContinue), second.atBreak))
    return Ways(next: end, result: result)
  }

  // MARK: Others

  private func runTry(_ statement: NodeID, _ current: Locals) -> Ways {
    let parts = nodes(of: statement)
    let catches = parts.filter { tree.kind(of: $0) == .catchClause }
    let failedBefore = hasFailed
    hasFailed = false
    tryDepth += catches.isEmpty ? 0 : 1
    var ways = parts.first.map { run($0, current) } ?? Ways(next: current)
    tryDepth -= catches.isEmpty ? 0 : 1
    if hasFailed {
      for clause in catches {
        guard let block = nodes(of: clause).last else { continue }
        // What the block had assigned by then is open.
        let inner = run(block, Ways.joined(current, ways.next) ?? current)
        ways.add(inner)
        ways.next = Ways.joined(ways.next, inner.next)
      }
    }
    hasFailed = failedBefore || hasFailed && catches.isEmpty
    if let clause = parts.last, tree.kind(of: clause) == .finallyClause, let block = child(1, of: clause),
      let next = ways.next
    {
      let inner = run(block, next)
      ways.add(inner)
      ways.next = inner.next
    }
    return ways
  }

  private func runSwitch(_ statement: NodeID, _ current: Locals) -> Ways {
    guard let subject = child(2, of: statement) else { return Ways(next: current) }
    guard value(of: subject) != nil else { return Ways() }
    let start = locals
    var ways = Ways()
    var hasDefault = false
    for section in nodes(of: statement) where tree.kind(of: section) == .switchSection {
      var statements: [NodeID] = []
      for part in nodes(of: section) {
        switch tree.kind(of: part) {
        case .defaultSwitchLabel: hasDefault = true
        case .caseSwitchLabel, .casePatternSwitchLabel: break
        default: statements.append(part)
        }
      }
      let inner = runList(statements, start)
      ways.result = Self.joinedResult(ways.result, inner.result)
      ways.atContinue = Ways.joined(ways.atContinue, inner.atContinue)
      ways.next = Ways.joined(ways.next, Ways.joined(inner.next, inner.atBreak))
    }
    if !hasDefault { ways.next = Ways.joined(ways.next, start) }
    return ways
  }
}
