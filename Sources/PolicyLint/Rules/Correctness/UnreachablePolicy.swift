struct UnreachablePolicy: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    guard context.flow.hasAnswers else { return }
    let document = context.document
    checkList(nil, in: context, report: &report)
    for id in document.elementIDs {
      if document.isStatementList(id) { checkList(id, in: context, report: &report) }
      if document[id].name == .inbound, context.flow.endsRequest(id), let policies = document[id].parent {
        reportOtherSections(of: policies, in: document, report: &report)
      }
    }
  }

  private func checkList(_ list: ElementID?, in context: LintContext, report: inout Violations) {
    let document = context.document
    var answer: ElementID?
    var first: ElementID?
    var last: ElementID?
    var count = 0
    for child in document.children(of: list) {
      if answer != nil {
        first = first ?? child
        last = child
        count += 1
      } else if context.flow.endsRequest(child), list != nil || !document.isSection(child) {
        answer = child
      }
    }
    guard let answer, let first, let last else { return }
    // A snippet without anything around it that shows the same policy twice shows two ways to write it.
    if list == nil, document[first].name == document[answer].name { return }
    let name = document.nameString(answer)
    report.report(
      document[first].startTag,
      count == 1
        ? "this policy never runs: `\(name)` before it answers the request"
        : "this policy and \(count - 1) behind it never run: `\(name)` before them answers the request",
      related: [RelatedPlace(range: document[answer].startTag, message: "the request ends here")],
      fixes: [
        Fix(
          title: "delete what never runs", applicability: .unsafe,
          edits: [TextEdit(ByteRange(document[first].range.start, document[last].range.end), "")])
      ])
  }

  /// What an answer in `inbound` cuts off elsewhere, once.
  private func reportOtherSections(of policies: ElementID, in document: PolicyDocument, report: inout Violations) {
    for name in [Name.backend, .outbound] {
      guard let section = document.child(name, of: policies) else { continue }
      for child in document.children(of: section) {
        // These two stand in every document, and nobody expects them to be deleted.
        if document[child].name == .base || document[child].name == .forwardRequest { continue }
        report.report(
          document[child].startTag, "this policy never runs: `inbound` answers every request", severity: .info)
        return
      }
    }
  }
}
