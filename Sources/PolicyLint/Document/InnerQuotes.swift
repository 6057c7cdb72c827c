/// The double quotes that stand inside of a value in double quotes, and end it too early.
struct InnerQuotes {
  /// Their offsets; empty where the end that was meant cannot be told.
  private var offsets: [Int] = []

  /// `start` is the offset behind the first of them.
  init(behind start: Int, in text: [UInt8]) {
    var inner = [start - 1]
    var index = start
    while index < text.count, text[index] != ASCII.less, text[index] != ASCII.greater {
      if text[index] == ASCII.quote {
        if Self.isEnd(index, in: text) {
          offsets = inner
          return
        }
        inner.append(index)
      }
      index += 1
    }
  }

  /// Each of them written as XML wants it.
  var fixes: [Fix] {
    if offsets.isEmpty { return [] }
    return [
      Fix(
        title: "write `&quot;` inside", applicability: .safe,
        edits: offsets.map { TextEdit(ByteRange($0, $0 + 1), "&quot;") })
    ]
  }

  /// Whether the tag ends behind a quote, or another attribute with its value follows.
  private static func isEnd(_ quote: Int, in text: [UInt8]) -> Bool {
    var index = quote + 1
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    guard index < text.count else { return false }
    if text[index] == ASCII.greater { return true }
    if text[index] == ASCII.slash { return index + 1 < text.count && text[index + 1] == ASCII.greater }
    guard index > quote + 1 else { return false }
    let name = index
    while index < text.count, !ASCII.endsName(text[index]) { index += 1 }
    guard index > name, index + 1 < text.count, text[index] == ASCII.equals else { return false }
    return text[index + 1] == ASCII.quote || text[index + 1] == ASCII.apostrophe
  }
}
