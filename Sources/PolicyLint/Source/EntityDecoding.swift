/// XML's five predefined entities and character references.
enum EntityDecoding {
  /// The bytes as a string, references replaced by what they stand for; what is no reference stays as it is.
  static func decodedString(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let reference = reference(in: bytes, at: index) {
        out.append(contentsOf: Character(reference.scalar).utf8)
        index += reference.length
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The reference that starts at `index`, where a `&` stands: `&quot;`, `&#65;`, `&#x41;`.
  static func reference<Bytes: RandomAccessCollection<UInt8>>(
    in bytes: Bytes, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? where Bytes.Index == Int {
    // The longest one is `&#x10FFFF;`; leading zeros beyond that are nobody's habit.
    let limit = min(bytes.endIndex, index + 12)
    var end = index + 1
    while end < limit, bytes[end] != ASCII.semicolon { end += 1 }
    guard end < limit else { return nil }
    let scalar =
      bytes[index + 1] == UInt8(ascii: "#") ? numeric(bytes, index + 2, end) : predefined(bytes, index + 1, end)
    return scalar.map { ($0, end + 1 - index) }
  }

  private static func predefined<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, _ start: Int, _ end: Int
  ) -> Unicode.Scalar? where Bytes.Index == Int {
    func spells(_ name: StaticString) -> Bool {
      guard name.utf8CodeUnitCount == end - start else { return false }
      return (start..<end).allSatisfy { bytes[$0] == name.utf8Start[$0 - start] }
    }
    switch end - start {
    case 2: return spells("lt") ? "<" : spells("gt") ? ">" : nil
    case 3: return spells("amp") ? "&" : nil
    case 4: return spells("quot") ? "\"" : spells("apos") ? "'" : nil
    default: return nil
    }
  }

  private static func numeric<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, _ start: Int, _ end: Int
  ) -> Unicode.Scalar? where Bytes.Index == Int {
    let isHex = start < end && bytes[start] == UInt8(ascii: "x")
    var value: UInt32 = 0
    var index = isHex ? start + 1 : start
    guard index < end else { return nil }
    while index < end {
      let byte = bytes[index]
      if ASCII.isDigit(byte) {
        value = value * (isHex ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        value = value * 16 + UInt32((byte | 0x20) - 0x57)
      } else {
        return nil
      }
      index += 1
    }
    return Unicode.Scalar(value)
  }
}
