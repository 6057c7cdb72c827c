/// Expressions, and the small steps that the other parts share.
extension MarkupScanner {
  /// Whether an expression starts at `index`: `@(` or `@{`, but not Liquid's `@{{`.
  func isExpressionStart(_ index: Int, limit: Int) -> Bool {
    guard index + 1 < limit, text[index] == ASCII.at else { return false }
    if text[index + 1] == ASCII.openParenthesis { return true }
    guard text[index + 1] == ASCII.openBrace else { return false }
    return index + 2 >= limit || text[index + 2] != ASCII.openBrace
  }

  /// Where an expression stands, which tells where it must end at last.
  enum Place {
    /// In an attribute value between quotes.
    case value(quote: UInt8)
    /// In the text of an element with that name.
    case text(element: ByteRange)
    /// In a CDATA section whose `]]>` stands at `end`.
    case section(end: Int)

    var quote: UInt8 {
      if case .value(let quote) = self { quote } else { 0 }
    }
  }

  /// Records the expression that starts at `start`, a value's or text's first character; the offset behind it.
  mutating func expression(at start: Int, in place: Place) -> Int {
    var limit = text.count
    if case .section(let end) = place { limit = end }
    if wasted > text.count { limit = min(limit, plainEnd(of: place, from: start)) }
    var end = expressionScanner.end(from: start + 1, limit: limit)
    if let found = end, expressionScanner.sawNewlineInString, !isPlausible(found, in: place) { end = nil }
    if end == nil { wasted += max(expressionScanner.reached - start, 0) }
    let stop = end ?? max(min(plainEnd(of: place, from: start), limit), start + 2)
    record(start, stop, isClosed: end != nil, quote: place.quote)
    return stop
  }

  /// An expression in the middle of text, where the service does not evaluate it: it is read so that its quotes and brackets
  /// do no harm. `nil` if what stands there is no expression after all. The character before must be none of a word's.
  mutating func embeddedExpression(at start: Int) -> Int? {
    let before = text[start - 1]
    guard isExpressionStart(start, limit: text.count), wasted <= text.count, before != ASCII.at,
      !ASCII.isLetter(before),
      !ASCII.isDigit(before)
    else { return nil }
    // An embedded one is short and stands on one line; everything else is text with an `@(` in it.
    let end = expressionScanner.end(from: start + 1, limit: start + 4096)
    guard let end, lineEnd(from: start, limit: end) == end else {
      wasted += max(expressionScanner.reached - start, 0)
      return nil
    }
    record(start, end, isClosed: true, quote: 0)
    stream.expressions[stream.expressions.count - 1].isWholeValue = false
    return end
  }

  /// Where a value or text that starts with an unclosed expression plainly ends.
  private mutating func plainEnd(of place: Place, from start: Int) -> Int {
    switch place {
    case .value(let quote): return plainEnd(ofValueFrom: start, quote: quote)
    case .text(let element): return plainEnd(ofTextIn: element, from: start)
    case .section(var end):
      while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
      return end
    }
  }

  /// At a quote before the tag's end or before the next attribute, best one behind the expression's own closing bracket; but
  /// not beyond a line that starts with a tag.
  private mutating func plainEnd(ofValueFrom start: Int, quote: UInt8) -> Int {
    let closer = text[start + 1] == ASCII.openParenthesis ? ASCII.closeParenthesis : ASCII.closeBrace
    var candidate: Int?
    var last = start
    var index = start
    while index < text.count, start < noPlainEnd {
      let byte = text[index]
      if byte == quote, isPlainEnd(index) {
        if text[last] == closer { return index }
        candidate = candidate ?? index
      } else if byte == ASCII.lineFeed, candidate != nil, startsTag(skipSpace(from: index)) {
        break
      }
      if !ASCII.isSpace(byte) { last = index }
      index += 1
    }
    if let candidate {
      wasted += index - candidate
      return candidate
    }
    noPlainEnd = min(noPlainEnd, start)
    return lineEnd(from: start)
  }

  private func startsTag(_ index: Int) -> Bool {
    guard index + 1 < text.count, text[index] == ASCII.less else { return false }
    return ASCII.isNameStart(text[index + 1]) || text[index + 1] == ASCII.slash || text[index + 1] == ASCII.exclamation
  }

  /// At the end tag of its element, else at any end tag.
  private mutating func plainEnd(ofTextIn element: ByteRange, from start: Int) -> Int {
    var index = start
    var firstEndTag: Int?
    while index + 1 < text.count {
      if text[index] == ASCII.less, text[index + 1] == ASCII.slash {
        firstEndTag = firstEndTag ?? index
        if wasted > text.count || isEndTag(of: element, at: index) { return index }
      }
      index += 1
    }
    wasted += text.count - start
    return firstEndTag ?? text.count
  }

  private mutating func record(_ start: Int, _ end: Int, isClosed: Bool, quote: UInt8) {
    var expression = MarkupExpression(
      range: ByteRange(start, end), isBlock: text[start + 1] == ASCII.openBrace, isClosed: isClosed)
    expression.hasReferenceInCode = expressionScanner.sawReferenceInCode
    expression.needsRaw = needsRaw(start, end, quote: quote)
    stream.expressions.append(expression)
    mask(start, end, ASCII.underscore)
  }

  /// Whether XML forbids one of the bytes: `<`, the quote around the value, or a `&` that starts no reference.
  private func needsRaw(_ start: Int, _ end: Int, quote: UInt8) -> Bool {
    for index in start..<end {
      let byte = text[index]
      if byte == ASCII.less || byte == quote { return true }
      if byte == ASCII.ampersand, isBareAmpersand(index) { return true }
    }
    return false
  }

  private func isPlausible(_ end: Int, in place: Place) -> Bool {
    let next = skipSpace(from: end)
    guard next < text.count else { return place.quote == 0 }
    return place.quote == 0
      ? text[next] == ASCII.less || text[next] == ASCII.closeBracket : text[next] == place.quote && endsValue(next)
  }

  // MARK: Small steps

  mutating func problem(_ kind: MarkupProblem.Kind, _ start: Int, _ end: Int) {
    stream.problems.append(MarkupProblem(kind: kind, range: ByteRange(start, end)))
  }

  /// Reports what is wrong inside a tag: once a tag, because the rest is mostly a consequence.
  mutating func tagProblem(_ kind: MarkupProblem.Kind, _ start: Int, _ end: Int) {
    guard !isTagReported else { return }
    isTagReported = true
    problem(kind, start, end)
  }

  mutating func mask(_ start: Int, _ end: Int, _ filler: UInt8) {
    stream.masks.append(MarkupStream.Mask(range: ByteRange(start, end), filler: filler))
  }

  /// A `&` that starts no reference is tolerated by the service and hidden from libxml2.
  mutating func maskIfBare(_ index: Int) {
    if isBareAmpersand(index) { mask(index, index + 1, ASCII.underscore) }
  }

  /// Whether the `&` at `index` cannot start a reference: no name, or no `;` behind it.
  func isBareAmpersand(_ index: Int) -> Bool {
    var end = index + 1
    if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < text.count, end - index < 64, ASCII.isLetter(text[end]) || ASCII.isDigit(text[end]) { end += 1 }
    return end == start || end >= text.count || text[end] != ASCII.semicolon
  }

  /// The offset behind a template's hole, `${…}` or `%{…}` on one line, if one starts at `index`.
  mutating func hole(at index: Int) -> Int? {
    guard text[index] == ASCII.dollar || text[index] == ASCII.percent, index + 1 < text.count,
      text[index + 1] == ASCII.openBrace, wasted <= text.count
    else { return nil }
    var depth = 0
    var quote: UInt8 = 0
    var end = index + 1
    while end < text.count, text[end] != ASCII.lineFeed, text[end] != ASCII.less, end - index < 4096 {
      let byte = text[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == ASCII.quote {
        quote = byte
      } else if byte == ASCII.openBrace {
        depth += 1
      } else if byte == ASCII.closeBrace {
        depth -= 1
        if depth == 0 { return end + 1 }
      }
      end += 1
    }
    wasted += end - index
    return nil
  }

  func skipSpace(from start: Int) -> Int {
    var index = start
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }

  /// Where the name that starts at `start` ends.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, !ASCII.endsName(text[end]) { end += 1 }
    return end
  }

  func lineEnd(from start: Int, limit: Int = .max) -> Int {
    let limit = min(limit, text.count)
    var end = start
    while end < limit, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn { end += 1 }
    return end
  }

  func starts(with prefix: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + prefix.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount where text[index + offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  /// The offset of the first `end` from `start` on.
  func find(_ end: StaticString, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == end.utf8Start[0], starts(with: end, at: index) { return index }
      index += 1
    }
    return nil
  }
}
