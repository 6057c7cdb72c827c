/// Reads policy markup in one pass: tags, attributes, text, comments, and the expressions in values and text.
///
/// It is the eye of the reader; libxml2 stays the judge of what is well formed (`XMLVerifier`). It exists because no XML
/// parser gives the places of attributes, and none can read a raw expression. What it finds broken it reports where a person
/// would point, and goes on as that person would. Time is linear in the text, whatever it holds.
struct MarkupScanner {
  let text: UnsafeBufferPointer<UInt8>
  var stream = MarkupStream()
  var expressionScanner: ExpressionScanner
  /// Bytes that were scanned in vain. Beyond the length of the text, an expression's end is no longer looked for behind the
  /// plain end of its value, so that the total stays linear.
  var wasted = 0
  /// The name of the element whose start tag was the last tag, while only white space and comments followed it.
  private var freshElement: ByteRange?
  /// From here on there is no `-->`, no `?>`, and no quote that plainly ends a value, as an earlier search found out.
  private var noCommentEnd = Int.max
  private var noInstructionEnd = Int.max
  var noPlainEnd = Int.max
  /// Whether the tag that is being read is known to be broken.
  var isTagReported = false

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    expressionScanner = ExpressionScanner(text)
    stream.tokens.reserveUsedCapacity(text.count / 24 + 8)
    stream.attributes.reserveUsedCapacity(text.count / 48 + 8)
    stream.expressions.reserveCapacity(text.count / 256 + 4)
  }

  /// Scans a text from `start` on.
  static func scan(_ bytes: [UInt8], from start: Int) -> MarkupStream {
    bytes.withUnsafeBufferPointer { text in
      var scanner = MarkupScanner(text)
      scanner.run(from: start)
      return scanner.stream
    }
  }

  private mutating func run(from start: Int) {
    var index = start
    while index < text.count {
      index = text[index] == ASCII.less ? markup(at: index) : content(at: index)
    }
  }

  // MARK: What starts with `<`

  private mutating func markup(at index: Int) -> Int {
    guard index + 1 < text.count else { return stray(index) }
    let next = text[index + 1]
    if ASCII.isNameStart(next) {
      return startTag(at: index)
    }
    if next == ASCII.slash { return endTag(at: index) }
    if next == ASCII.question { return instruction(at: index) }
    guard next == ASCII.exclamation else { return stray(index) }
    if starts(with: "<!--", at: index) { return comment(at: index) }
    if starts(with: "<![CDATA[", at: index) { return cdata(at: index) }
    return starts(with: "<!DOCTYPE", at: index) ? doctype(at: index) : brokenComment(at: index)
  }

  /// A `<` that starts nothing: it is text.
  private mutating func stray(_ index: Int) -> Int {
    problem(.strayLess, index, index + 1)
    mask(index, index + 1, ASCII.underscore)
    return textToken(from: index, searchingFrom: index + 1)
  }

  private mutating func endTag(at index: Int) -> Int {
    let nameStart = index + 2
    let nameEnd = nameEnd(from: nameStart)
    guard nameEnd > nameStart else { return stray(index) }
    var end = nameEnd
    while end < text.count, ASCII.isSpace(text[end]) { end += 1 }
    if end < text.count, text[end] == ASCII.greater {
      end += 1
    } else {
      problem(.unclosedTag, index, nameEnd)
      while end < text.count, text[end] != ASCII.greater, text[end] != ASCII.less { end += 1 }
      if end < text.count, text[end] == ASCII.greater { end += 1 }
    }
    stream.tokens.append(
      MarkupToken(kind: .endTag, range: ByteRange(index, end), name: ByteRange(nameStart, nameEnd)))
    freshElement = nil
    return end
  }

  private mutating func instruction(at index: Int) -> Int {
    let end: Int
    if index < noInstructionEnd, let found = find("?>", from: index + 2) {
      end = found + 2
    } else {
      noInstructionEnd = min(noInstructionEnd, index)
      problem(.unclosedInstruction, index, index + 2)
      end = lineEnd(from: index)
    }
    // An XML declaration stands only at the very start, where our wrapper is.
    mask(index, end, ASCII.space)
    stream.tokens.append(MarkupToken(kind: .processingInstruction, range: ByteRange(index, end)))
    return end
  }

  private mutating func comment(at index: Int) -> Int {
    guard index < noCommentEnd, let end = find("-->", from: index + 4) else {
      noCommentEnd = min(noCommentEnd, index)
      problem(.unclosedComment, index, index + 4)
      let end = lineEnd(from: index)
      mask(index, end, ASCII.space)
      stream.tokens.append(MarkupToken(kind: .comment, range: ByteRange(index, end)))
      return end
    }
    let start = skipSpace(from: index + 4)
    checkHyphens(
      from: index + 4, to: end, isReported: SuppressionDirective.markers.contains { starts(with: $0, at: start) })
    stream.tokens.append(MarkupToken(kind: .comment, range: ByteRange(index, end + 3)))
    return end + 3
  }

  /// `<!- …`, `<!— …`: a comment whose start is mangled, mostly by a word processor. It is read as one up to its `->` or `>`.
  private mutating func brokenComment(at index: Int) -> Int {
    var end = index + 2
    while end < text.count, text[end] != ASCII.greater, text[end] != ASCII.less { end += 1 }
    if end < text.count, text[end] == ASCII.greater { end += 1 }
    problem(.brokenComment, index, index + 2)
    mask(index, end, ASCII.space)
    stream.tokens.append(MarkupToken(kind: .comment, range: ByteRange(index, end)))
    return end
  }

  /// XML forbids `--` inside a comment, and `-` right before its end. A suppression needs its `--` (`isReported` is set then).
  private mutating func checkHyphens(from start: Int, to end: Int, isReported: Bool) {
    var index = start
    var isReported = isReported
    while index < end {
      guard text[index] == ASCII.hyphen, text[index + 1] == ASCII.hyphen else {
        index += 1
        continue
      }
      var runEnd = index + 1
      while runEnd < end, text[runEnd] == ASCII.hyphen { runEnd += 1 }
      if !isReported {
        isReported = true
        if index >= start + 2, starts(with: "<!--", at: index - 2) {
          problem(.nestedComment, index - 2, index + 2)
        } else {
          problem(.doubleHyphenInComment, index, max(runEnd, index + 1))
        }
      }
      mask(index, runEnd, ASCII.underscore)
      index = runEnd
    }
  }

  private mutating func cdata(at index: Int) -> Int {
    let contentStart = index + 9
    guard let end = find("]]>", from: contentStart) else {
      problem(.unclosedCDATA, index, contentStart)
      mask(index, text.count, ASCII.space)
      stream.tokens.append(MarkupToken(kind: .cdata, range: ByteRange(index, text.count)))
      return text.count
    }
    var token = MarkupToken(kind: .cdata, range: ByteRange(index, end + 3))
    let start = skipSpace(from: contentStart)
    if freshElement != nil, isExpressionStart(start, limit: end) {
      token.expression = Int32(stream.expressions.count)
      _ = expression(at: start, in: .section(end: end))
      stream.expressions[stream.expressions.count - 1].needsRaw = false
      stream.expressions[stream.expressions.count - 1].isInSection = true
    }
    freshElement = nil
    stream.tokens.append(token)
    return end + 3
  }

  /// Hides a document type declaration, with the declarations inside its brackets.
  private mutating func doctype(at index: Int) -> Int {
    var end = index + 2
    var isInside = false
    var quote: UInt8 = 0
    while end < text.count, wasted <= text.count {
      let byte = text[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == ASCII.quote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte == ASCII.openBracket {
        isInside = true
      } else if byte == ASCII.closeBracket {
        isInside = false
      } else if byte == ASCII.greater, !isInside {
        break
      }
      end += 1
    }
    if end < text.count, text[end] == ASCII.greater {
      end += 1
    } else {
      wasted += end - index
      end = lineEnd(from: index)
    }
    problem(.doctype, index, end)
    mask(index, end, ASCII.space)
    return end
  }

  private mutating func startTag(at index: Int) -> Int {
    let name = ByteRange(index + 1, nameEnd(from: index + 1))
    let first = Int32(stream.attributes.count)
    let (end, isEmpty) = attributes(from: name.end, tag: ByteRange(index, name.end))
    var token = MarkupToken(kind: isEmpty ? .emptyTag : .startTag, range: ByteRange(index, end), name: name)
    token.attributes = first..<Int32(stream.attributes.count)
    stream.tokens.append(token)
    freshElement = isEmpty ? nil : name
    return end
  }

  // MARK: Text

  private mutating func content(at index: Int) -> Int {
    let start = skipSpace(from: index)
    guard let element = freshElement, isExpressionStart(start, limit: text.count) else {
      if start < text.count, text[start] != ASCII.less { freshElement = nil }
      return textToken(from: index, searchingFrom: start)
    }
    freshElement = nil
    let first = Int32(stream.expressions.count)
    let end = expression(at: start, in: .text(element: element))
    let behind = textToken(from: index, searchingFrom: end, expression: first)
    if skipSpace(from: end) < behind { stream.expressions[Int(first)].isWholeValue = false }
    return behind
  }

  /// Text from `start` up to the next markup at or behind `index`.
  private mutating func textToken(from start: Int, searchingFrom index: Int, expression: Int32 = -1) -> Int {
    var end = index
    var token = MarkupToken(kind: .text, range: .at(start), expression: expression)
    while end < text.count, text[end] != ASCII.less {
      if text[end] == ASCII.ampersand {
        maskIfBare(end)
      } else if text[end] == ASCII.at, end > start, let behind = embeddedExpression(at: end) {
        if token.expression < 0 { token.expression = Int32(stream.expressions.count - 1) }
        end = behind
        continue
      }
      end += 1
    }
    token.range = ByteRange(start, end)
    stream.tokens.append(token)
    return end
  }

  func isEndTag(of element: ByteRange, at index: Int) -> Bool {
    let end = index + 2 + element.count
    guard end <= text.count else { return false }
    for offset in 0..<element.count where text[index + 2 + offset] != text[element.start + offset] { return false }
    return end == text.count || text[end] == ASCII.greater || ASCII.isSpace(text[end])
  }
}
