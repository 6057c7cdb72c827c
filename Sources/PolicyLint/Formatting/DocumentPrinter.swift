/// Prints a document canonically: one walk over its nodes, into one buffer.
///
/// A tag is printed on one line first and, where that turns out too wide, again with its attributes one a line; nothing is
/// printed more than three times, so the time is linear.
struct DocumentPrinter {
  let document: PolicyDocument
  let text: UnsafeBufferPointer<UInt8>
  let options: FormatOptions
  let vocabulary = Vocabulary.shared
  /// Whether text can be copied without a look at its line ends.
  let hasForeignLineEnds: Bool
  var out: OutputBuffer
  let code: ExpressionPrinter
  /// Whether what is behind the first difference from the document matters to nobody.
  private var stopsAtDifference = false
  private var hasStopped = false
  /// How much of what was printed is known to be what the document has.
  private var comparedCount = 0

  /// The document's canonical text. The document must be free of problems.
  ///
  /// `trees` are the syntax trees of its expressions, by their indices; without them, each is made when it is needed. With
  /// `stoppingAtDifference`, a text that is not the document's may end early.
  static func print(
    _ document: PolicyDocument, _ trees: [SyntaxTree?]?, from start: Int, options: FormatOptions,
    stoppingAtDifference: Bool = false
  ) -> [UInt8] {
    document.text.withUnsafeBufferPointer { text in
      var printer = DocumentPrinter(document, trees, text, options)
      printer.stopsAtDifference = stoppingAtDifference
      printer.printAll(from: start)
      return printer.out.takeBytes()
    }
  }

  private init(
    _ document: PolicyDocument, _ trees: [SyntaxTree?]?, _ text: UnsafeBufferPointer<UInt8>, _ options: FormatOptions
  ) {
    self.document = document
    self.text = text
    self.options = options
    let ends = LineEndCount(text)
    let isCRLF =
      switch options.lineEnding {
      case .auto: ends.crlf > ends.lf
      case .lf: false
      case .crlf: true
      }
    hasForeignLineEnds = isCRLF ? ends.lf > 0 : ends.crlf > 0
    out = OutputBuffer(isCRLF: isCRLF, indent: options.indent, capacity: text.count + text.count / 8 + 64)
    code = ExpressionPrinter(document, trees, options)
  }

  private mutating func printAll(from start: Int) {
    guard !document.nodes.isEmpty else { return }
    var walk = SiblingWalk(end: start, parentEnd: text.count)
    printSiblings(from: 0, in: .top, level: 0, &walk)
    if !walk.isVerbatimToEnd { out.newline() }
  }

  // MARK: Nodes next to each other

  /// Where the printing of siblings has got.
  struct SiblingWalk {
    /// Where the last piece ended in the document.
    var end: Int
    /// Where the content of the parent ends.
    let parentEnd: Int
    /// Whether nothing was printed yet.
    var isFirst = true
    /// Whether a comment on the same line would stand behind an element.
    var isBehindElement = false
    /// Whether formatting was turned off and not on again.
    var isVerbatimToEnd = false
  }

  mutating func printSiblings(from first: Int32?, in place: ElementPlace, level: Int, _ walk: inout SiblingWalk) {
    var next = first
    while let index = next {
      let node = document.nodes[Int(index)]
      next = node.nextSibling
      if node.kind == .comment, staysBehind(node, walk, isLast: next == nil) {
        out.append(ASCII.space)
        printComment(node.range)
      } else {
        startLine(before: node, level: level, walk)
        walk.isBehindElement = false
        switch node.kind {
        case .element:
          printElement(document.elements[Int(node.payload)], in: place, level: level)
          walk.isBehindElement = true
        case .comment: printComment(node.range)
        case .processingInstruction, .cdata, .text: appendLines(node.range.start, node.range.end)
        }
      }
      walk.isFirst = false
      walk.end = node.range.end
      if stopsAtDifference, isDifferent() { return }
      if node.kind == .comment, document.isDirective(node.range, "policylint-format off") {
        next = keepVerbatim(from: next, &walk)
        if walk.isVerbatimToEnd { return }
      }
    }
  }

  /// Whether something else was printed than the document has. Between siblings, what was printed stays.
  private mutating func isDifferent() -> Bool {
    if hasStopped { return true }
    let end = out.count
    hasStopped =
      end > text.count
      || !ByteSearch.areEqual(
        out.bytes[comparedCount..<end], UnsafeBufferPointer(rebasing: text[comparedCount..<end]))
    comparedCount = end
    return hasStopped
  }

  /// Copies what stands behind a comment that turns formatting off, up to and with the one that turns it on again; the node
  /// behind that.
  private mutating func keepVerbatim(from first: Int32?, _ walk: inout SiblingWalk) -> Int32? {
    var next = first
    while let index = next {
      let node = document.nodes[Int(index)]
      next = node.nextSibling
      if node.kind == .comment, document.isDirective(node.range, "policylint-format on") {
        append(walk.end, node.range.end)
        walk.end = node.range.end
        walk.isBehindElement = false
        return next
      }
    }
    append(walk.end, walk.parentEnd)
    walk.isVerbatimToEnd = true
    return nil
  }

  /// Whether a comment stays on the line of the element in front of it, or of the start tag around it.
  private func staysBehind(_ comment: Node, _ walk: SiblingWalk, isLast: Bool) -> Bool {
    guard walk.isBehindElement || walk.isFirst && !isLast && comment.parent != nil else { return false }
    for index in walk.end..<comment.range.start where text[index] == ASCII.lineFeed { return false }
    var index = comment.range.end
    while index < text.count,
      text[index] == ASCII.space || text[index] == ASCII.tab || text[index] == ASCII.carriageReturn
    {
      index += 1
    }
    // A comment that something follows on its line belongs to that, if only another comment does not.
    guard index < text.count, text[index] != ASCII.lineFeed else { return true }
    return walk.isBehindElement
      && (index == walk.parentEnd || index + 3 < text.count && text[index + 1] == ASCII.exclamation)
  }

  /// Ends the line before a node and indents, with a blank line between where there was one.
  private mutating func startLine(before node: Node, level: Int, _ walk: SiblingWalk) {
    guard !(walk.isFirst && node.parent == nil) else { return }
    out.newline()
    if !walk.isFirst, hasBlankLine(walk.end, node.range.start) { out.newline() }
    out.indent(level)
  }

  private func hasBlankLine(_ start: Int, _ end: Int) -> Bool {
    var count = 0
    for index in start..<end where text[index] == ASCII.lineFeed { count += 1 }
    return count >= 2
  }

  // MARK: Elements

  private mutating func printElement(_ element: Element, in parent: ElementPlace, level: Int) {
    var place = parent.child(element.name, in: vocabulary)
    let content = ElementContent.of(element, at: &place, in: document, vocabulary: vocabulary)
    let inside = ByteRange(element.startTag.end, element.endTag?.start ?? element.startTag.end)
    switch content {
    case .empty:
      printStartTag(element, isEmpty: true, level: level)
      return
    case .verbatim:
      printStartTag(element, isEmpty: false, level: level)
      appendLines(inside.start, inside.end)
    case .literal:
      printStartTag(element, isEmpty: false, level: level)
      appendLiteral(inside, quote: 0)
    case .expression(let index):
      printStartTag(element, isEmpty: false, level: level)
      printText(index, of: element, level: level)
    case .children:
      printStartTag(element, isEmpty: false, level: level)
      var walk = SiblingWalk(end: inside.start, parentEnd: inside.end)
      printSiblings(from: element.firstChild, in: place, level: level + 1, &walk)
      if !walk.isVerbatimToEnd {
        out.newline()
        out.indent(level)
      }
    }
    out.append("</")
    append(element.nameRange.start, element.nameRange.end)
    out.append(ASCII.greater)
  }

  /// An expression that is all of an element's text, on one line with its tags where it was and fits.
  private mutating func printText(_ index: Int, of element: Element, level: Int) {
    let mark = out.count
    let lineStart = out.lineStart
    let endTag = element.nameRange.count + 3
    var setting = ExpressionPrinter.Setting(level: level, width: options.maxWidth, tail: endTag + 1)
    guard code.print(index, setting, into: &out) else { return }
    if out.fits(from: lineStart, width: options.maxWidth - endTag) { return }
    out.truncate(to: mark)
    setting.breaksBlock = true
    _ = code.print(index, setting, into: &out)
  }

  // MARK: Copying

  mutating func append(_ start: Int, _ end: Int) {
    out.append(UnsafeBufferPointer(rebasing: text[start..<end]))
  }

  mutating func appendLines(_ start: Int, _ end: Int) {
    let slice = UnsafeBufferPointer(rebasing: text[start..<end])
    if hasForeignLineEnds { out.appendLines(slice) } else { out.append(slice) }
  }
}

/// How many lines of a text end in which way.
struct LineEndCount {
  private(set) var lf = 0
  private(set) var crlf = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var returns = 0
    for byte in text {
      lf &+= byte == ASCII.lineFeed ? 1 : 0
      returns &+= byte == ASCII.carriageReturn ? 1 : 0
    }
    guard returns > 0 else { return }
    for index in text.indices.dropFirst() where text[index] == ASCII.lineFeed && text[index - 1] == ASCII.carriageReturn
    {
      crlf += 1
    }
    lf -= crlf
  }
}

extension PolicyDocument {
  /// The first text outside of all elements.
  var textAtTop: ByteRange? {
    childNodes(of: nil).first { nodes[$0].kind == .text || nodes[$0].kind == .cdata }.map { nodes[$0].range }
  }

  /// Whether a comment's words are `words`, a reason behind ` -- ` aside.
  func isDirective(_ comment: ByteRange, _ words: StaticString) -> Bool {
    FormatDirective.matches(bytes(ByteRange(comment.start + 4, comment.end - 3)), words)
  }
}

/// `policylint-format off` and `on`, in comments of both languages.
enum FormatDirective {
  static func matches(_ comment: ArraySlice<UInt8>, _ words: StaticString) -> Bool {
    guard let first = comment.firstIndex(where: { !ASCII.isSpace($0) }) else { return false }
    let rest = comment[first...]
    let count = words.utf8CodeUnitCount
    guard rest.count >= count else { return false }
    for offset in 0..<count where rest[first + offset] != words.utf8Start[offset] { return false }
    return rest.count == count || ASCII.isSpace(rest[first + count])
  }
}
