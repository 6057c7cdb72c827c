/// A rule about one kind of value that can be null: uses of it without a test.
protocol NullCheck: DocumentCheck {
  /// Whether the rule is about a use.
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool
  /// What to say of it; `name` is what can be null, as it is written.
  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String
  /// Lower than the rule's own, where this case is less bad.
  static func severity(_ use: NullUse, in context: LintContext) -> Severity?
  static func fixes(_ use: NullUse, in context: LintContext) -> [Fix]
}

extension NullCheck {
  func check(_ context: LintContext, report: inout Violations) { reportUses(in: context, to: &report) }

  /// Reports the uses that the rule is about.
  func reportUses(in context: LintContext, to report: inout Violations) {
    let flow = context.nullFlow
    for use in flow.uses where Self.isAbout(use, in: flow) {
      report.report(
        use.range, Self.message(NullUse.name(of: use, in: context), use, in: context), help: Self.help(use),
        severity: Self.severity(use, in: context), fixes: Self.fixes(use, in: context))
    }
  }

  private static func help(_ use: NullUse) -> String {
    use.isBehindFragment && use.isOfRequest
      ? "fine if the fragment before it, or whatever includes this one, answers such requests"
      : "test it for null before, or write `?.`"
  }

  static func severity(_ use: NullUse, in context: LintContext) -> Severity? {
    use.isBehindFragment && use.isOfRequest ? .info : nil
  }

  static func fixes(_ use: NullUse, in context: LintContext) -> [Fix] {
    let fixes = use.conditionalAccessFix(in: context)
    return fixes.isEmpty ? context.gateGuard(for: use) : fixes
  }
}

extension NullUse {
  /// Whether it is about a property of the context, which a policy somewhere else may have tested.
  var isOfRequest: Bool {
    if case .member = source { return true }
    return false
  }

  /// The text of what can be null, shortened where it is long.
  static func name(of use: NullUse, in context: LintContext) -> String {
    let tree = context.tree(use.expression)
    return shortened(context.document.string(tree.documentRange(tree.range(of: use.node))))
  }

  /// Code on one line, its end where it is long.
  static func shortened(_ text: String) -> String {
    if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 > ASCII.space }) { return text }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" || $0 == "\r" })
    let line = words.joined(separator: " ")
    return line.count <= 60 ? line : "…" + line.suffix(56)
  }

  /// `?.`, where what it gives is only compared.
  func conditionalAccessFix(in context: LintContext) -> [Fix] {
    guard let dot else { return [] }
    let tree = context.tree(expression)
    var node = node
    while let parent = tree.parent(of: node) {
      switch tree.kind(of: parent) {
      case .simpleMemberAccessExpression, .invocationExpression, .parenthesizedExpression:
        // As what it is called on, not as an argument.
        guard tree.children(of: parent).contains(where: { $0.node == node }) else { return [] }
        if tree.kind(of: parent) == .parenthesizedExpression, node != self.node { return [] }
        node = parent
      case .equalsExpression, .notEqualsExpression:
        return [Fix(title: "write `?.`", applicability: .unsafe, edits: [TextEdit(dot, "?.")])]
      default: return []
      }
    }
    return []
  }
}
