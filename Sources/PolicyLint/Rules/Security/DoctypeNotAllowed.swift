/// The reader reports document type declarations; this looks for other instructions to readers of XML.
struct DoctypeNotAllowed: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for index in document.childNodes(of: nil) {
      let node = document.nodes[index]
      guard node.kind == .processingInstruction, !isDeclaration(document.bytes(node.range)) else { continue }
      report.report(
        node.range, "a policy document must have no processing instruction", help: "delete it",
        fixes: [Fix(title: "delete it", applicability: .unsafe, edits: [TextEdit(node.range, "")])])
    }
  }

  /// Whether it is `<?xml …?>`.
  private func isDeclaration(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.dropFirst(2).prefix { !ASCII.isSpace($0) && $0 != ASCII.question }
    return name.elementsEqual("xml".utf8) { $0 | 0x20 == $1 }
  }
}
