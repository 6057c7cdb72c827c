struct PlaceholderLeft: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    // Who writes for readers leaves to them what to put in.
    let severity: Severity? = context.origin.isDocumentation ? .info : nil
    var last = -1
    for place in SampleText.ranges(in: document.text, at: context.markedPlaces) where place.start > last {
      guard let value = value(around: place, in: context) else { continue }
      last = value.end
      report.report(
        value, "`\(shown(value, document))` is a placeholder",
        help: "write what is meant, or use a named value", severity: severity)
    }
    for attribute in document.attributes where attribute.expression < 0 {
      guard let hole = SampleText.bracedName(in: document.bytes(attribute.valueRange)),
        isAddress(attribute, in: context)
      else { continue }
      report.report(
        hole, "`\(document.string(hole))` is a placeholder", help: "a named value has two braces", severity: severity)
    }
  }

  /// The value, text or string of C# around a place; `nil` for comments, names and code.
  private func value(around place: ByteRange, in context: LintContext) -> ByteRange? {
    let document = context.document
    if let index = document.expressions.firstIndex(where: {
      $0.codeRange.start <= place.start && place.end <= $0.codeRange.end
    }
    ) {
      let tree = context.tree(index)
      if tree.hasErrors { return nil }
      for token in tree.tokens.indices.map(tree.token)
      where token.kind == .stringLiteralToken || token.kind == .interpolatedStringTextToken {
        guard let content = token.contentRange.map(tree.documentRange), content.start <= place.start,
          place.end <= content.end
        else { continue }
        return SampleText.isWhole(place, of: content, in: document.text) ? content : nil
      }
      return nil
    }
    if let attribute = document.attributes.first(where: {
      $0.valueRange.start <= place.start && place.end <= $0.valueRange.end
    }) {
      guard context.isKnown(attribute.element) else { return nil }
      return SampleText.isWhole(place, of: attribute.valueRange, in: document.text) ? attribute.valueRange : nil
    }
    let node = document.nodes.first { $0.kind == .text && $0.range.start <= place.start && place.end <= $0.range.end }
    guard let node, let parent = node.parent, context.isKnown(parent), document.isLeaf(parent),
      let text = document.visibleText(node.range), text.count <= 200
    else { return nil }
    return SampleText.isWhole(place, of: text, in: document.text) ? text : nil
  }

  /// Whether a value has to be an address or the name of something, in which braces mean nothing.
  private func isAddress(_ attribute: Attribute, in context: LintContext) -> Bool {
    guard let type = context.schema.type(of: attribute) else { return false }
    return type == .url || type == .guid || type == .tenantID
  }

  private func shown(_ range: ByteRange, _ document: PolicyDocument) -> String {
    let text = document.string(range)
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}
