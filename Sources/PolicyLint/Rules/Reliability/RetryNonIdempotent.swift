struct RetryNonIdempotent: ElementCheck {
  static let elements: [Name] = [.retry]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.isPolicy(element), !isForRefusals(element, in: context) else { return }
    for id in document.descendants(of: element) {
      switch document[id].name {
      case .sendRequest:
        guard let method = document.child(.setMethod, of: id), let name = document.content(of: method),
          name == "POST" || name == "PATCH", !hasKey(id, in: document), !isTokenRequest(id, in: document)
        else { continue }
        report.report(
          document[method].range, "a `\(name)` that was done may be done again: its answer may have been lost",
          help: "send an `Idempotency-Key`, or retry only what was refused",
          related: [RelatedPlace(range: document[element].startTag, message: "it is repeated here")])
      case .forwardRequest:
        guard !asksForMethod(element, in: context), document.child(.setMethod, of: document[element].parent) == nil
        else {
          continue
        }
        report.report(
          document[id].startTag, "whatever callers send is repeated, also what must be done once only",
          help: "let the condition ask for the method, or for what was refused",
          related: [RelatedPlace(range: document[element].startTag, message: "it is repeated here")])
      default: continue
      }
    }
  }

  /// Whether only what the backend did not take is repeated: 429 and nothing else.
  private func isForRefusals(_ element: ElementID, in context: LintContext) -> Bool {
    guard let condition = context.condition(of: element) else { return false }
    let numbers = context.tree(condition).root.descendants.compactMap { node -> Int32? in
      if case .int(let value)? = node.numericValue { return value }
      return nil
    }
    return !numbers.isEmpty && numbers.allSatisfy { $0 == 429 }
  }

  private func asksForMethod(_ element: ElementID, in context: LintContext) -> Bool {
    let conditions = [context.condition(of: element)].compactMap { $0 } + context.document.conditions(around: element)
    return conditions.contains { context.tree($0).mentions("Method") }
  }

  private func hasKey(_ request: ElementID, in document: PolicyDocument) -> Bool {
    document.children(of: request).contains { id in
      document[id].name == .setHeader && (document.literal(.name, of: id)?.lowercased().contains("idempoten") ?? true)
    }
  }

  /// Asking for a token twice does no harm.
  private func isTokenRequest(_ request: ElementID, in document: PolicyDocument) -> Bool {
    guard let address = document.child(.setUrl, of: request) else { return false }
    let text = document.string(document[address].range).lowercased()
    return text.contains("token") || text.contains("oauth") || text.contains("login")
  }
}
