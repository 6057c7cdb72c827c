struct IpFilterDenylist: ElementCheck {
  static let elements: [Name] = [.ipFilter]
  private static let action = Name.action

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.literal(Self.action, of: element) == "forbid",
      let attribute = document.attribute(Self.action, of: element), context.isPolicy(element)
    else { return }
    let isGuarded = document.elementIDs.contains { other in
      switch document[other].name {
      case .ipFilter: document.literal(Self.action, of: other) != "forbid"
      case .validateJwt, .validateAzureADToken, .validateClientCertificate, .checkHeader: true
      default: false
      }
    }
    if isGuarded { return }
    report.report(
      attribute.valueRange, "everybody gets in but for the addresses in this list", help: "list who may get in")
  }
}
