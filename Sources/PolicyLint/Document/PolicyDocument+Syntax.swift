extension PolicyDocument {
  /// The C# of an expression, an index of `expressions`, as the compiler sees it.
  func code(of expression: Int) -> CodeText {
    let expression = expressions[expression]
    return expression.isEscaped
      ? CodeText(decoding: text, range: expression.codeRange) : CodeText(slice: text, range: expression.codeRange)
  }

  /// Parses an expression, an index of `expressions`.
  func parse(_ expression: Int, with parser: inout SyntaxParser) -> SyntaxTree {
    parser.parse(code(of: expression), as: expressions[expression].kind == .single ? .expression : .statements)
  }

  /// Whether there is nothing to say of the syntax of an expression, an index of `expressions`.
  func acceptsSyntax(of expression: Int, with parser: inout SyntaxParser) -> Bool {
    parser.accepts(code(of: expression), as: expressions[expression].kind == .single ? .expression : .statements)
  }

  /// Whether nothing but white space stands before an expression, an index of `expressions`, in its value or text.
  func isAtStart(_ expression: Int) -> Bool {
    let found = expressions[expression]
    let start: Int
    if let attribute = found.attribute {
      start = attributes[Int(attribute)].valueRange.start
    } else if let element = found.element {
      start = self[element].startTag.end
    } else {
      return false
    }
    return text[start..<max(start, found.range.start)].allSatisfy(ASCII.isSpace)
  }
}
