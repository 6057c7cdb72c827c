/// What keeps a document from being formatted: everything that makes it another document to somebody else.
///
/// The service, and our reader, put up with more than XML allows. A document with such a thing is not rewritten: what it means
/// depends on who reads it.
struct FormatObstacles {
  private let document: PolicyDocument
  private let csharp: FormatOptions.CSharp
  private let keepsTrees: Bool
  private var found: [FormatProblem] = []
  /// The syntax of the expressions, by their indices; `nil` for those that are but text.
  private var trees: [SyntaxTree?] = []

  /// What was found in a document.
  struct Outcome {
    /// By position.
    var problems: [FormatProblem] = []
    /// The syntax trees that printing needs, by expression, which were made on the way; `nil` if they were not kept.
    var trees: [SyntaxTree?]?
  }

  /// The obstacles: what was wrong when the document was read or, where nothing was, what else there is.
  static func find(
    in document: PolicyDocument, from start: Int, csharp: FormatOptions.CSharp, threads: Int = 1
  ) -> Outcome {
    let problems = ofReading(document)
    return problems.isEmpty
      ? inside(document, from: start, csharp: csharp, threads: threads) : Outcome(problems: problems)
  }

  /// What was wrong when a document was read.
  static func ofReading(_ document: PolicyDocument) -> [FormatProblem] {
    document.problems.lazy.filter { $0.severity != .info }.map { FormatProblem(range: $0.range, message: $0.message) }
  }

  /// The obstacles in what was read without a problem.
  ///
  /// With `isPrintedWhole` unset, printing will mostly stop early. The trees of a big document, which take many times its size,
  /// are not kept for that.
  static func inside(
    _ document: PolicyDocument, from start: Int, csharp: FormatOptions.CSharp, threads: Int, isPrintedWhole: Bool = true
  ) -> Outcome {
    let isBig = document.expressions.count >= 2_000
    var obstacles = FormatObstacles(document, csharp, keepsTrees: isPrintedWhole || !isBig)
    obstacles.run(from: start, threads: isBig ? threads : 1)
    return Outcome(problems: obstacles.found, trees: obstacles.keepsTrees ? obstacles.trees : nil)
  }

  private init(_ document: PolicyDocument, _ csharp: FormatOptions.CSharp, keepsTrees: Bool) {
    self.document = document
    self.csharp = csharp
    self.keepsTrees = keepsTrees
  }

  private mutating func run(from start: Int, threads: Int) {
    for index in document.nodes.indices { checkNode(index, from: start) }
    for attribute in document.attributes where attribute.expression < 0 { checkLiteral(attribute.valueRange) }
    let empty = FormatObstacles(document, csharp, keepsTrees: keepsTrees)
    let stretches = WorkerThreads.map(document.expressions.count, threads: threads) { stretch in
      var part = empty
      part.checkExpressions(stretch)
      return part
    }
    for stretch in stretches {
      found += stretch.found
      trees = trees.isEmpty ? stretch.trees : trees + stretch.trees
    }
    found.sort { $0.range < $1.range }
  }

  private mutating func checkExpressions(_ stretch: Range<Int>) {
    var parser = SyntaxParser()
    if keepsTrees { trees.reserveCapacity(stretch.count) }
    for index in stretch {
      let tree = checkExpression(index, &parser)
      if keepsTrees { trees.append(tree) }
    }
  }

  private mutating func add(_ range: ByteRange, _ message: String) {
    found.append(FormatProblem(range: range, message: message))
  }

  private mutating func checkNode(_ index: Int, from start: Int) {
    let node = document.nodes[index]
    switch node.kind {
    case .text:
      if node.payload < 0 || !document.expressions[Int(node.payload)].isWholeValue { checkLiteral(node.range) }
    case .processingInstruction: checkInstruction(node.range, isFirst: index == 0)
    default: break
    }
  }

  /// An `&` that starts no reference.
  private mutating func checkLiteral(_ range: ByteRange) {
    let bytes = document.bytes(range)
    guard bytes.contains(ASCII.ampersand) else { return }
    for index in bytes.indices where bytes[index] == ASCII.ampersand {
      var end = index + 1
      if end < bytes.endIndex, bytes[end] == UInt8(ascii: "#") { end += 1 }
      let first = end
      while end < bytes.endIndex, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) { end += 1 }
      guard end == first || end == bytes.endIndex || bytes[end] != ASCII.semicolon else { continue }
      add(ByteRange(index, index + 1), "a plain `&` must be written `&amp;`")
      return
    }
  }

  /// XML allows the declaration at the very start only, and wants a name behind `<?`.
  private mutating func checkInstruction(_ range: ByteRange, isFirst: Bool) {
    let bytes = document.bytes(range).dropFirst(2)
    let name = bytes.prefix { !ASCII.isSpace($0) && $0 != ASCII.question }
    let isDeclaration = name.count == 3 && name.elementsEqual("xml".utf8) { $0 | 0x20 == $1 }
    if isDeclaration, !isFirst || !name.elementsEqual("xml".utf8) {
      add(range, "an XML declaration may stand only at the start of the document")
    } else if isDeclaration, bytes.dropLast(2).contains(where: { $0 == ASCII.less || $0 == ASCII.greater }) {
      add(range, "the XML declaration is malformed")
    } else if !(name.first.map(ASCII.isNameStart) ?? false) {
      add(range, "a processing instruction needs a name")
    }
  }

  private mutating func checkExpression(_ index: Int, _ parser: inout SyntaxParser) -> SyntaxTree? {
    let expression = document.expressions[index]
    guard expression.isWholeValue, expression.isClosed else {
      if expression.isWholeValue { add(expression.range, "this expression is never closed") }
      if document.bytes(expression.range).contains(ASCII.quote) { checkRawQuotes(expression) }
      checkEmbedded(expression)
      return nil
    }
    if document.isTemplateText(expression) { return nil }
    if !expression.isEscaped { checkRawQuotes(expression) }
    if expression.attribute == nil, !followsStartTag(expression) { checkEmbedded(expression) }
    // Most need no tree, only that there is nothing to say.
    let isKept = keepsTrees && csharp.needsTree(of: expression, in: document)
    if !isKept, document.acceptsSyntax(of: index, with: &parser) { return nil }
    let tree = document.parse(index, with: &parser)
    if let diagnostic = tree.diagnostics.first(where: { $0.kind == .error }) {
      add(tree.documentRange(diagnostic.range), diagnostic.message)
    }
    return isKept ? tree : nil
  }

  /// A reference to a quote inside raw C# is part of a string to one reader and ends it for another.
  private mutating func checkRawQuotes(_ expression: PolicyExpression) {
    let code = document.bytes(expression.codeRange)
    guard code.contains(ASCII.ampersand) else { return }
    for index in code.indices where code[index] == ASCII.ampersand {
      guard let reference = EntityDecoding.reference(in: code, at: index),
        reference.scalar == "\"" || reference.scalar == "'"
      else { continue }
      return add(ByteRange(index, index + reference.length), "whether this is a quote depends on who reads it")
    }
  }

  /// Whether nothing but white space stands between an element's start tag and the expression, so that every reader takes it
  /// for one.
  private func followsStartTag(_ expression: PolicyExpression) -> Bool {
    guard let element = expression.element else { return false }
    return document.bytes(ByteRange(document[element].startTag.end, expression.range.start)).allSatisfy(ASCII.isSpace)
  }

  /// An expression in the middle of text is text to the service, and has to be such to XML.
  private mutating func checkEmbedded(_ expression: PolicyExpression) {
    let bytes = document.bytes(expression.range)
    let quote = expression.attribute.map { document.attributes[Int($0)].quote }
    guard let index = bytes.firstIndex(where: { $0 == ASCII.less || $0 == quote }) else { return }
    add(ByteRange(index, index + 1), "an expression in the middle of text is text, in which this must be escaped")
  }
}
