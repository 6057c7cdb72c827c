struct UnknownNamedValue: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    // What documentation shows need not be there.
    guard !context.origin.isDocumentation, let known = context.declared.namedValues else { return }
    let document = context.document
    for attribute in document.attributes where context.schema[attribute.element].spec >= 0 {
      check(attribute.valueRange, Int(attribute.expression), known, context, &report)
    }
    for node in document.nodes where node.kind == .text || node.kind == .cdata {
      guard let parent = node.parent, context.schema[parent].spec >= 0, !isTemplate(parent, in: document) else {
        continue
      }
      check(node.range, node.kind == .text ? Int(node.payload) : -1, known, context, &report)
    }
  }

  private func check(
    _ range: ByteRange, _ expression: Int, _ known: DeclaredNames, _ context: LintContext, _ report: inout Violations
  ) {
    let document = context.document
    for reference in NamedValueReferences.ranges(in: range, of: document) {
      let place = ByteRange(reference.start + 2, reference.end - 2)
      let name = document.string(place)
      if known.contains(name) || isInInterpolation(reference, expression, context) { continue }
      let near = known.nearest(to: name)
      report.report(
        reference, "there is no named value `\(name)`",
        help: near.map { "did you mean `\($0)`?" } ?? "declare it in `named-values` of the configuration",
        fixes: near.map { [Fix(title: "write `{{\($0)}}`", applicability: .unsafe, edits: [TextEdit(place, $0)])] }
          ?? [])
    }
  }

  /// Liquid has references of the same form.
  private func isTemplate(_ element: ElementID, in document: PolicyDocument) -> Bool {
    document.literal(.template, of: element)?.lowercased() == "liquid"
  }

  /// In `$"…"` two braces may just as well stand for one.
  private func isInInterpolation(_ range: ByteRange, _ expression: Int, _ context: LintContext) -> Bool {
    guard expression >= 0 else { return false }
    let tree = context.tree(expression)
    return tree.root.descendants.contains { node in
      guard node.kind == .interpolatedStringExpression else { return false }
      let place = node.documentRange
      return place.start <= range.start && range.end <= place.end
    }
  }
}
