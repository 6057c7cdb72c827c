/// Walking and reading a document.
extension PolicyDocument {
  /// The elements' indices, in document order.
  var elementIDs: some RandomAccessCollection<ElementID> { elements.indices.lazy.map { ElementID($0) } }

  subscript(_ id: ElementID) -> Element { elements[Int(id.index)] }

  /// The bytes of a range; what lies outside the text is left out.
  func bytes(_ range: ByteRange) -> ArraySlice<UInt8> {
    text[min(range.start, text.count)..<min(range.end, text.count)]
  }

  /// The text of a range as it is written, entities and all.
  func string(_ range: ByteRange) -> String { String(decoding: bytes(range), as: UTF8.self) }

  /// The name of an element as written.
  func nameString(_ id: ElementID) -> String { string(self[id].nameRange) }

  /// The elements right inside `parent`, or those at the top.
  func children(of parent: ElementID?) -> ChildElements { ChildElements(document: self, first: firstNode(in: parent)) }

  /// The pieces right inside `parent`, or those at the top, as indices of `nodes`.
  func childNodes(of parent: ElementID?) -> ChildNodes { ChildNodes(document: self, first: firstNode(in: parent)) }

  /// The elements below `id` in document order, without itself.
  func descendants(of id: ElementID) -> some RandomAccessCollection<ElementID> {
    (Int(id.index) + 1..<Int(self[id].subtreeEnd)).lazy.map { ElementID($0) }
  }

  /// The first child with a name.
  func child(_ name: Name, of parent: ElementID?) -> ElementID? {
    children(of: parent).first { self[$0].name == name }
  }

  /// The nearest element around `id` with one of the names.
  func ancestor(of id: ElementID, where matches: (Name) -> Bool) -> ElementID? {
    var next = self[id].parent
    while let candidate = next {
      if matches(self[candidate].name) { return candidate }
      next = self[candidate].parent
    }
    return nil
  }

  /// An attribute by name.
  func attribute(_ name: Name, of id: ElementID) -> Attribute? {
    for index in self[id].attributes where attributes[Int(index)].name == name { return attributes[Int(index)] }
    return nil
  }

  /// The literal value of an attribute, entities decoded; `nil` if it is missing or an expression.
  func literal(_ name: Name, of id: ElementID) -> String? {
    guard let attribute = attribute(name, of: id), attribute.expression < 0 else { return nil }
    return EntityDecoding.decodedString(bytes(attribute.valueRange))
  }

  private func firstNode(in parent: ElementID?) -> Int32? {
    guard let parent else { return nodes.isEmpty ? nil : 0 }
    return self[parent].firstChild
  }
}

/// The nodes right inside an element.
struct ChildNodes: Sequence, IteratorProtocol {
  let document: PolicyDocument
  private var upcoming: Int32?

  init(document: PolicyDocument, first: Int32?) {
    self.document = document
    upcoming = first
  }

  mutating func next() -> Int? {
    guard let index = upcoming else { return nil }
    upcoming = document.nodes[Int(index)].nextSibling
    return Int(index)
  }
}

/// The elements right inside an element.
struct ChildElements: Sequence, IteratorProtocol {
  let document: PolicyDocument
  private var nodes: ChildNodes

  init(document: PolicyDocument, first: Int32?) {
    self.document = document
    nodes = ChildNodes(document: document, first: first)
  }

  mutating func next() -> ElementID? {
    while let index = nodes.next() {
      let node = document.nodes[index]
      if node.kind == .element { return ElementID(Int(node.payload)) }
    }
    return nil
  }
}
