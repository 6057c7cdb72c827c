struct SecretComparedIgnoringCase: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for gate in context.gates where gate.kinds == [.headerKey] {
      guard gate.outcome("other-case") == .admit, gate.outcome("right") == .admit,
        gate.outcome("wrong")?.isBlocked ?? false,
        let exit = gate.exits.first
      else { continue }
      if exit.kind == .policy {
        guard let attribute = document.attribute(GateNames.ignoreCase, of: exit.element),
          document.literal(.name, of: exit.element)?.lowercased() != HeaderNames.frontDoorID
        else { continue }
        let edit = TextEdit(attribute.valueRange, "false")
        report.report(
          ByteRange(attribute.nameRange.start, attribute.valueRange.end + 1),
          "the key is compared without regard to case",
          help: "write `ignore-case=\"false\"`",
          fixes: [Fix(title: "heed case", applicability: .unsafe, edits: [edit])])
      } else if let condition = exit.conditions.first {
        report.report(
          document.expressions[condition].range, "the key is compared without regard to case",
          help: "compare with `==` or `StringComparison.Ordinal`")
      }
    }
  }
}
