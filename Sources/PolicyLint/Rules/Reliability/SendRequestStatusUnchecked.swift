struct SendRequestStatusUnchecked: DocumentCheck {
  /// What a body is parsed into.
  private static let parsed: Set<String> = ["JObject", "JArray", "JToken", "XElement", "XDocument", "XNode"]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.elements.contains(where: { $0.name == .sendRequest }) else { return }
    let flow = context.nullFlow
    var checked: Set<String> = []
    var reads: [Int: [VariableRead]] = [:]
    for read in flow.reads where isAnswer(read, flow) { reads[read.expression, default: []].append(read) }
    for expression in reads.keys.sorted() {
      let found = reads[expression] ?? []
      let looks = context.tree(expression).mentions("StatusCode")
      if looks { checked.formUnion(found.map(\.name)) }
      for read in found where !checked.contains(read.name) && !isInCondition(of: read.name, expression, context) {
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

  private func isAnswer(_ read: VariableRead, _ flow: NullFlow) -> Bool {
    !read.definitions.isEmpty
      && read.definitions.allSatisfy { number in
        if case .response = flow.definitions[Int(number)].kind {
          return flow.document[flow.definitions[Int(number)].element].name == .sendRequest
        }
        return false
      }
  }

  /// Whether a condition around the code, or one of a `retry`, has looked at the status.
  private func isInCondition(of name: String, _ expression: Int, _ context: LintContext) -> Bool {
    let document = context.document
    guard let owner = document.expressions[expression].element else { return false }
    // What a variable says that was set from the status.
    return document.expressions.indices.contains { index in
      guard index != expression, let other = document.expressions[index].element, other < owner else { return false }
      return context.tree(index).mentions("StatusCode")
        && document.string(document.expressions[index].codeRange).contains(name)
    }
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
