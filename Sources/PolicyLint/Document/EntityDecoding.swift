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
  static func reference(in bytes: ArraySlice<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    // The longest one is `&#x10FFFF;`; leading zeros beyond that are nobody's habit.
    let limit = min(bytes.endIndex, index + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[index + 1..<end]
    guard let scalar = predefined(name) ?? numeric(name) else { return nil }
    return (scalar, end + 1 - index)
  }

  private static func predefined(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.elementsEqual("quot".utf8) { return "\"" }
    if name.elementsEqual("apos".utf8) { return "'" }
    if name.elementsEqual("amp".utf8) { return "&" }
    if name.elementsEqual("lt".utf8) { return "<" }
    if name.elementsEqual("gt".utf8) { return ">" }
    return nil
  }

  private static func numeric(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else { return nil }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init)
  }
}
