struct JwtUnverifiedDecision: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    context.reportGates(of: "jwt-unverified-decision", to: &report)
    let document = context.document
    guard document.hasExpression(containing: "Jwt") else { return }
    for id in document.elementIDs where document[id].name == .setHeader {
      checkHeader(id, in: context, report: &report)
    }
  }

  /// A header that tells the backend who calls.
  private func checkHeader(_ id: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    guard let header = document.literal(.name, of: id), HeaderNames.isIdentity(header), context.isPolicy(id),
      let section = document.section(of: id), let parent = document[id].parent, document.isStatementList(parent),
      document[section].name == .inbound || document[section].name == .backend
    else { return }
    for value in document.children(of: id) where document[value].name == .value {
      guard let expression = document.expression(in: value),
        context.origin(of: expression).all.contains(.unverifiedToken),
        !context.checksCaller(before: id), !AuthChecks.stands(before: id, in: section, context)
      else { continue }
      let isOpen = context.mayCheckCaller(before: id)
      report.report(
        document.expressions[expression].range,
        "`\(header)` tells the backend who calls by a token that nothing here has verified",
        help: isOpen ? "fine if an outer scope, or the fragment before it, validates the token" : "validate it before",
        severity: isOpen ? .info : nil)
      return
    }
  }
}
