struct BasicCredentialsNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isOutcome(use, of: ["AsBasic", "TryParseBasic"])
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: the credentials may be missing or malformed"
  }
}
