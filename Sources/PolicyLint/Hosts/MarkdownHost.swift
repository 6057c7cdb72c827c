/// Finds policies in the fenced code blocks of Markdown (CommonMark, "Fenced code blocks"), at any indent, in lists and block
/// quotes. What the container puts before a line is no part of the policy.
struct MarkdownHost {
  private let text: [UInt8]
  private var found: [EmbeddedText] = []

  /// The blocks whose first character, white space aside, is `<`.
  static func fences(in text: [UInt8], from start: Int) -> [EmbeddedText] {
    var host = MarkdownHost(text: text)
    host.run(from: start)
    return host.found
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  /// An opening fence.
  private struct Fence {
    var character: UInt8
    var length: Int
    /// How many columns of white space stand before it, behind block quote markers.
    var indent: Int
    /// How many block quotes it stands in.
    var quotes: Int
  }

  private mutating func run(from start: Int) {
    var index = start
    while index < text.count {
      let end = lineEnd(index)
      guard let fence = openingFence(ByteRange(index, end)) else {
        index = end
        continue
      }
      index = block(from: end, fence: fence)
    }
  }

  /// Reads the lines of a block; the offset behind its closing fence.
  private mutating func block(from start: Int, fence: Fence) -> Int {
    var content: [UInt8] = []
    var map = OffsetMap(shiftedBy: start)
    var index = start
    while index < text.count {
      let end = lineEnd(index)
      let lineStart = contentStart(ByteRange(index, end), fence: fence)
      guard let lineStart else { break }
      if isClosingFence(ByteRange(lineStart, end), fence) {
        index = end
        break
      }
      if map.original(content.count) != lineStart { map.anchor(derived: content.count, original: lineStart) }
      content.append(contentsOf: text[lineStart..<end])
      index = end
    }
    if content.first(where: { !ASCII.isSpace($0) }) == ASCII.less {
      found.append(EmbeddedText(text: content, start: 0, map: map))
    }
    return index
  }

  /// Where a line's own text begins: behind the block quotes' markers and as much white space as the fence has before it. `nil`
  /// if the line has left the block quote, which ends the block.
  private func contentStart(_ line: ByteRange, fence: Fence) -> Int? {
    var index = line.start
    for _ in 0..<fence.quotes {
      var marker = index
      while marker < line.end, text[marker] == ASCII.space { marker += 1 }
      guard marker < line.end, text[marker] == ASCII.greater else { return nil }
      index = marker + 1
    }
    var column = 0
    while column < fence.indent, index < line.end {
      if text[index] == ASCII.space {
        column += 1
      } else if text[index] == ASCII.tab {
        column += 4 - column % 4
      } else {
        break
      }
      index += 1
    }
    return index
  }

  private func openingFence(_ line: ByteRange) -> Fence? {
    var index = line.start
    var fence = Fence(character: 0, length: 0, indent: 0, quotes: 0)
    // List markers may stand before a fence: `- ```xml`, `1. ```xml`; its text is then indented as far as the fence.
    while index < line.end {
      switch text[index] {
      case ASCII.space: fence.indent += 1
      case ASCII.tab: fence.indent += 4 - fence.indent % 4
      case ASCII.greater:
        fence.quotes += 1
        fence.indent = 0
      case ASCII.hyphen, ASCII.star, UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"),
        ASCII.closeParenthesis:
        fence.indent += 1
      default:
        return fenceMark(at: index, line: line, fence)
      }
      index += 1
    }
    return nil
  }

  private func fenceMark(at start: Int, line: ByteRange, _ prefix: Fence) -> Fence? {
    var fence = prefix
    fence.character = text[start]
    guard fence.character == UInt8(ascii: "`") || fence.character == UInt8(ascii: "~") else { return nil }
    var index = start
    while index < line.end, text[index] == fence.character { index += 1 }
    fence.length = index - start
    guard fence.length >= 3 else { return nil }
    // The info string of a backtick fence has no backtick: otherwise it is a code span.
    if fence.character == UInt8(ascii: "`"), text[index..<line.end].contains(fence.character) { return nil }
    return fence
  }

  private func isClosingFence(_ line: ByteRange, _ fence: Fence) -> Bool {
    var index = line.start
    while index < line.end, text[index] == ASCII.space || text[index] == ASCII.tab { index += 1 }
    let start = index
    while index < line.end, text[index] == fence.character { index += 1 }
    guard index - start >= fence.length else { return false }
    return text[index..<line.end].allSatisfy(ASCII.isSpace)
  }

  /// The offset behind the line end of the line at `start`.
  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != ASCII.lineFeed { index += 1 }
    return min(index + 1, text.count)
  }
}
