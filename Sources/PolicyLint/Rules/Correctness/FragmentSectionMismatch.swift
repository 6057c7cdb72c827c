struct FragmentSectionMismatch: ElementCheck {
  static let elements: [Name] = [.includeFragment]
  private static let fragmentID = Name.fragmentId

  func check(_ include: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard context.schema[include].role == .statement, let section = context.schema.section(of: include),
      let attribute = document.attribute(Self.fragmentID, of: include),
      let id = document.literal(Self.fragmentID, of: include),
      let obstacle = context.fragments.obstacle(to: id, in: section)
    else { return }
    let places = ValueChecker.list(obstacle.sections.members.map(\.name))
    report.report(
      attribute.valueRange,
      "the fragment `\(id)` contains `\(obstacle.policy)`, which is not allowed in `\(section.name)`",
      help: obstacle.sections.bits == 0
        ? "it is for the resolvers of GraphQL APIs (\(obstacle.path))"
        : "it may stand in \(places) (\(obstacle.path))")
  }
}
