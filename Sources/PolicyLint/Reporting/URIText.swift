/// File names as URIs (RFC 3986, RFC 8089); bytes that are no UTF-8 are kept.
enum URIText {
  /// A relative path.
  static func relative(_ path: String) -> String { encoded(path) }

  /// An absolute path.
  static func file(_ path: String) -> String { "file://" + encoded(path) }

  /// The absolute path of a folder, with a slash at its end.
  static func folder(_ path: String) -> String { file(path.hasSuffix("/") ? path : path + "/") }

  private static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in PathText.bytes(of: path) {
      switch byte {
      // What is never reserved, and the slash. A colon would make a scheme of the first part.
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), ASCII.slash: out.append(byte)
      case _ where ASCII.isLetter(byte) || ASCII.isDigit(byte): out.append(byte)
      default: out += [ASCII.percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
