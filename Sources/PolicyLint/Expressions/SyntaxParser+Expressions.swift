/// Operators.
extension SyntaxParser {
  mutating func parseExpression() -> NodeID { parseSubexpression(.assignment) }

  /// An expression whose operators bind at least as tightly as `minimum`.
  mutating func parseSubexpression(_ minimum: OperatorPrecedence) -> NodeID {
    guard enter() else { return missingExpression() }
    let operand = parseOperand(minimum)
    let expression = parseOperators(operand, minimum)
    leave()
    return expression
  }

  // MARK: Unary

  // Functions that call themselves by way of others decide in one function and descend in another: a decision needs
  // room on the stack, and should give it back before the descent.

  /// What kind of operand starts at the current token.
  private enum OperandForm {
    case primary, cast, lambda, foreign, word, deconstruction
    case unary(SyntaxKind)
  }

  private mutating func parseOperand(_ minimum: OperatorPrecedence) -> NodeID {
    switch operandForm(minimum) {
    case .primary: parsePrimary()
    case .lambda: parseLambda()
    case .cast: parseCast()
    case .foreign: parseForeignUnary()
    case .word: parseContextualOperand()
    case .deconstruction: parseDeconstruction()
    case .unary(let kind): parseUnary(kind)
    }
  }

  private mutating func operandForm(_ minimum: OperatorPrecedence) -> OperandForm {
    // A lambda binds as loosely as an assignment: behind `+` or a cast it stands in parentheses.
    if minimum == .assignment, startsLambda(at: position) { return .lambda }
    return switch current {
    case .identifierToken where contextual == .varKeyword && minimum == .assignment && startsDeconstruction:
      .deconstruction
    case .identifierToken: contextual != .none && startsContextualOperand ? .word : .primary
    case .openParenToken: startsCast() ? .cast : .primary
    case .plusToken: .unary(.unaryPlusExpression)
    case .minusToken: .unary(.unaryMinusExpression)
    case .tildeToken: .unary(.bitwiseNotExpression)
    case .exclamationToken: .unary(.logicalNotExpression)
    case .plusPlusToken: .unary(.preIncrementExpression)
    case .minusMinusToken: .unary(.preDecrementExpression)
    case .throwKeyword: minimum <= .coalescing ? .unary(.throwExpression) : .primary
    case .caretToken, .ampersandToken, .asteriskToken: canStartExpression(at: position + 1) ? .foreign : .primary
    case .dotDotToken: .foreign
    default: .primary
    }
  }

  private mutating func parseUnary(_ kind: SyntaxKind) -> NodeID {
    if kind == .throwExpression { checkThrow() }
    let sign = take()
    let operand = parseSubexpression(kind == .throwExpression ? .coalescing : .unary)
    return node(kind, sign, SyntaxElement(operand))
  }

  /// `throw` is an expression behind `??`, in a branch of `?:` and behind `=>`.
  private mutating func checkThrow() {
    guard position != throwPosition else { return }
    report("CS8115", "`throw` is an expression only behind `??`, `?`, `:` and `=>`")
  }

  /// An expression where one may stand that gives a variable rather than its value.
  mutating func parsePossibleRef() -> NodeID {
    guard current == .refKeyword else { return parseExpression() }
    let keyword = take()
    let operand = parseExpression()
    return node(.refExpression, keyword, SyntaxElement(operand))
  }

  private mutating func parseCast() -> NodeID {
    let open = take()
    let type = parseType()
    let close = takeIf(.closeParenToken)
    let operand = parseSubexpression(.unary)
    return node(.castExpression, open, SyntaxElement(type), close, SyntaxElement(operand))
  }

  /// Operators in front of an operand that are of later versions or of unsafe code.
  private mutating func parseForeignUnary() -> NodeID {
    let kind = current
    let range = currentRange
    let sign = take()
    switch kind {
    case .caretToken:
      reportTooNew(8, "index from the end `^`", at: range)
      let operand = parseSubexpression(.unary)
      return node(.indexExpression, sign, SyntaxElement(operand))
    case .dotDotToken:
      reportTooNew(8, "range `..`", at: range)
      guard canStartExpression(at: position) else { return node(.rangeExpression, .missing, sign, .missing) }
      let right = parseSubexpression(.range)
      return node(.rangeExpression, .missing, sign, SyntaxElement(right))
    default:
      // An operator without its left operand is a likelier mistake than a pointer.
      report("CS1525", "`\(spelled(position - 1))` has no left operand", at: range)
      lastErrorPosition = position
      let operand = parseSubexpression(.unary)
      let isAddress = kind == .ampersandToken
      return node(isAddress ? .addressOfExpression : .pointerIndirectionExpression, sign, SyntaxElement(operand))
    }
  }

  // MARK: Binary

  /// What follows an operand.
  private enum Continuation {
    case end, conditional, fragment, switchExpression, with
    case binary(BinaryOperator)
  }

  mutating func parseOperators(_ operand: NodeID, _ minimum: OperatorPrecedence) -> NodeID {
    var left = operand
    while true {
      switch continuation(minimum) {
      case .end: return left
      case .conditional: return parseConditional(left)
      case .binary(let next): left = parseBinary(left, next)
      case .fragment: left = parseFragment(left)
      case .switchExpression: left = parseSwitchExpression(left)
      case .with: left = parseWith(left)
      }
    }
  }

  private func continuation(_ minimum: OperatorPrecedence) -> Continuation {
    if let next = binaryOperator() {
      let binds = next.precedence > minimum || next.precedence == minimum && next.precedence.isRightAssociative
      return binds ? .binary(next) : .end
    }
    if current == .questionToken { return minimum <= .conditional ? .conditional : .end }
    if minimum < .unary, continuesFragment { return .fragment }
    guard current == .switchKeyword || contextual == .withKeyword, minimum <= .switchOrWith, peek() == .openBraceToken
    else { return .end }
    return current == .switchKeyword ? .switchExpression : .with
  }

  /// The operator at the current token.
  private func binaryOperator() -> BinaryOperator? {
    guard current == .greaterThanToken, isAdjacent(position + 1) else { return BinaryOperator(current) }
    switch peek() {
    case .greaterThanToken:
      if peek(2) == .greaterThanToken, isAdjacent(position + 2) {
        return BinaryOperator(.unsignedRightShiftExpression, .shift, tokenCount: 3)
      }
      if peek(2) == .greaterThanEqualsToken, isAdjacent(position + 2) {
        return BinaryOperator(.unsignedRightShiftAssignmentExpression, .assignment, tokenCount: 3)
      }
      return BinaryOperator(.rightShiftExpression, .shift, tokenCount: 2)
    case .greaterThanEqualsToken:
      return BinaryOperator(.rightShiftAssignmentExpression, .assignment, tokenCount: 2)
    default: return BinaryOperator(current)
    }
  }

  private mutating func parseBinary(_ left: NodeID, _ next: BinaryOperator) -> NodeID {
    switch next.kind {
    case .isExpression: return parseIs(left)
    case .asExpression: return parseAs(left)
    case .rangeExpression: return parseRange(left)
    default: break
    }
    if next.precedence <= .coalescing || next.tokenCount > 1 { noteNewOperator(next, left) }
    let mark = scratch.count
    scratch.append(SyntaxElement(left))
    takeOperator(next.tokenCount)
    if next.kind == .coalesceExpression { throwPosition = position }
    let right =
      next.kind == .simpleAssignmentExpression ? parsePossibleRef() : parseSubexpression(next.precedence)
    scratch.append(SyntaxElement(right))
    return finish(next.kind, from: mark)
  }

  private mutating func takeOperator(_ tokenCount: Int) {
    for _ in 0..<tokenCount { scratch.append(take()) }
  }

  private mutating func parseAs(_ left: NodeID) -> NodeID {
    let keyword = take()
    let type = parseType(.test)
    return node(.asExpression, SyntaxElement(left), keyword, SyntaxElement(type))
  }

  private mutating func parseRange(_ left: NodeID) -> NodeID {
    reportTooNew(8, "range `..`", at: currentRange)
    let dots = take()
    guard canStartExpression(at: position) else { return node(.rangeExpression, SyntaxElement(left), dots, .missing) }
    let right = parseSubexpression(.unary)
    return node(.rangeExpression, SyntaxElement(left), dots, SyntaxElement(right))
  }

  private mutating func noteNewOperator(_ next: BinaryOperator, _ left: NodeID) {
    let last = min(position + next.tokenCount, tokens.count) - 1
    let range = tokens[position].range.union(tokens[last].range)
    switch next.kind {
    case .coalesceAssignmentExpression: reportTooNew(8, "`??=`", at: range)
    case .unsignedRightShiftExpression, .unsignedRightShiftAssignmentExpression:
      reportTooNew(11, "unsigned shift `>>>`", at: range)
    default:
      if next.precedence == .assignment { checkAssignmentTarget(left, range) }
    }
  }

  /// What can never be assigned to; the rest is for those who know types.
  private mutating func checkAssignmentTarget(_ left: NodeID, _ range: ByteRange) {
    let kind = nodes[left.index].kind
    if kind == .conditionalAccessExpression { return reportTooNew(14, "assignment behind `?.`", at: range) }
    let isValue =
      kind.isLiteral || kind.isBinary || kind == .castExpression || kind.isAnonymousFunction || kind.isCreation
      || kind.isPrefixUnary && kind != .pointerIndirectionExpression || kind == .interpolatedStringExpression
    if isValue {
      report("CS0131", "only a variable, a property or an element can be assigned to", at: nodes[left.index].range)
    }
  }

  private mutating func parseConditional(_ condition: NodeID) -> NodeID {
    let question = position
    let mark = scratch.count
    scratch.append(SyntaxElement(condition))
    scratch.append(take())
    throwPosition = position
    let whenTrue = parsePossibleRef()
    scratch.append(SyntaxElement(whenTrue))
    if endsConditional(question, condition) {
      scratch.append(.missing)
      scratch.append(.missing)
    } else {
      scratch.append(take())
      throwPosition = position
      let whenFalse = parsePossibleRef()
      scratch.append(SyntaxElement(whenFalse))
    }
    return finish(.conditionalExpression, from: mark)
  }

  /// Whether there is no `:` to a `?`, and then that is said.
  private mutating func endsConditional(_ question: Int, _ condition: NodeID) -> Bool {
    guard current == .colonToken else {
      report("CS1003", "`:` expected to this `?`", at: tokens[question].range)
      return true
    }
    guard peek() == .interpolatedStringTextToken else { return false }
    report(
      "CS8361", "a conditional expression in the hole of an interpolated string stands in parentheses: its `:` ends it",
      at: ByteRange(Int(nodes[condition.index].start), previousEnd))
    return true
  }

  // MARK: Placeholders

  /// Whether an operand goes on behind a complete one because a placeholder stands between, or is one of the two.
  private var continuesFragment: Bool {
    if current.isPlaceholder { return true }
    guard position > 0, tokens[position - 1].kind.isPlaceholder else { return false }
    if tokens[position].flags.contains(.startsLine) { return false }
    return startsOperandPlainly(at: position) && current != .openParenToken
  }

  /// Operands next to placeholders: `a {{operator}} b`, `{{prefix}}Name`.
  private mutating func parseFragment(_ left: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(SyntaxElement(left))
    repeat {
      let part = parseSubexpression(.unary)
      scratch.append(SyntaxElement(part))
    } while continuesFragment && !isAbandoned
    return finish(.fragmentExpression, from: mark)
  }

  // MARK: Words that are operators in certain places

  private var startsContextualOperand: Bool {
    switch contextual {
    case .awaitKeyword: return startsOperandPlainly(at: position + 1) && peek() != .openParenToken || isAwaitOfParens
    case .fromKeyword: return startsQuery
    default: return false
    }
  }

  /// `await (…)` could be a call of a method of that name; with a space before the bracket it hardly is.
  private var isAwaitOfParens: Bool { peek() == .openParenToken && !isAdjacent(position + 1) }

  private mutating func parseContextualOperand() -> NodeID {
    guard contextual == .awaitKeyword else { return parseQuery() }
    reportNotAllowed("`await`", at: currentRange, code: "CS4033")
    return parseUnary(.awaitExpression)
  }
}
