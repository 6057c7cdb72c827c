/// Tells the elements around places of a document.
struct ElementPaths {
  private let document: PolicyDocument
  /// Whether paths are spelled out for people.
  private let areSpelled: Bool

  init(of document: PolicyDocument, areSpelled: Bool) {
    self.document = document
    self.areSpelled = areSpelled
  }

  /// The path of the innermost element that holds a range of the document.
  func path(around range: ByteRange) -> ElementPath {
    var hash = FNV1a()
    var parts: [String] = []
    var next = document.innermostElement(around: range)
    guard next != nil else { return ElementPath() }
    while let id = next {
      let element = document[id]
      hash.add(document.bytes(element.nameRange))
      hash.add(ASCII.slash)
      let label = label(of: id)
      if let label {
        FindingKey.addText(document.bytes(label), limit: 64, to: &hash)
        hash.add(ASCII.closeBracket)
      }
      if areSpelled {
        parts.append(document.string(element.nameRange) + (label.map { "[\(document.string($0))]" } ?? ""))
      }
      next = element.parent
    }
    return ElementPath(hash: hash.value, text: areSpelled ? parts.reversed().joined(separator: "/") : nil)
  }

  /// The value that tells an element from others of its name.
  private func label(of id: ElementID) -> ByteRange? {
    for index in document[id].attributes {
      let attribute = document.attributes[Int(index)]
      if attribute.name == .name || attribute.name == Self.id, attribute.expression < 0 { return attribute.valueRange }
    }
    return nil
  }

  private static let id = Name.id
}

extension PolicyDocument {
  /// The innermost element that holds a range; `nil` if none does.
  func innermostElement(around range: ByteRange) -> ElementID? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].range.start <= range.start { low = middle + 1 } else { high = middle }
    }
    var next = low > 0 ? ElementID(low - 1) : nil
    while let id = next, !self[id].range.contains(range) { next = self[id].parent }
    return next
  }
}
