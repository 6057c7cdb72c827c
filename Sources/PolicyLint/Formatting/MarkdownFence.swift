/// The place of a fenced block's text in its Markdown file.
struct MarkdownFence {
  /// The lines between the fences, with all that the containers put before them.
  let range: ByteRange
  /// What goes before each line.
  private let prefix: [UInt8]
  private let endsWithNewline: Bool

  init(_ text: EmbeddedText, in file: [UInt8]) {
    func lineStart(_ offset: Int) -> Int {
      var start = offset
      while start > 0, file[start - 1] != ASCII.lineFeed { start -= 1 }
      return start
    }
    let start = lineStart(text.map.original(0))
    let end = text.text.isEmpty ? start : text.map.original(text.text.count - 1) + 1
    range = ByteRange(start, end)
    endsWithNewline = text.text.last == ASCII.lineFeed
    // The opening fence stands on the line before; what is in front of it goes on, list markers as blanks.
    let fence = file[lineStart(max(start - 1, 0))..<start]
    prefix = fence.prefix { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "~") }.map {
      $0 == ASCII.greater || $0 == ASCII.tab ? $0 : ASCII.space
    }
  }

  /// Appends a policy's text, each line behind the prefix.
  func append(_ text: [UInt8], to out: inout [UInt8]) {
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? text.endIndex
      let line = text[start..<end]
      var before = prefix[...]
      if line.allSatisfy(ASCII.isSpace) {
        while before.last == ASCII.space || before.last == ASCII.tab { before.removeLast() }
      }
      out += before
      out += line
      start = end
    }
    if !endsWithNewline {
      while out.last == ASCII.lineFeed || out.last == ASCII.carriageReturn { out.removeLast() }
    }
  }
}
