struct OnErrorLeaksDetails: ElementCheck {
  static let elements: [Name] = [.setHeader, .setBody, .setStatus]
  private static let reason = Name.reason

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    let isStatus = document[element].name == .setStatus
    let expression: Int?
    switch document[element].name {
    case .setHeader: expression = document.child(.value, of: element).flatMap { document.expression(in: $0) }
    case .setBody: expression = document.expression(in: element)
    default:
      expression = document.attribute(Self.reason, of: element).flatMap { $0.expression < 0 ? nil : Int($0.expression) }
    }
    guard let expression, let section = document.section(of: element), document[section].name == .onError,
      let expression = source(of: expression, in: context), isForCaller(element, in: context),
      !isDebugging(element, in: document)
    else { return }
    let details = details(in: expression, context)
    guard let first = details.first else { return }
    let names = ValueChecker.list(Array(Set(details.compactMap(\.identifierText))).sorted(), "and")
    report.report(
      first.documentRange, "the caller is told \(names) of the error",
      help: "log it, and answer with a code and `context.RequestId`",
      severity: isStatus || names == "`Reason`" ? .info : nil)
  }

  /// The expression that looks at the error: the one given, or that of a variable which it hands on.
  private func source(of expression: Int, in context: LintContext) -> Int? {
    let document = context.document
    let mentions = { (name: StaticString, index: Int) in
      document.contains(name, in: document.expressions[index].codeRange)
    }
    if mentions("LastError", expression) { return expression }
    guard mentions("Variables", expression) else { return nil }
    return context.results(of: expression).lazy.compactMap { context.variableRead(by: $0.withoutCasts) }
      .compactMap { context.onlyExpression(ofVariable: $0) }.first { mentions("LastError", $0) }
  }

  /// Members of the error that tell of the inside, as far as they flow into the result.
  private func details(in expression: Int, _ context: LintContext) -> [SyntaxNode] {
    guard context.origin(of: expression).all.contains(.lastError) else { return [] }
    return context.tree(expression).root.descendants.filter { node in
      guard let receiver = node.receiver, context.origin(of: receiver, in: expression).part == .lastError else {
        return false
      }
      return ["Message", "Path", "Scope", "Section", "PolicyId", "Source", "Reason"].contains { (name: StaticString) in
        node.isNamed(name)
      }
    }
  }

  /// Whether it goes into the answer, and not into a request that is sent.
  private func isForCaller(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    guard context.isPolicy(element), let parent = document[element].parent else { return false }
    return document.isStatementList(parent) || document[parent].name == .returnResponse
  }

  /// Whether a condition lets only those see it who look for errors.
  private func isDebugging(_ element: ElementID, in document: PolicyDocument) -> Bool {
    document.conditions(around: element).contains { condition in
      let code = document.expressions[condition].codeRange
      return document.contains("Tracing", in: code) || document.contains("ebug", in: code)
    }
  }
}
