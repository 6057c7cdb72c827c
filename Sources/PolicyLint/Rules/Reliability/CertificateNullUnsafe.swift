struct CertificateNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    flow.isUse(use, of: ["Certificate"], on: "IRequest")
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: a caller need not send a certificate"
  }
}
