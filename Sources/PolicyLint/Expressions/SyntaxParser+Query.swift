/// Query syntax. Its outline is read and noted; what it means is nobody's business here.
extension SyntaxParser {
  /// Whether a query starts at the word `from`: `from x in`, `from T x in`.
  var startsQuery: Bool {
    guard peek() == .identifierToken || peek().isPredefinedType else { return false }
    if peek(2) == .inKeyword { return true }
    var index = position + 1
    // A type, roughly: a few tokens, the name, `in`.
    while index < min(position + 24, tokens.count - 1) {
      switch tokens[index].kind {
      case .identifierToken:
        if tokens[index + 1].kind == .inKeyword { return true }
      case .dotToken, .lessThanToken, .greaterThanToken, .commaToken, .openBracketToken, .closeBracketToken,
        .questionToken:
        break
      default:
        guard tokens[index].kind.isPredefinedType else { return false }
      }
      index += 1
    }
    return false
  }

  mutating func parseQuery() -> NodeID {
    diagnostics.append(
      SyntaxDiagnostic(
        kind: .notAnalyzed, code: "", message: "query syntax is not analyzed", range: currentRange))
    let from = parseFromClause()
    let body = parseQueryBody()
    return node(.queryExpression, SyntaxElement(from), SyntaxElement(body))
  }

  private mutating func parseFromClause() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseRangeVariable()
    return finish(.fromClause, from: mark)
  }

  /// `T x in source`, the type being optional.
  private mutating func parseRangeVariable() {
    if current == .identifierToken, peek() == .inKeyword {
      scratch.append(.missing)
    } else {
      let type = parseType()
      scratch.append(SyntaxElement(type))
    }
    scratch.append(expectName())
    scratch.append(expect(.inKeyword, "CS1003"))
    let source = parseExpression()
    scratch.append(SyntaxElement(source))
  }

  private mutating func parseQueryBody() -> NodeID {
    guard enter() else { return missingExpression() }
    defer { leave() }
    let mark = scratch.count
    while let clause = parseQueryClause() { scratch.append(SyntaxElement(clause)) }
    switch contextual {
    case .selectKeyword:
      let keyword = take()
      let expression = parseExpression()
      scratch.append(SyntaxElement(node(.selectClause, keyword, SyntaxElement(expression))))
    case .groupKeyword:
      let keyword = take()
      let expression = parseExpression()
      let by = expectWord(.byKeyword)
      let key = parseExpression()
      scratch.append(SyntaxElement(node(.groupClause, keyword, SyntaxElement(expression), by, SyntaxElement(key))))
    default: report("CS0742", "a query ends with `select` or `group`", at: .at(previousEnd))
    }
    if contextual == .intoKeyword {
      let keyword = take()
      let name = expectName()
      let body = parseQueryBody()
      scratch.append(SyntaxElement(node(.queryContinuation, keyword, name, SyntaxElement(body))))
    }
    return finish(.queryBody, from: mark)
  }

  private mutating func parseQueryClause() -> NodeID? {
    switch contextual {
    case .fromKeyword: return parseFromClause()
    case .whereKeyword:
      let keyword = take()
      let condition = parseExpression()
      return node(.whereClause, keyword, SyntaxElement(condition))
    case .letKeyword:
      let keyword = take()
      let name = expectName()
      let equals = expect(.equalsToken, "CS1003")
      let value = parseExpression()
      return node(.letClause, keyword, name, equals, SyntaxElement(value))
    case .joinKeyword: return parseJoin()
    case .orderbyKeyword:
      let mark = scratch.count
      scratch.append(take())
      while true {
        let key = parseExpression()
        let isDescending = contextual == .descendingKeyword
        let direction = isDescending || contextual == .ascendingKeyword ? take() : .missing
        let ordering = node(
          isDescending ? .descendingOrdering : .ascendingOrdering, SyntaxElement(key), direction)
        scratch.append(SyntaxElement(ordering))
        guard current == .commaToken else { break }
        scratch.append(take())
      }
      return finish(.orderByClause, from: mark)
    default: return nil
    }
  }

  private mutating func parseJoin() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    parseRangeVariable()
    scratch.append(expectWord(.onKeyword))
    let left = parseExpression()
    scratch.append(SyntaxElement(left))
    scratch.append(expectWord(.equalsKeyword))
    let right = parseExpression()
    scratch.append(SyntaxElement(right))
    var into = SyntaxElement.missing
    if contextual == .intoKeyword {
      let keyword = take()
      let name = expectName()
      into = SyntaxElement(node(.joinIntoClause, keyword, name))
    }
    scratch.append(into)
    return finish(.joinClause, from: mark)
  }

  private mutating func expectWord(_ word: TokenKind) -> SyntaxElement {
    if contextual == word { return take() }
    report("CS1003", "`\(Keywords.text(of: word))` expected", at: .at(previousEnd))
    return .missing
  }
}
