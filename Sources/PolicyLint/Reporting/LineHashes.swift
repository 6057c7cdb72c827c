/// Names for the lines of a file that stay the same while other lines come and go, as GitHub's code scanning computes them to
/// recognise a result (`primaryLocationLineHash`).
///
/// The hash of a line is made of the 100 UTF-16 code units from its start on, blanks and tabs left out and every line end
/// counted as a line feed; behind the last one stand U+FFFF and as many zeros as are needed. It is a polynomial in 37 modulo
/// 2^64. Behind it stands how many lines up to this one have the same hash.
///
/// Source: the upload action's documentation of its fingerprints (`github/codeql-action`).
struct LineHashes {
  /// By line, from 0.
  private let values: [String]

  private static let window = 100
  private static let factor: UInt64 = 37
  private static let end: UInt16 = 0xFFFF

  /// The hashes of the lines of a text, which should be UTF-8.
  init(_ bytes: [UInt8]) {
    let (units, starts) = Self.units(of: bytes)
    // What a unit counts for when it leaves the window.
    let leaving = (0..<Self.window).reduce(UInt64(1)) { power, _ in power &* Self.factor }
    var values: [String] = []
    values.reserveCapacity(starts.count)
    var counts: [UInt64: Int] = [:]
    var hash: UInt64 = 0
    // The window is [first, next).
    var first = 0
    var next = 0
    func unit(_ index: Int) -> UInt64 { index < units.count ? UInt64(units[index]) : 0 }
    for start in starts {
      while next < start + Self.window {
        hash = hash &* Self.factor &+ unit(next)
        if next - first == Self.window {
          hash = hash &- leaving &* unit(first)
          first += 1
        }
        next += 1
      }
      let count = (counts[hash] ?? 0) + 1
      counts[hash] = count
      values.append(String(hash, radix: 16) + ":" + String(count))
    }
    self.values = values
  }

  /// The hash of a line, counted from 1; `nil` if there is no such line.
  func hash(ofLine line: Int) -> String? { values.indices.contains(line - 1) ? values[line - 1] : nil }

  /// What is hashed, and at which of the units each line starts.
  private static func units(of bytes: [UInt8]) -> (units: [UInt16], starts: [Int]) {
    let lineFeed = UInt16(ASCII.lineFeed)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count + 1)
    var starts = [0]
    var isBehindReturn = false
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      switch unit {
      case UInt16(ASCII.space), UInt16(ASCII.tab):
        isBehindReturn = false
      case lineFeed where isBehindReturn:
        isBehindReturn = false
      case lineFeed, UInt16(ASCII.carriageReturn):
        isBehindReturn = unit != lineFeed
        units.append(lineFeed)
        starts.append(units.count)
      default:
        isBehindReturn = false
        units.append(unit)
      }
    }
    units.append(end)
    return (units, starts)
  }
}
