struct BaseNested: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    report.take(.baseNested, from: context)
    let document = context.document
    var sections = ElementSet()
    for id in document.elementIDs where document[id].name == .base {
      guard context.schema[id].role == .statement, let parent = document[id].parent else { continue }
      guard document.isSection(parent) else {
        reportNested(id, in: parent, document, report: &report)
        continue
      }
      guard !sections.insert(parent), let first = document.child(.base, of: parent) else { continue }
      report.report(
        document[id].startTag,
        "`\(document.nameString(parent))` has a second `base`: the policies of the wider scope would run twice",
        related: [RelatedPlace(range: document[first].startTag, message: "the first one")],
        fixes: [
          Fix(title: "delete it", applicability: .unsafe, edits: [TextEdit(document[id].range, "")])
        ])
    }
  }

  private func reportNested(
    _ id: ElementID, in parent: ElementID, _ document: PolicyDocument, report: inout Violations
  ) {
    // The rules about fragments and about the root say more there.
    if document.ancestor(of: id, where: { $0 == .fragment }) != nil || document[parent].name == .policies { return }
    // The reference and the editors' schema know it only right in a section; that the service refuses it is not written down.
    report.report(
      document[id].startTag, "`base` is not allowed in `\(document.nameString(parent))`",
      help: "it stands right in a section, once", severity: .warning)
  }
}
