/// Makes the flat arrays of a `PolicyDocument` from what the scanner saw and the matcher matched.
struct DocumentBuilder {
  private let text: [UInt8]
  private let stream: MarkupStream
  private let matcher: TagMatcher

  private(set) var nodes: [Node] = []
  private(set) var elements: [Element] = []
  private(set) var attributes: [Attribute] = []
  private(set) var expressions: [PolicyExpression] = []
  private(set) var flavor = PolicyDocument.Flavor.none

  /// The elements that are open, innermost last, each with its last child so far.
  private var open: [Open] = []
  /// The last node at the top.
  private var lastAtTop: Int32 = -1

  private struct Open {
    var element: ElementID
    var closing: TagMatcher.Closing
    var lastChild: Int32 = -1
  }

  init(text: [UInt8], stream: MarkupStream, matcher: TagMatcher) {
    self.text = text
    self.stream = stream
    self.matcher = matcher
  }

  mutating func build() {
    nodes.reserveUsedCapacity(stream.tokens.count)
    elements.reserveUsedCapacity(stream.tokens.count / 2)
    attributes.reserveUsedCapacity(stream.attributes.count)
    takeExpressions()
    for index in 0..<matcher.tokenCount {
      closeForced(before: index)
      let token = stream.tokens[index]
      switch token.kind {
      case .startTag, .emptyTag: start(token, at: index)
      case .endTag: end(token, at: index)
      case .text: addText(token)
      case .cdata: add(.cdata, token.range, payload: takeOwner(of: token))
      case .comment: add(.comment, token.range, payload: -1)
      case .processingInstruction: add(.processingInstruction, token.range, payload: -1)
      }
    }
    closeForced(before: matcher.tokenCount)
  }

  /// Whether references in expressions stand for characters: always in a document that is XML; in a raw one only in
  /// expressions where some stand outside of string literals, where they could be nothing else.
  private mutating func takeExpressions() {
    let isRaw = stream.expressions.contains { $0.needsRaw }
    flavor = stream.expressions.isEmpty ? .none : isRaw ? .raw : .escaped
    expressions = stream.expressions.map { found in
      let codeEnd = found.isClosed ? found.range.end - 1 : found.range.end
      return PolicyExpression(
        kind: found.isBlock ? .multi : .single, range: found.range,
        codeRange: ByteRange(found.range.start + 2, codeEnd),
        isEscaped: !found.isInSection && (!isRaw || found.hasReferenceInCode), isClosed: found.isClosed,
        isWholeValue: found.isWholeValue)
    }
  }

  private mutating func start(_ token: MarkupToken, at index: Int) {
    let id = ElementID(elements.count)
    let parent = open.last?.element
    let node = append(Node(kind: .element, range: token.range, parent: parent, payload: id.index))
    let firstAttribute = Int32(attributes.count)
    for position in token.attributes { add(stream.attributes[Int(position)], to: id) }
    elements.append(
      Element(
        node: node, name: Name(text[token.name.indices]), nameRange: token.name, range: token.range,
        startTag: token.range, endTag: nil, parent: parent, firstChild: nil,
        attributes: firstAttribute..<Int32(attributes.count), depth: Int32(open.count), subtreeEnd: id.index + 1))
    if token.kind == .startTag, matcher.closings[index] != .itself {
      open.append(Open(element: id, closing: matcher.closings[index]))
    }
  }

  private mutating func add(_ found: MarkupAttribute, to element: ElementID) {
    var attribute = Attribute(
      element: element, name: Name(text[found.name.indices]), nameRange: found.name, valueRange: found.value,
      quote: found.quote, expression: -1)
    var index = Int(found.expression)
    while index >= 0, index < expressions.count, found.value.contains(expressions[index].range) {
      expressions[index].element = element
      expressions[index].attribute = Int32(attributes.count)
      index += 1
    }
    if found.expression >= 0, expressions[Int(found.expression)].isWholeValue {
      attribute.expression = found.expression
    }
    attributes.append(attribute)
  }

  private mutating func end(_ token: MarkupToken, at index: Int) {
    guard let last = open.last, last.closing == .endTag(Int32(index)) else { return }
    close(at: token.range.end, endTag: token.range)
  }

  private mutating func closeForced(before index: Int) {
    while let last = open.last, last.closing == .before(Int32(index)) {
      let end = index < stream.tokens.count ? stream.tokens[index].range.start : text.count
      close(at: end, endTag: nil)
    }
  }

  private mutating func close(at end: Int, endTag: ByteRange?) {
    guard let closed = open.popLast() else { return }
    let index = Int(closed.element.index)
    elements[index].endTag = endTag
    elements[index].range = ByteRange(elements[index].startTag.start, end)
    elements[index].subtreeEnd = Int32(elements.count)
    nodes[Int(elements[index].node)].range = elements[index].range
  }

  private mutating func addText(_ token: MarkupToken) {
    // White space alone is layout: it is to be found between the ranges of what it separates.
    if token.expression < 0, text[token.range.indices].allSatisfy(ASCII.isSpace) { return }
    add(.text, token.range, payload: takeOwner(of: token))
  }

  /// Names the owner of the expressions in a text; the first one's index.
  private mutating func takeOwner(of token: MarkupToken) -> Int32 {
    var index = Int(token.expression)
    while index >= 0, index < expressions.count, token.range.contains(expressions[index].range) {
      expressions[index].element = open.last?.element
      index += 1
    }
    return token.expression
  }

  private mutating func add(_ kind: Node.Kind, _ range: ByteRange, payload: Int32) {
    _ = append(Node(kind: kind, range: range, parent: open.last?.element, payload: payload))
  }

  /// Adds a node behind its last sibling.
  private mutating func append(_ node: Node) -> Int32 {
    let index = Int32(nodes.count)
    nodes.append(node)
    let last = open.last?.lastChild ?? lastAtTop
    if last >= 0 {
      nodes[Int(last)].nextSibling = index
    } else if let parent = open.last?.element {
      elements[Int(parent.index)].firstChild = index
    }
    if open.isEmpty { lastAtTop = index } else { open[open.count - 1].lastChild = index }
    return index
  }
}
