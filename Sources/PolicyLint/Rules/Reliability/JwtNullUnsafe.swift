struct JwtNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isOutcome(use, of: ["AsJwt", "TryParseJwt"])
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: the token may be missing or malformed"
  }
}
