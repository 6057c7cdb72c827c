/// A comment that turns rules off for a part of a file: `policylint-disable-next-line RULE[, RULE] -- REASON`.
struct SuppressionDirective: Sendable {
  enum Kind: Sendable {
    /// The next line that is more than comments.
    case nextLine
    /// From here to `policylint-enable` or to the end.
    case begin
    /// Ends what `policylint-disable` began.
    case end
    /// The whole file.
    case file
  }

  /// A rule, category or former name, and where it is written.
  struct Target: Sendable {
    var name: String
    var range: ByteRange
  }

  var kind: Kind
  var targets: [Target]
  /// What stands behind `--`; `nil` if nothing does.
  var reason: ByteRange?
  /// The comment.
  var range: ByteRange

  /// The form of the documentation, and the one that other linters have.
  static let markers: [StaticString] = ["policylint-", "policylint:"]

  /// Whether a text has such comments at all.
  static func mayStand(in text: [UInt8]) -> Bool {
    // The end of the marker begins with a letter that is rarer than its first.
    ByteSearch.contains("ylint", in: text.indices, of: text)
  }

  /// The directive in a comment whose own marks (`<!--`, `//`, …) lie outside of `content`; `nil` if it is an ordinary comment.
  static func parse(_ text: [UInt8], content: ByteRange, comment: ByteRange) -> SuppressionDirective? {
    var scanner = Scanner(text: text, index: content.start, end: content.end)
    scanner.skipSpace()
    guard markers.contains(where: { scanner.take($0) }) else { return nil }
    let kind: Kind
    switch scanner.word() {
    case "disable-next-line": kind = .nextLine
    case "disable": kind = .begin
    case "enable": kind = .end
    case "disable-file": kind = .file
    default: return nil
    }
    var directive = SuppressionDirective(kind: kind, targets: [], reason: nil, range: comment)
    while true {
      scanner.skipSpace()
      let start = scanner.index
      let name = scanner.word()
      guard !name.isEmpty, !name.hasPrefix("-") else {
        scanner.index = start
        break
      }
      directive.targets.append(Target(name: name, range: ByteRange(start, scanner.index)))
      scanner.skipSpace()
      guard scanner.take(",") else { break }
    }
    scanner.skipSpace()
    // XML forbids `--` in comments, so that a colon may stand there as well.
    if scanner.take("--") || scanner.take(":") { directive.reason = scanner.rest() }
    return directive
  }

  private struct Scanner {
    let text: [UInt8]
    var index: Int
    let end: Int

    mutating func skipSpace() {
      while index < end, ASCII.isSpace(text[index]) { index += 1 }
    }

    /// Goes behind `expected` if it stands here.
    mutating func take(_ expected: StaticString) -> Bool {
      guard index + expected.utf8CodeUnitCount <= end else { return false }
      for offset in 0..<expected.utf8CodeUnitCount where text[index + offset] != expected.utf8Start[offset] {
        return false
      }
      index += expected.utf8CodeUnitCount
      return true
    }

    mutating func word() -> String {
      let start = index
      while index < end, ASCII.isLetter(text[index]) || ASCII.isDigit(text[index]) || text[index] == ASCII.hyphen {
        index += 1
      }
      return String(decoding: text[start..<index], as: UTF8.self)
    }

    /// What follows, without white space around it; `nil` if that is nothing.
    func rest() -> ByteRange? {
      let content = text[index..<end]
      guard let first = content.firstIndex(where: { !ASCII.isSpace($0) }),
        let last = content.lastIndex(where: { !ASCII.isSpace($0) })
      else { return nil }
      return ByteRange(first, last + 1)
    }
  }
}
