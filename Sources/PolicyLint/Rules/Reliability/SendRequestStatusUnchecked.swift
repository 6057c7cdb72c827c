struct SendRequestStatusUnchecked: DocumentCheck {
  /// What a body is parsed into.
  private static let parsed: Set<String> = ["JObject", "JArray", "JToken", "XElement", "XDocument", "XNode"]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.hasElement(.sendRequest) else { return }
    let flow = context.nullFlow
    var checked: Set<String> = []
    var reads: [Int: [VariableRead]] = [:]
    for read in flow.reads where isAnswer(read, flow) { reads[read.expression, default: []].append(read) }
    if reads.isEmpty { return }
    let looks = firstLooks(in: context)
    for expression in reads.keys.sorted() {
      let found = reads[expression] ?? []
      if context.tree(expression).mentions("StatusCode") { checked.formUnion(found.map(\.name)) }
      for read in found where !checked.contains(read.name) && !isLookedAt(read, looks, in: document) {
        let node = SyntaxNode(context.tree(read.expression), read.node)
        guard let call = Self.parsing(of: node), !call.ancestors.contains(where: { $0.kind == .tryStatement }) else {
          continue
        }
        checked.insert(read.name)
        report.report(
          call.documentRange,
          "the answer in `\(read.name)` is parsed whatever its status is: that of an error has another form",
          help: "look at `StatusCode` before",
          related: read.definitions.last.map {
            [RelatedPlace(range: flow.definitions[Int($0)].nameRange, message: "it is the answer to this request")]
          } ?? [])
      }
    }
  }

  /// Whether code before it has looked at the status.
  private func isLookedAt(_ read: VariableRead, _ looks: [String: ElementID], in document: PolicyDocument) -> Bool {
    guard let look = looks[read.name], let owner = document.expressions[read.expression].element else { return false }
    return look < owner
  }

  private func isAnswer(_ read: VariableRead, _ flow: NullFlow) -> Bool {
    !read.definitions.isEmpty
      && read.definitions.allSatisfy { number in
        if case .response = flow.definitions[Int(number)].kind {
          return flow.document[flow.definitions[Int(number)].element].name == .sendRequest
        }
        return false
      }
  }

  /// By the names of variables, the first element whose code looks at a status and names them: a condition, or what a variable
  /// is set from.
  private func firstLooks(in context: LintContext) -> [String: ElementID] {
    let document = context.document
    var first: [String: ElementID] = [:]
    for (index, expression) in document.expressions.enumerated()
    where document.contains("StatusCode", in: expression.codeRange) {
      guard let owner = expression.element else { continue }
      let tree = context.tree(index)
      for token in tree.tokens.indices {
        if let text = tree.token(token).stringValue, first[text] == nil { first[text] = owner }
      }
    }
    return first
  }

  /// `Body.As<JObject>()` of an answer, or of a variable of the code that holds it.
  private static func parsing(of read: SyntaxNode) -> SyntaxNode? {
    var node = read
    while let outer = node.parent {
      switch outer.kind {
      case .parenthesizedExpression, .castExpression, .asExpression: node = outer
      case .equalsValueClause:
        guard let name = outer.parent?.identifierText else { return nil }
        return read.tree.root.descendants.first { call in
          call.kind == .invocationExpression
            && isParsing(call) { $0.kind == .identifierName && $0.identifierText == name }
        }
      case .simpleMemberAccessExpression:
        let receiver = node
        return read.tree.root.descendants.first { call in
          call.kind == .invocationExpression && isParsing(call) { $0 == receiver }
        }
      default: return nil
      }
    }
    return nil
  }

  private static func isParsing(_ call: SyntaxNode, of isAnswer: (SyntaxNode) -> Bool) -> Bool {
    guard let function = call.expression, function.isNamed("As"), let type = function.typeArguments.first,
      parsed.contains(type.identifierText ?? ""), let body = function.expression, body.isNamed("Body"),
      let answer = body.expression
    else { return false }
    return isAnswer(answer) || isAnswer(answer.withoutParentheses)
  }
}
