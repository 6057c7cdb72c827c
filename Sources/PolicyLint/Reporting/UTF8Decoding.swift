/// Reads single characters of text that may not be UTF-8.
enum UTF8Decoding {
  /// The character at `index` and how many bytes it has; `nil` if there is no valid one.
  static func scalar<Bytes: RandomAccessCollection<UInt8>>(
    in bytes: Bytes, at index: Bytes.Index
  ) -> (scalar: Unicode.Scalar, length: Int)? where Bytes.Index == Int {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.endIndex else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    // Overlong forms: what fits into fewer bytes must not be written with more.
    guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, length)
  }
}
