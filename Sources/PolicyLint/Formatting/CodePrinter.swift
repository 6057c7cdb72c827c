/// Prints C# from its syntax tree: spaces, braces and line ends as they are customary, comments where they stand.
///
/// Every token is printed once and in order, whatever the tree says of it: the tree only decides what stands between two
/// tokens. Where the two do not agree, the code is not printed at all.
struct CodePrinter {
  let tree: SyntaxTree
  let code: UnsafeBufferPointer<UInt8>
  var layout = CodeLayout()
  /// The next token to print.
  private(set) var next = 0
  /// What is to stand before the next token.
  private var separator = Separator.none
  /// Where the last token or comment ended.
  private var lastEnd = 0
  /// How many comments in front of the next token are printed already.
  private var printedComments = 0
  /// Whether a comment was printed behind which a line must end.
  private var mustEndLine = false
  /// Whether all that is to stand in front of the next token was printed.
  private var isFlushed = false
  /// Whether a token was met out of turn.
  private(set) var hasFailed = false

  enum Separator {
    case none, space, softLine, line
    /// A line end, with a blank line where there was one.
    case hardLine
    /// A line end without a blank line.
    case firstLine
  }

  private init(_ tree: SyntaxTree, _ code: UnsafeBufferPointer<UInt8>) {
    self.tree = tree
    self.code = code
  }

  /// The layout of an expression's code. `nil` for code of which the tree knows only the outline, and for code that has
  /// turned formatting off for a part of it.
  static func layout(_ tree: SyntaxTree, _ code: UnsafeBufferPointer<UInt8>) -> CodeLayout? {
    guard tree.diagnostics.isEmpty, !turnsOff(tree, code) else { return nil }
    var printer = CodePrinter(tree, code)
    printer.printAll()
    let isComplete = printer.next == tree.tokens.count - 1 && !printer.hasFailed
    return isComplete ? printer.layout : nil
  }

  private static func turnsOff(_ tree: SyntaxTree, _ code: UnsafeBufferPointer<UInt8>) -> Bool {
    tree.comments.contains { comment in
      let words = code[min(comment.range.start + 2, comment.range.end)..<comment.range.end]
      return FormatDirective.matches(ArraySlice(words), "policylint-format off")
    }
  }

  private mutating func printAll() {
    let children = tree.root.elements.dropLast()
    if tree.form == .expression {
      for child in children { print(child) }
      return flushComments()
    }
    for (offset, child) in children.enumerated() {
      if offset > 0 { separate(.hardLine) }
      print(child)
    }
    flushComments()
  }

  // MARK: Tokens

  /// Asks for something between the last token and the next one.
  mutating func separate(_ wanted: Separator) { separator = wanted }

  mutating func print(_ element: SyntaxElement) {
    if let node = element.node {
      print(node)
    } else if let token = element.token {
      printToken(token)
    }
  }

  mutating func printToken(_ token: Int) {
    guard token == next else {
      hasFailed = true
      return
    }
    flush()
    let range = tree.tokens[token].range
    layout.append(.text(range.start, range.end))
    passed(through: token)
  }

  /// Prints the tokens of an interpolated string, and all that stands between them, as they are.
  mutating func printVerbatim(_ node: SyntaxNode) {
    guard let last = node.lastToken, node.firstToken?.index == next else {
      hasFailed = true
      return
    }
    flush()
    layout.append(.text(node.range.start, node.range.end))
    passed(through: last.index)
  }

  private mutating func passed(through token: Int) {
    lastEnd = Int(tree.tokens[token].end)
    next = token + 1
    separator = .none
    printedComments = 0
    mustEndLine = false
    isFlushed = false
  }

  // MARK: Comments and what stands between tokens

  /// Prints the comments in front of the next token.
  mutating func flushComments() {
    let comments = tree.comments(before: next)
    while printedComments < comments.count {
      let comment = comments[comments.startIndex + printedComments]
      if next > 0 || printedComments > 0 { separateComment(lines: lineCount(lastEnd, comment.range.start)) }
      var end = comment.range.end
      while end > comment.range.start, ASCII.isSpace(code[end - 1]) { end -= 1 }
      layout.append(.text(comment.range.start, end))
      mustEndLine = comment.kind != .multiLineComment
      lastEnd = comment.range.end
      printedComments += 1
      if separator == .firstLine { separator = .hardLine }
    }
  }

  /// A comment on a line of its own keeps it; one behind something stays behind it.
  private mutating func separateComment(lines: Int) {
    if lines > 0 || mustEndLine {
      layout.breakOpenGroups()
      layout.append(.hardLine(isBlank: separator == .hardLine && lines > 1))
    } else {
      layout.append(.space)
    }
  }

  /// Prints everything in front of the next token: to be called before a group is opened, so that the group starts with it.
  mutating func flush() {
    guard !isFlushed else { return }
    flushComments()
    isFlushed = true
    let lines = lineCount(lastEnd, Int(tree.tokens[min(next, tree.tokens.count - 1)].start))
    switch separator {
    case .hardLine: layout.append(.hardLine(isBlank: lines > 1))
    case .firstLine: layout.append(.hardLine(isBlank: false))
    case _ where printedComments > 0 && (mustEndLine || lines > 0):
      layout.breakOpenGroups()
      layout.append(.hardLine(isBlank: false))
    case .softLine where printedComments == 0: layout.append(.softLine)
    case .softLine, .line: layout.append(.line)
    case .none where printedComments == 0: if wouldMerge() { layout.append(.space) }
    case .none, .space: layout.append(.space)
    }
  }

  /// Whether two tokens that were apart would become another one if nothing stood between them.
  private func wouldMerge() -> Bool {
    let start = Int(tree.tokens[min(next, tree.tokens.count - 1)].start)
    guard next > 0, lastEnd > 0, start > lastEnd else { return false }
    let (left, right) = (code[lastEnd - 1], code[start])
    return Self.isOperator(left) && Self.isOperator(right) || Self.isWordByte(left) && Self.isWordByte(right)
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "*"),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore || byte >= 0x80
  }

  /// Whether the next token stands on another line than the last one, as its author wrote it.
  var isNextOnNewLine: Bool { lineCount(lastEnd, Int(tree.tokens[min(next, tree.tokens.count - 1)].start)) > 0 }

  private func lineCount(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    return code[start..<end].reduce(0) { $0 + ($1 == ASCII.lineFeed ? 1 : 0) }
  }
}
