/// The text of a file that has something to report, with lines and columns. Secrets in it are masked.
struct ReportedText {
  /// UTF-8, with at most a byte order mark in front; as long as the file, character by character.
  let bytes: [UInt8]
  /// The lines of `bytes`.
  let lines: LineIndex
  /// The secrets, and how they are written.
  private let secrets: [(range: ByteRange, text: [UInt8])]

  /// The text of a file in which nothing has been looked for.
  init(unchecked file: SourceFile) {
    bytes = file.bytes
    lines = LineIndex(file.bytes)
    secrets = []
  }

  /// The text of a file that was linted.
  init(_ report: FileReport) {
    secrets = Self.ranges(of: report).map { ($0, Array(report.file.bytes[$0.indices])) }
    bytes = Self.bytes(of: report)
    lines = LineIndex(bytes)
  }

  /// The text of a file that was linted, where its lines do not matter.
  static func bytes(of report: FileReport) -> [UInt8] {
    var masked = report.file.bytes
    for range in ranges(of: report) { mask(range, in: &masked) }
    return masked
  }

  private static func ranges(of report: FileReport) -> [ByteRange] {
    report.secrets.filter { !$0.isEmpty && $0.end <= report.file.bytes.count }
  }

  /// The line, the column and the offset of a place.
  func position(at offset: Int) -> Position { lines.position(at: offset) }

  /// The column of a place in bytes of the file, from 1; a byte order mark counts.
  func byteColumn(at offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let start = lines.start(ofLine: lines.position(at: offset).line)
    return offset - start + 1
  }

  /// The repairs of a finding that can be shown: those that write a secret again cannot.
  func shownFixes(of finding: Finding) -> [Fix] {
    if secrets.isEmpty { return finding.fixes }
    return finding.fixes.filter { fix in !fix.edits.contains { shows($0) } }
  }

  /// Whether an edit writes a secret: one that it replaces or, where there are few, any.
  func shows(_ edit: TextEdit) -> Bool {
    let written = Array(edit.replacement.utf8)
    return secrets.contains { secret in
      guard written.count >= secret.text.count, secrets.count <= 16 || edit.range.overlaps(secret.range) else {
        return false
      }
      return (0...written.count - secret.text.count).contains { written[$0...].starts(with: secret.text) }
    }
  }

  /// How much of a secret is left to tell which one it is, of one that is long.
  private static let shownLength = 3

  /// Puts a sign of the same length in the place of each character, so that offsets and columns stay.
  private static func mask(_ range: ByteRange, in text: inout [UInt8]) {
    var index = range.start + (range.count >= 4 * shownLength ? shownLength : range.count > 1 ? 1 : 0)
    while index < range.end, text[index] & 0xC0 == 0x80 { index += 1 }
    while index < range.end {
      let signs: [[UInt8]] = [Array("*".utf8), Array("×".utf8), Array("•".utf8), Array("🞵".utf8)]
      let length = UTF8Decoding.scalar(in: text[..<range.end], at: index)?.length ?? 1
      // Line ends stay, and the rest of a line is no longer looked at as C#.
      if length > 1 || !ASCII.isSpace(text[index]) {
        text.replaceSubrange(index..<index + length, with: signs[length - 1])
      }
      index += length
    }
  }
}
