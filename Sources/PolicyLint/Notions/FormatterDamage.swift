/// What formatters of XML do to texts in raw expressions: they take `"name"` for the end of a value and an attribute, and write
/// `name=""`.
enum FormatterDamage {
  /// Runs of strings that touch each other, which no C# has, and of which the first one ends in `=`; as indices of tokens.
  static func runs(in tree: SyntaxTree) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var token = 0
    while token < tree.tokens.count {
      let end = endOfRun(from: token, in: tree)
      if end > token + 1 { runs.append(token..<end) }
      token = end
    }
    return runs
  }

  /// The end of the run that starts with a token; the next token if none does.
  static func endOfRun(from start: Int, in tree: SyntaxTree) -> Int {
    guard let first = text(of: start, in: tree), first.hasSuffix("="), first.count > 1 else { return start + 1 }
    var end = start + 1
    while text(of: end, in: tree) != nil, tree.tokens[end].start == tree.tokens[end - 1].end { end += 1 }
    return end
  }

  /// The value of a token that is a string.
  static func text(of token: Int, in tree: SyntaxTree) -> String? {
    guard token < tree.tokens.count, tree.tokens[token].kind == .stringLiteralToken else { return nil }
    return StringLiteral.value(of: tree.text(of: token))
  }

  /// Whether `="` or `=&quot;` stands in a range at all: asked before anything is parsed.
  static func mayStand(in range: ByteRange, of document: PolicyDocument) -> Bool {
    document.contains("=\"", in: range) || document.contains("=&quot;", in: range)
      || document.contains("=&#", in: range)
  }

  /// Where in its code the damage starts after which an expression can no longer be understood.
  static func start(in expression: Int, tree: SyntaxTree, of document: PolicyDocument) -> Int? {
    guard mayStand(in: document.expressions[expression].codeRange, of: document) else { return nil }
    return runs(in: tree).first.map { Int(tree.tokens[$0.lowerBound].start) }
  }
}
