/// Carries file names, which are bytes, through `String`s without loss.
///
/// A file name on Linux need not be UTF-8. Each byte that is none becomes one of the code points U+10FF80 to U+10FFFF, the
/// last ones of the last private plane; a name that really has one of these is carried byte by byte, so that two different
/// names never meet.
public enum PathText {
  private static let carrierBase: UInt32 = 0x10FF00

  /// The text that carries a file name.
  public static func encode(_ name: some Collection<UInt8>) -> String {
    let bytes = Array(name)
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var index = 0
    while index < bytes.count {
      if let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index), !isCarrier(scalar) {
        text.unicodeScalars.append(scalar)
        index += length
      } else {
        if let carrier = Unicode.Scalar(carrierBase | UInt32(bytes[index])) { text.unicodeScalars.append(carrier) }
        index += 1
      }
    }
    return text
  }

  /// The file name that a text carries.
  public static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isCarrier) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isCarrier(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// The same for formats that must be UTF-8: bytes that are none become U+FFFD.
  public static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCarrier) else { return text }
    return String(decoding: bytes(of: text), as: UTF8.self)
  }

  private static func isCarrier(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= carrierBase | 0x80 }
}
