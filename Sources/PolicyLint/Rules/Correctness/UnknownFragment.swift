struct UnknownFragment: ElementCheck {
  static let elements: [Name] = [.includeFragment]

  func check(_ include: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    // What documentation shows need not be there.
    guard !context.origin.isDocumentation, let known = context.declared.fragments,
      context.schema[include].role == .statement,
      let attribute = document.attribute(.fragmentId, of: include),
      let id = document.literal(.fragmentId, of: include), !id.isEmpty, !id.contains("{{"), !known.contains(id),
      !context.fragments.contains(id)
    else { return }
    let near = known.nearest(to: id)
    report.report(
      attribute.valueRange, "there is no fragment `\(id)`",
      help: near.map { "did you mean `\($0)`?" }
        ?? "fragments from elsewhere are declared by `fragments: {names: […]}`",
      fixes: near.map {
        [Fix(title: "write `\($0)`", applicability: .unsafe, edits: [TextEdit(attribute.valueRange, $0)])]
      } ?? [])
  }
}
