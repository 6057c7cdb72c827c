/// Makes UTF-8 text of a file's bytes.
enum TextDecoding {
  /// A file's bytes as text.
  struct Decoded: Sendable {
    /// UTF-8, with at most a byte order mark in front.
    var text: [UInt8]
    /// How many bytes the byte order mark has.
    var markLength: Int
    /// How the file is stored.
    var encoding = Encoding.utf8
    /// Whether the file was UTF-16, so that offsets are those of `text` and not of the file.
    var isTranscoded: Bool { encoding != .utf8 }
  }

  /// How a text is stored.
  enum Encoding: Equatable, Sendable {
    /// As it is, byte order mark included.
    case utf8
    case utf16(isLittleEndian: Bool, hasMark: Bool)

    /// The bytes of a text.
    func encode(_ text: [UInt8]) -> [UInt8] {
      guard case .utf16(let isLittleEndian, let hasMark) = self else { return text }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * text.count + 2)
      func append(_ unit: UInt16) {
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        bytes.append(isLittleEndian ? low : high)
        bytes.append(isLittleEndian ? high : low)
      }
      if hasMark { append(0xFEFF) }
      for unit in String(decoding: text, as: UTF8.self).utf16 { append(unit) }
      return bytes
    }
  }

  /// Recognises byte order marks, and UTF-16 without one by its first character, `<` or white space.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Decoded(text: bytes, markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return transcode(bytes, from: 2, isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return transcode(bytes, from: 2, isLittleEndian: false) }
    if bytes.count >= 4 {
      if bytes[1] == 0, bytes[0] < 0x80, bytes[0] != 0, bytes[3] == 0 {
        return transcode(bytes, from: 0, isLittleEndian: true)
      }
      if bytes[0] == 0, bytes[1] < 0x80, bytes[1] != 0, bytes[2] == 0 {
        return transcode(bytes, from: 0, isLittleEndian: false)
      }
    }
    return Decoded(text: bytes, markLength: 0)
  }

  private static func transcode(_ bytes: [UInt8], from start: Int, isLittleEndian: Bool) -> Decoded {
    let low = isLittleEndian ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    _ = Swift.transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false, into: { text.append($0) })
    return Decoded(
      text: text, markLength: 0, encoding: .utf16(isLittleEndian: isLittleEndian, hasMark: start > 0))
  }

  /// The first bytes that are not UTF-8, if there are any.
  static func firstInvalid(in text: [UInt8]) -> ByteRange? {
    text.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var index = 0
      while index < raw.count {
        if index + 8 <= raw.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else if raw[index] < 0x80 {
          index += 1
        } else {
          let length = sequenceLength(raw, at: index)
          guard length > 0 else { return ByteRange(index, index + 1) }
          index += length
        }
      }
      return nil
    }
  }

  /// The length of the multi-byte sequence at `index`; 0 if it is none (Unicode standard, table 3-7).
  private static func sequenceLength(_ text: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = text[index]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= text.count else { return 0 }
    for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = text[index + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second <= 0x9F ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second <= 0x8F ? length : 0
    default: return length
    }
  }
}
