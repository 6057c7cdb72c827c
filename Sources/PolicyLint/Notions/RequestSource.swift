/// Naming and weighing data of the caller.
extension LintContext {
  /// What the caller's data is called in a message: "the header `X-Host`".
  func name(of source: SourcePlace?) -> String {
    guard let source else { return "data of the request" }
    let node = SyntaxNode(tree(Int(source.expression)), source.node)
    let key = sourceKey(of: node)
    let kind: String
    if node.text.contains("MatchedParameters") {
      kind = "the path parameter"
    } else if node.text.contains(".Query") {
      kind = "the query parameter"
    } else if node.text.contains("Headers") {
      kind = "the header"
    } else {
      return "the request's body"
    }
    return key.map { "\(kind) `\($0)`" } ?? "\(kind)s"
  }

  /// The literal name of a header or parameter.
  private func sourceKey(of node: SyntaxNode) -> String? {
    node.arguments.first?.expression?.stringValue
  }

  /// The place of data of the caller in the document.
  func place(of source: SourcePlace?) -> ByteRange? {
    guard let source else { return nil }
    return SyntaxNode(tree(Int(source.expression)), source.node).documentRange
  }

  /// Whether a condition in front of an element, or around it, asks for the same header or parameter: then its value may be
  /// one of a few.
  func isGuarded(_ source: SourcePlace?, before element: ElementID) -> Bool {
    guard let source else { return false }
    let node = SyntaxNode(tree(Int(source.expression)), source.node)
    var names: Set<String> = []
    if let key = sourceKey(of: node) { names.insert(key.lowercased()) }
    // The variable that the value was put in.
    if let owner = document.expressions[Int(source.expression)].element, document[owner].name == .setVariable,
      let variable = document.literal(.name, of: owner)
    {
      names.insert(variable.lowercased())
    }
    return isInCondition(names, before: element)
  }

  /// The first value of the caller that decides which server is called: in front of the path, or the whole address.
  func untrustedAuthority(in expression: Int) -> SourcePlace? {
    for alternative in pieces(of: expression) {
      var written = ""
      pieces: for piece in alternative {
        switch piece {
        case .text(let text):
          written += text
          if Self.hasWholeAuthority(written) { break pieces }
        case .value(let node, let origin):
          // What is not known, or is filled in by the policy, is taken for the address of a server.
          guard !origin.raw.intersection(.request).isEmpty, !origin.raw.contains(.unknown) else { break pieces }
          if written.isEmpty || written.hasSuffix("://") || written.hasSuffix(".") || written.hasSuffix("@")
            || written.contains("://")
          {
            return origin.source ?? SourcePlace(expression: Int32(truncatingIfNeeded: expression), node: node.id)
          }
          break pieces
        }
      }
    }
    return nil
  }

  /// Whether a text names a server and goes on behind it, or is no absolute address.
  private static func hasWholeAuthority(_ text: String) -> Bool {
    if text.contains("{{") { return true }
    guard let mark = text.utf8.firstIndex(of: ASCII.colon) else {
      // A path stays on its server, a name alone is not finished.
      return text.contains("/")
    }
    let rest = text.utf8[mark...].dropFirst()
    guard rest.starts(with: "//".utf8) else { return !rest.isEmpty && rest.first != ASCII.slash }
    return rest.dropFirst(2).contains { $0 == ASCII.slash || $0 == ASCII.question || $0 == UInt8(ascii: "#") }
  }
}
