/// Keeps a configuration from growing without bounds when its aliases are followed.
///
/// With at most 8 anchors and 32 aliases no text can stand for more than 4⁸ copies of a part of itself. Counting is by
/// bytes, so comments and quoted texts count too; a configuration has no use for so many.
enum AnchorLimits {
  private static let anchors = 8
  private static let aliases = 32

  /// The offset of the first anchor or alias too many.
  static func violation(in text: [UInt8]) -> Int? {
    var anchorCount = 0
    var aliasCount = 0
    var firstExcess: Int?
    for index in text.indices.dropLast() where text[index] == ASCII.ampersand || text[index] == ASCII.star {
      let next = text[index + 1]
      guard ASCII.isLetter(next) || ASCII.isDigit(next) || next == ASCII.underscore || next == ASCII.hyphen else {
        continue
      }
      if text[index] == ASCII.ampersand {
        anchorCount += 1
        if anchorCount > anchors { return index }
      } else {
        aliasCount += 1
        if aliasCount > aliases { firstExcess = firstExcess ?? index }
      }
    }
    // Without an anchor what looks like aliases are patterns.
    return anchorCount > 0 ? firstExcess : nil
  }
}
