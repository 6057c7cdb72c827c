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
