struct LiquidFilterCase: ElementCheck {
  static let elements: [Name] = [.setBody]
  private static let template = Name.template

  func check(_ body: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.schema[body].role == .statement, let end = document[body].endTag,
      document.literal(Self.template, of: body)?.lowercased() == "liquid"
    else { return }
    let filters = Vocabulary.shared.liquidFilters
    for range in LiquidScanner.filters(in: document.text, from: document[body].startTag.end, to: end.start) {
      let written = document.string(range)
      if filters.contains(written) { continue }
      let plain = bare(written)
      if let right = filters.first(where: { bare($0) == plain }) {
        report.report(
          range, "the filter `\(written)` is not known; it is spelled `\(right)`",
          fixes: [Fix(title: "write `\(right)`", applicability: .unsafe, edits: [TextEdit(range, right)])])
      } else {
        let nearest = EditDistance.nearest(to: written, among: filters)
        report.report(
          range, "the filter `\(written)` is not known",
          help: nearest.map { "did you mean `\($0)`?" } ?? "the service supports a closed list of Liquid filters")
      }
    }
  }

  /// A name without case and underscores: `at_least` is `AtLeast`.
  private func bare(_ name: String) -> String { name.lowercased().filter { $0 != "_" } }
}
