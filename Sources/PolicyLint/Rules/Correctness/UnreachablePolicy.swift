struct UnreachablePolicy: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var seen: Set<ElementID?> = []
    for answer in context.flow.cutOffs {
      let list = document[answer].parent
      let isList = list.map { document.isStatementList($0) } ?? !document.isSection(answer)
      // The first answer of a list speaks for those behind it.
      if isList, seen.insert(list).inserted { reportFollowers(of: answer, in: document, report: &report) }
    }
    guard context.flow.hasAnswers else { return }
    for policies in document.children(of: nil) where document[policies].name == .policies {
      for section in document.children(of: policies) where document[section].name == .inbound {
        if context.flow.endsRequest(section) { reportOtherSections(of: policies, in: document, report: &report) }
      }
    }
  }

  private func reportFollowers(of answer: ElementID, in document: PolicyDocument, report: inout Violations) {
    var first: ElementID?
    var last: ElementID?
    var count = 0
    for follower in document.siblings(behind: answer) {
      first = first ?? follower
      last = follower
      count += 1
    }
    guard let first, let last else { return }
    // A snippet without anything around it that shows the same policy twice shows two ways to write it.
    if document[answer].parent == nil, document[first].name == document[answer].name { return }
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
