/// The inside of start tags.
extension MarkupScanner {
  /// Reads attributes up to the end of the tag; the offset behind it and whether the tag ends in `/>`.
  mutating func attributes(from start: Int, tag: ByteRange) -> (end: Int, isEmpty: Bool) {
    var index = start
    let first = stream.attributes.count
    isTagReported = false
    while true {
      let before = index
      index = skipSpace(from: index)
      guard index < text.count else {
        tagProblem(.unclosedTag, tag.start, tag.end)
        return (index, false)
      }
      switch text[index] {
      case ASCII.greater:
        return (index + 1, false)
      case ASCII.slash:
        if index + 1 < text.count, text[index + 1] == ASCII.greater { return (index + 2, true) }
        tagProblem(.duplicateSlash, index, index + 1)
        index += 1
      case ASCII.less:
        tagProblem(.unclosedTag, tag.start, tag.end)
        return (index, false)
      default:
        if let end = hole(at: index) {
          mask(index, end, ASCII.space)
          index = end
          continue
        }
        if before == index, index > start {
          let kind: MarkupProblem.Kind =
            text[index - 1] == ASCII.quote && !startsAttribute(at: index)
            ? .quoteInValue : .missingSpaceBeforeAttribute
          tagProblem(kind, index, nameEnd(from: index))
        }
        if stream.attributes.count - first == ReadingLimits.attributes {
          problem(.tooManyAttributes, tag.start, tag.end)
        }
        index = attribute(at: index, isKept: stream.attributes.count - first < ReadingLimits.attributes)
      }
    }
  }

  /// Whether `name="` stands here.
  private func startsAttribute(at index: Int) -> Bool {
    let end = nameEnd(from: index)
    let equals = skipSpace(from: end)
    guard end > index, equals < text.count, text[equals] == ASCII.equals else { return false }
    let quote = skipSpace(from: equals + 1)
    return quote < text.count && (text[quote] == ASCII.quote || text[quote] == ASCII.apostrophe)
  }

  /// One attribute; the offset behind its value.
  private mutating func attribute(at index: Int, isKept: Bool) -> Int {
    let name = ByteRange(index, nameEnd(from: index))
    guard !name.isEmpty else { return strayInTag(at: index) }
    let equals = skipSpace(from: name.end)
    guard equals < text.count, text[equals] == ASCII.equals else {
      tagProblem(.attributeWithoutValue, name.start, name.end)
      return name.end
    }
    let valueStart = skipSpace(from: equals + 1)
    guard valueStart < text.count else { return valueStart }
    let quote = text[valueStart]
    guard quote == ASCII.quote || quote == ASCII.apostrophe else {
      let end = unquotedValueEnd(from: valueStart)
      tagProblem(startsTypographic(at: valueStart) ? .typographicQuotes : .attributeWithoutQuotes, valueStart, end)
      if isKept { stream.attributes.append(MarkupAttribute(name: name, value: ByteRange(valueStart, end), quote: 0)) }
      return end
    }
    let firstExpression = stream.expressions.count
    let end = value(from: valueStart + 1, quote: quote, name: name)
    if isKept {
      var attribute = MarkupAttribute(name: name, value: ByteRange(valueStart + 1, end), quote: quote)
      if stream.expressions.count > firstExpression { attribute.expression = Int32(firstExpression) }
      stream.attributes.append(attribute)
    }
    return end < text.count && text[end] == quote ? end + 1 : end
  }

  /// Something in a tag that can be no attribute: a lone quote with what it encloses, or one character.
  private mutating func strayInTag(at index: Int) -> Int {
    var end = index + 1
    if text[index] == ASCII.quote || text[index] == ASCII.apostrophe {
      while end < text.count, text[end] != text[index], text[end] != ASCII.greater, text[end] != ASCII.lineFeed {
        end += 1
      }
      if end < text.count, text[end] == text[index] { end += 1 }
    }
    tagProblem(.strayInTag, index, end)
    return end
  }

  /// The value behind an opening quote; the offset of its closing quote, or where it plainly ends without one.
  private mutating func value(from start: Int, quote: UInt8, name: ByteRange) -> Int {
    let valueStart = skipSpace(from: start)
    var index = start
    var first: Int?
    if isExpressionStart(valueStart, limit: text.count) {
      first = stream.expressions.count
      index = expression(at: valueStart, in: .value(quote: quote))
    }
    let end = literalEnd(from: index, quote: quote, name: name)
    if let first, skipSpace(from: index) < end { stream.expressions[first].isWholeValue = false }
    return end
  }

  /// The closing quote of literal text that goes on at `start`.
  private mutating func literalEnd(from start: Int, quote: UInt8, name: ByteRange) -> Int {
    var index = start
    var firstLess: Int?
    while index < text.count, text[index] != quote {
      switch text[index] {
      case ASCII.less:
        firstLess = firstLess ?? index
        mask(index, index + 1, ASCII.underscore)
      case ASCII.ampersand:
        maskIfBare(index)
      case ASCII.dollar, ASCII.percent:
        if let end = hole(at: index) {
          mask(index, end, ASCII.underscore)
          index = end
          continue
        }
      case ASCII.at where index > start:
        if let behind = embeddedExpression(at: index) {
          index = behind
          continue
        }
      default: break
      }
      index += 1
    }
    guard let less = firstLess else {
      if index >= text.count { return unclosedValue(from: start, name: name) }
      return index
    }
    // With a `<` inside, either somebody forgot to escape it or to close the value.
    if index < text.count, endsValue(index) {
      problem(.lessInAttribute, less, less + 1)
      return index
    }
    return unclosedValue(from: start, name: name)
  }

  /// Reports a value without its closing quote and says where it was surely meant to end.
  private mutating func unclosedValue(from start: Int, name: ByteRange) -> Int {
    tagProblem(.unclosedAttribute, name.start, start)
    while let last = stream.masks.last, last.range.start >= start { stream.masks.removeLast() }
    while let last = stream.expressions.last, last.range.start > start { stream.expressions.removeLast() }
    var end = start
    while end < text.count, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn, text[end] != ASCII.greater {
      end += 1
    }
    if end > start, end < text.count, text[end] == ASCII.greater, text[end - 1] == ASCII.slash { end -= 1 }
    return end
  }

  /// Whether the quote at `index` looks like the end of a value: white space, `/`, `>` or `?` follows.
  func endsValue(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.count else { return true }
    let byte = text[next]
    return ASCII.isSpace(byte) || byte == ASCII.slash || byte == ASCII.greater || byte == ASCII.question
  }

  func isPlainEnd(_ index: Int) -> Bool {
    var next = skipSpace(from: index + 1)
    guard next < text.count else { return true }
    if text[next] == ASCII.greater { return true }
    if text[next] == ASCII.slash { return next + 1 < text.count && text[next + 1] == ASCII.greater }
    guard next > index + 1, ASCII.isNameStart(text[next]) else { return false }
    next = skipSpace(from: nameEnd(from: next))
    guard next < text.count, text[next] == ASCII.equals else { return false }
    next = skipSpace(from: next + 1)
    return next < text.count && (text[next] == ASCII.quote || text[next] == ASCII.apostrophe)
  }

  private func unquotedValueEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, !ASCII.isSpace(text[end]), text[end] != ASCII.greater, text[end] != ASCII.less {
      if text[end] == ASCII.slash, end + 1 < text.count, text[end + 1] == ASCII.greater { break }
      end += 1
    }
    return end
  }

  /// U+2018 to U+201F, U+2032 and U+2033: quotes that word processors and web pages make.
  private func startsTypographic(at index: Int) -> Bool {
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80 else { return false }
    return (0x98...0x9F).contains(text[index + 2]) || text[index + 2] == 0xB2 || text[index + 2] == 0xB3
  }
}
