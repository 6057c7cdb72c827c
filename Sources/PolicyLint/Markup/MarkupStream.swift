/// What `MarkupScanner` saw: tags, text, comments and expressions in document order, with byte ranges of the scanned text.
struct MarkupStream: Sendable {
  var tokens: [MarkupToken] = []
  var attributes: [MarkupAttribute] = []
  var expressions: [MarkupExpression] = []
  var problems: [MarkupProblem] = []
  /// Stretches that libxml2 must not see, in document order.
  var masks: [Mask] = []

  /// A stretch that is hidden from libxml2, and the byte that stands in for each of its bytes but CR and LF.
  struct Mask: Sendable {
    var range: ByteRange
    var filler: UInt8
  }
}

/// A tag, or something between tags.
struct MarkupToken: Sendable {
  enum Kind: UInt8, Sendable {
    case startTag, emptyTag, endTag, text, comment, cdata, processingInstruction
  }

  var kind: Kind
  var range: ByteRange
  /// The name in a tag; elsewhere empty.
  var name = ByteRange(0, 0)
  /// Indices of `MarkupStream.attributes`.
  var attributes: Range<Int32> = 0..<0
  /// For text and CDATA: the first expression in it, an index of `MarkupStream.expressions`; else -1.
  var expression: Int32 = -1
}

/// An attribute as it stands in a start tag.
struct MarkupAttribute: Sendable {
  var name: ByteRange
  /// Without the quotes.
  var value: ByteRange
  /// `"` or `'`; 0 for a value without quotes.
  var quote: UInt8
  /// The first expression in the value, an index of `MarkupStream.expressions`; else -1.
  var expression: Int32 = -1
}

/// An `@( )` or `@{ }`.
struct MarkupExpression: Sendable {
  /// From `@` to the closing bracket; without one to where the value plainly ends.
  var range: ByteRange
  /// `@{ }` rather than `@( )`.
  var isBlock: Bool
  var isClosed: Bool
  /// Whether the value, white space aside, is this expression and nothing else.
  var isWholeValue = true
  /// Whether it holds bytes that XML does not allow there: the document is raw.
  var needsRaw = false
  /// Whether an XML reference stands outside of its string literals, where it cannot be C#.
  var hasReferenceInCode = false
  /// Whether it stands in a CDATA section, where XML knows no references.
  var isInSection = false
}

/// Something wrong with the markup.
struct MarkupProblem: Sendable {
  enum Kind: Sendable {
    case unclosedComment, brokenComment, doubleHyphenInComment, nestedComment, unclosedCDATA
    case unclosedInstruction, doctype
    case strayLess, unclosedTag, attributeWithoutValue, attributeWithoutQuotes, typographicQuotes, unclosedAttribute
    case lessInAttribute, missingSpaceBeforeAttribute, quoteInValue, strayInTag, duplicateSlash
    case tooManyAttributes
  }

  var kind: Kind
  var range: ByteRange
}

/// Bounds on what is read; beyond them there is a finding instead of a long wait.
enum ReadingLimits {
  /// Bytes of a file.
  static let fileSize = 64 * 1024 * 1024
  /// Elements inside one another; libxml2 allows 256, of which one is our wrapper.
  static let depth = 250
  /// Attributes of one element.
  static let attributes = 512
  /// Open brackets and interpolation holes inside one expression.
  static let brackets = 1000
}
