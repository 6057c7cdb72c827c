struct MixedExpressionEncoding: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    let escaped = document.expressions.indices.filter { index in
      document.expressions[index].isEscaped && isCandidate(index, in: document)
        && document.contains("&", in: document.expressions[index].codeRange)
        && isEscaped(index, in: context) == true
    }
    if escaped.isEmpty { return }
    for expression in escaped { checkInside(document.expressions[expression], in: document, &report) }
    let raw = document.expressions.indices.filter {
      isCandidate($0, in: document) && isEscaped($0, in: context) == false
    }
    if raw.isEmpty { return }
    let isMostlyRaw = raw.count >= escaped.count
    let odd = isMostlyRaw ? escaped : raw
    let edits = odd.map { edit(document.expressions[$0], isMostlyRaw, in: document) }
    let place = document.expressions[odd[0]].range
    report.report(
      place,
      isMostlyRaw
        ? "this expression is escaped for XML, and \(raw.count) of this document \(raw.count == 1 ? "is" : "are") not"
        : "this expression is not escaped for XML, and \(escaped.count) of this document are",
      help: "a document is sent as XML or raw: write all of them one way",
      related: odd.dropFirst().map { RelatedPlace(range: document.expressions[$0].range, message: "so is this one") },
      fixes: [
        Fix(
          title: isMostlyRaw ? "write C# as it is" : "escape C# for XML", applicability: .safe, edits: edits)
      ])
  }

  /// Text needs no escapes for quotes, so that it tells nothing.
  private func isCandidate(_ index: Int, in document: PolicyDocument) -> Bool {
    let expression = document.expressions[index]
    guard let attribute = expression.attribute, expression.isClosed, expression.isWholeValue else { return false }
    return document.attributes[Int(attribute)].quote == ASCII.quote
  }

  /// Reports an escaped expression in which something is raw.
  private func checkInside(
    _ expression: PolicyExpression, in document: PolicyDocument, _ report: inout Violations
  ) {
    var places: [ByteRange] = []
    let bytes = document.bytes(expression.codeRange)
    for index in bytes.indices {
      let isRaw =
        bytes[index] == ASCII.less
        || bytes[index] == ASCII.ampersand && EntityDecoding.reference(in: bytes, at: index) == nil
      if !isRaw { continue }
      if let last = places.last, last.end == index {
        places[places.count - 1] = ByteRange(last.start, index + 1)
      } else {
        places.append(ByteRange(index, index + 1))
      }
    }
    guard let first = places.first else { return }
    report.report(
      first, "`\(document.string(first))` is not escaped, and the quotes of this expression are",
      help: "write `\(Self.escaped(document.string(first)))`, or the whole expression as C# is",
      fixes: [
        Fix(
          title: "escape it for XML", applicability: .safe,
          edits: places.map { TextEdit($0, Self.escaped(document.string($0))) })
      ])
  }

  /// Whether the quotes of its texts are written as entities; `nil` if it has none.
  private func isEscaped(_ expression: Int, in context: LintContext) -> Bool? {
    let tree = context.tree(expression)
    for token in tree.tokens where token.kind == .stringLiteralToken {
      let start = tree.documentRange(token.range).start
      switch context.document.text[start] {
      case ASCII.ampersand: return true
      case ASCII.quote: return false
      default: continue
      }
    }
    return nil
  }

  private func edit(_ expression: PolicyExpression, _ toRaw: Bool, in document: PolicyDocument) -> TextEdit {
    if toRaw { return TextEdit(expression.range, EntityDecoding.decodedString(document.bytes(expression.range))) }
    return TextEdit(expression.range, Self.escaped(document.string(expression.range)))
  }

  private static func escaped(_ raw: String) -> String {
    var text = ""
    for character in raw.unicodeScalars {
      switch character {
      case "\"": text += "&quot;"
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
