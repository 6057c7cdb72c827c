/// Finds the names of filters in a Liquid template: what stands behind a `|` inside `{{ }}` and `{% %}`.
enum LiquidScanner {
  static func filters(in text: [UInt8], from start: Int, to end: Int) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = start
    while index + 1 < end {
      if text[index] == ASCII.openBrace, text[index + 1] == ASCII.openBrace || text[index + 1] == ASCII.percent {
        let closing = text[index + 1] == ASCII.percent ? ASCII.percent : ASCII.closeBrace
        index = tag(in: text, from: index + 2, to: end, closing: closing, &found)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a variable is used in one of the tags.
  static func mentions(_ variable: [UInt8], in text: [UInt8], from start: Int, to end: Int) -> Bool {
    var index = start
    var closing: UInt8 = 0
    var quote: UInt8 = 0
    while index + 1 < end {
      let byte = text[index]
      defer { index += 1 }
      if closing == 0 {
        guard byte == ASCII.openBrace else { continue }
        let next = text[index + 1]
        if next == ASCII.openBrace || next == ASCII.percent {
          closing = next == ASCII.percent ? ASCII.percent : ASCII.closeBrace
          index += 1
        }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == ASCII.quote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte == closing, text[index + 1] == ASCII.closeBrace {
        closing = 0
        index += 1
      } else if isNameByte(byte) {
        let first = index
        while index + 1 < end, isNameByte(text[index + 1]) { index += 1 }
        // Behind a point it is a member of something else.
        if text[first - 1] != UInt8(ascii: "."), text[first...index].elementsEqual(variable) { return true }
      }
    }
    return false
  }

  /// Reads one tag and returns the index behind it.
  private static func tag(
    in text: [UInt8], from start: Int, to end: Int, closing: UInt8, _ found: inout [ByteRange]
  ) -> Int {
    var index = start
    var quote: UInt8 = 0
    while index < end {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == ASCII.quote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte == closing, index + 1 < end, text[index + 1] == ASCII.closeBrace {
        return index + 2
      } else if byte == UInt8(ascii: "|") {
        var nameStart = index + 1
        while nameStart < end, ASCII.isSpace(text[nameStart]) { nameStart += 1 }
        var nameEnd = nameStart
        while nameEnd < end, isNameByte(text[nameEnd]) { nameEnd += 1 }
        if nameEnd > nameStart { found.append(ByteRange(nameStart, nameEnd)) }
        index = max(index, nameEnd - 1)
      }
      index += 1
    }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore
  }
}
