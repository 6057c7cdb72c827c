/// A name for a finding that stays the same while lines above it come and go.
///
/// It is made of the rule, of the text of the place without white space, and of how many findings of the file with the
/// same rule and text stand before it.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// As much of a place's text as makes it recognisable: findings about whole documents should not cost time for each byte.
  private static let textLimit = 1024

  /// The fingerprint of the next finding of a file, as 16 hexadecimal digits.
  mutating func next(_ finding: Finding, in text: ReportedText) -> String {
    var hash = FNV1a()
    hash.add(finding.rule.rawValue.utf8)
    hash.add(CollectionOfOne(0))
    var range = finding.range
    if range.isEmpty {
      let line = text.lines.position(at: range.start).line
      range = text.lines.range(ofLine: line) ?? range
    }
    let place = text.bytes[min(range.start, text.bytes.count)..<min(range.end, text.bytes.count)]
    hash.add(place.prefix(Self.textLimit).lazy.filter { !ASCII.isSpace($0) })
    let occurrence = seen[hash.value, default: 0]
    seen[hash.value] = occurrence + 1
    if occurrence > 0 {
      hash.add(CollectionOfOne(0))
      hash.add(String(occurrence).utf8)
    }
    return hash.value.hexadecimal
  }
}
