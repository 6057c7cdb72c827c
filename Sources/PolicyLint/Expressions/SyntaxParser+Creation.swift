/// `new` in all its forms.
extension SyntaxParser {
  mutating func parseCreation() -> NodeID {
    switch peek() {
    case .openBraceToken: parseAnonymousObject()
    case .openBracketToken: parseImplicitArray()
    case .openParenToken where !startsTupleCreation: parseImplicitCreation()
    default: parseTypedCreation()
    }
  }

  /// Whether `new (int, int)[3]` starts here rather than `new()`.
  private var startsTupleCreation: Bool {
    let close = Int(tokens[position + 1].match)
    return close > 0 && close + 1 < tokens.count && tokens[close + 1].kind == .openBracketToken
  }

  private mutating func parseImplicitCreation() -> NodeID {
    reportTooNew(9, "target-typed `new()`", at: currentRange)
    let keyword = take()
    let arguments = parseArguments(.argumentList)
    var initializer = SyntaxElement.missing
    if current == .openBraceToken { initializer = SyntaxElement(parseObjectOrCollectionInitializer()) }
    return node(.implicitObjectCreationExpression, keyword, SyntaxElement(arguments), initializer)
  }

  private mutating func parseTypedCreation() -> NodeID {
    let keyword = take()
    let type = parseType(.creation)
    return current == .openBracketToken ? parseArrayCreation(keyword, type) : parseObjectCreation(keyword, type)
  }

  private mutating func parseObjectCreation(_ keyword: SyntaxElement, _ type: NodeID) -> NodeID {
    var arguments = SyntaxElement.missing
    var initializer = SyntaxElement.missing
    if current == .openParenToken { arguments = SyntaxElement(parseArguments(.argumentList)) }
    if current == .openBraceToken { initializer = SyntaxElement(parseObjectOrCollectionInitializer()) }
    if arguments.isMissing, initializer.isMissing {
      report("CS1526", "`(`, `[` or `{` expected behind the type of `new`", at: .at(previousEnd))
    }
    return node(.objectCreationExpression, keyword, SyntaxElement(type), arguments, initializer)
  }

  private mutating func parseArrayCreation(_ keyword: SyntaxElement, _ elementType: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(SyntaxElement(elementType))
    let bracket = position
    let (first, hasSizes) = parseRankWithSizes()
    scratch.append(SyntaxElement(first))
    while current == .openBracketToken, endOfRank(at: position) != nil {
      let (rank, _) = parseRankWithSizes()
      scratch.append(SyntaxElement(rank))
    }
    let type = finish(.arrayType, from: mark)
    var initializer = SyntaxElement.missing
    if current == .openBraceToken {
      initializer = SyntaxElement(parseInitializer(.arrayInitializerExpression))
    } else if !hasSizes {
      report("CS1586", "an array needs a size or an initializer", at: tokens[bracket].range)
    }
    return node(.arrayCreationExpression, keyword, SyntaxElement(type), initializer)
  }

  private mutating func parseRankWithSizes() -> (NodeID, hasSizes: Bool) {
    guard enter() else { return (missingExpression(), true) }
    defer { leave() }
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    var hasSizes = false
    while true {
      if current == .commaToken || current == .closeBracketToken {
        let size = node(.omittedArraySizeExpression, .missing)
        scratch.append(SyntaxElement(size))
      } else {
        hasSizes = true
        let size = parseExpression()
        scratch.append(SyntaxElement(size))
      }
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    scratch.append(expectClosing(.closeBracketToken, of: open, "CS1003"))
    openBracket = outer
    return (finish(.arrayRankSpecifier, from: mark), hasSizes)
  }

  private mutating func parseImplicitArray() -> NodeID {
    let keyword = take()
    let mark = scratch.count
    let open = take()
    scratch.append(open)
    while current == .commaToken { scratch.append(take()) }
    scratch.append(expectClosing(.closeBracketToken, of: open, "CS1003"))
    let rank = finish(.arrayRankSpecifier, from: mark)
    guard current == .openBraceToken else {
      report("CS1514", "`{` expected: `new[]` needs its elements", at: .at(previousEnd))
      return node(.implicitArrayCreationExpression, keyword, SyntaxElement(rank), .missing)
    }
    let initializer = parseInitializer(.arrayInitializerExpression)
    return node(.implicitArrayCreationExpression, keyword, SyntaxElement(rank), SyntaxElement(initializer))
  }

  private mutating func parseAnonymousObject() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    takeBraced { $0.parseAnonymousMember() }
    return finish(.anonymousObjectCreationExpression, from: mark)
  }

  private mutating func parseAnonymousMember() -> NodeID {
    let name: SyntaxElement =
      current == .identifierToken && peek() == .equalsToken ? SyntaxElement(parseNameEquals()) : .missing
    let expression = parseExpression()
    if name.isMissing { checkMemberHasName(expression) }
    return node(.anonymousObjectMemberDeclarator, name, SyntaxElement(expression))
  }

  /// The name of a member without `name =` is that of the variable or property that it copies.
  private mutating func checkMemberHasName(_ expression: NodeID) {
    let record = nodes[expression.index]
    switch record.kind {
    case .identifierName, .genericName, .simpleMemberAccessExpression, .conditionalAccessExpression, .missingExpression:
      return
    default:
      guard !record.kind.isPlaceholder, lastErrorPosition < 0 || record.start > tokens[lastErrorPosition].end else {
        return
      }
      report("CS0746", "a member of an anonymous object needs a name: `name = value`", at: record.range)
    }
  }

  private mutating func parseNameEquals() -> NodeID {
    let identifier = node(.identifierName, take())
    return node(.nameEquals, SyntaxElement(identifier), take())
  }

  mutating func parseStackAlloc() -> NodeID {
    reportNotAllowed("`stackalloc`", at: currentRange, code: "CS0214")
    let keyword = take()
    var type = SyntaxElement.missing
    if current != .openBracketToken { type = SyntaxElement(parseType(.creation)) }
    if current == .openBracketToken {
      let mark = scratch.count
      scratch.append(type)
      let (rank, _) = parseRankWithSizes()
      scratch.append(SyntaxElement(rank))
      type = SyntaxElement(finish(.arrayType, from: mark))
    }
    var initializer = SyntaxElement.missing
    if current == .openBraceToken { initializer = SyntaxElement(parseInitializer(.arrayInitializerExpression)) }
    return node(.stackAllocArrayCreationExpression, keyword, type, initializer)
  }

  /// `[a, b]` of C# 12.
  mutating func parseCollection() -> NodeID {
    guard tokens[position].match > 0 else {
      reportUnclosed(position)
      skip(to: position + 1)
      skipToStatementEnd()
      lastErrorPosition = position
      return missingExpression()
    }
    reportTooNew(12, "collection expression `[…]`", at: currentRange)
    let mark = scratch.count
    let outer = openBracket
    openBracket = position
    let open = take()
    scratch.append(open)
    if current != .closeBracketToken {
      parseElements(.closeBracketToken, allowsTrailingComma: true) { parser in
        let element: NodeID
        if parser.current == .dotDotToken {
          let dots = parser.take()
          let expression = parser.parseExpression()
          element = parser.node(.spreadElement, dots, SyntaxElement(expression))
        } else {
          element = parser.parseExpression()
        }
        parser.scratch.append(SyntaxElement(element))
      }
    }
    scratch.append(expectClosing(.closeBracketToken, of: open, "CS1003"))
    openBracket = outer
    return finish(.collectionExpression, from: mark)
  }
}
