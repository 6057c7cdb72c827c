struct DuplicateExpression: DocumentCheck {
  /// What costs time each time it is done.
  private static let costly: [StaticString] = [
    "As", "AsJwt", "AsBasic", "Parse", "ComputeHash", "Match", "IsMatch", "Matches",
  ]
  private static let words: [StaticString] = ["As<", "As&lt;", "AsJwt", "AsBasic", "Parse(", "ComputeHash", "Match"]
  private static let least = 3

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var seen: [String: [ByteRange]] = [:]
    for (index, expression) in document.expressions.enumerated()
    where Self.words.contains(where: { document.contains($0, in: expression.codeRange) }) {
      guard context.isUnderstood(index), let owner = expression.element else { continue }
      let section = document.section(of: owner).map { String($0.index) } ?? ""
      for call in context.tree(index).root.descendants where call.kind == .invocationExpression {
        guard let function = call.expression, Self.costly.contains(where: function.isNamed), isOfContext(call) else {
          continue
        }
        seen[section + " " + call.plainText, default: []].append(call.documentRange)
      }
    }
    for ranges in seen.values.filter({ $0.count >= Self.least }).sorted(by: { $0[0] < $1[0] }) {
      report.report(
        ranges[0], "this is worked out \(ranges.count) times in this section", help: "keep it in a variable",
        related: ranges.dropFirst().prefix(3).map { RelatedPlace(range: $0, message: "here again") })
    }
  }

  /// Whether it depends on nothing that is known in its code only.
  private func isOfContext(_ call: SyntaxNode) -> Bool {
    let parsers: Set<String> = ["JObject", "JArray", "JToken", "Regex", "XDocument", "XElement"]
    let function = call.expression
    // Parsing a number costs nothing.
    if function?.isNamed("Parse") == true, !parsers.contains(function?.expression?.identifierText ?? "") {
      return false
    }
    return call.descendants.allSatisfy { node in
      guard node.kind == .identifierName, let name = node.identifierText, name != "context",
        name.first?.isLowercase ?? false
      else { return true }
      return node.parent?.name == node || node.parent?.kind == .nameColon
    }
  }
}
