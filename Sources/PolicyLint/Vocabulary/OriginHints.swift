/// What the words in a document's path let one suppose of it. It is no knowledge: it may silence a rule, and never makes one
/// speak.
public struct OriginHints: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Hints by their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A folder or the file is named after a mock: `orders-mock.xml`.
  public static let mock = OriginHints(rawValue: 1 << 0)
  /// The file is named after a product: `product.xml`, `product1-policy.xml`, `starterProduct.xml`.
  public static let product = OriginHints(rawValue: 1 << 1)

  private static let mockWord = Array("mock".utf8)
  private static let productWord = Array("product".utf8)

  /// The hints of a path.
  public init(path: String) {
    self = []
    var path = path
    path.withUTF8 { bytes in
      if Self.contains(Self.mockWord, in: bytes, from: 0, whole: false) { insert(.mock) }
      let file = bytes.lastIndex { $0 == ASCII.slash || $0 == ASCII.backslash }.map { $0 + 1 } ?? 0
      if Self.contains(Self.productWord, in: bytes, from: file, whole: true) { insert(.product) }
    }
  }

  /// Whether a word in lower case stands in a text in any case; as a whole word no small letter stands beside it, unless a
  /// capital starts it.
  private static func contains(
    _ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int, whole: Bool
  ) -> Bool {
    guard bytes.count >= start + word.count else { return false }
    for index in start...(bytes.count - word.count) where ASCII.lowercased(bytes[index]) == word[0] {
      guard word.indices.allSatisfy({ ASCII.lowercased(bytes[index + $0]) == word[$0] }) else { continue }
      if !whole { return true }
      let isCapital = bytes[index] != word[0]
      let before = index > start ? bytes[index - 1] : ASCII.space
      let after = index + word.count < bytes.count ? bytes[index + word.count] : ASCII.space
      let isStart = !ASCII.isLetter(before) || isCapital && isSmall(before)
      if isStart, !isSmall(after) { return true }
    }
    return false
  }

  private static func isSmall(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) && ASCII.lowercased(byte) == byte }
}
