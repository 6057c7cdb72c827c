struct OnErrorMissing: ElementCheck {
  static let elements: [Name] = [.policies]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.child(.onError, of: element) == nil, context.origin.scope != .global,
      let last = Array(document.children(of: element)).last, let end = document[element].endTag
    else { return }
    let indent = document.string(ByteRange(document.wholeRange(of: last).start, document[last].range.start))
    report.report(
      ByteRange(document[element].startTag.start + 1, document[element].nameRange.end),
      "there is no `on-error`: what the wider scopes do about errors does not happen",
      help: "add one with a `<base />`",
      fixes: [
        Fix(
          title: "add `on-error`", applicability: .unsafe,
          edits: [
            TextEdit(
              .at(min(document[last].range.end, end.start)),
              "\(indent)<on-error>\(indent)    <base />\(indent)</on-error>")
          ])
      ])
  }
}
