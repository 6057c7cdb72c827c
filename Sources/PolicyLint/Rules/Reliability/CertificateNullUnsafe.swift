struct CertificateNullUnsafe: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    guard document.hasExpression(containing: "Certificate") else { return }
    for use in CallerRun(context, as: .anonymous).nullUses {
      let certificate = use.certificate.map { document.string($0) } ?? "the certificate"
      report.report(
        use.place.range, "`\(certificate)` can be null here: a caller need not send a certificate",
        help: use.isBehindFragment
          ? "fine if the fragment before it, or whatever includes this one, answers callers without a certificate"
          : "test it for null before, or write `?.`",
        severity: use.isBehindFragment ? .info : nil, fixes: fixes(for: use, in: context))
    }
  }

  /// `?.`, where what it gives is only compared.
  private func fixes(for use: CallerRun.NullUse, in context: LintContext) -> [Fix] {
    guard let dot = use.dot else { return [] }
    let tree = context.tree(use.place.expression)
    var node = use.node
    while let parent = tree.parent(of: node) {
      switch tree.kind(of: parent) {
      case .simpleMemberAccessExpression, .invocationExpression, .parenthesizedExpression:
        // As what it is called on, not as an argument.
        guard tree.children(of: parent).contains(where: { $0.node == node }) else { return [] }
        node = parent
      case .equalsExpression, .notEqualsExpression:
        return [Fix(title: "write `?.`", applicability: .unsafe, edits: [TextEdit(dot, "?.")])]
      default: return []
      }
    }
    return []
  }
}
