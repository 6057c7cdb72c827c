struct SetHeaderDeleteWithValue: ElementCheck {
  static let elements: [Name] = [.setHeader, .setQueryParameter]
  private static let action = Name.existsAction

  func check(_ id: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.schema[id].role == .statement, document.literal(Self.action, of: id) == "delete" else { return }
    let values = document.children(of: id).filter { document[$0].name == .value }
    guard let first = values.first else { return }
    report.report(
      document[first].range, "the value is never used: `exists-action` is `delete`",
      help: "delete the value, or say what else is meant",
      fixes: [Fix(title: "delete the value", applicability: .safe, edits: edits(values, of: id, in: document))])
  }

  /// Takes the values away, and the whole content where nothing else is in it.
  private func edits(_ values: [ElementID], of id: ElementID, in document: PolicyDocument) -> [TextEdit] {
    let others = document.childNodes(of: id).contains { index in
      let node = document.nodes[index]
      return node.kind != .element || !values.contains(ElementID(Int(node.payload)))
    }
    if !others, let end = document[id].endTag { return [TextEdit(ByteRange(document[id].startTag.end, end.start), "")] }
    return values.map { TextEdit(document[$0].range, "") }
  }
}
