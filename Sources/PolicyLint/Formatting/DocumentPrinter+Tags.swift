/// Start tags, attribute values and comments.
extension DocumentPrinter {
  /// How a tag is laid out.
  private enum TagLayout {
    /// Everything on the tag's line, code on as few lines as it takes.
    case line
    /// Everything on the tag's line, the code of each block on lines of its own.
    case lineWithBrokenBlocks
    /// The same, and other code broken where it is too long for its line.
    case lineWithBrokenCode
    /// One attribute a line.
    case column
  }

  mutating func printStartTag(_ element: Element, isEmpty: Bool, level: Int) {
    guard isPlain(element) else {
      // A template's marker stands between the attributes; only the ending is ours to choose.
      append(element.startTag.start, element.startTag.end)
      return
    }
    let lineStart = out.lineStart
    let mark = out.count
    let canBreak = printTag(element, isEmpty: isEmpty, level: level, .line)
    if element.attributes.isEmpty || out.fits(from: lineStart, width: options.maxWidth) { return }
    if canBreak {
      out.truncate(to: mark)
      _ = printTag(element, isEmpty: isEmpty, level: level, .lineWithBrokenBlocks)
      if out.fits(from: lineStart, width: options.maxWidth) { return }
    }
    out.truncate(to: mark)
    _ = printTag(element, isEmpty: isEmpty, level: level, .column)
    guard element.attributes.count == 1, !fitsInColumn(from: mark) else { return }
    // A lone attribute that is too long anyway gains nothing from a line of its own.
    out.truncate(to: mark)
    _ = printTag(element, isEmpty: isEmpty, level: level, .lineWithBrokenCode)
  }

  /// Whether the lone attribute that was just set on its own line fits there.
  private func fitsInColumn(from mark: Int) -> Bool {
    guard let lineEnd = out.bytes[mark...].firstIndex(of: ASCII.lineFeed) else { return true }
    let rest = out.bytes[(lineEnd + 1)...]
    return !rest.contains(ASCII.lineFeed) && out.fits(from: lineEnd + 1, width: options.maxWidth)
  }

  /// Prints a tag; whether it has a block on one line that could be broken.
  private mutating func printTag(_ element: Element, isEmpty: Bool, level: Int, _ layout: TagLayout) -> Bool {
    append(element.startTag.start, element.nameRange.end)
    var canBreak = false
    for index in element.attributes {
      let attribute = document.attributes[Int(index)]
      if layout == .column {
        out.newline()
        out.indent(level + 1)
      } else {
        out.append(ASCII.space)
      }
      append(attribute.nameRange.start, attribute.nameRange.end)
      out.append(ASCII.equals)
      if printValue(attribute, level: layout == .column ? level + 1 : level, layout) { canBreak = true }
    }
    if isEmpty { out.append(" />") } else { out.append(ASCII.greater) }
    return canBreak
  }

  private mutating func printValue(_ attribute: Attribute, level: Int, _ layout: TagLayout) -> Bool {
    guard attribute.expression >= 0 else {
      printLiteral(attribute)
      return false
    }
    out.append(ASCII.quote)
    let mark = out.count
    let index = Int(attribute.expression)
    let lineStart = out.lineStart
    var setting = ExpressionPrinter.Setting(level: level, tail: 4)
    if layout == .lineWithBrokenBlocks || layout == .lineWithBrokenCode { setting.breaksBlock = true }
    if layout == .column || layout == .lineWithBrokenCode { setting.width = options.maxWidth }
    let canBreak = code.print(index, setting, into: &out)
    if canBreak, layout == .column, !out.fits(from: lineStart, width: options.maxWidth) {
      out.truncate(to: mark)
      setting.breaksBlock = true
      _ = code.print(index, setting, into: &out)
    }
    out.append(ASCII.quote)
    return canBreak
  }

  private mutating func printLiteral(_ attribute: Attribute) {
    let range = attribute.valueRange
    // Quotes inside must be escaped when they are put between double ones, which text that merely looks like an expression
    // would not survive.
    let isKept = attribute.quote == ASCII.apostrophe && looksLikeCode(range) && contains(ASCII.quote, range)
    out.append(isKept ? ASCII.apostrophe : ASCII.quote)
    if isKept { appendLines(range.start, range.end) } else { appendLiteral(range, quote: attribute.quote) }
    out.append(isKept ? ASCII.apostrophe : ASCII.quote)
  }

  /// Appends literal text with only those escapes that it needs. `quote` is the one around it, 0 in an element.
  mutating func appendLiteral(_ range: ByteRange, quote: UInt8) {
    guard contains(ASCII.ampersand, range) || quote == ASCII.apostrophe, !looksLikeCode(range) else {
      return appendLines(range.start, range.end)
    }
    var start = range.start
    var index = range.start
    while index < range.end {
      var length = 1
      var value = text[index]
      if value == ASCII.ampersand {
        guard let reference = ExpressionScanner.reference(text, at: index, limit: range.end), isSpecial(reference.value)
        else {
          index += 1
          continue
        }
        (value, length) = reference
      } else if value != ASCII.quote || quote == 0 {
        index += 1
        continue
      }
      appendLines(start, index)
      appendSpecial(value, isAttribute: quote != 0, at: index)
      index += length
      start = index
    }
    appendLines(start, range.end)
  }

  private mutating func appendSpecial(_ value: UInt8, isAttribute: Bool, at index: Int) {
    switch value {
    case ASCII.ampersand: out.append("&amp;")
    case ASCII.less: out.append("&lt;")
    case ASCII.quote where isAttribute: out.append("&quot;")
    case ASCII.greater where !isAttribute && out.count > 0 && out.bytes[out.count - 1] == ASCII.closeBracket:
      out.append("&gt;")
    default: out.append(value)
    }
  }

  /// One of the five characters that XML has entities for.
  private func isSpecial(_ value: UInt8) -> Bool {
    value == ASCII.ampersand || value == ASCII.less || value == ASCII.greater || value == ASCII.quote
      || value == ASCII.apostrophe
  }

  private func contains(_ byte: UInt8, _ range: ByteRange) -> Bool {
    for index in range.indices where text[index] == byte { return true }
    return false
  }

  /// Whether something starts in the range that is read as a unit, so that other escapes could give it another end.
  private func looksLikeCode(_ range: ByteRange) -> Bool {
    for index in range.indices where index + 1 < range.end {
      switch text[index] {
      case ASCII.at where text[index + 1] == ASCII.openParenthesis || text[index + 1] == ASCII.openBrace: return true
      case ASCII.dollar where text[index + 1] == ASCII.openBrace: return true
      case ASCII.percent where text[index + 1] == ASCII.openBrace: return true
      default: continue
      }
    }
    return false
  }

  /// Whether nothing but white space stands between the attributes of a tag.
  private func isPlain(_ element: Element) -> Bool {
    var index = element.nameRange.end
    for position in element.attributes {
      let attribute = document.attributes[Int(position)]
      if !isBlank(index, attribute.nameRange.start) { return false }
      index = attribute.valueRange.end + 1
    }
    let isEmptyTag = text[element.startTag.end - 2] == ASCII.slash && element.startTag.end - 2 >= index
    return isBlank(index, element.startTag.end - (isEmptyTag ? 2 : 1))
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      guard ASCII.isSpace(text[index]) else { return false }
      index += 1
    }
    return true
  }

  // MARK: Comments

  /// Prints a comment; the lines of a longer one move as its first one does.
  mutating func printComment(_ range: ByteRange) {
    guard contains(ASCII.lineFeed, range) else { return append(range.start, range.end) }
    let shift = out.column - Columns.column(of: range.start, in: text)
    var index = range.start
    while index < range.end {
      var end = index
      while end < range.end, text[end] != ASCII.lineFeed { end += 1 }
      var contentEnd = end
      if end < range.end {
        while contentEnd > index, ASCII.isSpace(text[contentEnd - 1]) { contentEnd -= 1 }
      }
      if index > range.start {
        out.newline()
        var start = index
        while start < contentEnd, text[start] == ASCII.space || text[start] == ASCII.tab { start += 1 }
        if start < contentEnd {
          out.indent(toColumn: max(0, Columns.count(text, index, start) + shift))
          append(start, contentEnd)
        }
      } else {
        append(index, contentEnd)
      }
      index = end + 1
    }
    // A comment's last byte is `>`, so the loop ends behind its last line.
  }
}
