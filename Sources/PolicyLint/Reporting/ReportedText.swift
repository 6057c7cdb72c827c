/// The text of a file that has something to report, with lines and columns.
///
/// A file in UTF-16 is shown as UTF-8; positions keep the offsets of the file as stored.
struct ReportedText {
  /// UTF-8, with at most a byte order mark in front.
  let bytes: [UInt8]
  /// The lines of `bytes`.
  let lines: LineIndex
  /// From offsets of the file as stored to those of `bytes`; `nil` where they are the same.
  private let stored: [StoredUnit]?

  /// From `stored` on, the text is that from `shown` on.
  private struct StoredUnit {
    var stored: Int
    var shown: Int
  }

  init(_ file: SourceFile) {
    let decoded = TextDecoding.decode(file.bytes)
    bytes = decoded.text
    lines = LineIndex(decoded.text)
    stored = decoded.isTranscoded ? Self.units(of: decoded.text, storedLength: file.bytes.count) : nil
  }

  /// The line, the column and the offset as stored of a place of the file.
  func position(at offset: Int) -> Position {
    let position = lines.position(at: shown(offset))
    return stored == nil ? position : Position(line: position.line, column: position.column, offset: offset)
  }

  /// The same place in `bytes`.
  func shown(_ range: ByteRange) -> ByteRange { ByteRange(shown(range.start), shown(range.end)) }

  private func shown(_ offset: Int) -> Int {
    guard let stored else { return min(offset, bytes.count) }
    var low = 0
    var high = stored.count
    while low < high {
      let middle = (low + high) / 2
      if stored[middle].stored <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? stored[low - 1].shown : 0
  }

  private static func units(of text: [UInt8], storedLength: Int) -> [StoredUnit] {
    var units: [StoredUnit] = []
    // Two bytes a unit, and what the units do not account for is the byte order mark.
    var length = 0
    for byte in text where byte & 0xC0 != 0x80 { length += byte >= 0xF0 ? 4 : 2 }
    var offset = max(0, storedLength - length) & ~1
    for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      units.append(StoredUnit(stored: offset, shown: index))
      offset += byte >= 0xF0 ? 4 : 2
    }
    units.append(StoredUnit(stored: offset, shown: text.count))
    return units
  }
}
