/// The template of an operation's address, `/orders/{orderId}`, with the names that a caller's address gives values to.
public struct URLTemplate: Sendable, Hashable {
  /// The template as its definition has it.
  public let text: String
  /// The names between braces, and those of the query that the definition lists apart.
  public let parameters: Set<String>
  /// Whether a part stands for whatever follows: then it is not told which names there are.
  public let hasWildcard: Bool

  /// The template with a text; `query` are names of parameters that stand outside of it.
  public init(_ text: String, query: Set<String> = []) {
    self.text = text
    let bytes = Array(text.utf8)
    let names = Self.parameters(in: bytes[...]).map { String(decoding: bytes[$0.indices], as: UTF8.self) }
    parameters = query.union(names)
    hasWildcard = bytes.contains(ASCII.star)
  }

  /// The places of the names between braces; named values, `{{name}}`, and `${…}` and the like are no parameters. Offsets are those of the slice.
  static func parameters(in text: ArraySlice<UInt8>) -> [ByteRange] {
    var places: [ByteRange] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == ASCII.openBrace else {
        index += 1
        continue
      }
      var start = index
      while start < text.endIndex, text[start] == ASCII.openBrace { start += 1 }
      var end = start
      while end < text.endIndex, text[end] != ASCII.openBrace, text[end] != ASCII.closeBrace { end += 1 }
      let isHole = index > text.startIndex && "$%#".utf8.contains(text[index - 1])
      if !isHole, start == index + 1, end > start, end < text.endIndex, text[end] == ASCII.closeBrace {
        places.append(ByteRange(start, end))
      }
      index = max(end, index + 1)
    }
    return places
  }
}
