/// Turns libxml2's errors into problems at the place a person would mend.
enum XMLProblems {
  /// Explains errors. In a text that is broken in ways already reported (`isBroken`), only errors that stand for themselves are
  /// taken; libxml2's view of the structure is a consequence there.
  static func explain(_ errors: [XMLError], stream: MarkupStream, text: [UInt8], isBroken: Bool) -> [ReadingProblem] {
    var problems: [ReadingProblem] = []
    var hasOther = isBroken
    for error in errors {
      let offset = min(max(error.offset, 0), text.count)
      switch error.kind {
      case .namespace: continue
      case .attributeRedefined: problems += repeatedAttribute(before: offset, stream: stream, text: text)
      case .undeclaredEntity:
        let range = reference(before: offset, text: text)
        problems.append(
          malformed(
            range, "`\(string(range, text))` is no entity that XML knows", help: "write `&amp;` for a plain `&`"))
      case .invalidReference:
        let range = reference(before: offset, text: text)
        problems.append(malformed(range, "`\(string(range, text))` stands for no character that XML allows"))
      case .invalidCharacter:
        if isBroken { continue }
        problems.append(malformed(ByteRange(offset, offset + 1), "this control character is not allowed in XML"))
      case .misplacedSectionEnd:
        let start = max(offset - 3, 0)
        problems.append(malformed(ByteRange(start, offset), "`]]>` must be written `]]&gt;` in text"))
      case .other:
        if hasOther { continue }
        hasOther = true
        problems.append(
          malformed(ByteRange(offset, min(offset + 1, text.count)), "the document is not well-formed XML here"))
      }
    }
    return unique(problems)
  }

  private static func malformed(_ range: ByteRange, _ message: String, help: String? = nil) -> ReadingProblem {
    ReadingProblem(rule: "malformed-document", range: range, message: message, help: help)
  }

  private static func string(_ range: ByteRange, _ text: [UInt8]) -> String {
    String(decoding: text[range.indices].prefix(60), as: UTF8.self)
  }

  /// The second attribute of a name in the tag that libxml2 was about to finish.
  private static func repeatedAttribute(before offset: Int, stream: MarkupStream, text: [UInt8]) -> [ReadingProblem] {
    guard let tag = lastToken(startingBefore: offset, in: stream.tokens), !tag.attributes.isEmpty else { return [] }
    var seen: [ArraySlice<UInt8>: ByteRange] = [:]
    var problems: [ReadingProblem] = []
    for index in tag.attributes {
      let name = stream.attributes[Int(index)].name
      if let first = seen.updateValue(name, forKey: text[name.indices]) {
        var problem = malformed(name, "attribute `\(string(name, text))` stands twice in this tag")
        problem.related = [RelatedPlace(range: first, message: "it stands here first")]
        problems.append(problem)
      }
    }
    return problems
  }

  private static func lastToken(startingBefore offset: Int, in tokens: [MarkupToken]) -> MarkupToken? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? tokens[low - 1] : nil
  }

  /// The reference whose end libxml2 had just reached.
  private static func reference(before offset: Int, text: [UInt8]) -> ByteRange {
    var start = min(offset, text.count)
    let lowest = max(0, start - 80)
    while start > lowest, text[start - 1] != ASCII.ampersand { start -= 1 }
    guard start > lowest else { return .at(offset) }
    start -= 1
    var end = start + 1
    while end < text.count, end - start < 80,
      ASCII.isNameStart(text[end]) || ASCII.isDigit(text[end]) || text[end] == 0x23
    {
      end += 1
    }
    if end < text.count, text[end] == ASCII.semicolon { end += 1 }
    return ByteRange(start, end)
  }

  private static func unique(_ problems: [ReadingProblem]) -> [ReadingProblem] {
    var seen: Set<ByteRange> = []
    return problems.filter { seen.insert($0.range).inserted }
  }
}
