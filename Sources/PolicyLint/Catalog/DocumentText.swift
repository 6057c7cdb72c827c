/// Text of elements.
extension PolicyDocument {
  /// The literal text of an element without white space around it, entities decoded; `nil` if it has elements or an
  /// expression in it.
  func content(of id: ElementID) -> String? {
    var text = ""
    for index in childNodes(of: id) {
      let node = nodes[index]
      switch node.kind {
      case .element: return nil
      case .text:
        if node.payload >= 0 { return nil }
        text += EntityDecoding.decodedString(bytes(node.range))
      case .cdata: text += String(decoding: bytes(node.range).dropFirst(9).dropLast(3), as: UTF8.self)
      case .comment, .processingInstruction: break
      }
    }
    var trimmed = text.drop(while: \.isWhitespace)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }
}

extension PolicyDocument {
  /// A range without white space around it; `nil` if there is nothing else in it.
  func visibleText(_ range: ByteRange) -> ByteRange? {
    let all = bytes(range)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard let first = all.firstIndex(where: { !isBlank($0) }), let last = all.lastIndex(where: { !isBlank($0) }) else {
      return nil
    }
    return ByteRange(first, last + 1)
  }
}

extension PolicyDocument {
  /// Whether a word stands in one of the expressions.
  func hasExpression(containing word: StaticString) -> Bool {
    expressions.contains { contains(word, in: $0.codeRange) }
  }

  /// Whether a word stands in a range.
  func contains(_ word: StaticString, in range: ByteRange) -> Bool {
    ByteSearch.contains(word, in: range.indices, of: text)
  }

  /// The text of the comment right in front of an element.
  func comment(before id: ElementID) -> String? {
    var comment: ByteRange?
    for index in childNodes(of: self[id].parent) {
      if index == Int(self[id].node) { break }
      comment = nodes[index].kind == .comment ? nodes[index].range : nil
    }
    return comment.map { string($0) }
  }
}

extension PolicyDocument {
  /// Whether an attribute that names something, such as a variable, has this value.
  func defines(_ name: String) -> Bool {
    attributes.contains { attribute in
      attribute.expression < 0 && bytes(attribute.valueRange).elementsEqual(name.utf8)
        && (attribute.name == .name || string(attribute.nameRange).hasSuffix("-name"))
    }
  }
}
