/// Finds in a text where one of several words may begin, letters in any case.
///
/// Of the pairs of bytes in a text it looks at every third one: a word has its first, its second or its third pair there, and one
/// of three bytes has any byte behind it. Most places are passed by one look into a table; what is found has the pairs of some
/// words and has to be compared as a whole.
struct WordStarts: Sendable {
  /// One bit for each pair of bytes, the first one high: with which a word begins.
  private let firstPairs: [UInt64]
  /// The same for pairs that stand behind the first byte of a word.
  private let secondPairs: [UInt64]
  /// The same for all pairs among the first four bytes.
  private let pairs: [UInt64]

  /// The starts of words in lower case, each at least three bytes long and none with a space in front; shorter ones are not found.
  init(_ words: [[UInt8]]) {
    let long = words.filter { $0.count >= 3 }
    let first = Self.table(long.map { ($0[0], $0[1]) })
    let second = Self.table(long.map { ($0[1], $0[2]) })
    let third = Self.table(
      long.flatMap { word in
        word.count > 3 ? [(word[2], word[3])] : (UInt8.min...UInt8.max).map { (word[2], $0) }
      })
    firstPairs = first
    secondPairs = second
    pairs = zip(zip(first, second), third).map { $0.0 | $0.1 | $1 }
  }

  private static func table(_ pairs: [(UInt8, UInt8)]) -> [UInt64] {
    var table = [UInt64](repeating: 0, count: 1_024)
    for (one, two) in pairs {
      for first in spellings(of: one) {
        for second in spellings(of: two) {
          let pair = Int(first) << 8 | Int(second)
          table[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
    return table
  }

  private static func spellings(of byte: UInt8) -> [UInt8] {
    byte &- 0x61 < 26 ? [byte, byte & 0xDF] : [byte]
  }

  private static func contains(
    _ table: UnsafeBufferPointer<UInt64>, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    let pair = Int(bytes[index]) << 8 | Int(bytes[index + 1])
    return table[pair >> 6] & (1 << UInt64(pair & 63)) != 0
  }

  /// The first place from `start` on where a word may begin; the number of bytes if there is none.
  func next(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
      var index = start
      while index + 3 < bytes.count {
        if bytes[index] == ASCII.space, index + 8 <= bytes.count, Self.isBlank(bytes, index) {
          index += 6
          continue
        }
        if Self.contains(pairs, bytes, index + 2) {
          for place in index...index + 2 where mayBegin(at: place, in: bytes) { return place }
        }
        index += 3
      }
      return mayBegin(at: index, in: bytes) ? index : bytes.count
    }
  }

  /// Whether the next eight bytes are spaces, with which nothing begins: much of a text is there to set lines off.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self) == 0x2020_2020_2020_2020
  }

  private func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return firstPairs.withUnsafeBufferPointer { Self.contains($0, bytes, index) }
      && secondPairs.withUnsafeBufferPointer { Self.contains($0, bytes, index + 1) }
  }
}
