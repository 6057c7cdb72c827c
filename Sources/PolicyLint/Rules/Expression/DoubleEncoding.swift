struct DoubleEncoding: DocumentCheck {
  /// So many times does nobody encode a text by mistake.
  private static let rounds = 4

  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    var parser = SyntaxParser()
    for (index, expression) in document.expressions.enumerated()
    where expression.isWholeValue && expression.isClosed && expression.isEscaped {
      let code = document.bytes(expression.codeRange)
      guard code.contains(ASCII.ampersand), Self.decoded(code) != nil, context.tree(index).hasErrors,
        let repaired = Self.repaired(code, as: expression.kind, &parser)
      else { continue }
      report.report(
        expression.range, "the C# of this expression is encoded more than once",
        help: "write `&quot;` for `&amp;quot;`, and so on",
        fixes: [
          Fix(
            title: "decode it once", applicability: .safe,
            edits: [TextEdit(expression.codeRange, String(decoding: repaired, as: UTF8.self))])
        ])
    }
  }

  /// The code with as many encodings taken away as it takes to make it C#; `nil` if that does not help.
  private static func repaired(
    _ code: ArraySlice<UInt8>, as kind: PolicyExpression.Kind, _ parser: inout SyntaxParser
  ) -> [UInt8]? {
    var bytes = Array(code)
    for _ in 0..<rounds {
      guard let next = decoded(bytes[...]) else { return nil }
      bytes = next
      let text = CodeText(decoding: bytes, range: ByteRange(0, bytes.count))
      if !parser.parse(text, as: kind == .single ? .expression : .statements).hasErrors { return bytes }
    }
    return nil
  }

  /// The code with `&quot;` for `&amp;quot;` and the like; `nil` if there is nothing of the kind.
  private static func decoded(_ code: ArraySlice<UInt8>) -> [UInt8]? {
    let entity = Array("&amp;".utf8)
    var out: [UInt8] = []
    var index = code.startIndex
    var isChanged = false
    while index < code.endIndex {
      let behind = index + entity.count
      if code[index] == ASCII.ampersand, behind < code.endIndex, code[index..<behind].elementsEqual(entity),
        isReferenceTail(code[behind...])
      {
        out.append(ASCII.ampersand)
        index = behind
        isChanged = true
      } else {
        out.append(code[index])
        index += 1
      }
    }
    return isChanged ? out : nil
  }

  /// Whether `quot;`, `#39;` or the like stands there.
  private static func isReferenceTail(_ text: ArraySlice<UInt8>) -> Bool {
    let window = [ASCII.ampersand] + text.prefix(10)
    return EntityDecoding.reference(in: window, at: 0) != nil
  }
}
