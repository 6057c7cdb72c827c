struct QuotedLiteralValue: DocumentCheck {
  /// Headers whose values have quotes by their grammar, in lower case.
  private static let quotedHeaders: Set<String> = [
    "accept", "alt-svc", "authentication-info", "cache-control", "clear-site-data", "content-disposition",
    "content-type", "etag", "expect-ct", "forwarded", "if-match", "if-none-match", "if-range", "link", "nel",
    "permissions-policy", "prefer", "proxy-authenticate", "public-key-pins", "report-to", "reporting-endpoints",
    "sec-ch-ua", "server-timing", "signature", "signature-input", "want-digest", "warning", "www-authenticate",
  ]

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for (id, text) in context.exactTexts {
      guard let visible = document.visibleText(text), let inner = unquoted(visible, in: document) else { continue }
      if let parent = document[id].parent, document[parent].name == .setHeader,
        let header = document.literal(.name, of: parent), Self.quotedHeaders.contains(header.lowercased())
      {
        continue
      }
      report.report(
        visible, "the quotes are part of the text of `\(document.nameString(id))`",
        help: "text needs no quotes; write it without them",
        fixes: [
          Fix(
            title: "take the quotes away", applicability: .unsafe, edits: [TextEdit(visible, document.string(inner))])
        ])
    }
  }

  /// What stands between a pair of quotes, one at each end and none inside.
  private func unquoted(_ range: ByteRange, in document: PolicyDocument) -> ByteRange? {
    let bytes = document.bytes(range)
    guard range.count > 2, let quote = bytes.first, quote == ASCII.quote || quote == ASCII.apostrophe,
      bytes.last == quote, !bytes.dropFirst().dropLast().contains(quote)
    else { return nil }
    return ByteRange(range.start + 1, range.end - 1)
  }
}
