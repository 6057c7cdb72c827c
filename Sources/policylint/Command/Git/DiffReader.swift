import PolicyLintKit

/// Reads what `git diff --unified=0 --no-prefix` writes, piece by piece as it comes.
struct DiffReader {
  /// The changed lines of each file that has some, by its path in the repository.
  private(set) var changes: [[UInt8]: LineChanges] = [:]
  /// The file that is being read.
  private var path: [UInt8]?
  /// How many lines of text are still to come in the hunk.
  private var pendingLines = 0
  private var line: [UInt8] = []
  /// Longer lines are text, and nobody wants their ends.
  private static let lineLimit = 1 << 15

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      append(rest[..<end])
      finishLine()
      rest = rest[(end + 1)...]
    }
    append(rest)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    line += bytes.prefix(max(0, Self.lineLimit - line.count))
  }

  private mutating func finishLine() {
    defer { line.removeAll(keepingCapacity: true) }
    if pendingLines > 0 {
      // "\ No newline at end of file" is none of the counted lines.
      if line.first != UInt8(ascii: "\\") { pendingLines -= 1 }
      return
    }
    if take("diff --git ") != nil {
      path = nil
    } else if let name = take("rename to ") ?? take("copy to ") {
      path = Self.unquoted(name)
    } else if let name = take("+++ ") {
      path = Self.isAbsent(name) ? nil : Self.unquoted(Self.withoutTab(name))
    } else if let header = take("@@ ") {
      readHunk(header)
    } else if let names = take("Binary files ") {
      readBinary(names)
    }
  }

  /// What stands behind a word at the start of the line.
  private func take(_ word: String) -> ArraySlice<UInt8>? {
    line.starts(with: word.utf8) ? line[word.utf8.count...] : nil
  }

  /// `-12,3 +14 @@`: a number without a count means one line.
  private mutating func readHunk(_ header: ArraySlice<UInt8>) {
    let words = header.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard words.count >= 2, let old = Self.span(words[0].dropFirst()), let new = Self.span(words[1].dropFirst()) else {
      return
    }
    pendingLines = old.count + new.count
    guard let path, new.count > 0 else { return }
    var known: [Range<Int>] = []
    if case .lines(let lines)? = changes[path] { known = lines }
    known.append(new.start..<new.start + new.count)
    changes[path] = .lines(known)
  }

  private static func span(_ text: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let parts = text.split(separator: UInt8(ascii: ",")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let first = parts.first, let start = first, start >= 0, start < 1 << 40 else { return nil }
    guard parts.count > 1 else { return (start, 1) }
    guard let count = parts[1], count >= 0, count < 1 << 40 else { return nil }
    return (start, count)
  }

  /// `a.xml and a.xml differ`: git counts no lines in what is not UTF-8, so all of it has changed.
  private mutating func readBinary(_ names: ArraySlice<UInt8>) {
    let joint = Array(" and ".utf8)
    guard names.suffix(7).elementsEqual(" differ".utf8) else { return }
    let both = Array(names.dropLast(7))
    let nothing = Array("/dev/null and ".utf8)
    if both.starts(with: nothing) {
      path = Self.unquoted(both[nothing.count...])
    } else if path == nil, both.count > joint.count, (both.count - joint.count) % 2 == 0 {
      let half = (both.count - joint.count) / 2
      guard both[..<half].elementsEqual(both[(half + joint.count)...]) else { return }
      path = Self.unquoted(both[..<half])
    }
    if let path { changes[path] = .all }
  }

  private static func isAbsent(_ name: ArraySlice<UInt8>) -> Bool { name.elementsEqual("/dev/null".utf8) }

  /// Behind a name with blanks git writes a tab.
  private static func withoutTab(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.last == UInt8(ascii: "\t") ? name.dropLast() : name
  }

  /// A name as C writes a string, if it is in quotes: `"a\"b\303\251.xml"`.
  private static func unquoted(_ name: ArraySlice<UInt8>) -> [UInt8] {
    guard name.count >= 2, name.first == UInt8(ascii: "\""), name.last == UInt8(ascii: "\"") else { return Array(name) }
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
      UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]
    var out: [UInt8] = []
    var rest = name.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        out.append(byte)
        continue
      }
      let digits = UInt8(ascii: "0")...UInt8(ascii: "7")
      if digits.contains(next) {
        var value = next & 7
        for _ in 0..<2 {
          guard let digit = rest.first, digits.contains(digit) else { break }
          value = value &<< 3 | digit & 7
          rest = rest.dropFirst()
        }
        out.append(value)
      } else {
        out.append(escapes[next] ?? next)
      }
    }
    return out
  }
}
