/// Proves that a formatted document says what the original said, by comparing the two as they were read.
///
/// It shares nothing with the printer but the question which text is significant (`ElementContent`).
struct FormatProof {
  private let before: PolicyDocument
  private let after: PolicyDocument
  private let vocabulary = Vocabulary.shared
  private var lexer = CodeLexer()
  private var otherLexer = CodeLexer()

  /// Where the two documents first differ, in words; `nil` if they are equal.
  static func difference(_ before: PolicyDocument, _ after: PolicyDocument) -> String? {
    var proof = FormatProof(before, after)
    return proof.compare()
  }

  private init(_ before: PolicyDocument, _ after: PolicyDocument) {
    self.before = before
    self.after = after
  }

  private mutating func compare() -> String? {
    if let problem = after.problems.first { return "the result cannot be read again: \(problem.message)" }
    guard before.elements.count == after.elements.count, before.nodes.count == after.nodes.count else {
      return "elements or comments are missing or too many"
    }
    guard before.attributes.count == after.attributes.count, before.expressions.count == after.expressions.count else {
      return "attributes or expressions are missing or too many"
    }
    for index in before.nodes.indices {
      if let difference = compareNode(index) { return difference }
    }
    for index in before.attributes.indices {
      if let difference = compareAttribute(before.attributes[index], after.attributes[index]) { return difference }
    }
    return compareContents(nil, .top)
  }

  // MARK: Pieces

  private mutating func compareNode(_ index: Int) -> String? {
    let (old, new) = (before.nodes[index], after.nodes[index])
    guard old.kind == new.kind, old.parent == new.parent, (old.nextSibling ?? -1) == (new.nextSibling ?? -1) else {
      return "the order of elements and comments"
    }
    switch old.kind {
    case .element:
      let (oldName, newName) = (
        before.elements[Int(old.payload)].nameRange, after.elements[Int(new.payload)].nameRange
      )
      return before.bytes(oldName) == after.bytes(newName) ? nil : "the name of element `\(before.string(oldName))`"
    case .text: return compareText(old, new)
    case .comment:
      return Words.areEqual(before.bytes(old.range), after.bytes(new.range))
        ? nil : "the comment `\(before.string(old.range).prefix(60))`"
    case .cdata, .processingInstruction:
      return Lines.areEqual(before.bytes(old.range), after.bytes(new.range))
        ? nil : "`\(before.string(old.range).prefix(60))`"
    }
  }

  private mutating func compareText(_ old: Node, _ new: Node) -> String? {
    if old.payload >= 0, before.expressions[Int(old.payload)].isWholeValue {
      guard new.payload >= 0 else { return "an expression became text" }
      return compareExpression(Int(old.payload), Int(new.payload))
    }
    guard new.payload < 0 || !after.expressions[Int(new.payload)].isWholeValue else {
      return "text became an expression"
    }
    return Literals.areEqual(before.bytes(old.range), after.bytes(new.range))
      ? nil : "the text `\(before.string(old.range).prefix(60))`"
  }

  private mutating func compareAttribute(_ old: Attribute, _ new: Attribute) -> String? {
    guard old.element == new.element, before.bytes(old.nameRange) == after.bytes(new.nameRange) else {
      return "the attribute `\(before.string(old.nameRange))`"
    }
    if old.expression >= 0 || new.expression >= 0 {
      guard old.expression >= 0, new.expression >= 0 else { return "an expression became text, or text one" }
      return compareExpression(Int(old.expression), Int(new.expression))
    }
    return Literals.areEqual(before.bytes(old.valueRange), after.bytes(new.valueRange))
      ? nil : "the value of attribute `\(before.string(old.nameRange))`"
  }

  // MARK: White space between pieces

  /// Compares what lies between the nodes of an element and of all elements inside it.
  private func compareContents(_ parent: ElementID?, _ place: ElementPlace) -> String? {
    for index in before.childNodes(of: parent) where before.nodes[index].kind == .element {
      let id = ElementID(Int(before.nodes[index].payload))
      let (old, new) = (before[id], after[id])
      var oldPlace = place.child(old.name, in: vocabulary)
      var newPlace = oldPlace
      let content = ElementContent.of(old, at: &oldPlace, in: before, vocabulary: vocabulary)
      let other = ElementContent.of(new, at: &newPlace, in: after, vocabulary: vocabulary)
      switch (content, other) {
      case (.empty, .empty), (.expression, .expression), (.literal, .literal): continue
      case (.verbatim, .verbatim):
        guard let oldEnd = old.endTag, let newEnd = new.endTag,
          Lines.areEqual(
            before.bytes(ByteRange(old.startTag.end, oldEnd.start)),
            after.bytes(ByteRange(new.startTag.end, newEnd.start)))
        else { return "the content of `\(before.string(old.nameRange))`" }
      case (.children, .children):
        if let difference = compareContents(id, oldPlace) { return difference }
      default: return "the kind of content of `\(before.string(old.nameRange))`"
      }
    }
    return nil
  }

  // MARK: Expressions

  private mutating func compareExpression(_ old: Int, _ new: Int) -> String? {
    let (first, second) = (before.expressions[old], after.expressions[new])
    guard first.kind == second.kind, first.isWholeValue == second.isWholeValue else { return "an expression's kind" }
    let oldCode = Self.code(of: first, in: before)
    let newCode = Self.code(of: second, in: after)
    if oldCode == newCode { return nil }
    oldCode.withUnsafeBufferPointer { lexer.lex($0) }
    newCode.withUnsafeBufferPointer { otherLexer.lex($0) }
    let isEqual =
      lexer.tokens.count == otherLexer.tokens.count && lexer.comments.count == otherLexer.comments.count
      && lexer.diagnostics.count == otherLexer.diagnostics.count
      && zip(lexer.tokens, otherLexer.tokens).allSatisfy {
        $0.kind == $1.kind && Lines.areEqual(oldCode[$0.range.indices], newCode[$1.range.indices])
      }
      && zip(lexer.comments, otherLexer.comments).allSatisfy {
        $0.kind == $1.kind && Words.areEqual(oldCode[$0.range.indices], newCode[$1.range.indices])
      }
    return isEqual ? nil : "the C# of `\(before.string(first.range).prefix(60))`"
  }

  private static func code(of expression: PolicyExpression, in document: PolicyDocument) -> [UInt8] {
    let bytes = document.bytes(expression.codeRange)
    guard expression.isEscaped, bytes.contains(ASCII.ampersand) else { return Array(bytes) }
    return Literals.decoded(bytes)
  }
}

/// Texts that are equal but for how their lines end.
enum Lines {
  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left.count == right.count, left.elementsEqual(right) { return true }
    var (i, j) = (left.startIndex, right.startIndex)
    while i < left.endIndex, j < right.endIndex {
      if isCRLF(left, i) { i += 1 }
      if isCRLF(right, j) { j += 1 }
      guard left[i] == right[j] else { return false }
      i += 1
      j += 1
    }
    return i == left.endIndex && j == right.endIndex
  }

  private static func isCRLF(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    text[index] == ASCII.carriageReturn && index + 1 < text.endIndex && text[index + 1] == ASCII.lineFeed
  }
}

/// Texts that are equal but for the amount of white space between words.
private enum Words {
  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    var (i, j) = (left.startIndex, right.startIndex)
    while true {
      let (before, other) = (i, j)
      while i < left.endIndex, ASCII.isSpace(left[i]) { i += 1 }
      while j < right.endIndex, ASCII.isSpace(right[j]) { j += 1 }
      guard i < left.endIndex, j < right.endIndex else { return i == left.endIndex && j == right.endIndex }
      guard (before == i) == (other == j), left[i] == right[j] else { return false }
      i += 1
      j += 1
    }
  }
}

/// Literal texts that are equal once their references are replaced.
private enum Literals {
  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left.count == right.count, left.elementsEqual(right) { return true }
    return Lines.areEqual(decoded(left)[...], decoded(right)[...])
  }

  /// The text with references replaced. References to white space stay: in values they are more than white space.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == ASCII.ampersand, let reference = EntityDecoding.reference(in: text, at: index),
        reference.scalar.value > 0x20
      {
        out.append(contentsOf: UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter)
        index += reference.length
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }
}
