/// Formats files: one file in, one result out. It is pure and knows nothing of disks and terminals.
public struct Formatter: Sendable {
  /// The choices that the style leaves.
  public let options: FormatOptions

  /// How many threads one big file may use.
  public let threads: Int

  /// A formatter with options.
  public init(options: FormatOptions = FormatOptions(), threads: Int = 1) {
    self.options = options
    self.threads = threads
  }

  /// Formats one file. The kind of document is told by the file's name (`DocumentKind`); a file of any other name is taken for
  /// XML.
  ///
  /// Every text that would change is read again and compared with what was there; where something else than layout has
  /// changed, the result is a defect and no text. Who only wants to know whether a file would change may do without the proof;
  /// the bytes of the result may then end at the first difference, and are of no other use.
  public func format(_ file: SourceFile, isProven: Bool = true) -> FormatResult {
    let decoded = TextDecoding.decode(file.bytes)
    let kind = DocumentKind(fileName: file.path) ?? .xml
    var run = FormatRun(file: file, options: options, isProven: isProven, threads: threads)
    if decoded.isTranscoded {
      run.formatTranscoded(decoded.text)
    } else if kind == .xml {
      run.formatWhole(markLength: decoded.markLength)
    } else {
      run.formatEmbedded(EmbeddedText.all(in: decoded.text, markLength: decoded.markLength, kind: kind))
    }
    return run.result
  }
}

/// What formatting one file gave.
public struct FormatResult: Sendable {
  /// The canonical bytes, if they are others than the file's.
  public internal(set) var bytes: [UInt8]?
  /// Whether the file holds a policy at all.
  public internal(set) var isPolicyDocument = false
  /// Why the file, or a policy in it, was not formatted. Ranges are byte offsets of the file as stored.
  public internal(set) var problems: [FormatProblem] = []
  /// What the formatter would have broken, had it written its text: an internal error.
  public internal(set) var defect: String?
}

/// Why a policy cannot be formatted.
public struct FormatProblem: Hashable, Sendable {
  /// The place, as byte offsets of the file as stored.
  public let range: ByteRange
  /// What is wrong there, in one sentence without a final stop.
  public let message: String
}
