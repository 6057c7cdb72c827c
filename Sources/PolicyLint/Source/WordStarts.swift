/// Finds in a text where one of several words may begin, letters in any case: by the first two bytes.
///
/// Most places are passed by one look into a table; what is found has to be compared as a whole.
struct WordStarts: Sendable {
  /// One bit for each pair of bytes, the first one high.
  private let pairs: [UInt64]

  /// The starts of words in lower case, each at least two bytes long.
  init(_ words: [[UInt8]]) {
    var pairs = [UInt64](repeating: 0, count: 1_024)
    for word in words where word.count >= 2 {
      for first in Self.spellings(of: word[0]) {
        for second in Self.spellings(of: word[1]) {
          let pair = Int(first) << 8 | Int(second)
          pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
    self.pairs = pairs
  }

  private static func spellings(of byte: UInt8) -> [UInt8] {
    byte &- 0x61 < 26 ? [byte, byte & 0xDF] : [byte]
  }

  /// The first place from `start` on where a word may begin; the number of bytes if there is none.
  func next(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
      var index = start
      let end = bytes.count - 1
      while index < end {
        let pair = Int(bytes[index]) << 8 | Int(bytes[index + 1])
        if pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0 { return index }
        index += 1
      }
      return bytes.count
    }
  }
}
