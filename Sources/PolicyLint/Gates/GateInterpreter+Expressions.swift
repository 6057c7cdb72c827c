/// Expressions.
extension GateInterpreter {
  func value(of node: SyntaxNode) throws(Stop) -> GateValue {
    try enter()
    defer { leave() }
    let value = try plainValue(of: node)
    if let flipped, flipped.expression == expression, flipped.node == node.id, case .bool(let truth) = value {
      return .bool(!truth)
    }
    return value
  }

  private func plainValue(of node: SyntaxNode) throws(Stop) -> GateValue {
    switch node.kind {
    case .parenthesizedExpression, .checkedExpression, .uncheckedExpression, .suppressNullableWarningExpression:
      guard let inner = node.expression else { return notUnderstood(node) }
      return try value(of: inner)
    case .numericLiteralExpression: return number(node)
    case .stringLiteralExpression: return node.stringValue.map { .string($0) } ?? notUnderstood(node)
    case .characterLiteralExpression:
      guard let unit = node.token(0)?.characterValue, let scalar = Unicode.Scalar(unit) else {
        return notUnderstood(node)
      }
      return .string(String(Character(scalar)))
    case .trueLiteralExpression: return .bool(true)
    case .falseLiteralExpression: return .bool(false)
    case .nullLiteralExpression, .defaultLiteralExpression: return .null
    case .defaultExpression: return node.type.map { defaultValue(of: $0) } ?? notUnderstood(node)
    case .interpolatedStringExpression: return try interpolation(node)
    case .identifierName, .genericName: return name(node)
    case .predefinedType: return .type(node.text)
    case .simpleMemberAccessExpression:
      guard let receiver = node.expression, let name = node.name else { return notUnderstood(node) }
      return try member(name.identifierText ?? "", of: try value(of: receiver))
    case .memberBindingExpression:
      return try member(node.name?.identifierText ?? "", of: bindings.last ?? notUnderstood(node))
    case .elementBindingExpression: return try element(of: bindings.last ?? notUnderstood(node), node)
    case .elementAccessExpression:
      guard let receiver = node.expression else { return notUnderstood(node) }
      return try element(of: try value(of: receiver), node)
    case .conditionalAccessExpression: return try conditionalAccess(node)
    case .invocationExpression: return try invocation(node)
    case .castExpression:
      guard let operand = node.operand, let type = node.type else { return notUnderstood(node) }
      return try cast(try value(of: operand), to: type)
    case .conditionalExpression:
      guard let condition = node.condition, let yes = node.whenTrue, let no = node.whenFalse else {
        return notUnderstood(node)
      }
      return try value(of: try truth(try value(of: condition)) ? yes : no)
    case .simpleLambdaExpression, .parenthesizedLambdaExpression, .anonymousMethodExpression:
      guard let body = node.body else { return notUnderstood(node) }
      return .function(
        GateFunction(parameters: node.parameters.map { $0.identifierText ?? "_" }, body: body, scope: scope))
    case .throwExpression: throw .thrown
    case .queryExpression: return try query(node)
    case .isPatternExpression, .isExpression, .asExpression, .switchExpression: return try typeTest(node)
    default:
      if node.kind.isAssignment { return try assignment(node) }
      if node.kind.isBinary { return try binary(node) }
      if node.kind.isPrefixUnary || node.kind.isPostfixUnary { return try unary(node) }
      return try creation(node)
    }
  }

  private func number(_ node: SyntaxNode) -> GateValue {
    switch node.numericValue {
    case .int(let value): .int(Int(value))
    case .uint(let value): .int(Int(value))
    case .long(let value): .int(Int(value))
    case .double(let value): .double(value)
    case .float(let value): .double(Double(value))
    case .decimal(let text): Double(text).map { .double($0) } ?? notUnderstood(node)
    default: notUnderstood(node)
    }
  }

  private func name(_ node: SyntaxNode) -> GateValue {
    guard let name = node.identifierText else { return notUnderstood(node) }
    if let value = scope.value(name) { return value }
    return name == "context" ? .place(.context) : .type(name)
  }

  private func interpolation(_ node: SyntaxNode) throws(Stop) -> GateValue {
    var result = GateText("")
    for content in node.interpolatedStringContents {
      if content.kind == .interpolatedStringText {
        result = concatenate(result, GateText(content.stringValue ?? ""))
      } else if let hole = content.expression {
        guard case .text(let part) = try textOf(try value(of: hole)) else { return notUnderstood(node) }
        result = concatenate(result, part)
      }
    }
    return .text(result)
  }

  func concatenate(_ left: GateText, _ right: GateText) -> GateText {
    var result = GateText(left.string + right.string)
    result.hasNamedValue = left.hasNamedValue || right.hasNamedValue
    switch (left.origin, right.origin) {
    case (let origin?, nil):
      result.origin = origin
      result.origin?.steps.append(.surrounded("", right.string))
    case (nil, let origin?):
      result.origin = origin
      result.origin?.steps.append(.surrounded(left.string, ""))
    case (let origin?, .some):
      result.origin = origin
      result.origin?.steps.append(.opaque)
    case (nil, nil): break
    }
    return result
  }

  private func conditionalAccess(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let receiver = node.expression, let rest = node.whenNotNull else { return notUnderstood(node) }
    let value = try value(of: receiver)
    if value.isNull { return .null }
    // Whether an unknown is null decides about the whole; what follows is unknown either way.
    bindings.append(value)
    defer { bindings.removeLast() }
    return try self.value(of: rest)
  }

  // MARK: Assignments

  private func assignment(_ node: SyntaxNode) throws(Stop) -> GateValue {
    guard let left = node.left, let right = node.right else { return notUnderstood(node) }
    if node.kind == .coalesceAssignmentExpression {
      let old = try value(of: left)
      guard old.isNull else { return old }
      let new = try value(of: right)
      try assign(new, to: left)
      return new
    }
    var new = try value(of: right)
    if node.kind != .simpleAssignmentExpression {
      let old = try value(of: left)
      switch node.kind {
      case .addAssignmentExpression: new = try add(old, new)
      case .andAssignmentExpression: new = try bothBits(old, new, isAnd: true)
      case .orAssignmentExpression: new = try bothBits(old, new, isAnd: false)
      case .subtractAssignmentExpression: new = arithmetic(.subtractExpression, old, new)
      case .multiplyAssignmentExpression: new = arithmetic(.multiplyExpression, old, new)
      default: new = unknown("assignment", from: [old, new])
      }
    }
    try assign(new, to: left)
    return new
  }

  func assign(_ value: GateValue, to target: SyntaxNode) throws(Stop) {
    switch target.kind {
    case .identifierName:
      if let name = target.identifierText, name != "_" { scope.assign(name, value) }
    case .declarationExpression:
      for variable in target.designatedVariables { scope.declare(variable.identifierText ?? "_", value) }
    case .elementAccessExpression:
      guard let receiver = target.expression, case .list(let list) = try self.value(of: receiver).unboxed,
        let argument = target.arguments.first?.expression
      else { return }
      let key = try self.value(of: argument)
      if case .int(let index) = key, list.items.indices.contains(index) {
        list.items[index] = value
      } else {
        list.items.append(.pair(key, value))
      }
    default: break
    }
  }

  // MARK: Creation

  private func creation(_ node: SyntaxNode) throws(Stop) -> GateValue {
    switch node.kind {
    case .implicitArrayCreationExpression, .arrayCreationExpression:
      guard let initializer = node.initializer else { return unknown("array", node.id.index, isTainted: false) }
      return .list(try elements(initializer))
    case .collectionExpression: return .list(try elements(node))
    case .tupleExpression:
      var members: [String: GateValue] = [:]
      for (index, argument) in node.arguments.enumerated() {
        guard let part = argument.expression else { continue }
        let value = try value(of: part)
        members["Item\(index + 1)"] = value
        if let name = argument.nameColon?.identifierText { members[name] = value }
      }
      return .record(members)
    case .anonymousObjectCreationExpression:
      var members: [String: GateValue] = [:]
      for member in node.initializerExpressions {
        guard let part = member.expression else { continue }
        let name = member.nameEquals?.identifierText ?? part.identifierText ?? ""
        members[name] = try value(of: part)
      }
      return .record(members)
    case .objectCreationExpression: return try objectCreation(node)
    case .omittedArraySizeExpression, .missingExpression: return notUnderstood(node)
    case .namedValueExpression: return unknown("named value " + node.text, isTainted: false)
    default: return notUnderstood(node)
    }
  }

  private func elements(_ initializer: SyntaxNode) throws(Stop) -> [GateValue] {
    var items: [GateValue] = []
    for element in initializer.initializerExpressions {
      switch element.kind {
      case .complexElementInitializerExpression:
        let parts = element.initializerExpressions
        if parts.count == 2 {
          let key = try value(of: parts[0])
          items.append(.pair(key, try value(of: parts[1])))
        }
      case .simpleAssignmentExpression:
        // `["key"] = value` of a dictionary.
        if let left = element.left, left.kind == .implicitElementAccess, let key = left.arguments.first?.expression,
          let right = element.right
        {
          let key = try value(of: key)
          items.append(.pair(key, try value(of: right)))
        }
      case .arrayInitializerExpression: items.append(.list(try elements(element)))
      default: items.append(try value(of: element))
      }
    }
    return items
  }

  private func objectCreation(_ node: SyntaxNode) throws(Stop) -> GateValue {
    let type = node.type?.identifierText ?? node.type?.text ?? ""
    var arguments: [GateValue] = []
    for argument in node.arguments { if let part = argument.expression { arguments.append(try value(of: part)) } }
    switch type {
    case "HashSet", "List", "Queue", "Stack", "SortedSet", "Dictionary", "SortedDictionary", "LinkedList":
      var items: [GateValue] = []
      if case .list(let source)? = arguments.first?.unboxed {
        items = source.items
      } else if let first = arguments.first, first.isUnknown || first.isNull {
        if first.isNull { throw .thrown }
        return unknown("collection", from: arguments)
      }
      if let initializer = node.initializer { items += try elements(initializer) }
      let ignoresCase = arguments.contains {
        if case .type(let name) = $0 { name.hasSuffix("IgnoreCase") } else { false }
      }
      let list = GateList(items)
      return ignoresCase ? .record(["ignoringCase": .list(list)]) : .list(list)
    case "string", "String":
      if case .list(let list)? = arguments.first { return try joined(list.items, "") }
      return unknown("string", from: arguments)
    case "Regex":
      if case .text(let pattern)? = arguments.first { return .record(["pattern": .text(pattern)]) }
      return unknown("regex", from: arguments)
    case "DateTime", "DateTimeOffset", "Uri", "JObject", "Random", "StringBuilder", "Guid":
      return unknown(type, from: arguments)
    default:
      return unknown("new " + type, from: arguments)
    }
  }

  func defaultValue(of type: SyntaxNode) -> GateValue {
    switch type.text {
    case "bool", "Boolean": .bool(false)
    case "int", "long", "Int32", "Int64": .int(0)
    case "double", "decimal": .double(0)
    case "DateTime": .date(-6e10)
    default: .null
    }
  }
}
