/// The formatting of one file's documents.
struct FormatRun {
  private let file: SourceFile
  private let options: FormatOptions
  private let isProven: Bool
  private let threads: Int
  private(set) var result = FormatResult()

  init(file: SourceFile, options: FormatOptions, isProven: Bool, threads: Int) {
    self.file = file
    self.options = options
    self.isProven = isProven
    self.threads = threads
  }

  /// Formats a file that is a policy from end to end.
  mutating func formatWhole(markLength: Int) {
    let (document, obstacles) = DocumentReader.read(file.bytes, from: markLength, threads: threads) { document in
      isPolicy(document) && FormatObstacles.ofReading(document).isEmpty
        ? FormatObstacles.inside(
          document, from: markLength, csharp: options.csharp, threads: threads, isPrintedWhole: isProven) : nil
    }
    if let text = document.textAtTop, isPolicy(document) {
      result.isPolicyDocument = true
      result.problems.append(FormatProblem(range: text, message: "this text stands outside of all elements"))
      return
    }
    guard let formatted = format(document, from: markLength, options, obstacles) else { return }
    if formatted != file.bytes { result.bytes = formatted }
  }

  /// A file in UTF-16 would change its encoding.
  mutating func formatTranscoded(_ text: [UInt8]) {
    let document = DocumentReader.read(text)
    guard isPolicy(document) else { return }
    result.isPolicyDocument = true
    result.problems.append(FormatProblem(range: .at(0), message: "the file is UTF-16; policies are UTF-8"))
  }

  /// Formats the policies inside a host document, whose own text stays as it is.
  mutating func formatEmbedded(_ texts: [EmbeddedText]) {
    var options = options
    // The host's own lines end as they do.
    options.lineEnding = .auto
    var out: [UInt8] = []
    var copied = 0
    for text in texts {
      let document = DocumentReader.read(text.text, from: text.start, map: text.map)
      // Prose and dots between policies are a habit of documentation.
      if document.textAtTop != nil { continue }
      guard isPolicy(document) else { continue }
      let obstacles = FormatObstacles.find(in: document, from: text.start, csharp: options.csharp)
      guard let formatted = format(document, from: text.start, options, obstacles), formatted != text.text
      else { continue }
      let fence = MarkdownFence(text, in: file.bytes)
      out += file.bytes[copied..<fence.range.start]
      fence.append(formatted, to: &out)
      copied = fence.range.end
    }
    guard copied > 0, result.defect == nil else { return }
    out += file.bytes[copied...]
    if out != file.bytes { result.bytes = out }
  }

  /// The canonical text of a document; `nil` where it must stay as it is. `obstacles` may be `nil` where it is no policy, or was
  /// not read without a problem.
  private mutating func format(
    _ document: PolicyDocument, from start: Int, _ options: FormatOptions, _ obstacles: FormatObstacles.Outcome?
  ) -> [UInt8]? {
    guard isPolicy(document) else { return nil }
    result.isPolicyDocument = true
    let reading = FormatObstacles.ofReading(document)
    let problems = reading.isEmpty ? obstacles?.problems ?? [] : reading
    guard problems.isEmpty, let obstacles else {
      result.problems += problems.map {
        FormatProblem(range: document.map.original($0.range), message: $0.message)
      }
      return nil
    }
    let formatted = DocumentPrinter.print(
      document, obstacles.trees, from: start, options: options, stoppingAtDifference: !isProven)
    if formatted == document.text { return formatted }
    if isProven, let difference = FormatProof.difference(document, DocumentReader.read(formatted, threads: threads)) {
      result.defect = difference
      return nil
    }
    return formatted
  }

  private func isPolicy(_ document: PolicyDocument) -> Bool {
    document.elements.first.map { Vocabulary.isPolicyRoot($0.name) } ?? false
  }
}
