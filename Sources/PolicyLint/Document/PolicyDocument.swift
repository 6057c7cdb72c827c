/// One policy document, read: elements, attributes, text, comments and expressions in flat arrays in document order.
///
/// All ranges are byte offsets of `text`. For a file of its own that is the file (after a byte order mark was skipped and
/// UTF-16 transcoded, see `map`); for a policy inside another document it is the embedded text. The engine maps ranges to
/// the file as stored where findings leave it.
final class PolicyDocument: Sendable {
  /// The text that was read, UTF-8.
  let text: [UInt8]
  /// From offsets of `text` to those of the file as stored.
  let map: OffsetMap
  /// How expressions are written in it.
  let flavor: Flavor
  /// Elements, text, comments, CDATA sections and processing instructions in document order.
  let nodes: [Node]
  /// The elements, in document order.
  let elements: [Element]
  /// The attributes of all elements, in document order.
  let attributes: [Attribute]
  /// The expressions, in document order.
  let expressions: [PolicyExpression]
  /// What is wrong with the text as XML and as policies in general, in document order.
  let problems: [ReadingProblem]

  /// How the expressions of a document are written.
  enum Flavor: String, Sendable {
    /// C# as it is: the document is no XML.
    case raw
    /// With XML entities: the document is XML.
    case escaped
    /// There is no expression.
    case none
  }

  init(
    text: [UInt8], map: OffsetMap, flavor: Flavor, nodes: [Node], elements: [Element], attributes: [Attribute],
    expressions: [PolicyExpression], problems: [ReadingProblem]
  ) {
    self.text = text
    self.map = map
    self.flavor = flavor
    self.nodes = nodes
    self.elements = elements
    self.attributes = attributes
    self.expressions = expressions
    self.problems = problems
  }
}

/// The index of an element in `PolicyDocument.elements`.
struct ElementID: Hashable, Sendable, Comparable {
  let index: Int32
  init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
  static func < (left: ElementID, right: ElementID) -> Bool { left.index < right.index }
}

/// One piece of a document.
struct Node: Sendable {
  enum Kind: UInt8, Sendable {
    case element, text, comment, cdata, processingInstruction
  }

  var kind: Kind
  /// The whole piece: for an element from `<` of its start tag to `>` of its end tag.
  var range: ByteRange
  /// The element it stands in; `nil` at the top.
  var parent: ElementID?
  /// The next piece with the same parent, an index of `PolicyDocument.nodes`.
  var nextSibling: Int32?
  /// For an element its index, for a text that is or holds an expression that of the (first) expression, else -1.
  var payload: Int32
}

/// One element.
struct Element: Sendable {
  /// Its index among the nodes.
  var node: Int32
  /// The name, interned; `Name.unknown` if no policy, child or attribute is called so.
  var name: Name
  /// The name in the start tag.
  var nameRange: ByteRange
  /// From `<` of the start tag to `>` of the end tag (or of the start tag, if it is empty or never closed).
  var range: ByteRange
  /// From `<` to `>` of the start tag.
  var startTag: ByteRange
  /// From `</` to `>`; `nil` for `<a/>` and for an element that is never closed.
  var endTag: ByteRange?
  /// The element around it; `nil` at the top.
  var parent: ElementID?
  /// The first piece inside, an index of `PolicyDocument.nodes`.
  var firstChild: Int32?
  /// Its attributes, indices of `PolicyDocument.attributes`.
  var attributes: Range<Int32>
  /// How many elements stand around it.
  var depth: Int32
  /// The element behind its last descendant: descendants are `id + 1 ..< subtreeEnd`.
  var subtreeEnd: Int32
}

/// One attribute.
struct Attribute: Sendable {
  /// The element that has it.
  var element: ElementID
  /// The name, interned.
  var name: Name
  var nameRange: ByteRange
  /// The value without its quotes.
  var valueRange: ByteRange
  /// The quote around the value, `"` or `'`; 0 where it is missing.
  var quote: UInt8
  /// The expression that the value is, an index of `PolicyDocument.expressions`; -1 for a literal value.
  var expression: Int32
}

/// One `@( )` or `@{ }`.
struct PolicyExpression: Sendable {
  enum Kind: String, Sendable {
    /// `@( expression )`
    case single
    /// `@{ statements }`
    case multi
  }

  var kind: Kind
  /// From `@` to the closing bracket.
  var range: ByteRange
  /// Between the brackets.
  var codeRange: ByteRange
  /// The element whose attribute or text it is.
  var element: ElementID?
  /// The attribute whose value it is, an index of `PolicyDocument.attributes`; `nil` in text.
  var attribute: Int32?
  /// Whether XML entities in it stand for characters.
  var isEscaped: Bool
  /// Whether its closing bracket was found.
  var isClosed: Bool
  /// Whether it is all of its value or text. If not, the service takes the whole for literal text.
  var isWholeValue: Bool
}
