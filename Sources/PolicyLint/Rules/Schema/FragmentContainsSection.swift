struct FragmentContainsSection: ElementCheck {
  static let elements: [Name] = [.fragment]

  func check(_ fragment: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document[fragment].parent == nil else { return }
    for id in document.descendants(of: fragment) {
      let name = document[id].name
      switch context.schema[id].role {
      case .structure:
        report.report(
          document[id].nameRange, "a fragment cannot contain `\(document.nameString(id))`",
          help: "a fragment is inserted into a section as it stands; keep the policies and drop the element around them"
        )
      case .statement where name == .base:
        report.report(
          document[id].nameRange, "a fragment cannot contain `base`",
          help: "`base` belongs into the section that includes the fragment")
      case .statement where name == .includeFragment:
        report.report(
          document[id].nameRange, "a fragment cannot include another fragment",
          help: "include both where this one is included")
      default: break
      }
    }
  }
}
