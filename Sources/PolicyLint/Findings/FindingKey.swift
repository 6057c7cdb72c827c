/// What a finding is recognised by in another state of its file: its rule, the elements around it and its text.
///
/// It stays the same when lines move, when the file is formatted, and when an export writes expressions raw or escaped.
/// Findings that are alike in all of that have the same key; who needs to tell them apart counts them.
public struct FindingKey: Hashable, Sendable {
  /// The key as a number.
  let value: UInt64

  /// As much of a place's text as makes it recognisable.
  private static let textLimit = 1024
  /// So many bytes are looked at, most of which may be white space.
  private static let scanLimit = 1 << 14
  /// What layout is about has no text of its own.
  private static let layoutRule: RuleID = "format"

  /// The key of a finding in a file with these bytes, secrets masked (`ReportedText`): keys are written into files.
  public init(_ finding: Finding, in bytes: [UInt8]) {
    var hash = FNV1a()
    hash.add(finding.rule.rawValue.utf8)
    hash.add(0)
    if finding.rule != Self.layoutRule {
      hash.add(number: finding.elements.hash)
      let start = min(finding.range.start, bytes.count)
      let end = min(finding.range.end, bytes.count)
      Self.addText(bytes[start..<max(start, min(end, start + Self.scanLimit))], limit: Self.textLimit, to: &hash)
    }
    value = hash.value
  }

  /// 16 hexadecimal digits.
  public var text: String { value.hexadecimal }

  /// Adds what is left of a text without all that an export or the formatter may write in another way: white space,
  /// references, the kind of quotes, and how an empty element is closed.
  static func addText(_ slice: ArraySlice<UInt8>, limit: Int, to hash: inout FNV1a) {
    let text = slice.contains(ASCII.ampersand) ? decoded(slice)[...] : slice
    var left = limit
    var index = text.startIndex
    while index < text.endIndex, left > 0 {
      let byte = text[index]
      index += 1
      switch byte {
      case _ where ASCII.isSpace(byte): continue
      case ASCII.apostrophe: hash.add(ASCII.quote)
      case ASCII.less where index < text.endIndex && text[index] == ASCII.slash:
        while index < text.endIndex, text[index] != ASCII.greater { index += 1 }
        index += 1
      case ASCII.slash where text[index...].first(where: { !ASCII.isSpace($0) }) == ASCII.greater: continue
      default: hash.add(byte)
      }
      left -= 1
    }
  }

  /// Encoded twice is what was raw with a reference in it.
  private static let rounds = 3

  private static func decoded(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    var text = Array(slice)
    for _ in 0..<rounds {
      guard text.contains(ASCII.ampersand) else { break }
      let next = Array(EntityDecoding.decodedString(text[...]).utf8)
      if next == text { break }
      text = next
    }
    return text
  }
}
