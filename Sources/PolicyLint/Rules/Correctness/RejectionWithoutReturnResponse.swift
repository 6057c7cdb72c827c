struct RejectionWithoutReturnResponse: ElementCheck {
  static let elements: [Name] = [.setStatus]

  func check(_ status: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let list = document[status].parent, document.isStatementList(list),
      let section = document.section(of: status), isBeforeAnswer(status, in: section, context),
      let code = document.literal(.code, of: status).flatMap({ Int($0) }), (400...599).contains(code),
      !context.flow.endsRequest(list), !context.flow.isAnsweredBehind(status),
      !mayBeAnsweredLater(status, in: section, context)
    else { return }
    let run = answerParts(around: status, in: list, of: document)
    report.report(
      document[status].range, "the status is set to \(code), but the request goes on to the backend",
      help: "put the `set-status` into a `return-response`", fixes: fixes(wrapping: run, in: document))
  }

  /// Whether no answer has come yet that could be changed.
  private func isBeforeAnswer(_ status: ElementID, in section: ElementID, _ context: LintContext) -> Bool {
    switch context.document[section].name {
    case .inbound: true
    case .backend:
      !context.flow.mayHaveForwarded(before: status, in: section) && context.flow.mayForward(in: section)
    default: false
    }
  }

  /// Whether a fragment, or a condition on what the branch noted in a variable, may end the request behind the branch.
  private func mayBeAnsweredLater(_ status: ElementID, in section: ElementID, _ context: LintContext) -> Bool {
    if context.flow.includesFragment(behind: status, in: section) { return true }
    guard context.flow.mayBeAnswered(behind: status, in: section) else { return false }
    let document = context.document
    return document.children(of: document[status].parent).prefix(100).contains { document[$0].name == .setVariable }
  }

  /// The `set-status` and what belongs to the same answer right behind it.
  private func answerParts(around status: ElementID, in list: ElementID, of document: PolicyDocument) -> ByteRange {
    var end = document[status].range.end
    for sibling in document.siblings(behind: status) {
      let name = document[sibling].name
      guard name == .setHeader || name == .setBody else { break }
      end = document[sibling].range.end
    }
    return ByteRange(document[status].range.start, end)
  }

  private func fixes(wrapping range: ByteRange, in document: PolicyDocument) -> [Fix] {
    let edits = [TextEdit(.at(range.start), "<return-response>"), TextEdit(.at(range.end), "</return-response>")]
    return [Fix(title: "put it into a `return-response`", applicability: .unsafe, edits: edits)]
  }
}
