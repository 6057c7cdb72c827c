/// Prints the expressions of a document, each in the flavour that the whole document gets.
struct ExpressionPrinter {
  private let document: PolicyDocument
  private let options: FormatOptions
  /// Whether XML entities are written for what XML does not allow in C#.
  private let writesEscaped: Bool
  private let trees: Trees

  /// `trees` is the syntax of the expressions, by their indices; where it is `nil`, an expression is parsed when it is printed.
  init(_ document: PolicyDocument, _ trees: [SyntaxTree?]?, _ options: FormatOptions) {
    self.document = document
    self.trees = trees.map { .kept($0) } ?? .made(by: Parser())
    self.options = options
    let wanted: PolicyDocument.Flavor =
      switch options.expressions {
      case .preserve: document.flavor
      case .raw: .raw
      case .escaped: .escaped
      }
    let canConvert = wanted == document.flavor || document.expressions.allSatisfy { Self.isUnambiguous($0, document) }
    writesEscaped = (canConvert ? wanted : document.flavor) == .escaped
  }

  private enum Trees {
    case kept([SyntaxTree?])
    case made(by: Parser)
  }

  /// A parser that keeps its memory from one expression to the next.
  private final class Parser {
    var parser = SyntaxParser()
  }

  /// The syntax of an expression; `nil` if it is printed without.
  private func tree(of index: Int) -> SyntaxTree? {
    switch trees {
    case .kept(let trees): trees[index]
    case .made(let parser):
      options.csharp.needsTree(of: document.expressions[index], in: document)
        ? document.parse(index, with: &parser.parser) : nil
    }
  }

  /// What an expression is printed into.
  struct Setting {
    /// The level of the line that it starts on.
    var level: Int
    /// Whether a block is set on lines of its own even if it stands on one.
    var breaksBlock = false
    /// The columns that a line of C# may have, where C# is printed from its tree.
    var width = Int.max
    /// How many columns follow behind the expression on its last line.
    var tail = 0
  }

  /// Prints an expression with its brackets. Returns whether it is a block that stayed on one line and need not.
  func print(_ index: Int, _ setting: Setting, into out: inout OutputBuffer) -> Bool {
    let expression = document.expressions[index]
    guard let code = CodeSource(expression, document, writesEscaped: writesEscaped) else {
      document.bytes(expression.range).withUnsafeBufferPointer { out.appendLines($0) }
      return false
    }
    let tree = tree(of: index)
    let mark = out.count
    let isBlock = expression.kind == .multi
    out.append(ASCII.at)
    out.append(isBlock ? ASCII.openBrace : ASCII.openParenthesis)
    let isOneLine = code.withBytes { bytes in
      switch options.csharp {
      case .preserve:
        out.appendLines(bytes)
        return false
      case .full:
        if let tree, let isOneLine = printFull(bytes, tree, isBlock: isBlock, setting, into: &out) { return isOneLine }
        fallthrough
      case .reindent:
        return reindent(bytes, tree, isBlock: isBlock, setting, into: &out)
      }
    }
    out.append(isBlock ? ASCII.closeBrace : ASCII.closeParenthesis)
    if writesEscaped { out.escape(from: mark, inAttribute: expression.attribute != nil) }
    return isOneLine
  }

  private func reindent(
    _ code: UnsafeBufferPointer<UInt8>, _ tree: SyntaxTree?, isBlock: Bool, _ setting: Setting,
    into out: inout OutputBuffer
  ) -> Bool {
    if Self.trimmed(code).isEmpty { return false }
    if let tree, code.contains(ASCII.lineFeed) {
      var lines = CodeReindenter(code, tree, isBlock: isBlock, level: setting.level)
      lines.print(into: &out)
      return false
    }
    if isBlock, setting.breaksBlock {
      out.newline()
      out.indent(setting.level + 1)
      out.append(Self.trimmed(code))
      out.newline()
      out.indent(setting.level)
      return false
    }
    if isBlock { Self.printOnOneLine(code, into: &out) } else { out.append(Self.trimmed(code)) }
    return isBlock
  }

  /// Prints C# from its tree; `nil` if that is not to be done, and nothing was printed.
  private func printFull(
    _ code: UnsafeBufferPointer<UInt8>, _ tree: SyntaxTree, isBlock: Bool, _ setting: Setting,
    into out: inout OutputBuffer
  ) -> Bool? {
    let isOneLine = isBlock && !setting.breaksBlock && !code.contains(ASCII.lineFeed) && tree.root.elements.count == 2
    guard let layout = CodePrinter.layout(tree, code) else { return nil }
    if !isBlock {
      layout.print(code, level: setting.level, width: setting.width, tail: setting.tail, into: &out)
      return false
    }
    if Self.trimmed(code).isEmpty { return false }
    let mark = out.count
    if isOneLine {
      out.append(ASCII.space)
      layout.print(code, level: setting.level, width: .max, tail: 0, into: &out)
      out.append(ASCII.space)
      if !out.bytes[mark...].contains(ASCII.lineFeed) { return true }
      out.truncate(to: mark)
    }
    out.newline()
    out.indent(setting.level + 1)
    layout.print(code, level: setting.level + 1, width: options.maxWidth, tail: 0, into: &out)
    out.newline()
    out.indent(setting.level)
    return false
  }

  private static func printOnOneLine(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout OutputBuffer) {
    let inside = trimmed(bytes)
    guard !inside.isEmpty else { return }
    out.append(ASCII.space)
    out.append(inside)
    out.append(ASCII.space)
  }

  /// The code without the white space around it.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = bytes.firstIndex(where: { !ASCII.isSpace($0) }),
      let last = bytes.lastIndex(where: { !ASCII.isSpace($0) })
    else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
    return UnsafeBufferPointer(rebasing: bytes[first...last])
  }

  /// Whether an expression means the same however its document is read: what looks like a reference in it is one, and none
  /// comes out when it is decoded.
  private static func isUnambiguous(_ expression: PolicyExpression, _ document: PolicyDocument) -> Bool {
    if !expression.isWholeValue { return true }
    let bytes = document.bytes(expression.codeRange)
    guard bytes.contains(ASCII.ampersand) else { return true }
    return bytes.withUnsafeBufferPointer { code in
      guard expression.isEscaped else { return !References.areIn(code) }
      guard let decoded = References.decoded(code) else { return false }
      return decoded.withUnsafeBufferPointer { !References.areIn($0) }
    }
  }
}

extension FormatOptions.CSharp {
  /// Whether printing an expression takes its tree: code on one line is not even looked at unless it is printed anew, and in a
  /// Liquid template an expression is text like any other.
  func needsTree(of expression: PolicyExpression, in document: PolicyDocument) -> Bool {
    if document.isTemplateText(expression) { return false }
    return switch self {
    case .preserve: false
    case .reindent: document.bytes(expression.codeRange).contains(ASCII.lineFeed)
    case .full: true
    }
  }
}

/// The C# of an expression as the compiler sees it, where it can be written back without a loss.
private enum CodeSource {
  case slice(ArraySlice<UInt8>)
  case decoded([UInt8])

  /// `nil` for an expression that is to be kept as it is: one that is part of a text or stands in a CDATA section, or one with
  /// references that only they can write.
  init?(_ expression: PolicyExpression, _ document: PolicyDocument, writesEscaped: Bool) {
    guard expression.isClosed, expression.isWholeValue else { return nil }
    let bytes = document.bytes(expression.codeRange)
    guard bytes.contains(ASCII.ampersand) else {
      self = .slice(bytes)
      return
    }
    if !expression.isEscaped {
      // Raw code goes back as raw code; what looks like a reference in it may be one to somebody else.
      guard !writesEscaped || !bytes.withUnsafeBufferPointer(References.areIn) else { return nil }
      self = .slice(bytes)
      return
    }
    guard let decoded = bytes.withUnsafeBufferPointer(References.decoded) else { return nil }
    if !writesEscaped, decoded.withUnsafeBufferPointer(References.areIn) { return nil }
    self = .decoded(decoded)
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch self {
    case .slice(let slice): slice.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[...])) }
    case .decoded(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }
}

/// References in the C# of expressions.
enum References {
  /// The code with its references replaced; `nil` if one of them is more than another way to write one of XML's five special
  /// characters, such as `&#xA;`, which must stay.
  static func decoded(_ code: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(code.count)
    var index = 0
    while index < code.count {
      let byte = code[index]
      guard byte == ASCII.ampersand else {
        out.append(byte)
        index += 1
        continue
      }
      if let (value, length) = ExpressionScanner.reference(code, at: index, limit: code.count), isSpecial(value) {
        out.append(value)
        index += length
      } else if isReference(code, at: index) {
        return nil
      } else {
        out.append(byte)
        index += 1
      }
    }
    return out
  }

  /// Whether something in the code looks like a reference.
  static func areIn(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in code.indices where code[index] == ASCII.ampersand && isReference(code, at: index) { return true }
    return false
  }

  private static func isSpecial(_ value: UInt8) -> Bool {
    value == ASCII.ampersand || value == ASCII.less || value == ASCII.greater || value == ASCII.quote
      || value == ASCII.apostrophe
  }

  /// Whether `&name;` or `&#…;` stands there.
  private static func isReference(_ code: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index + 1
    if end < code.count, code[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < code.count, end - index < 64, ASCII.isLetter(code[end]) || ASCII.isDigit(code[end]) { end += 1 }
    return end > start && end < code.count && code[end] == ASCII.semicolon
  }
}
