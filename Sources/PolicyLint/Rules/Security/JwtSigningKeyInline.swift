struct JwtSigningKeyInline: ElementCheck {
  static let elements: [Name] = [.validateJwt]
  /// The parts of a public key, and the name of a certificate: no secrets.
  private static let publicParts: [Name] = [.n, .e, .certificateId]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for key in TokenValidation(element, in: document).keys {
      guard !Self.publicParts.contains(where: { document.attribute($0, of: key) != nil }),
        let range = place(of: key, in: context), context.isPolicy(element)
      else { continue }
      let text = document.string(range)
      report.report(
        range, secret: range, "a key that signs tokens is written in the policy: \(SecretText.masked(text))",
        help: "put it into a named value that is secret, and change it")
    }
  }

  /// Where a key is written: in its element, or in the only `set-variable` of the variable that is read there.
  private func place(of key: ElementID, in context: LintContext) -> ByteRange? {
    let document = context.document
    guard let expression = document.expression(in: key) else {
      guard let text = document.content(of: key), Self.isKey(text) else { return nil }
      return document.textRange(of: key)
    }
    guard let result = context.results(of: expression).first,
      let name = context.variableRead(by: result.withoutCasts), let value = context.onlyLiteral(ofVariable: name),
      Self.isKey(document.string(value))
    else { return nil }
    return value
  }

  /// Whether a text is Base64 of at least 16 bytes and no placeholder.
  private static func isKey(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count >= 22 && !SecretText.isPlaceholder(bytes)
      && bytes.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || "+/=-_".utf8.contains($0) }
  }
}
