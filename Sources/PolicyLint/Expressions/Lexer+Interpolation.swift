/// Interpolated strings.
extension Lexer {
  /// `$"…"`, `$@"…"`, raw ones of C# 11, or a template's `${…}`.
  mutating func lexDollar(from start: Int) {
    var dollars = 1
    while byte(start + dollars) == UInt8(ascii: "$") { dollars += 1 }
    let next = byte(start + dollars)
    if next == UInt8(ascii: "\"") {
      let isTripled =
        byte(start + dollars + 1) == UInt8(ascii: "\"") && byte(start + dollars + 2) == UInt8(ascii: "\"")
      if isTripled, lexRawString(from: start, dollars: dollars) { return }
      if dollars == 1 {
        position = start + 2
        return startInterpolatedString(from: start, isVerbatim: false)
      }
    } else if dollars == 1 {
      if next == UInt8(ascii: "@"), byte(start + 2) == UInt8(ascii: "\"") {
        position = start + 3
        return startInterpolatedString(from: start, isVerbatim: true)
      }
      if next == UInt8(ascii: "{"), lexTemplateHole(from: start) { return }
    }
    position = start
    lexUnknown(from: start)
  }

  /// `position` stands behind the opening quote.
  mutating func startInterpolatedString(from start: Int, isVerbatim: Bool) {
    guard frames.count < Lexer.maximumFrames else {
      report("CS8078", "interpolated strings stand too deep in each other", start, position)
      position = count
      return append(.badToken, from: start, flags: .hasError)
    }
    var frame = Frame()
    frame.stringToken = Int32(truncatingIfNeeded: tokens.count)
    frame.isVerbatim = isVerbatim
    append(.interpolatedStringStartToken, from: start, flags: isVerbatim ? .isVerbatim : [])
    frames.append(frame)
    lexInterpolatedText()
  }

  /// Reads the text of the innermost string up to its end or its next hole.
  mutating func lexInterpolatedText() {
    let start = position
    let isVerbatim = frames[frames.count - 1].isVerbatim
    var flags: Token.Flags = isVerbatim ? .isVerbatim : []
    while position < count {
      let next = bytes[position]
      switch next {
      case UInt8(ascii: "\""):
        if isVerbatim, byte(position + 1) == next {
          flags.insert(.hasEscapes)
          position &+= 2
        } else {
          return endInterpolatedString(textStart: start, flags: flags, isClosed: true)
        }
      case UInt8(ascii: "{"):
        guard byte(position + 1) == next else { return openHole(textStart: start, flags: flags) }
        flags.insert(.hasEscapes)
        position &+= 2
      case UInt8(ascii: "}"):
        flags.insert(.hasEscapes)
        if byte(position + 1) == next {
          position &+= 2
        } else {
          report("CS8086", "a `}` in an interpolated string is written `}}`", position, position + 1)
          position &+= 1
        }
      case UInt8(ascii: "\\") where !isVerbatim:
        flags.insert(.hasEscapes)
        lexEscape()
      case 0x0A, 0x0D:
        guard isVerbatim else { return endInterpolatedString(textStart: start, flags: flags, isClosed: false) }
        position &+= 1
      default: position &+= 1
      }
    }
    position = min(position, count)
    endInterpolatedString(textStart: start, flags: flags, isClosed: false)
  }

  private mutating func endInterpolatedString(textStart: Int, flags: Token.Flags, isClosed: Bool) {
    if position > textStart { append(.interpolatedStringTextToken, from: textStart, flags: flags) }
    let frame = frames.removeLast()
    if isClosed {
      position += 1
      return append(.interpolatedStringEndToken, from: position - 1)
    }
    let opening = tokens[Int(frame.stringToken)]
    report(
      frame.isVerbatim ? "CS1039" : "CS1010",
      frame.isVerbatim
        ? "the interpolated string is never closed" : "the interpolated string is not closed on its line",
      Int(opening.start), Int(opening.end))
    append(.interpolatedStringEndToken, from: position, flags: .hasError)
  }

  private mutating func openHole(textStart: Int, flags: Token.Flags) {
    if position > textStart { append(.interpolatedStringTextToken, from: textStart, flags: flags) }
    let last = frames.count - 1
    frames[last].holeToken = Int32(truncatingIfNeeded: tokens.count)
    frames[last].openParens = 0
    frames[last].openSquares = 0
    frames[last].openBraces = 0
    frames[last].reportedLineEnd = false
    frames[last].bracketBase = openBrackets.count
    position += 1
    append(.openBraceToken, from: position - 1)
  }

  /// Reads `:` and the text of a format clause, if the colon is not inside of brackets; the innermost frame is a hole.
  mutating func lexFormat(from start: Int) -> Bool {
    let frame = frames[frames.count - 1]
    guard frame.openParens == 0, frame.openSquares == 0, frame.openBraces == 0 else { return false }
    position = start + 1
    append(.colonToken, from: start)
    let text = position
    var flags: Token.Flags = frame.isVerbatim ? [.isVerbatim, .isFormat] : .isFormat
    while position < count {
      let next = bytes[position]
      if next == UInt8(ascii: "}") {
        guard byte(position + 1) == next, endsHoleLater(from: position + 2) else { break }
        flags.insert(.hasEscapes)
        position += 2
      } else if next == UInt8(ascii: "\\"), !frame.isVerbatim {
        flags.insert(.hasEscapes)
        lexEscape()
      } else if next == UInt8(ascii: "\"") || CharacterClass.isLineEnd(next) && !frame.isVerbatim {
        break
      } else {
        position += 1
      }
    }
    position = min(position, count)
    append(.interpolatedStringTextToken, from: text, flags: flags)
    if byte(position) == UInt8(ascii: "}") { return true }
    // Give the hole up and end the string where its quote is.
    let end = position
    if byte(position) == UInt8(ascii: "\"") { position += 1 }
    abandonHole(endingAt: end)
    return true
  }

  /// Whether a `}}` in a format is one brace of the format: the hole then has another end before its string ends.
  private func endsHoleLater(from offset: Int) -> Bool {
    var index = offset
    while index < count, index < offset + 256, bytes[index] != UInt8(ascii: "\""),
      !CharacterClass.isLineEnd(bytes[index])
    {
      if bytes[index] == UInt8(ascii: "}") { return true }
      if bytes[index] == UInt8(ascii: "{") { return false }
      index += 1
    }
    return false
  }
}
