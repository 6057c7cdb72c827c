struct LastErrorOutsideOnError: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isUse(use, of: ["LastError"], on: "IExpressionContext")
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` is null outside `on-error`"
  }

  static func fixes(_ use: NullUse, in context: LintContext) -> [Fix] {
    guard let dot = use.dot else { return [] }
    return [Fix(title: "write `?.`", applicability: .unsafe, edits: [TextEdit(dot, "?.")])]
  }
}
