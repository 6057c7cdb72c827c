struct IdenticalBranches: ElementCheck {
  static let elements: [Name] = [.choose]

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    var previous: ElementID?
    for branch in document.children(of: element) {
      defer { previous = branch }
      guard let before = previous, !document.isLeaf(branch), areAlike(before, branch, in: document),
        context.isPolicy(element)
      else { continue }
      let isOtherwise = document[branch].name == .otherwise
      report.report(
        document[branch].nameRange,
        isOtherwise
          ? "`otherwise` does the same as the `when` before it" : "this `when` does the same as the one before it",
        help: isOtherwise ? "the condition decides nothing" : "join the conditions, or change what was copied",
        severity: isOtherwise || !onlyAnswers(branch, in: document) ? nil : .info,
        related: [RelatedPlace(range: document[before].startTag, message: "the same stands here")])
    }
  }

  /// Whether a branch does nothing but answer: two reasons for one answer are common.
  private func onlyAnswers(_ branch: ElementID, in document: PolicyDocument) -> Bool {
    document.children(of: branch).allSatisfy { document[$0].name == .returnResponse }
  }

  private func areAlike(_ left: ElementID, _ right: ElementID, in document: PolicyDocument) -> Bool {
    let size = document[left].subtreeEnd - left.index
    guard size == document[right].subtreeEnd - right.index else { return false }
    return (1..<Int(size)).allSatisfy { offset in
      isAlike(ElementID(Int(left.index) + offset), ElementID(Int(right.index) + offset), in: document)
    }
  }

  private func isAlike(_ left: ElementID, _ right: ElementID, in document: PolicyDocument) -> Bool {
    let (first, second) = (document[left], document[right])
    guard document.bytes(first.nameRange).elementsEqual(document.bytes(second.nameRange)),
      first.attributes.count == second.attributes.count,
      first.subtreeEnd - left.index == second.subtreeEnd - right.index
    else { return false }
    // In whatever order they are written.
    let haveSameAttributes = first.attributes.allSatisfy { one in
      let one = document.attributes[Int(one)]
      return second.attributes.contains { other in
        let other = document.attributes[Int(other)]
        return document.bytes(one.nameRange).elementsEqual(document.bytes(other.nameRange))
          && document.bytes(one.valueRange).elementsEqual(document.bytes(other.valueRange))
      }
    }
    return haveSameAttributes
      && texts(of: left, in: document).elementsEqual(texts(of: right, in: document)) {
        document.bytes($0).elementsEqual(document.bytes($1))
      }
  }

  private func texts(of id: ElementID, in document: PolicyDocument) -> [ByteRange] {
    document.childNodes(of: id).compactMap { index in
      let node = document.nodes[index]
      return node.kind == .text || node.kind == .cdata ? document.visibleText(node.range) : nil
    }
  }
}
