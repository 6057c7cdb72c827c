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
