struct JwtSigningKeyInline: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  /// The parts of a public key, and the name of a certificate: no secrets.
  private static let publicParts: [Name] = [.n, .e, .certificateId]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for key in TokenValidation(element, in: document).keys {
      guard !Self.publicParts.contains(where: { document.attribute($0, of: key) != nil }),
        let text = document.content(of: key), let range = document.textRange(of: key), Self.isKey(text),
        context.isPolicy(element)
      else { continue }
      report.report(
        range, secret: range, "a key that signs tokens is written in the policy: \(SecretText.masked(text))",
        help: "put it into a named value that is secret, and change it")
    }
  }

  /// Whether a text is Base64 of at least 16 bytes and no placeholder.
  private static func isKey(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count >= 22 && !SecretText.isPlaceholder(bytes)
      && bytes.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || "+/=-_".utf8.contains($0) }
  }
}
