/// A policy's text as it stands in a file: all of it, or a piece with the host's own syntax taken away.
struct EmbeddedText: Sendable {
  /// The text, UTF-8.
  var text: [UInt8]
  /// Where it begins, behind a byte order mark.
  var start: Int
  /// From its offsets to those of the file.
  var map: OffsetMap

  /// Every text of a file that may be a policy.
  static func all(in file: [UInt8], markLength: Int, kind: DocumentKind) -> [EmbeddedText] {
    switch kind {
    case .xml: [EmbeddedText(text: file, start: markLength, map: OffsetMap())]
    case .markdown: MarkdownHost.fences(in: file, from: markLength)
    }
  }
}
