/// Replaces a range of a text by other text; an empty range inserts.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced, as byte offsets of the text before any edit.
  public var range: ByteRange
  /// What stands there instead.
  public var replacement: String

  /// An edit that puts `replacement` in the place of `range`.
  public init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Sequence where Element == TextEdit {
  /// The text after all edits, which may come in any order. Of two insertions at one place the first in the list comes first.
  ///
  /// `nil` if two edits overlap or one lies outside of the text.
  public func applied(to text: [UInt8]) -> [UInt8]? {
    let sorted = enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var copied = 0
    for (_, edit) in sorted {
      guard edit.range.start >= copied, edit.range.end <= text.count else { return nil }
      result += text[copied..<edit.range.start]
      result += edit.replacement.utf8
      copied = edit.range.end
    }
    return result + text[copied...]
  }
}
