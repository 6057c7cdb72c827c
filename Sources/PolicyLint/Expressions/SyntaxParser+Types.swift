/// Types.
extension SyntaxParser {
  /// Where a type stands, as far as that changes how it is read.
  enum TypeContext {
    case ordinary
    /// Behind `is`, `as` or `case`: a `?` may belong to a conditional expression.
    case test
    /// Behind `new`: the first `[` is the size of an array, not a rank, unless it is empty.
    case creation
  }

  mutating func parseType(_ context: TypeContext = .ordinary) -> NodeID {
    guard enter() else { return missingExpression() }
    defer { leave() }
    var type = parseTypeCore()
    while true {
      switch current {
      case .questionToken:
        if context == .test, canStartExpression(at: position + 1) { return type }
        if nodes[type.index].kind == .nullableType { return type }
        if context == .creation, peek() == .dotToken || peek() == .openBracketToken { return type }
        let mark = take()
        noteNullableReference(type, mark)
        type = node(.nullableType, SyntaxElement(type), mark)
      case .openBracketToken:
        guard context != .creation, endOfRank(at: position) != nil else { return type }
        type = parseArrayType(of: type)
      case .asteriskToken
      where peek() == .closeParenToken || peek() == .asteriskToken || nodes[type.index].kind == .predefinedType:
        let star = take()
        reportNotAllowed("a pointer", at: tokens[position - 1].range, code: "CS0214")
        type = node(.pointerType, SyntaxElement(type), star)
      default: return type
      }
    }
  }

  /// `string?`, `object?` and `T[]?` are nullable reference types whatever else is known.
  private mutating func noteNullableReference(_ type: NodeID, _ mark: SyntaxElement) {
    let record = nodes[type.index]
    var isReference = record.kind == .arrayType
    if record.kind == .predefinedType, let token = elements[Int(record.firstElement)].token {
      isReference = tokens[token].kind == .stringKeyword || tokens[token].kind == .objectKeyword
    }
    guard isReference, let token = mark.token else { return }
    reportTooNew(8, "nullable reference type", at: tokens[token].range, code: "CS8632")
  }

  /// `[ ]` and `[,]` behind an element type.
  mutating func parseArrayType(of elementType: NodeID) -> NodeID {
    let mark = scratch.count
    scratch.append(SyntaxElement(elementType))
    while current == .openBracketToken, endOfRank(at: position) != nil {
      let rank = scratch.count
      scratch.append(take())
      while current == .commaToken {
        let size = node(.omittedArraySizeExpression, .missing)
        scratch.append(SyntaxElement(size))
        scratch.append(take())
      }
      let size = node(.omittedArraySizeExpression, .missing)
      scratch.append(SyntaxElement(size))
      scratch.append(take())
      let specifier = finish(.arrayRankSpecifier, from: rank)
      scratch.append(SyntaxElement(specifier))
    }
    return finish(.arrayType, from: mark)
  }

  /// The token behind `[,,]`, which starts at `index`.
  func endOfRank(at index: Int) -> Int? {
    var end = index + 1
    while end < tokens.count, tokens[end].kind == .commaToken { end += 1 }
    return end < tokens.count && tokens[end].kind == .closeBracketToken ? end + 1 : nil
  }

  private mutating func parseTypeCore() -> NodeID {
    switch current {
    case .identifierToken: return parseName(inExpression: false)
    case .namedValueToken: return node(.namedValueExpression, take())
    case .templateHoleToken: return node(.templateHoleExpression, take())
    case .openParenToken: return parseTupleType()
    case .refKeyword:
      let ref = take()
      let readonly = takeIf(.readonlyKeyword)
      let type = parseType()
      return node(.refType, ref, readonly, SyntaxElement(type))
    default:
      if current.isPredefinedType { return node(.predefinedType, take()) }
      report("CS1031", "type expected, not \(currentText)")
      return missingExpression()
    }
  }

  private mutating func parseTupleType() -> NodeID {
    let mark = scratch.count
    let open = take()
    scratch.append(open)
    while true {
      let element = scratch.count
      let type = parseType()
      scratch.append(SyntaxElement(type))
      scratch.append(takeIf(.identifierToken))
      let tupleElement = finish(.tupleElement, from: element)
      scratch.append(SyntaxElement(tupleElement))
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    scratch.append(expectClosing(.closeParenToken, of: open, "CS1026"))
    return finish(.tupleType, from: mark)
  }

  // MARK: Names

  /// `A.B<C>.D`; in an expression only the name up to the first dot, since the rest is member access.
  mutating func parseName(inExpression: Bool) -> NodeID {
    var name = parseSimpleName(inExpression: inExpression)
    if current == .colonColonToken {
      let colons = take()
      let right = parseSimpleName(inExpression: inExpression)
      name = node(.aliasQualifiedName, SyntaxElement(name), colons, SyntaxElement(right))
    }
    if inExpression { return name }
    while current == .dotToken {
      let dot = take()
      let right = parseSimpleName(inExpression: false)
      name = node(.qualifiedName, SyntaxElement(name), dot, SyntaxElement(right))
    }
    return name
  }

  /// `A` or `A<B>`.
  mutating func parseSimpleName(inExpression: Bool) -> NodeID {
    guard current == .identifierToken else {
      if current.isPlaceholder {
        return node(current == .namedValueToken ? .namedValueExpression : .templateHoleExpression, take())
      }
      if current.isReservedWord, !tokens[position].flags.contains(.startsLine) {
        report("CS1041", "name expected; \(currentText) is a word of the language")
        return node(.identifierName, take())
      }
      report("CS1001", "name expected", at: .at(previousEnd))
      return missingExpression()
    }
    let identifier = take()
    guard current == .lessThanToken, inExpression ? startsTypeArguments() : scanTypeArguments() != nil else {
      return node(.identifierName, identifier)
    }
    let arguments = parseTypeArguments()
    return node(.genericName, identifier, SyntaxElement(arguments))
  }

  private mutating func parseTypeArguments() -> NodeID {
    let mark = scratch.count
    scratch.append(take())
    while true {
      if current == .commaToken || current == .greaterThanToken {
        let omitted = node(.omittedTypeArgument, .missing)
        scratch.append(SyntaxElement(omitted))
      } else {
        let type = parseType()
        scratch.append(SyntaxElement(type))
      }
      guard current == .commaToken else { break }
      scratch.append(take())
    }
    scratch.append(expect(.greaterThanToken, "CS1003"))
    return finish(.typeArgumentList, from: mark)
  }
}
