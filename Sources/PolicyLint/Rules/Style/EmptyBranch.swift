struct EmptyBranch: ElementCheck {
  static let elements: [Name] = [.when, .otherwise, .retry, .limitConcurrency]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.isLeaf(element), isInPlace(element, in: context), !context.showsForm(element) else { return }
    let pieces = document.childNodes(of: element).map { document.nodes[$0] }
    let isOtherwise = document[element].name == .otherwise
    let hasComment = pieces.contains { $0.kind == .comment }
    // Text is for another rule, and a comment explains a branch in which nothing is to be done.
    if hasComment && !isOtherwise { return }
    if pieces.contains(where: { $0.kind == .cdata || $0.kind == .text && document.visibleText($0.range) != nil }) {
      return
    }
    var fixes: [Fix] = []
    if isOtherwise, !hasComment {
      let edit = TextEdit(document.wholeRange(of: element), "")
      fixes = [Fix(title: "delete `otherwise`", applicability: .safe, edits: [edit])]
    }
    report.report(
      document[element].nameRange, "there is nothing in `\(document.nameString(element))`",
      help: isOtherwise ? "leave it out" : nil, fixes: fixes)
  }

  private func isInPlace(_ element: ElementID, in context: LintContext) -> Bool {
    let document = context.document
    switch document[element].name {
    case .when, .otherwise:
      guard let choose = document[element].parent, document[choose].name == .choose else { return false }
      // Without `otherwise` there has to be a `when`.
      guard context.isPolicy(choose), let when = document.child(.when, of: choose) else { return false }
      return !context.showsForm(when)
    default: return context.isPolicy(element)
    }
  }
}
