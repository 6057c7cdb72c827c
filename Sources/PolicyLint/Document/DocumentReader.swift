/// Reads a policy document: any bytes in, one document with exact places out; what is wrong is in its `problems`.
///
/// Expressions are found first, by a scan that knows C# (`MarkupScanner`); libxml2 judges what is left (`XMLVerifier`).
struct DocumentReader {
  /// Reads a text. `start` is where it begins behind a byte order mark; `map` leads from its offsets to those of the file. A big
  /// text is read with two threads where more than one may be used.
  static func read(
    _ text: [UInt8], from start: Int = 0, map: OffsetMap = OffsetMap(), threads: Int = 1
  ) -> PolicyDocument {
    var reader = DocumentReader(text: text)
    return reader.read(from: start, map: map, threads: text.count >= bigSize ? threads : 1)
  }

  /// From this size on a thread is worth its start.
  private static let bigSize = 1 << 18

  private let text: [UInt8]
  private var problems: [ReadingProblem] = []

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func read(from start: Int, map: OffsetMap, threads: Int) -> PolicyDocument {
    guard text.count <= ReadingLimits.fileSize else {
      return refused("the file has more than \(ReadingLimits.fileSize / 1_048_576) MB and is not read", map: map)
    }
    let stream = MarkupScanner.scan(text, from: start)
    var masks = stream.masks
    let hasBadBytes = checkBytes(from: start, masks: &masks)
    let matcher = TagMatcher(text: text, tokens: stream.tokens)
    problems += stream.problems.map { ReadingProblem($0, text: text) }
    problems += matcher.problems
    var builder = DocumentBuilder(text: text, stream: stream, matcher: matcher)
    let verdict: XMLVerifier.Verdict
    if threads > 1 {
      verdict = WorkerThreads.both { [text, masks] in
        XMLVerifier.verify(text, from: start, masks: masks)
      } while: {
        builder.build()
      }
    } else {
      verdict = XMLVerifier.verify(text, from: start, masks: masks)
      builder.build()
    }
    let isBroken = hasBadBytes || problems.contains(where: \.breaksDocument)
    problems += XMLProblems.explain(verdict.errors, stream: stream, text: text, isBroken: isBroken)
    problems.sort { $0.range < $1.range }

    return PolicyDocument(
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
