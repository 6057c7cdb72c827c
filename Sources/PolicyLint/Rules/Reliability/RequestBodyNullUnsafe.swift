struct RequestBodyNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    // Behind the backend there is another rule about it.
    use.section != .outbound && use.section != .onError && flow.isUse(use, of: ["Body"], on: "IRequest")
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: a request need not have a body"
  }

  static func severity(_ use: NullUse, in context: LintContext) -> Severity? {
    if use.isBehindFragment { return .info }
    // The method of an operation is not known, but it is one.
    return context.origin.scope == .operation ? .warning : nil
  }
}
