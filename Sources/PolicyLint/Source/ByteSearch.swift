#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Looks for words in bytes.
enum ByteSearch {
  /// Whether the bytes are the same.
  static func areEqual(_ bytes: ArraySlice<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { areEqual($0, other) }
  }

  /// Whether the bytes are the same.
  static func areEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == other.count else { return false }
    guard let one = bytes.baseAddress, let two = other.baseAddress else { return true }
    return memcmp(one, two, bytes.count) == 0
  }

  /// The first place of a byte in a text.
  static func firstIndex(of byte: UInt8, in text: [UInt8]) -> Int? {
    let index = text.withUnsafeBufferPointer { firstIndex(of: byte, in: $0, from: 0) }
    return index < text.count ? index : nil
  }

  /// The first place of a byte in a text from `start` on; the number of bytes if there is none.
  static func firstIndex(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < text.count, let base = UnsafeRawPointer(text.baseAddress),
      let found = memchr(base + start, Int32(byte), text.count - start)
    else { return text.count }
    return UnsafeRawPointer(found) - base
  }

  /// Whether `word` stands in a range of a text.
  static func contains(_ word: StaticString, in range: Range<Int>, of text: [UInt8]) -> Bool {
    let end = min(range.upperBound, text.count)
    guard range.lowerBound < end else { return false }
    let count = word.utf8CodeUnitCount
    return text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, count > 0 else { return count == 0 }
      let first = Int32(word.utf8Start[0])
      var next = base + range.lowerBound
      var rest = end - range.lowerBound - count + 1
      while rest > 0, let found = memchr(next, first, rest) {
        if memcmp(found, word.utf8Start, count) == 0 { return true }
        rest -= UnsafeRawPointer(found) - next + 1
        next = UnsafeRawPointer(found) + 1
      }
      return false
    }
  }
}
