/// What the inside of an element is to the formatter: layout that may change, or text that must not.
///
/// It is the one place that says what is significant; the printer and the proof both ask here.
enum ElementContent: Sendable {
  /// Nothing, or white space that means nothing: `<name />`.
  case empty
  /// One expression, to which white space around it does not belong.
  case expression(Int)
  /// Text of a leaf that the vocabulary knows: its white space stays, its escapes may be written in another way.
  case literal
  /// Elements, comments and processing instructions: all white space between them is layout.
  case children
  /// A payload, mixed content, or something nobody knows: kept byte for byte.
  case verbatim
}

/// What is known of an element while a document is walked from its top.
struct ElementPlace {
  /// An index of `Vocabulary.elements`; `nil` for an element that the vocabulary does not know where it stands.
  var spec: Int?
  /// Whether it lies in an unknown element of which it is known that no text stands in it.
  var isTextless = false

  static let top = ElementPlace(spec: nil)

  /// The place of a child with a name.
  func child(_ name: Name, in vocabulary: Vocabulary) -> ElementPlace {
    var place = ElementPlace(spec: nil, isTextless: isTextless)
    guard name != .unknown else { return place }
    if let spec {
      for index in vocabulary.elements[spec].children where vocabulary.children[index].name == name {
        place.spec = Int(vocabulary.children[index].element)
        return place
      }
    }
    if let policy = vocabulary.policyIndex(named: name) { place.spec = Int(vocabulary.policies[policy].element) }
    return place
  }
}

extension ElementContent {
  /// The content of an element; `place` learns whether text may stand below.
  static func of(
    _ element: Element, at place: inout ElementPlace, in document: PolicyDocument, vocabulary: Vocabulary
  ) -> ElementContent {
    guard let endTag = element.endTag else { return .empty }
    let isEmpty = element.startTag.end == endTag.start
    let isUnknown = place.spec.map { vocabulary.elements[$0].isOpen } ?? true
    let isData = place.spec.map { vocabulary.elements[$0].contents == .data } ?? false
    let takesText = isUnknown || isData || place.spec.map { vocabulary.elements[$0].text >= 0 } ?? true
    if document.keepsSpace(element) { return isEmpty ? .empty : .verbatim }
    guard let first = element.firstChild else { return isEmpty || !takesText ? .empty : .verbatim }

    var hasElement = false
    var hasText = false
    var next: Int32? = first
    while let index = next {
      switch document.nodes[Int(index)].kind {
      case .element: hasElement = true
      case .text, .cdata: hasText = true
      case .comment, .processingInstruction: break
      }
      next = document.nodes[Int(index)].nextSibling
    }
    let only = document.nodes[Int(first)]
    if only.kind == .text, only.nextSibling == nil {
      if only.payload >= 0 {
        let isWhole = document.expressions[Int(only.payload)].isWholeValue
        return isWhole && !(isData && document.isTemplate(element)) ? .expression(Int(only.payload)) : .verbatim
      }
      return isUnknown || isData ? .verbatim : .literal
    }
    if hasText || isData || (takesText && !hasElement) { return .verbatim }
    if isUnknown, !place.isTextless {
      guard !document.hasText(in: element) else { return .verbatim }
      place.isTextless = true
    }
    return .children
  }
}

extension PolicyDocument {
  /// Whether an element asks with `xml:space` that its white space be kept.
  func keepsSpace(_ element: Element) -> Bool {
    for index in element.attributes where attributes[Int(index)].name == .unknown {
      let attribute = attributes[Int(index)]
      if spells(attribute.nameRange, "xml:space"), spells(attribute.valueRange, "preserve") { return true }
    }
    return false
  }

  /// Whether an expression stands in the text of a Liquid template, where it is text like any other and kept as such.
  func isTemplateText(_ expression: PolicyExpression) -> Bool {
    guard expression.attribute == nil, let element = expression.element else { return false }
    return isTemplate(self[element])
  }

  /// Whether the content of a `set-body` is a Liquid template, in which an expression is text like any other.
  func isTemplate(_ element: Element) -> Bool {
    element.attributes.contains {
      spells(attributes[Int($0)].nameRange, "template") && spells(attributes[Int($0)].valueRange, "liquid")
    }
  }

  /// Whether text or a CDATA section stands anywhere in an element.
  fileprivate func hasText(in element: Element) -> Bool {
    var index = Int(element.node) + 1
    while index < nodes.count, nodes[index].range.start < element.range.end {
      if nodes[index].kind == .text || nodes[index].kind == .cdata { return true }
      index += 1
    }
    return false
  }

  /// Whether a range is written so.
  func spells(_ range: ByteRange, _ spelling: StaticString) -> Bool {
    guard range.count == spelling.utf8CodeUnitCount, range.end <= text.count else { return false }
    for offset in 0..<range.count where text[range.start + offset] != spelling.utf8Start[offset] { return false }
    return true
  }
}
