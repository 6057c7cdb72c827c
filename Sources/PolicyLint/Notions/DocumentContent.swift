/// Questions about elements that several rules ask.
extension PolicyDocument {
  /// Whether there is anything in an element: text that is not blank, an expression or an element.
  func hasContent(_ id: ElementID) -> Bool {
    childNodes(of: id).contains { index in
      switch nodes[index].kind {
      case .element, .cdata: true
      case .text: visibleText(nodes[index].range) != nil
      case .comment, .processingInstruction: false
      }
    }
  }

  /// The policies that stand before an element in its list and before those around it in theirs, up to the section: what has
  /// run by then, if anything has. The nearest list comes first, each in its order.
  func predecessors(of id: ElementID) -> [ElementID] {
    var found: [ElementID] = []
    var inner = id
    while !isSection(inner) {
      found += children(of: self[inner].parent).prefix { $0 != inner }
      guard let outer = self[inner].parent else { break }
      inner = outer
    }
    return found
  }

  /// Whether an element has no elements in it.
  func isLeaf(_ id: ElementID) -> Bool { self[id].subtreeEnd == id.index + 1 }

  /// The children with a name, inside the first child called `list`.
  func entries(_ entry: Name, in list: Name, of id: ElementID) -> [ElementID] {
    guard let list = child(list, of: id) else { return [] }
    return children(of: list).filter { self[$0].name == entry }
  }

  /// The expression that an element's text is, an index of `expressions`; `nil` if it is anything else.
  func expression(in id: ElementID) -> Int? {
    for index in childNodes(of: id) where nodes[index].kind == .text && nodes[index].payload >= 0 {
      return Int(nodes[index].payload)
    }
    return nil
  }

  /// The text of an element as written, without white space around it; `nil` if there is none or an element is in it.
  func textRange(of id: ElementID) -> ByteRange? {
    guard isLeaf(id), let end = self[id].endTag else { return nil }
    return visibleText(ByteRange(self[id].startTag.end, end.start))
  }

  /// Whether a literal attribute is `true`, in any case.
  func isTrue(_ name: Name, of id: ElementID) -> Bool { literal(name, of: id)?.lowercased() == "true" }

  /// Whether a literal attribute is `false`, in any case.
  func isFalse(_ name: Name, of id: ElementID) -> Bool { literal(name, of: id)?.lowercased() == "false" }

  /// Whether an attribute names a variable of the context: the `name` of a `set-variable`, or a `…variable-name`.
  func namesVariable(_ attribute: Attribute) -> Bool {
    if attribute.name == .name { return self[attribute.element].name == .setVariable }
    return bytes(attribute.nameRange).suffix(13).elementsEqual("variable-name".utf8)
  }

  /// Whether the literal name of a header or parameter is `name`, which is written in lower case.
  func isNamed(_ id: ElementID, _ name: String) -> Bool { literal(.name, of: id)?.lowercased() == name }
}

/// Places for edits.
extension PolicyDocument {
  /// Where a further attribute can be put.
  func endOfAttributes(of id: ElementID) -> Int {
    guard let last = self[id].attributes.last else { return self[id].nameRange.end }
    return end(of: attributes[Int(last)])
  }

  /// An attribute with its quotes and the white space in front of it.
  func wholeRange(of attribute: Attribute) -> ByteRange {
    var start = attribute.nameRange.start
    while start > 0, ASCII.isSpace(text[start - 1]) { start -= 1 }
    return ByteRange(start, end(of: attribute))
  }

  /// An element with the white space in front of it.
  func wholeRange(of id: ElementID) -> ByteRange {
    var start = self[id].range.start
    while start > 0, ASCII.isSpace(text[start - 1]) { start -= 1 }
    return ByteRange(start, self[id].range.end)
  }

  private func end(of attribute: Attribute) -> Int { attribute.valueRange.end + (attribute.quote == 0 ? 0 : 1) }

  /// Puts something at the end of an element.
  func appending(_ content: String, to id: ElementID) -> TextEdit {
    if let end = self[id].endTag { return TextEdit(.at(end.start), content) }
    let tag = self[id].startTag
    var slash = tag.end - 1
    while slash > tag.start, text[slash - 1] == ASCII.slash || ASCII.isSpace(text[slash - 1]) { slash -= 1 }
    return TextEdit(ByteRange(slash, tag.end), ">\(content)</\(nameString(id))>")
  }
}

extension LintContext {
  /// Whether an element is a policy or a part of one, and no payload. At the top a part may stand alone.
  func isKnown(_ id: ElementID) -> Bool {
    switch schema[id].role {
    case .statement, .part: true
    case .data: document[id].parent == nil
    case .structure, .stranger: false
    }
  }

  /// Whether an element only shows its form, as documentation does: a value says what to write there.
  func showsForm(_ id: ElementID) -> Bool {
    origin.isDocumentation
      && document[id].attributes.contains { index in
        let attribute = document.attributes[Int(index)]
        return attribute.expression < 0 && SyntaxNotation.isDescription(document.bytes(attribute.valueRange))
      }
  }

  /// Whether dots stand in an element for what documentation left out there.
  func isElided(_ id: ElementID) -> Bool {
    origin.isDocumentation
      && document.childNodes(of: id).contains { index in
        let node = document.nodes[index]
        guard node.kind == .text || node.kind == .comment else { return false }
        return SyntaxNotation.isElision(document.bytes(node.range))
      }
  }

  /// Whether an element is a policy.
  func isPolicy(_ id: ElementID) -> Bool { schema[id].role == .statement }
}
