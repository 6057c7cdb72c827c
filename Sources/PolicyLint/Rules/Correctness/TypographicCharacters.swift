struct TypographicCharacters: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    let found = TypographicCharacter.all(in: document.text)
    if found.isEmpty { return }
    let places = PlaceIndex(document)
    var index = 0
    while index < found.count {
      guard let place = places.place(of: found[index].range.start) else {
        index += 1
        continue
      }
      // What stands in one place is one mistake.
      let whole = place.range(in: document)
      var end = index + 1
      while end < found.count, whole.contains(found[end].range) { end += 1 }
      switch place {
      case .expression(let expression): checkCode(found[index..<end], expression: expression, in: context, &report)
      case .name, .value:
        self.report(
          found[index], "stands where a plain character is needed",
          edits: found[index..<end].map { TextEdit($0.range, $0.replacement) }, &report)
      }
      index = end
    }
  }

  private func checkCode(
    _ characters: ArraySlice<TypographicCharacter>, expression: Int, in context: LintContext,
    _ report: inout Violations
  ) {
    let tree = context.tree(expression)
    let quote = context.document.expressions[expression].isEscaped ? "&quot;" : "\""
    var first: TypographicCharacter?
    var edits: [TextEdit] = []
    for character in characters {
      switch tree.textKind(at: character.range.start) {
      case .code:
        // White space of any kind is white space in C#.
        if character.isBlank { continue }
        first = first ?? character
        edits.append(TextEdit(character.range, character.replacement == "\"" ? quote : character.replacement))
      case .string where character.isInvisible:
        report.report(
          character.range, "\(character.name) stands in a string",
          help: "delete it, or write `\\u\(character.digits)`", severity: .info)
      case .string, .comment: break
      }
    }
    if let first { self.report(first, "stands in C#, where a plain character is needed", edits: edits, &report) }
  }

  private func report(
    _ character: TypographicCharacter, _ complaint: String, edits: [TextEdit], _ report: inout Violations
  ) {
    report.report(
      character.range, "\(character.name) \(complaint)", help: character.advice,
      fixes: [Fix(title: "write plain characters", applicability: .safe, edits: edits)])
  }
}

/// Where plain characters are needed.
private enum Place {
  /// In an expression, an index of `PolicyDocument.expressions`.
  case expression(Int)
  /// In a name of an attribute, or between attributes; all of it.
  case name(ByteRange)
  /// In a value that is no text for people; all of it.
  case value(ByteRange)

  func range(in document: PolicyDocument) -> ByteRange {
    switch self {
    case .expression(let index): document.expressions[index].range
    case .name(let range), .value(let range): range
    }
  }
}

/// Finds out what stands at an offset, for the few offsets that matter.
private struct PlaceIndex {
  private let document: PolicyDocument
  /// The tags in which the reader has seen quotes around values already.
  private let reported: Set<Int>

  init(_ document: PolicyDocument) {
    self.document = document
    let problems = document.problems.filter { $0.rule == "typographic-characters" }
    reported = Set(
      problems.map { problem in document.elements.partitioningIndex { $0.range.start > problem.range.start } })
  }

  func place(of offset: Int) -> Place? {
    let before = document.expressions.partitioningIndex { $0.range.start > offset } - 1
    if before >= 0, document.expressions[before].range.contains(offset) { return .expression(before) }
    guard let element = innermostElement(at: offset) else { return nil }
    let tag = document[element].startTag
    if !tag.contains(offset) { return text(at: offset, of: element) }
    if reported.contains(Int(element.index) + 1) { return nil }
    for index in document[element].attributes {
      let attribute = document.attributes[Int(index)]
      if attribute.nameRange.contains(offset) { return .name(attribute.nameRange) }
      if attribute.valueRange.contains(offset) { return value(of: attribute, element, at: offset) }
    }
    return .name(tag)
  }

  /// The element in whose tag or text an offset lies.
  private func innermostElement(at offset: Int) -> ElementID? {
    let before = document.elements.partitioningIndex { $0.range.start > offset } - 1
    var next = before >= 0 ? ElementID(before) : nil
    while let element = next, !document[element].range.contains(offset) { next = document[element].parent }
    return next
  }

  private func value(of attribute: Attribute, _ element: ElementID, at offset: Int) -> Place? {
    let spec = Vocabulary.shared.attribute(attribute.name, ofElementAt: document.path(of: element))
    if let spec, spec.value.type != .string { return .value(attribute.valueRange) }
    return namedValue(at: offset, in: attribute.valueRange)
  }

  private func text(at offset: Int, of element: ElementID) -> Place? {
    for index in document.childNodes(of: element) {
      let node = document.nodes[index]
      guard node.range.contains(offset) else { continue }
      guard node.kind == .text else { return nil }
      let spec = Vocabulary.shared.element(at: document.path(of: element)).flatMap { Vocabulary.shared.text(of: $0) }
      if let spec, spec.value.type != .string { return .value(node.range) }
      return namedValue(at: offset, in: node.range)
    }
    return nil
  }

  /// The `{{name}}` around an offset.
  private func namedValue(at offset: Int, in range: ByteRange) -> Place? {
    let brace = UInt8(ascii: "{")
    var start = offset
    while start > range.start, document.text[start] != brace, document.text[start] != UInt8(ascii: "}") { start -= 1 }
    guard document.text[start] == brace, start > range.start, document.text[start - 1] == brace else { return nil }
    guard let end = document.text[offset..<range.end].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return .value(ByteRange(start - 1, end))
  }
}

extension Vocabulary {
  fileprivate func attribute(_ name: Name, ofElementAt path: [Name]) -> AttributeSpec? {
    element(at: path).flatMap { attribute(name, of: $0) }
  }
}
