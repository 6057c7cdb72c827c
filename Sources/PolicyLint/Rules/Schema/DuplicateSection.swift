struct DuplicateSection: ElementCheck {
  static let elements: [Name] = [.policies]

  func check(_ policies: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[policies].parent == nil else { return }
    var first: [ElementID] = []
    for index in document.childNodes(of: policies) {
      let node = document.nodes[index]
      switch node.kind {
      case .element:
        let child = ElementID(Int(node.payload))
        if !document.isSection(child) {
          reportStranger(child, in: document, report: &report)
        } else if let other = first.first(where: { document[$0].name == document[child].name }) {
          reportDouble(child, of: other, in: document, report: &report)
        } else {
          first.append(child)
        }
      case .text, .cdata:
        if let range = document.visibleText(node.range),
          !(context.origin.isDocumentation && SyntaxNotation.isElision(document.bytes(range)))
        {
          report.report(range, "text outside of the sections", help: "delete it, or make it a comment")
        }
      case .comment, .processingInstruction: break
      }
    }
  }

  private func reportDouble(
    _ child: ElementID, of other: ElementID, in document: PolicyDocument, report: inout Violations
  ) {
    let name = document.nameString(child)
    report.report(
      document[child].nameRange, "there are two sections `\(name)`", help: "merge them into one",
      related: [RelatedPlace(range: document[other].nameRange, message: "the first one")],
      fixes: mergeFix(child, into: other, in: document))
  }

  /// Moves what stands in the second section to the end of the first.
  private func mergeFix(_ child: ElementID, into other: ElementID, in document: PolicyDocument) -> [Fix] {
    guard let from = document[child].endTag, let to = document[other].endTag else { return [] }
    let inner = ByteRange(document[child].startTag.end, from.start)
    let kept = document.string(inner)
    // A second `base` would run the wider scope twice.
    guard document.child(.base, of: child) == nil || document.child(.base, of: other) == nil else { return [] }
    return [
      Fix(
        title: "move its policies into the first `\(document.nameString(child))`", applicability: .unsafe,
        edits: [TextEdit(.at(to.start), kept), TextEdit(document[child].range, "")])
    ]
  }

  private func reportStranger(_ child: ElementID, in document: PolicyDocument, report: inout Violations) {
    let element = document[child]
    let written = document.nameString(child)
    guard let section = nearestSection(to: written) else {
      report.report(
        element.nameRange, "`\(written)` stands outside of the sections",
        help: "move it into `inbound`, `backend`, `outbound` or `on-error`")
      return
    }
    var edits = [TextEdit(element.nameRange, section)]
    if let end = element.endTag {
      edits.append(TextEdit(ByteRange(end.start + 2, end.start + 2 + written.utf8.count), section))
    }
    report.report(
      element.nameRange, "there is no section `\(written)`", help: "did you mean `\(section)`?",
      fixes: [Fix(title: "write `\(section)`", applicability: .unsafe, edits: edits)])
  }

  /// The section that is meant: its name is written differently, or misspelled.
  private func nearestSection(to written: String) -> String? {
    guard Vocabulary.shared.policy(named: Name(written.utf8)) == nil else { return nil }
    let letters = written.filter { $0.isLetter }.lowercased()
    let sections = [Name.inbound, .backend, .outbound, .onError].map(\.spelling)
    return sections.first { $0.filter { $0.isLetter } == letters } ?? EditDistance.nearest(to: written, among: sections)
  }
}
