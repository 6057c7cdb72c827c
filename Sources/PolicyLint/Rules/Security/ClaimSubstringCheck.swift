struct ClaimSubstringCheck: ElementCheck {
  static let elements: [Name] = [.when]
  private static let methods: [StaticString] = ["Contains", "StartsWith", "EndsWith", "IndexOf"]
  /// Claims that are texts and no lists.
  private static let texts: Set<String> = ["email", "name", "given_name", "family_name", "preferred_username", "upn"]

  /// Members of a token that are one text.
  private static let members: [StaticString] = ["Subject", "Issuer"]
  /// Methods that give one entry of a list.
  private static let takers: [StaticString] = [
    "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
  ]

  private static func mayTest(_ code: ByteRange, in document: PolicyDocument) -> Bool {
    (document.contains("Claims", in: code) || document.contains("Variables", in: code)
      || document.contains("Jwt", in: code))
      && methods.contains { document.contains($0, in: code) }
  }

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    guard let expression = context.condition(of: element),
      Self.mayTest(context.document.expressions[expression].codeRange, in: context.document), context.refusesBy(element)
    else { return }
    for node in context.tree(expression).root.descendants where node.kind == .invocationExpression {
      guard let method = node.expression, Self.methods.contains(where: method.isNamed),
        let receiver = method.receiver?.withoutParentheses,
        let name = claim(context.resolved(receiver.localValue ?? receiver), context), !Self.texts.contains(name)
      else { continue }
      let isDirect =
        method.isNamed("Contains") && method.kind == .simpleMemberAccessExpression && isText(receiver, context)
      report.report(
        node.documentRange, "a part of another value of `\(name)` will do: the claim is one text here",
        help: "split it, and compare whole values",
        fixes: isDirect ? [Self.split(name, behind: receiver)] : [])
    }
  }

  private static func split(_ name: String, behind receiver: SyntaxNode) -> Fix {
    let separator = name == "scp" || name == "scope" ? " " : ","
    return Fix(
      title: "split the claim", applicability: .unsafe,
      edits: [TextEdit(.at(receiver.documentRange.end), ".Split('\(separator)')")])
  }

  /// Whether a value is a claim as one text by itself, be it read here or where a variable is set.
  private func isText(_ node: SyntaxNode, _ context: LintContext) -> Bool {
    let value = context.resolved(node)
    return value.kind == .invocationExpression && value.expression?.isNamed("GetValueOrDefault") == true
  }

  /// The claim that a text is, or is one of the values of, or is joined from.
  private func claim(_ node: SyntaxNode, _ context: LintContext) -> String? {
    switch node.kind {
    case .invocationExpression:
      guard let function = node.expression else { return nil }
      if function.isNamed("GetValueOrDefault") {
        return function.receiver?.isNamed("Claims") == true ? node.arguments.first?.expression?.stringValue : nil
      }
      if function.isNamed("Join") {
        return node.arguments.lazy.compactMap { $0.expression.flatMap { claim($0, context) ?? list($0) } }.first
      }
      return Self.takers.contains(where: function.isNamed) ? function.receiver.flatMap(list) : nil
    case .elementAccessExpression: return node.receiver.flatMap(list)
    case .simpleMemberAccessExpression:
      guard let member = Self.members.first(where: node.isNamed), let owner = node.receiver, isToken(owner, context)
      else { return nil }
      return member.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    case .identifierName: return node.source.flatMap(list)
    default: return nil
    }
  }

  /// The claim whose values a node is: `Claims["roles"]`.
  private func list(_ node: SyntaxNode) -> String? {
    let node = node.withoutParentheses
    let value = node.localValue ?? node
    guard value.kind == .elementAccessExpression, value.receiver?.isNamed("Claims") == true else { return nil }
    return value.arguments.first?.expression?.stringValue
  }

  private func isToken(_ node: SyntaxNode, _ context: LintContext) -> Bool {
    let node = node.withoutParentheses
    let value = node.localValue ?? node
    switch value.kind {
    case .castExpression: return value.child(1)?.isNamed("Jwt") == true
    case .invocationExpression: return value.expression?.isNamed("AsJwt") == true
    default: return false
    }
  }
}
