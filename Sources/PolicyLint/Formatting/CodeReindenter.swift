/// Indents the lines of C# by their nesting and leaves everything else on them as it is.
///
/// It works on tokens: strings and comments are single ones, so that what they hold never moves. A line's level is that of
/// the line on which the innermost open bracket stands, and one more; lines in the middle of a statement get one more than
/// the statement. It never looks at how a line was indented, so that its own output is indented the same again.
struct CodeReindenter {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let comments: [Trivia]
  let isBlock: Bool
  /// The level of the line on which the expression starts.
  let baseLevel: Int
  var nesting: CodeNesting
  /// Where in the code everything is printed up to.
  private var position = 0
  private var comment = 0
  private var isOff = false
  /// How many interpolated strings are open.
  private var openStrings = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tree: SyntaxTree, isBlock: Bool, level: Int) {
    self.bytes = bytes
    tokens = tree.tokens
    comments = tree.comments
    self.isBlock = isBlock
    baseLevel = level
    nesting = CodeNesting(isBlock: isBlock, level: level)
  }

  /// Prints what stands between the expression's brackets.
  mutating func print(into out: inout OutputBuffer) {
    for index in tokens.indices {
      let token = tokens[index]
      while comment < comments.count, comments[comment].range.start < Int(token.start) {
        printComment(comments[comment], before: index, into: &out)
        comment += 1
      }
      if token.kind == .endOfFileToken { break }
      let isAtStart = position == 0
      let startsLine = passGap(to: Int(token.start), into: &out)
      if startsLine {
        let level = nesting.level(ofLineAt: index, tokens)
        nesting.lineLevel = level
        if !isOff { out.indent(level) }
      }
      copy(Int(token.start), Int(token.end), into: &out)
      nesting.take(index, tokens, startsLine: startsLine || !isAtStart && token.flags.contains(.startsLine))
      if token.kind == .interpolatedStringStartToken { openStrings += 1 }
      if token.kind == .interpolatedStringEndToken { openStrings -= 1 }
    }
    finish(into: &out)
  }

  private mutating func printComment(_ trivia: Trivia, before token: Int, into out: inout OutputBuffer) {
    let range = trivia.range
    if passGap(to: range.start, into: &out), !isOff {
      out.indent(nesting.level(ofCommentBefore: token, tokens))
    }
    var end = range.end
    if trivia.kind != .multiLineComment {
      while end > range.start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    }
    copy(range.start, end, into: &out)
    position = range.end
    let words = bytes[min(range.start + 2, end)..<end]
    if FormatDirective.matches(ArraySlice(words), "policylint-format off") { isOff = true }
    if FormatDirective.matches(ArraySlice(words), "policylint-format on") { isOff = false }
  }

  /// Prints the white space up to `end`; whether a line ended in it, so that the caller has to indent.
  private mutating func passGap(to end: Int, into out: inout OutputBuffer) -> Bool {
    let start = position
    position = end
    let gap = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let isAtStart = start == 0
    var lines = 0
    for byte in gap where byte == ASCII.lineFeed { lines += 1 }
    if openStrings > 0 || isOff {
      out.appendLines(gap)
      return false
    }
    if isAtStart {
      guard isBlock || lines > 0 else { return false }
      out.newline()
      return true
    }
    guard lines > 0 else {
      out.append(gap)
      return false
    }
    out.newline()
    if lines > 1 { out.newline() }
    return true
  }

  private mutating func copy(_ start: Int, _ end: Int, into out: inout OutputBuffer) {
    out.appendLines(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    position = end
  }

  /// Ends the last line before the closing bracket.
  private mutating func finish(into out: inout OutputBuffer) {
    let gap = bytes[position...]
    if isOff {
      out.appendLines(UnsafeBufferPointer(rebasing: gap))
      return
    }
    guard isBlock || gap.contains(ASCII.lineFeed) else { return }
    out.newline()
    out.indent(baseLevel)
  }
}
