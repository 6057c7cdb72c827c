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
  private static let policyWord = Array("policy".utf8)

  /// The hints of a path.
  public init(path: String) {
    self = []
    var path = path
    path.withUTF8 { bytes in
      if Self.place(of: Self.mockWord, in: bytes, from: 0) != nil { insert(.mock) }
      let file = bytes.lastIndex { $0 == ASCII.slash || $0 == ASCII.backslash }.map { $0 + 1 } ?? 0
      var start = file
      while let place = Self.place(of: Self.productWord, in: bytes, from: start) {
        start = place + Self.productWord.count
        if Self.isNamedAfter(ByteRange(place, start), in: bytes, from: file) { insert(.product) }
      }
    }
  }

  /// Where a word in lower case first stands in a text, in any case.
  private static func place(of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start + word.count <= bytes.count else { return nil }
    for index in start...bytes.count - word.count where begins(word, at: index, in: bytes) { return index }
    return nil
  }

  private static func begins(_ word: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + word.count <= bytes.count
      && word.indices.allSatisfy { ASCII.lowercased(bytes[index + $0]) == word[$0] }
  }

  /// Whether a word is what a file is named after: the first of its name, or the last before its endings and a `policy`. What
  /// stands between others may be its subject: `filter by product name.xml`.
  private static func isNamedAfter(
    _ word: ByteRange, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    func isSmall(_ index: Int) -> Bool {
      index >= start && index < bytes.count && ASCII.isLetter(bytes[index])
        && ASCII.lowercased(bytes[index]) == bytes[index]
    }
    let isCapital = ASCII.lowercased(bytes[word.start]) != bytes[word.start]
    if word.start > start, ASCII.isLetter(bytes[word.start - 1]), !(isCapital && isSmall(word.start - 1)) {
      return false
    }
    if isSmall(word.end) { return false }
    if word.start == start { return true }
    // A name in camel case starts here.
    if word.end < bytes.count, ASCII.isLetter(bytes[word.end]) {
      return !isCapital || begins(policyWord, at: word.end, in: bytes)
    }
    var end = word.end
    while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
    if end == bytes.count || bytes[end] == UInt8(ascii: ".") { return true }
    let next = ASCII.isLetter(bytes[end]) ? end : end + 1
    return begins(policyWord, at: next, in: bytes)
  }
}
