/// Numbers that are the same for equal bytes, and hardly ever for others.
enum ByteHash {
  /// Mixes a word into a number.
  static func mix(_ word: UInt64, into hash: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }

  /// Mixes bytes into a number, the letters of ASCII in lower case if that is asked for.
  static func mix(_ bytes: ArraySlice<UInt8>, into seed: UInt64, lowercasing: Bool = false) -> UInt64 {
    var hash = seed
    for byte in bytes {
      hash = (hash ^ UInt64(lowercasing ? ASCII.lowercased(byte) : byte)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
  }
}

extension [UInt64] {
  /// Whether a number is in it twice.
  func hasRepetition() -> Bool {
    if count <= 8 { return indices.contains { self[..<$0].contains(self[$0]) } }
    let sorted = sorted()
    return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
  }
}
