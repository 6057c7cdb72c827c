/// Finds where the values in one expression come from, from the leaves up and in the order of the code.
///
/// Values that a condition only chooses between, or that are only compared, do not flow; what is not known to change data is
/// taken to hand it on.
struct OriginAnalysis {
  private let tree: SyntaxTree
  private let expression: Int
  private let variable: (String) -> Provenance
  private var values: [Provenance]
  private var locals: [String: Provenance] = [:]

  /// By node, what is known of it. `variable` tells of the variables of the context.
  static func values(of tree: SyntaxTree, expression: Int, variable: (String) -> Provenance) -> [Provenance] {
    withoutActuallyEscaping(variable) { variable in
      var analysis = OriginAnalysis(
        tree: tree, expression: expression, variable: variable,
        values: [Provenance](repeating: .none, count: tree.nodes.count))
      for index in tree.nodes.indices { analysis.values[index] = analysis.value(SyntaxNode(tree, NodeID(index))) }
      return analysis.values
    }
  }

  private subscript(_ node: SyntaxNode?) -> Provenance { node.map { values[$0.id.index] } ?? .none }

  private mutating func value(_ node: SyntaxNode) -> Provenance {
    switch node.kind {
    case .identifierName: return identifier(node)
    case .simpleMemberAccessExpression: return member(of: self[node.expression], named: node.name, at: node)
    case .memberBindingExpression: return member(of: self[node.receiver], named: node.name, at: node)
    case .elementBindingExpression: return element(of: self[node.receiver], node)
    case .conditionalAccessExpression: return self[node.whenNotNull]
    case .elementAccessExpression: return element(of: self[node.expression], node)
    case .invocationExpression: return invocation(node)
    case .objectCreationExpression: return creation(node)
    case .castExpression: return cast(node)
    case .asExpression: return self[node.left]
    case .conditionalExpression: return self[node.whenTrue].union(self[node.whenFalse]).content
    case .addExpression, .coalesceExpression: return self[node.left].union(self[node.right]).content
    case .variableDeclarator:
      if let name = node.identifierText { locals[name] = self[node.initializer] }
      return .none
    case .isPatternExpression:
      if let pattern = node.lastChild, pattern.kind == .declarationPattern, let name = pattern.lastChild?.identifierText
      {
        locals[name] = self[node.left]
      }
      return .none
    case .simpleLambdaExpression, .parenthesizedLambdaExpression: return self[node.body].content
    case .argument, .parenthesizedExpression, .interpolation, .equalsValueClause, .suppressNullableWarningExpression,
      .returnStatement:
      return self[node.expression ?? node.lastChild]
    default:
      if node.kind.isAssignment { return assign(node) }
      if node.kind.isBinary || node.kind.isPrefixUnary || node.kind.isPostfixUnary || node.kind.isStatement {
        return .none
      }
      return node.children.reduce(into: Provenance.none) { $0.formUnion(self[$1]) }
    }
  }

  // MARK: Names

  private func identifier(_ node: SyntaxNode) -> Provenance {
    if node.isNamed("context") { return Provenance(part: .context) }
    guard let name = node.identifierText else { return .none }
    if let known = locals[name] { return known }
    // A parameter stands for an entry of what its method is called on, and so does the variable of a loop.
    for outer in node.ancestors {
      switch outer.kind {
      case .forEachStatement where outer.identifierText == name: return self[outer.expression]
      case .simpleLambdaExpression, .parenthesizedLambdaExpression:
        guard outer.parameters.contains(where: { $0.identifierText == name }) else { continue }
        let call = outer.ancestors.first { $0.kind == .invocationExpression }
        return call.map { self[$0.expression?.expression] } ?? .none
      default: continue
      }
    }
    return .none
  }

  private func cast(_ node: SyntaxNode) -> Provenance {
    if isPlain(node.child(1)) { return .none }
    var value = self[node.operand]
    // A variable that holds a token and is set elsewhere is set by a policy that checks tokens.
    if value.raw == .unknown, node.child(1)?.isNamed("Jwt") == true { value.raw = .identity }
    return value
  }

  private mutating func assign(_ node: SyntaxNode) -> Provenance {
    let value = self[node.right]
    guard let left = node.left else { return value }
    if left.kind == .elementAccessExpression { collect(value, in: left.expression, quoting: true) }
    guard left.kind == .identifierName, let name = left.identifierText else { return value }
    // What is assigned on the way replaces what was there; in a branch it may.
    let isCertain = node.kind == .simpleAssignmentExpression && node.parent?.parent?.kind == .compilationUnit
    locals[name] = isCertain ? value : (locals[name] ?? .none).union(value)
    return value
  }

  /// What is put into an object that a local holds flows with it.
  private mutating func collect(_ value: Provenance, in object: SyntaxNode?, quoting: Bool) {
    var inner = object
    // `text.Append("a").Append("b")`
    while let call = inner, call.kind == .invocationExpression { inner = call.expression?.expression }
    guard let inner, inner.kind == .identifierName, let name = inner.identifierText, var known = locals[name] else {
      return
    }
    var value = value.content
    if quoting { Self.quote(&value) }
    known.formUnion(value)
    locals[name] = known
  }

  // MARK: Members

  private func member(of receiver: Provenance, named name: SyntaxNode?, at node: SyntaxNode) -> Provenance {
    guard let name else { return receiver.content }
    if var part = receiver.part.member(name) {
      if !part.raw.intersection(.request).isEmpty { part.source = place(node) }
      return part
    }
    if Self.plainMembers.contains(where: name.isNamed) { return .none }
    // What an entry of the headers or parameters is called is not what is sent in it.
    if receiver.part.isDictionary, name.isNamed("Key") { return .none }
    var value = receiver.content
    if name.isNamed("Password"), !value.raw.isEmpty { value.raw.insert(.credential) }
    // What a token or an authorization says opens nothing.
    if name.isNamed("Claims") { value.raw.remove(.credential) }
    if Self.keyMembers.contains(where: name.isNamed), isSubscription(ownerOf: node) { value.raw.insert(.credential) }
    return value
  }

  /// Whether a member is one of `context.Subscription`.
  private func isSubscription(ownerOf node: SyntaxNode) -> Bool {
    node.receiver?.withoutParentheses.isNamed("Subscription") == true
  }

  private func element(of receiver: Provenance, _ node: SyntaxNode) -> Provenance {
    entry(of: receiver, node.arguments.first?.expression, node) ?? receiver.content
  }

  /// The entry of a dictionary of the context.
  private func entry(of receiver: Provenance, _ key: SyntaxNode?, _ node: SyntaxNode) -> Provenance? {
    switch receiver.part {
    case .variables: return key?.stringValue.map(variable) ?? .unknown
    case .headers:
      var value = Provenance(raw: .header, source: place(node))
      if let name = key?.stringValue, CredentialName.isHeader(name) { value.raw.insert(.credential) }
      return value
    case .query, .routeParameters: return Provenance(raw: receiver.raw, source: place(node))
    case .responseHeaders:
      var value = Provenance(raw: .response)
      if key?.stringValue?.lowercased() == "set-cookie" { value.raw.insert(.credential) }
      return value
    default: return nil
    }
  }

  private func place(_ node: SyntaxNode) -> SourcePlace {
    SourcePlace(expression: Int32(truncatingIfNeeded: expression), node: node.id)
  }

  // MARK: Calls

  private mutating func invocation(_ node: SyntaxNode) -> Provenance {
    guard let function = node.expression else { return .none }
    let receiver: Provenance
    switch function.kind {
    case .simpleMemberAccessExpression, .memberBindingExpression: receiver = self[function.receiver]
    default: return union(of: node.arguments).union(.unknown)
    }
    guard let name = function.name else { return .unknown }
    let arguments = node.arguments
    for argument in arguments where argument.expression?.kind == .declarationExpression {
      // What comes out of `TryGetValue` and the like.
      let key = argument.id == arguments.first?.id ? nil : arguments.first?.expression
      if let out = argument.expression?.lastChild?.identifierText {
        locals[out] = entry(of: receiver, key, node) ?? receiver.content.union(self[key])
      }
    }
    if name.isNamed("GetValueOrDefault") {
      let value = entry(of: receiver, arguments.first?.expression, node) ?? receiver.content
      return value.union(union(of: Array(arguments.dropFirst())))
    }
    if Self.plainMethods.contains(where: name.isNamed) { return .none }
    if name.isNamed("Select"), let lambda = arguments.first?.expression, lambda.kind == .simpleLambdaExpression,
      let body = lambda.body, body.kind != .block
    {
      return self[body].content
    }
    let isParsing = name.isNamed("Parse") && isPlain(function.expression)
    if isParsing { return .none }
    if Self.collectors.contains(where: name.isNamed) {
      collect(union(of: arguments), in: function.expression, quoting: true)
    } else if Self.writers.contains(where: name.isNamed) {
      collect(union(of: arguments), in: function.expression, quoting: false)
    }
    var value = receiver.content.union(union(of: arguments))
    if let change = Self.changes.first(where: { name.isNamed($0.method) }) {
      change.apply(&value)
    } else if name.isNamed("Substring"), let length = arguments.last?.expression?.numericValue, arguments.count == 2 {
      // So few characters tell one token from another and do not open anything.
      if case .int(let count) = length, count <= 8 { value.raw.remove(.credential) }
    } else if name.isNamed("AsJwt") || name.isNamed("TryParseJwt") {
      if !value.raw.intersection(.request).isEmpty { value.raw = .unverifiedToken }
    }
    return value
  }

  private func union(of arguments: [SyntaxNode]) -> Provenance {
    arguments.reduce(into: Provenance.none) { $0.formUnion(self[$1]) }
  }

  private func creation(_ node: SyntaxNode) -> Provenance {
    var value = node.children.dropFirst().reduce(into: Provenance.none) { $0.formUnion(self[$1]) }
    if let type = node.child(1), Self.quotingTypes.contains(where: type.isNamed) { Self.quote(&value) }
    return value
  }

  /// Whether a type or the name of one stands for values that are no text.
  private func isPlain(_ type: SyntaxNode?) -> Bool {
    guard let type else { return false }
    if type.kind == .predefinedType, let token = type.token(0) {
      return token.kind != .stringKeyword && token.kind != .objectKeyword
    }
    if type.kind == .nullableType { return isPlain(type.child(0)) }
    return Self.plainTypes.contains(where: type.isNamed)
  }

  // MARK: Facts

  private static let keyMembers: [StaticString] = ["Key", "PrimaryKey", "SecondaryKey"]
  /// What puts a value into an object, and text behind text.
  private static let collectors: [StaticString] = ["Add", "AddFirst", "AddAfterSelf", "AddBeforeSelf", "AddRange"]
  private static let writers: [StaticString] = ["Append", "AppendLine", "AppendFormat", "Write", "WriteLine"]
  private static let plainTypes: [StaticString] = ["Guid", "DateTime", "DateTimeOffset", "TimeSpan", "Int32", "Int64"]
  private static let plainMembers: [StaticString] = ["Count", "HasValue", "Keys", "Length", "StatusCode"]
  private static let plainMethods: [StaticString] = [
    "AddDays", "AddHours", "AddMinutes", "AddSeconds", "All", "Any", "Compare", "CompareTo", "Contains", "ContainsKey",
    "Count", "Decrypt", "Encrypt", "EndsWith", "Equals",
    "Exists", "GetHashCode", "IndexOf", "IsMatch", "IsNullOrEmpty", "IsNullOrWhiteSpace", "LastIndexOf", "NewGuid",
    "SequenceEqual", "StartsWith", "ToBoolean", "ToDateTime", "ToDouble", "ToInt32", "ToInt64", "TryParse", "Verify",
  ]
  private static let quotingTypes: [StaticString] = [
    "JArray", "JObject", "JProperty", "JValue", "XAttribute", "XElement",
  ]

  private struct Change {
    var method: StaticString
    var apply: @Sendable (inout Provenance) -> Void
  }

  private static let changes: [Change] = [
    Change(method: "EscapeDataString", apply: escape), Change(method: "UrlEncode", apply: escape),
    Change(method: "ToBase64String", apply: escape), Change(method: "SerializeObject", apply: quote),
    Change(method: "FromObject", apply: quote), Change(method: "HtmlEncode", apply: quote),
    Change(method: "Escape", apply: quote), Change(method: "ComputeHash", apply: digest),
  ]

  @Sendable private static func escape(_ value: inout Provenance) {
    value.escaped.formUnion(value.raw.union(value.quoted))
    value.raw = []
    value.quoted = []
  }

  @Sendable private static func quote(_ value: inout Provenance) {
    value.quoted.formUnion(value.raw)
    value.raw = []
  }

  @Sendable private static func digest(_ value: inout Provenance) {
    value = Provenance(raw: .digest)
  }
}
