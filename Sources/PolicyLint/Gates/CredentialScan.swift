/// What the expressions of a document look at, found in their syntax.
struct CredentialScan {
  final class Result {
    fileprivate(set) var kinds: GateKinds = []
    /// Each once, in order of their names.
    fileprivate(set) var variables: [String] = []
    fileprivate(set) var headers: [String] = []
    fileprivate(set) var queryParameters: [String] = []
    /// The numbers that it names, as they stand.
    fileprivate(set) var numbers: [Int] = []
    /// Whether the texts that it holds are more than schemes and empty.
    fileprivate(set) var comparesWithValue = false
    fileprivate(set) var comparesWithNamedValue = false
    fileprivate(set) var mentionsBase64 = false
    /// Whether it reads `Authorization`.
    var readsAuthorization: Bool { headers.contains("authorization") }
  }

  /// What one expression looks at, without what its variables stand for.
  static func scan(_ tree: SyntaxTree) -> Result {
    let result = Result()
    for index in tree.nodes.indices {
      let node = SyntaxNode(tree, NodeID(index))
      switch node.kind {
      case .simpleMemberAccessExpression, .memberBindingExpression: scanMember(node, result)
      case .castExpression, .declarationExpression, .declarationPattern, .asExpression:
        if (node.type ?? node.right)?.isNamed("Jwt") ?? false { result.kinds.insert(.jwt) }
      case .stringLiteralExpression: scanText(node, result)
      case .numericLiteralExpression:
        if case .int(let value)? = node.numericValue { result.numbers.append(Int(value)) }
      default: break
      }
    }
    result.variables = Set(result.variables).sorted()
    result.headers = Set(result.headers).sorted()
    result.queryParameters = Set(result.queryParameters).sorted()
    return result
  }

  private static func scanMember(_ node: SyntaxNode, _ result: Result) {
    guard let name = node.name?.identifierText else { return }
    switch name {
    case "Certificate", "Certificates": result.kinds.insert(.certificate)
    case "IpAddress": result.kinds.insert(.ip)
    case "User", "Subscription", "Product":
      if node.expression?.isNamed("context") ?? false { result.kinds.insert(.user) }
    case "AsJwt", "TryParseJwt": result.kinds.insert(.jwt)
    case "AsBasic", "TryParseBasic": result.kinds.insert(.basic)
    case "FromBase64String": result.mentionsBase64 = true
    default: break
    }
    if node.typeArguments.first?.isNamed("Jwt") ?? false { result.kinds.insert(.jwt) }
  }

  private static func scanText(_ node: SyntaxNode, _ result: Result) {
    guard let text = node.stringValue else { return }
    switch receiver(of: node) {
    case "Headers": result.headers.append(text.lowercased())
    case "Query": result.queryParameters.append(text.lowercased())
    case "Variables": result.variables.append(text)
    case "Claims": result.kinds.insert(.jwt)
    default:
      let plain = text.lowercased().filter { $0 != " " }
      if text.contains("{{") {
        result.comparesWithNamedValue = true
        result.comparesWithValue = true
      } else if !plain.isEmpty, plain.count > 1, plain != "bearer", plain != "basic" {
        result.comparesWithValue = true
      }
      // The name of a header while all headers are looked through.
      if HeaderNames.isTelling(text), node.tree.code.string(node.tree.root.range).contains("Headers") {
        let parent = node.parent
        if parent?.kind == .equalsExpression || parent?.kind == .argument { result.headers.append(text.lowercased()) }
      }
    }
  }

  /// The member that a text is a key of, as `Headers` in `Headers["x"]` and `Headers.GetValueOrDefault("x", "")`.
  private static func receiver(of literal: SyntaxNode) -> String? {
    guard let argument = literal.parent, argument.kind == .argument, let list = argument.parent,
      list.arguments.first == argument, let call = list.parent
    else { return nil }
    switch call.kind {
    case .elementAccessExpression: return call.expression?.identifierText
    case .invocationExpression:
      guard let callee = call.expression else { return nil }
      switch callee.name?.identifierText {
      case "GetValueOrDefault", "ContainsKey", "TryGetValue": break
      default: return nil
      }
      return callee.receiver?.identifierText ?? callee.receiver?.whenNotNull?.identifierText
    case .elementBindingExpression: return call.receiver?.identifierText
    default: return nil
    }
  }
}

extension LintContext {
  /// What an expression, an index of `PolicyDocument.expressions`, looks at of the caller's credentials.
  func credentials(in expression: Int) -> CredentialScan.Result {
    let known = known(expression)
    if let credentials = known?.credentials { return credentials }
    let found = CredentialScan.scan(tree(expression))
    known?.credentials = found
    return found
  }
}
