/// A name for a finding that stays the same while lines above it come and go: its key (`FindingKey`), and how many findings of
/// the file with the same key stand before it.
struct Fingerprints {
  private var seen: [FindingKey: Int] = [:]

  /// The fingerprint of the next finding of a file, as 16 hexadecimal digits; the first with a key has that of the key.
  mutating func next(_ finding: Finding, in text: ReportedText) -> String {
    let key = FindingKey(finding, in: text.bytes)
    let occurrence = seen[key, default: 0]
    seen[key] = occurrence + 1
    guard occurrence > 0 else { return key.text }
    var hash = FNV1a()
    hash.add(number: key.value)
    hash.add(number: UInt64(occurrence))
    return hash.value.hexadecimal
  }
}
