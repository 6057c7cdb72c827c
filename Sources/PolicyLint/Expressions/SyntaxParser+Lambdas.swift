/// Lambdas and anonymous methods.
extension SyntaxParser {
  mutating func parseLambda() -> NodeID {
    let modifier = parseLambdaModifiers()
    if current == .delegateKeyword { return parseAnonymousMethod(modifier: modifier) }
    if current == .openParenToken {
      let parameters = parseParameterList()
      checkParameterTypes(parameters)
      let arrow = expect(.equalsGreaterThanToken, "CS1003")
      let body = parseLambdaBody()
      return node(
        .parenthesizedLambdaExpression, modifier, SyntaxElement(parameters), arrow, SyntaxElement(body))
    }
    let parameter = node(.parameter, .missing, .missing, takeIf(.identifierToken), .missing)
    let arrow = expect(.equalsGreaterThanToken, "CS1003")
    let body = parseLambdaBody()
    return node(.simpleLambdaExpression, modifier, SyntaxElement(parameter), arrow, SyntaxElement(body))
  }

  /// Either all parameters of a lambda have types, or none has.
  private mutating func checkParameterTypes(_ list: NodeID) {
    let record = nodes[list.index]
    let parameters = elements[Int(record.firstElement)...].prefix(Int(record.elementCount)).compactMap(\.node)
    let typed = parameters.filter { !elements[Int(nodes[$0.index].firstElement) + 1].isMissing }
    guard !typed.isEmpty, let untyped = parameters.first(where: { !typed.contains($0) }) else { return }
    report("CS0748", "either all parameters of a lambda have types, or none has", at: nodes[untyped.index].range)
  }

  /// `async` and `static`; the last one is kept in the tree.
  private mutating func parseLambdaModifiers() -> SyntaxElement {
    var modifier = SyntaxElement.missing
    while true {
      if current == .staticKeyword {
        reportTooNew(9, "static lambda", at: currentRange)
        modifier = take()
      } else if contextual == .asyncKeyword, peek() != .equalsGreaterThanToken {
        reportNotAllowed("an `async` lambda", at: currentRange, code: "CS4033")
        modifier = take()
      } else {
        return modifier
      }
    }
  }

  private mutating func parseLambdaBody() -> NodeID {
    if current == .openBraceToken { return parseBlock() }
    throwPosition = position
    return parsePossibleRef()
  }

  mutating func parseAnonymousMethod(modifier: SyntaxElement) -> NodeID {
    let keyword = take()
    var parameters = SyntaxElement.missing
    if current == .openParenToken { parameters = SyntaxElement(parseParameterList()) }
    let body = parseRequiredBlock()
    return node(.anonymousMethodExpression, modifier, keyword, parameters, SyntaxElement(body))
  }

  /// `(…)` of a lambda, an anonymous method or a local function.
  mutating func parseParameterList() -> NodeID {
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != .closeParenToken {
      parseElements(.closeParenToken) { parser in
        let parameter = parser.parseParameter()
        parser.scratch.append(SyntaxElement(parameter))
      }
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    openBracket = outer
    return finish(.parameterList, from: mark)
  }

  private mutating func parseParameter() -> NodeID {
    var modifier = SyntaxElement.missing
    switch current {
    case .refKeyword, .outKeyword, .inKeyword, .paramsKeyword, .thisKeyword: modifier = take()
    default: break
    }
    var type = SyntaxElement.missing
    let isNameAlone =
      current == .identifierToken
      && (peek() == .commaToken || peek() == .closeParenToken || peek() == .equalsToken)
    if !isNameAlone { type = SyntaxElement(parseType()) }
    let name = expectName()
    var value = SyntaxElement.missing
    if current == .equalsToken {
      let equals = take()
      let expression = parseExpression()
      value = SyntaxElement(node(.equalsValueClause, equals, SyntaxElement(expression)))
    }
    return node(.parameter, modifier, type, name, value)
  }
}
