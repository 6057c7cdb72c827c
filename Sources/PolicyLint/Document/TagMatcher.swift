/// Finds out which end tag closes which start tag, also where some are missing, and reports what is wrong with them.
///
/// A culprit is the tag that a person would mend: of a tag that is never closed the start tag, of one that closes nothing the
/// end tag.
struct TagMatcher {
  /// What closes a start tag.
  enum Closing: Equatable {
    /// The end tag that is that token.
    case endTag(Int32)
    /// Nothing; it is taken to end right before that token.
    case before(Int32)
    /// Nothing; it is taken for an empty tag.
    case itself
  }

  /// So many culprits of one kind are looked at closely; a text with more is no policy that a person broke.
  private static let patience = 200

  private let text: [UInt8]
  private let tokens: [MarkupToken]
  private var open: [Int] = []
  /// By token; meaningful for start tags.
  private(set) var closings: [Closing]
  /// How many tokens make up the document; fewer than there are where nesting is too deep.
  private(set) var tokenCount: Int
  private(set) var problems: [ReadingProblem] = []
  /// Names of elements that were closed without an end tag, which may still follow.
  private var awaited: [ArraySlice<UInt8>] = []

  init(text: [UInt8], tokens: [MarkupToken]) {
    self.text = text
    self.tokens = tokens
    tokenCount = tokens.count
    closings = [Closing](repeating: .itself, count: tokens.count)
    run()
  }

  private mutating func run() {
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .startTag:
        guard open.count < ReadingLimits.depth else { return stopTooDeep(at: index) }
        open.append(index)
      case .endTag:
        close(with: index)
      default: continue
      }
    }
    closeRest()
  }

  private mutating func close(with index: Int) {
    guard let top = open.last else { return stray(index) }
    if isSameName(top, index) {
      closings[top] = .endTag(Int32(index))
      open.removeLast()
      return
    }
    guard let match = open.lastIndex(where: { isSameName($0, index) }) else {
      return closeUnmatched(with: index, top: top)
    }
    for unclosed in open[(match + 1)...].reversed() { closeByForce(unclosed, before: index) }
    open.removeSubrange((match + 1)...)
    closings[open[match]] = .endTag(Int32(index))
    open.removeLast()
  }

  /// An end tag whose element is not open: a misspelled one, or one too many.
  private mutating func closeUnmatched(with index: Int, top: Int) {
    let name = bytes(of: index)
    if let place = awaited.lastIndex(of: name) {
      awaited.remove(at: place)
      return
    }
    guard isMisspelled(name, bytes(of: top)) || closesParentNext(index) else { return stray(index) }
    problems.append(
      ReadingProblem(
        rule: "malformed-document", range: tokens[index].name,
        message: "`</\(string(index))>` does not match the open `<\(string(top))>`",
        related: [RelatedPlace(range: tokens[top].name, message: "`<\(string(top))>` starts here")]))
    closings[top] = .endTag(Int32(index))
    open.removeLast()
  }

  private mutating func stray(_ index: Int) {
    problems.append(
      ReadingProblem(
        rule: "malformed-document", range: tokens[index].range,
        message: "`</\(string(index))>` closes nothing: no `<\(string(index))>` is open here"))
  }

  /// Whether the next tag is the end tag of the element around the innermost one, so that this one stands for its own.
  private func closesParentNext(_ index: Int) -> Bool {
    guard open.count >= 2 else { return false }
    let next = tokens[(index + 1)...].firstIndex { $0.kind == .startTag || $0.kind == .emptyTag || $0.kind == .endTag }
    guard let next, tokens[next].kind == .endTag else { return false }
    return isSameName(open[open.count - 2], next)
  }

  private mutating func closeByForce(_ unclosed: Int, before index: Int) {
    if awaited.count < Self.patience { awaited.append(bytes(of: unclosed)) }
    closings[unclosed] = shouldBeEmpty(unclosed, before: index) ? .itself : .before(Int32(index))
    problems.append(
      ReadingProblem(
        rule: "malformed-document", range: tokens[unclosed].name, message: "`<\(string(unclosed))>` is never closed",
        help: closings[unclosed] == .itself ? "end it with `/>`" : nil,
        related: [
          RelatedPlace(range: tokens[index].range, message: "`</\(string(index))>` comes first")
        ]))
  }

  /// What is still open at the end of the text: tags that lack their `/` are reported one by one, the rest together.
  private mutating func closeRest() {
    var rest: [Int] = []
    for unclosed in open {
      if shouldBeEmpty(unclosed, before: tokenCount) {
        closings[unclosed] = .itself
        problems.append(
          ReadingProblem(
            rule: "malformed-document", range: tokens[unclosed].name,
            message: "`<\(string(unclosed))>` is never closed",
            help: "end it with `/>`"))
      } else {
        closings[unclosed] = .before(Int32(tokenCount))
        rest.append(unclosed)
      }
    }
    open.removeAll()
    guard let innermost = rest.last else { return }
    let others = rest.dropLast().reversed().prefix(3).map { "`<\(string($0))>`" }
    let more =
      others.isEmpty ? "" : ", nor \(others.count == 1 ? "is" : "are") \(others.joined(separator: ", ")) around it"
    problems.append(
      ReadingProblem(
        rule: "malformed-document", range: tokens[innermost].name,
        message: "`<\(string(innermost))>` is never closed\(more)"))
  }

  /// Whether a tag that is never closed just lacks its `/`: what follows it is indented no further.
  private func shouldBeEmpty(_ unclosed: Int, before end: Int) -> Bool {
    guard problems.count < Self.patience else { return false }
    let own = column(of: tokens[unclosed].range.start)
    for token in tokens[(unclosed + 1)..<end] {
      switch token.kind {
      case .text:
        if !isBlank(token.range) { return false }
      case .startTag, .emptyTag, .comment:
        return own.isFirst && column(of: token.range.start).column <= own.column
      default: return true
      }
    }
    return false
  }

  private mutating func stopTooDeep(at index: Int) {
    problems.append(
      ReadingProblem(
        rule: "malformed-document", range: tokens[index].name,
        message: "elements are nested more than \(ReadingLimits.depth) deep; the rest of the document is not read"))
    for unclosed in open { closings[unclosed] = .before(Int32(index)) }
    open.removeAll()
    tokenCount = index
  }

  // MARK: Looking at tokens

  private func bytes(of index: Int) -> ArraySlice<UInt8> { text[tokens[index].name.indices] }

  private func string(_ index: Int) -> String { String(decoding: bytes(of: index).prefix(60), as: UTF8.self) }

  private func isSameName(_ left: Int, _ right: Int) -> Bool {
    tokens[left].name.count == tokens[right].name.count && bytes(of: left).elementsEqual(bytes(of: right))
  }

  /// Same letters but for case, or one or two of them wrong.
  private func isMisspelled(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    EditDistance.between(left, right, atMost: left.count < 5 ? 1 : 2) != nil
      || left.elementsEqual(right) { $0 | 0x20 == $1 | 0x20 }
  }

  private func isBlank(_ range: ByteRange) -> Bool { text[range.indices].allSatisfy(ASCII.isSpace) }

  private func column(of offset: Int) -> (column: Int, isFirst: Bool) {
    var start = offset
    var isFirst = true
    while start > 0, text[start - 1] != ASCII.lineFeed, text[start - 1] != ASCII.carriageReturn {
      start -= 1
      if !ASCII.isSpace(text[start]) { isFirst = false }
    }
    return (offset - start, isFirst)
  }
}
