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

  private mutating func parseOperand(_ minimum: OperatorPrecedence) -> NodeID {
    switch current {
    case .identifierToken:
      if contextual != .none, startsContextualOperand { return parseContextualOperand() }
      return parsePrimary()
    case .plusToken: return parseUnary(.unaryPlusExpression)
    case .minusToken: return parseUnary(.unaryMinusExpression)
    case .tildeToken: return parseUnary(.bitwiseNotExpression)
    case .exclamationToken: return parseUnary(.logicalNotExpression)
    case .plusPlusToken: return parseUnary(.preIncrementExpression)
    case .minusMinusToken: return parseUnary(.preDecrementExpression)
    case .openParenToken:
      if !startsLambda(at: position), startsCast() { return parseCast() }
      return parsePrimary()
    case .throwKeyword:
      let keyword = take()
      let operand = parseSubexpression(.coalescing)
      return node(.throwExpression, keyword, SyntaxElement(operand))
    case .refKeyword:
      let keyword = take()
      let operand = parseSubexpression(minimum)
      return node(.refExpression, keyword, SyntaxElement(operand))
    case .caretToken, .dotDotToken, .ampersandToken, .asteriskToken: return parseForeignUnary()
    default: return parsePrimary()
    }
  }

  private mutating func parseUnary(_ kind: SyntaxKind) -> NodeID {
    let sign = take()
    let operand = parseSubexpression(.unary)
    return node(kind, sign, SyntaxElement(operand))
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
    guard canStartExpression(at: position + 1) || current == .dotDotToken else { return parsePrimary() }
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

  mutating func parseOperators(_ operand: NodeID, _ minimum: OperatorPrecedence) -> NodeID {
    var left = operand
    while true {
      if let next = binaryOperator() {
        guard next.precedence > minimum || next.precedence == minimum && next.precedence.isRightAssociative else {
          return left
        }
        left = parseBinary(left, next)
      } else if current == .questionToken {
        guard minimum <= .conditional else { return left }
        return parseConditional(left)
      } else if continuesFragment {
        left = parseFragment(left)
      } else if current == .switchKeyword || contextual == .withKeyword {
        guard minimum <= .switchOrWith, peek() == .openBraceToken else { return left }
        left = current == .switchKeyword ? parseSwitchExpression(left) : parseWith(left)
      } else {
        return left
      }
    }
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
    case .asExpression:
      let keyword = take()
      let type = parseType(.test)
      return node(.asExpression, SyntaxElement(left), keyword, SyntaxElement(type))
    case .rangeExpression:
      reportTooNew(8, "range `..`", at: currentRange)
      let dots = take()
      guard canStartExpression(at: position) else {
        return node(.rangeExpression, SyntaxElement(left), dots, .missing)
      }
      let right = parseSubexpression(.unary)
      return node(.rangeExpression, SyntaxElement(left), dots, SyntaxElement(right))
    default: break
    }
    noteNewOperator(next, left)
    let mark = scratch.count
    scratch.append(SyntaxElement(left))
    for _ in 0..<next.tokenCount { scratch.append(take()) }
    let right = parseSubexpression(next.precedence)
    scratch.append(SyntaxElement(right))
    return finish(next.kind, from: mark)
  }

  private mutating func noteNewOperator(_ next: BinaryOperator, _ left: NodeID) {
    let last = min(position + next.tokenCount, tokens.count) - 1
    let range = tokens[position].range.union(tokens[last].range)
    switch next.kind {
    case .coalesceAssignmentExpression: reportTooNew(8, "`??=`", at: range)
    case .unsignedRightShiftExpression, .unsignedRightShiftAssignmentExpression:
      reportTooNew(11, "unsigned shift `>>>`", at: range)
    default:
      if next.precedence == .assignment, nodes[left.index].kind == .conditionalAccessExpression {
        reportTooNew(14, "assignment behind `?.`", at: range)
      }
    }
  }

  private mutating func parseConditional(_ condition: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(SyntaxElement(condition))
    let question = position
    scratch.append(take())
    let whenTrue = parseSubexpression(.assignment)
    scratch.append(SyntaxElement(whenTrue))
    if current == .colonToken, peek() == .interpolatedStringTextToken {
      let range = ByteRange(Int(nodes[condition.index].start), previousEnd)
      report(
        "CS8361",
        "a conditional expression in the hole of an interpolated string stands in parentheses: its `:` ends it",
        at: range)
      scratch.append(.missing)
      scratch.append(.missing)
      return finish(.conditionalExpression, from: mark)
    }
    if current == .colonToken {
      scratch.append(take())
      let whenFalse = parseSubexpression(.assignment)
      scratch.append(SyntaxElement(whenFalse))
    } else {
      report("CS1003", "`:` expected to this `?`", at: tokens[question].range)
      scratch.append(.missing)
      scratch.append(.missing)
    }
    return finish(.conditionalExpression, from: mark)
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
