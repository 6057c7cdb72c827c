struct WeakHash: ExpressionCheck {
  static let looksAtCodeOnly = true

  private static let algorithms: [StaticString] = [
    "MD5", "SHA1", "SHA1Managed", "HMACMD5", "HMACSHA1", "MD5CryptoServiceProvider", "SHA1CryptoServiceProvider",
  ]

  func check(_ expression: Int, in context: LintContext, report: inout Violations) {
    let document = context.document
    let code = document.expressions[expression].codeRange
    guard document.contains("MD5", in: code) || document.contains("SHA1", in: code) else { return }
    for node in context.tree(expression).root.descendants where node.kind == .identifierName {
      guard let algorithm = Self.algorithms.first(where: node.isNamed), isUse(node) else { continue }
      report.report(
        node.documentRange, "`\(algorithm)` is broken: other texts with the same digest can be made",
        help: "use `SHA256` or `HMACSHA256`", severity: isKey(expression, in: document) ? .info : nil)
    }
  }

  /// Whether a name stands for the algorithm and not for something that is called alike.
  private func isUse(_ node: SyntaxNode) -> Bool {
    var type = node
    // With its name space in front of it.
    while let outer = type.parent,
      outer.kind == .qualifiedName && outer.right?.id == type.id
        || outer.kind == .simpleMemberAccessExpression && outer.name?.id == type.id
    {
      if outer.expression?.isNamed("HashAlgorithmName") == true { return true }
      type = outer
    }
    guard let parent = type.parent else { return false }
    if parent.kind == .objectCreationExpression { return parent.child(1)?.id == type.id }
    return parent.kind == .simpleMemberAccessExpression && parent.expression?.id == type.id && parent.isNamed("Create")
  }

  /// Whether the digest only finds something again.
  private func isKey(_ expression: Int, in document: PolicyDocument) -> Bool {
    guard let owner = document.expressions[expression].element else { return false }
    let name = document.nameString(owner)
    if name.hasPrefix("cache-") { return true }
    let called =
      (document.literal(.name, of: owner) ?? document[owner].parent.flatMap { document.literal(.name, of: $0) } ?? "")
      .lowercased()
    return called.contains("etag") || called.contains("cache")
  }
}
