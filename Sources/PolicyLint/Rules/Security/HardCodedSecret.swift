struct HardCodedSecret: DocumentCheck {
  private static let basic = Name.authenticationBasic
  private static let certificate = Name.authenticationCertificate
  private static let proxy = Name.proxy
  private static let password = Name.password

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var reported: [ByteRange] = []
    for find in SecretText.finds(in: document.text, at: context.markedPlaces) {
      let range = ByteRange(find.range.lowerBound, find.range.upperBound)
      guard isValue(range, in: context) else { continue }
      reported.append(range)
      self.report(range, find.kind, in: document, &report)
    }
    for id in document.elementIDs {
      let places: [ByteRange]
      switch document[id].name {
      case .setHeader, .checkHeader: places = headerSecrets(id, in: context)
      case Self.basic, Self.certificate, Self.proxy: places = password(of: id, in: document).map { [$0] } ?? []
      default: continue
      }
      for place in places where !reported.contains(where: { place.contains($0.start) }) && context.isKnown(id) {
        reported.append(place)
        self.report(place, "a credential", in: document, &report)
      }
    }
    for place in comparedSecrets(in: context) where !reported.contains(where: { place.contains($0.start) }) {
      self.report(place, "a key", in: document, &report)
    }
  }

  private func report(_ range: ByteRange, _ kind: String, in document: PolicyDocument, _ report: inout Violations) {
    report.report(
      range, secret: whole(range, in: document),
      "\(kind) is written in the policy: \(SecretText.masked(document.string(range)))",
      help: "put it into a named value that is secret, or into a key vault, and change it")
  }

  /// A private key starts with a line that says so, and goes on to the end of the value.
  private func whole(_ range: ByteRange, in document: PolicyDocument) -> ByteRange {
    guard document.text[range.start] == ASCII.hyphen else { return range }
    let attribute = document.attributes.first { $0.valueRange.contains(range) }?.valueRange
    let node = document.nodes.first { ($0.kind == .text || $0.kind == .cdata) && $0.range.contains(range) }?.range
    return ByteRange(range.start, (attribute ?? node ?? range).end)
  }

  /// Whether a place is in a value or a text, and neither in a comment nor in what only describes.
  private func isValue(_ range: ByteRange, in context: LintContext) -> Bool {
    let document = context.document
    if let attribute = document.attributes.first(where: { $0.valueRange.contains(range) }) {
      return context.isKnown(attribute.element)
    }
    let node = document.nodes.first { ($0.kind == .text || $0.kind == .cdata) && $0.range.contains(range) }
    return node?.parent.map { context.isKnown($0) } ?? false
  }

  /// Literal values of a header that carries a credential.
  private func headerSecrets(_ id: ElementID, in context: LintContext) -> [ByteRange] {
    let document = context.document
    guard let name = document.literal(.name, of: id), CredentialName.isHeader(name) else { return [] }
    return document.children(of: id).compactMap { value in
      guard document[value].name == .value, let range = document.textRange(of: value) else { return nil }
      if let expression = document.expression(in: value) { return literalCredential(expression, in: context) }
      return credential(in: range, document)
    }
  }

  /// The text behind the scheme, if it is a secret.
  private func credential(in range: ByteRange, _ document: PolicyDocument) -> ByteRange? {
    let bytes = document.bytes(range)
    let blank = bytes.firstIndex(of: ASCII.space)
    let start = blank.map { $0 + 1 } ?? range.start
    let text = ByteRange(start, range.end)
    // A user's name and password may be short.
    return SecretText.isSecret(document.string(text), least: blank == nil ? 16 : 12) ? text : nil
  }

  /// A string that is all of an expression's result.
  private func literalCredential(_ expression: Int, in context: LintContext) -> ByteRange? {
    for result in context.results(of: expression) {
      guard let content = result.withoutParentheses.token(0)?.contentRange,
        result.withoutParentheses.kind == .stringLiteralExpression
      else { continue }
      if let found = credential(in: result.tree.documentRange(content), context.document) { return found }
    }
    return nil
  }

  private func password(of id: ElementID, in document: PolicyDocument) -> ByteRange? {
    guard let attribute = document.attribute(Self.password, of: id), attribute.expression < 0,
      !attribute.valueRange.isEmpty
    else { return nil }
    let value = Array(document.bytes(attribute.valueRange))
    let text = String(decoding: value, as: UTF8.self).lowercased()
    let isWord = text == "password" || text.hasSuffix("-password") || value.contains(ASCII.space)
    return isWord || SecretText.isPlaceholder(value) ? nil : attribute.valueRange
  }

  /// Strings that look random and are compared with what the caller sends.
  private func comparedSecrets(in context: LintContext) -> [ByteRange] {
    let document = context.document
    var found: [ByteRange] = []
    for (index, expression) in document.expressions.enumerated()
    where expression.isWholeValue {
      if let known = context.known(index), known.longestString < 22 { continue }
      guard document.contains("Request", in: expression.codeRange) else { continue }
      let tree = context.tree(index)
      if tree.hasErrors { continue }
      for node in tree.root.descendants where node.kind == .stringLiteralExpression && node.range.count >= 22 {
        guard let text = node.stringValue, SecretText.isRandom(text), let content = node.token(0)?.contentRange,
          let other = comparand(of: node),
          context.origin(of: other, in: index).raw.isDisjoint(with: [.header, .query]) == false
        else { continue }
        found.append(tree.documentRange(content))
      }
    }
    return found
  }

  /// What a literal is compared with.
  private func comparand(of literal: SyntaxNode) -> SyntaxNode? {
    guard let parent = literal.parent else { return nil }
    switch parent.kind {
    case .equalsExpression, .notEqualsExpression: return parent.left?.id == literal.id ? parent.right : parent.left
    case .argument:
      guard let call = parent.parent?.parent, call.kind == .invocationExpression,
        call.expression?.isNamed("Equals") == true
      else { return nil }
      return call.expression?.expression
    default: return nil
    }
  }
}
