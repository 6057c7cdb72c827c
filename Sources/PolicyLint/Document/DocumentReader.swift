/// Reads a policy document: any bytes in, one document with exact places out; what is wrong is in its `problems`.
///
/// Expressions are found first, by a scan that knows C# (`MarkupScanner`); libxml2 judges what is left (`XMLVerifier`).
struct DocumentReader {
  /// Reads a text. `start` is where it begins behind a byte order mark; `map` leads from its offsets to those of the file. A big
  /// text is read with two threads where more than one may be used.
  static func read(
    _ text: [UInt8], from start: Int = 0, map: OffsetMap = OffsetMap(), threads: Int = 1
  ) -> PolicyDocument {
    read(text, from: start, map: map, threads: threads, while: { _ in }).document
  }

  /// Reads a text and looks at it: at a big one while libxml2 still reads it, so that the document that `look` is given may lack
  /// the problems that libxml2 finds.
  static func read<Outcome>(
    _ text: [UInt8], from start: Int = 0, map: OffsetMap = OffsetMap(), threads: Int,
    while look: (PolicyDocument) -> Outcome
  ) -> (document: PolicyDocument, outcome: Outcome) {
    var reader = DocumentReader(text: text)
    return reader.read(from: start, map: map, threads: text.count >= bigSize ? threads : 1, while: look)
  }

  /// From this size on a thread is worth its start.
  private static let bigSize = 1 << 18

  private let text: [UInt8]
  private var problems: [ReadingProblem] = []

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func read<Outcome>(
    from start: Int, map: OffsetMap, threads: Int, while look: (PolicyDocument) -> Outcome
  ) -> (document: PolicyDocument, outcome: Outcome) {
    guard text.count <= ReadingLimits.fileSize else {
      let limit = ReadingLimits.fileSize / 1_048_576
      let document = refused("the file has more than \(limit) MB and is not read", map: map)
      return (document, look(document))
    }
    let stream = MarkupScanner.scan(text, from: start)
    var masks = stream.masks
    let hasBadBytes = checkBytes(from: start, masks: &masks)
    let matcher = TagMatcher(text: text, tokens: stream.tokens)
    problems += stream.problems.map { ReadingProblem($0, text: text) }
    problems += matcher.problems
    problems.sort { $0.range < $1.range }
    var builder = DocumentBuilder(text: text, stream: stream, matcher: matcher)
    let verdict: XMLVerifier.Verdict
    var outcome: Outcome?
    if threads > 1 {
      verdict = WorkerThreads.both { [text, masks] in
        XMLVerifier.verify(text, from: start, masks: masks)
      } while: {
        builder.build()
        outcome = look(assembled(builder, map))
      }
    } else {
      verdict = XMLVerifier.verify(text, from: start, masks: masks)
      builder.build()
    }
    let isBroken = hasBadBytes || problems.contains(where: \.breaksDocument)
    problems += XMLProblems.explain(verdict.errors, stream: stream, text: text, isBroken: isBroken)
    problems.sort { $0.range < $1.range }
    let document = assembled(builder, map)
    return (document, outcome ?? look(document))
  }

  private func assembled(_ builder: DocumentBuilder, _ map: OffsetMap) -> PolicyDocument {
    PolicyDocument(
      text: text, map: map, flavor: builder.flavor, nodes: builder.nodes, elements: builder.elements,
      attributes: builder.attributes, expressions: builder.expressions, problems: problems)
  }

  /// Reports NUL bytes and what is not UTF-8, each once, and hides such bytes from libxml2, for which the text would end there.
  private mutating func checkBytes(from start: Int, masks: inout [MarkupStream.Mask]) -> Bool {
    var isBad = false
    if let invalid = TextDecoding.firstInvalid(in: text) {
      isBad = true
      problems.append(
        ReadingProblem(rule: "malformed-document", range: invalid, message: "this is not UTF-8 text"))
      for (index, byte) in text.enumerated() where byte >= 0x80 {
        masks.append(MarkupStream.Mask(range: ByteRange(index, index + 1), filler: ASCII.underscore))
      }
    }
    if let nul = ByteSearch.firstIndex(of: 0, in: text) {
      isBad = true
      problems.append(
        ReadingProblem(
          rule: "malformed-document", range: ByteRange(nul, nul + 1), message: "a NUL byte is not allowed in XML"))
      for (index, byte) in text.enumerated() where byte == 0 {
        masks.append(MarkupStream.Mask(range: ByteRange(index, index + 1), filler: ASCII.underscore))
      }
    }
    return isBad
  }

  private func refused(_ message: String, map: OffsetMap) -> PolicyDocument {
    PolicyDocument(
      text: [], map: map, flavor: .none, nodes: [], elements: [], attributes: [], expressions: [],
      problems: [ReadingProblem(rule: "malformed-document", range: .at(0), message: message)])
  }
}
