/// Conditions that decide whether policies run.
extension PolicyDocument {
  /// The expressions that decide whether an element runs, from the inside out: of the `when` around it, and of those that
  /// were false before it in the same `choose`, of which no more than the first `limit` branches are looked at.
  func conditions(around id: ElementID, ofBranches limit: Int = 16) -> [Int] {
    var conditions: [Int] = []
    var next = self[id].parent
    while let element = next {
      next = self[element].parent
      guard self[element].name == .when || self[element].name == .otherwise, let choose = next else { continue }
      for branch in children(of: choose).prefix(limit) {
        if let condition = attribute(.condition, of: branch), condition.expression >= 0 {
          conditions.append(Int(condition.expression))
        }
        if branch == element { break }
      }
    }
    return conditions
  }
}

extension LintContext {
  /// Members and methods that tell who calls.
  private static let credentialMembers: Set<String> = [
    "AsBasic", "AsJwt", "Certificate", "Certificates", "Claims", "Subscription", "TryParseBasic", "TryParseJwt", "User",
  ]

  /// Whether an expression looks at something that callers prove with who they are.
  func asksForCredential(_ expression: Int) -> Bool {
    let tree = tree(expression)
    for (index, token) in tree.tokens.enumerated() {
      switch token.kind {
      case .identifierToken:
        if index > 0, tree.tokens[index - 1].kind == .dotToken, Self.credentialMembers.contains(tree.text(of: index)) {
          return true
        }
      case .stringLiteralToken:
        // The name of a header that carries one.
        if let text = StringLiteral.value(of: tree.text(of: index)), text.utf8.count <= 40,
          HeaderNames.isTelling(text)
        {
          return true
        }
      default: break
      }
    }
    return false
  }
}
