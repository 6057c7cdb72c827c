struct TypographicCharacters: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {}
}
