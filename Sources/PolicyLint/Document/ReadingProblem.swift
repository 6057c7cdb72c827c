/// Something wrong with the text itself, found while it was read; a rule of the same name reports it.
struct ReadingProblem: Sendable {
  var rule: RuleID
  var range: ByteRange
  var message: String
  var help: String?
  var related: [RelatedPlace] = []
  var fixes: [Fix] = []
  /// Lower than the rule's own severity, where this case is less bad.
  var severity: Severity?
}

extension ReadingProblem {
  /// Words for what the scanner found.
  init(_ problem: MarkupProblem, text: [UInt8]) {
    let (message, help) = Self.words(for: problem.kind, Self.excerpt(problem.range, of: text))
    self.init(rule: Self.rule(of: problem.kind), range: problem.range, message: message, help: help)
    // Behind an expression it is the quote that ends the value, and something else is wrong.
    let last = problem.range.start >= 2 ? text[problem.range.start - 2] : 0
    if problem.kind == .quoteInValue, last != ASCII.closeParenthesis, last != ASCII.closeBrace {
      fixes = InnerQuotes(behind: problem.range.start, in: text).fixes
    }
  }

  /// Whether the document cannot be understood as it is.
  var breaksDocument: Bool { rule == "malformed-document" || rule == "attribute-quote-conflict" }

  /// What stands at a range, cut to what fits a message.
  private static func excerpt(_ range: ByteRange, of text: [UInt8]) -> String {
    let bytes = text[range.start..<min(range.end, text.count)]
    return String(
      decoding: bytes.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }.prefix(60), as: UTF8.self)
  }

  private static func rule(of kind: MarkupProblem.Kind) -> RuleID {
    switch kind {
    case .doubleHyphenInComment, .nestedComment: "comment-double-hyphen"
    case .doctype: "doctype-not-allowed"
    case .typographicQuotes: "typographic-characters"
    case .quoteInValue: "attribute-quote-conflict"
    default: "malformed-document"
    }
  }

  private static func words(for kind: MarkupProblem.Kind, _ excerpt: String) -> (message: String, help: String?) {
    switch kind {
    case .unclosedComment: ("this comment is never closed", "end it with `-->`")
    case .brokenComment: ("a comment must start with `<!--`", "write `<!--` and end it with `-->`")
    case .doubleHyphenInComment: ("`--` is not allowed inside a comment", "write `- -`, or leave it out")
    case .nestedComment: ("a comment starts inside a comment, which ends at the first `-->`", "write `< !- -` inside")
    case .unclosedCDATA: ("this CDATA section is never closed", "end it with `]]>`")
    case .unclosedInstruction: ("this processing instruction is never closed", "end it with `?>`")
    case .doctype: ("a policy document must have no document type declaration", "remove it")
    case .strayLess: ("a `<` that starts no tag must be written `&lt;`", nil)
    case .unclosedTag: ("the tag `\(excerpt)` has no `>`", nil)
    case .attributeWithoutValue: ("attribute `\(excerpt)` has no value", "write `\(excerpt)=\"…\"`")
    case .attributeWithoutQuotes: ("the value `\(excerpt)` must stand in quotes", "write `\"\(excerpt)\"`")
    case .typographicQuotes: ("typographic quotes around an attribute value: XML wants plain ones", "write `\"…\"`")
    case .unclosedAttribute: ("the value of this attribute is never closed", "add the closing quote")
    case .lessInAttribute: ("a `<` in an attribute value must be written `&lt;`", nil)
    case .missingSpaceBeforeAttribute: ("white space is missing before attribute `\(excerpt)`", nil)
    case .quoteInValue:
      (
        "a `\"` ends the value here, and \(excerpt.isEmpty ? "something else" : "`\(excerpt)`") stands right behind it",
        "write `&quot;` inside of values"
      )
    case .strayInTag: ("`\(excerpt)` is out of place in a tag", nil)
    case .duplicateSlash: ("a `/` in a tag must be followed by `>`", nil)
    case .tooManyAttributes: ("more than \(ReadingLimits.attributes) attributes; the rest of them is not read", nil)
    }
  }
}
