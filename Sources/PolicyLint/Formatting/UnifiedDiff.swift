/// The difference of two texts as `diff -u` writes it, for people and for `patch`.
public struct UnifiedDiff {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let path: String

  /// Lines of context around a change.
  private static let context = 3
  /// Beyond this many differing lines in one place, they are shown as all taken away and all added: finding the shortest
  /// difference would take time that grows with their square.
  private static let patience = 2000

  /// The difference of two contents of the file `path`.
  public init(from old: [UInt8], to new: [UInt8], path: String) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    self.path = path
  }

  /// A run of lines that is equal on both sides, or is not.
  private struct Piece {
    var old: Range<Int>
    var new: Range<Int>
    var isEqual: Bool
  }

  /// The diff; empty if the texts are equal.
  public var bytes: [UInt8] {
    let pieces = pieces()
    guard pieces.contains(where: { !$0.isEqual }) else { return [] }
    let name = PathText.bytes(of: path)
    var out = Array("--- ".utf8) + name + Array("\n+++ ".utf8) + name + [0x0A]
    var hunk: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      guard piece.isEqual else {
        hunk.append(piece)
        continue
      }
      let isLast = index == pieces.count - 1
      if hunk.isEmpty {
        if !isLast { hunk.append(tail(piece)) }
      } else if isLast || piece.old.count > 2 * Self.context {
        hunk.append(head(piece))
        append(hunk, to: &out)
        hunk = isLast ? [] : [tail(piece)]
      } else {
        hunk.append(piece)
      }
    }
    append(hunk, to: &out)
    return out
  }

  private func head(_ piece: Piece) -> Piece {
    let count = min(Self.context, piece.old.count)
    return Piece(
      old: piece.old.lowerBound..<piece.old.lowerBound + count,
      new: piece.new.lowerBound..<piece.new.lowerBound + count,
      isEqual: true)
  }

  private func tail(_ piece: Piece) -> Piece {
    let count = min(Self.context, piece.old.count)
    return Piece(
      old: piece.old.upperBound - count..<piece.old.upperBound,
      new: piece.new.upperBound - count..<piece.new.upperBound,
      isEqual: true)
  }

  private func append(_ hunk: [Piece], to out: inout [UInt8]) {
    guard hunk.contains(where: { !$0.isEqual }), let first = hunk.first, let last = hunk.last else { return }
    let oldRange = Self.range(first.old.lowerBound..<last.old.upperBound)
    let newRange = Self.range(first.new.lowerBound..<last.new.upperBound)
    out += Array("@@ -\(oldRange) +\(newRange) @@\n".utf8)
    for piece in hunk {
      if piece.isEqual {
        for index in piece.old { append(UInt8(ascii: " "), old[index], to: &out) }
      } else {
        for index in piece.old { append(UInt8(ascii: "-"), old[index], to: &out) }
        for index in piece.new { append(UInt8(ascii: "+"), new[index], to: &out) }
      }
    }
  }

  private func append(_ mark: UInt8, _ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
    out.append(mark)
    out += line
    if line.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
  }

  private static func range(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  // MARK: Finding the difference

  private func pieces() -> [Piece] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    var pieces: [Piece] = []
    add(0..<start, 0..<start, isEqual: true, to: &pieces)
    compare(start..<oldEnd, start..<newEnd, &pieces)
    add(oldEnd..<old.count, newEnd..<new.count, isEqual: true, to: &pieces)
    return pieces
  }

  private func add(_ old: Range<Int>, _ new: Range<Int>, isEqual: Bool, to pieces: inout [Piece]) {
    if old.isEmpty, new.isEmpty { return }
    if let last = pieces.last, last.isEqual == isEqual {
      pieces[pieces.count - 1] = Piece(
        old: last.old.lowerBound..<old.upperBound, new: last.new.lowerBound..<new.upperBound, isEqual: isEqual)
    } else {
      pieces.append(Piece(old: old, new: new, isEqual: isEqual))
    }
  }

  /// Myers' greedy search for the shortest edit script, or one big change where it would be long.
  private func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>, _ pieces: inout [Piece]) {
    let (n, m) = (oldRange.count, newRange.count)
    guard n > 0, m > 0, let trace = search(oldRange, newRange) else {
      return add(oldRange, newRange, isEqual: false, to: &pieces)
    }
    // Walked back from the end: the pairs of equal lines.
    var matches: [(Int, Int)] = []
    var (x, y) = (n, m)
    for d in stride(from: trace.count - 1, through: 0, by: -1) {
      let row = trace[d]
      let k = x - y
      let isDown = k == -d || (k != d && row[k - 1 + d + 1] < row[k + 1 + d + 1])
      let previous = d == 0 ? 0 : isDown ? k + 1 : k - 1
      let startX = d == 0 ? 0 : row[previous + d + 1]
      let startY = d == 0 ? 0 : startX - previous
      while x > startX, y > startY, x > 0, y > 0, old[oldRange.lowerBound + x - 1] == new[newRange.lowerBound + y - 1] {
        matches.append((x - 1, y - 1))
        x -= 1
        y -= 1
      }
      if d > 0 { (x, y) = (startX, startY) }
    }
    var (i, j) = (0, 0)
    for (a, b) in matches.reversed() {
      add(
        oldRange.lowerBound + i..<oldRange.lowerBound + a, newRange.lowerBound + j..<newRange.lowerBound + b,
        isEqual: false, to: &pieces)
      add(
        oldRange.lowerBound + a..<oldRange.lowerBound + a + 1, newRange.lowerBound + b..<newRange.lowerBound + b + 1,
        isEqual: true, to: &pieces)
      (i, j) = (a + 1, b + 1)
    }
    add(
      oldRange.lowerBound + i..<oldRange.upperBound, newRange.lowerBound + j..<newRange.upperBound, isEqual: false,
      to: &pieces)
  }

  /// For each number of edits the furthest reach on each diagonal before it; `nil` if there are too many edits.
  private func search(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> [[Int]]? {
    let (n, m) = (oldRange.count, newRange.count)
    let limit = min(n + m, Self.patience)
    // Diagonal k is at index k + d + 1 of row d, which has room for one more on each side.
    var row = [Int](repeating: 0, count: 3)
    var trace: [[Int]] = []
    for d in 0...limit {
      trace.append(row)
      var next = [Int](repeating: 0, count: 2 * d + 5)
      for k in stride(from: -d, through: d, by: 2) {
        let isDown = k == -d || (k != d && row[k - 1 + d + 1] < row[k + 1 + d + 1])
        var x = d == 0 ? 0 : isDown ? row[k + 1 + d + 1] : row[k - 1 + d + 1] + 1
        while x < n, x - k < m, x - k >= 0, old[oldRange.lowerBound + x] == new[newRange.lowerBound + x - k] { x += 1 }
        next[k + d + 2] = x
        if x >= n, x - k >= m { return trace }
      }
      row = next
    }
    return nil
  }
}
