/// A literal value in which some stretches are filled in later: named values and the holes of templates.
///
/// `{{name}}`, `${…}`, `$(…)`, `%{…}`, `#{…}#`, `__NAME__` and `{name}` are holes of any text. What stands between them is
/// fixed, and a value is wrong only if it is wrong whatever the holes become.
struct LiteralPattern {
  /// The fixed stretches: one more than there are holes.
  let fixed: [ArraySlice<UInt8>]

  /// Whether anything is filled in later.
  var hasHoles: Bool { fixed.count > 1 }

  /// Whether a `{{` is never closed.
  var hasOpenReference: Bool {
    fixed.contains { piece in
      guard let brace = piece.firstIndex(of: ASCII.openBrace), brace + 1 < piece.endIndex else { return false }
      return piece[brace + 1] == ASCII.openBrace
    }
  }

  init(_ value: ArraySlice<UInt8>) {
    guard value.contains(where: Self.mayStartHole) else {
      fixed = [value]
      return
    }
    var fixed: [ArraySlice<UInt8>] = []
    var closings = Closings(end: value.endIndex)
    var start = value.startIndex
    var index = start
    while index < value.endIndex {
      if Self.mayStartHole(value[index]), let end = Self.hole(in: value, at: index, &closings) {
        fixed.append(value[start..<index])
        start = end
        index = end
      } else {
        // The second brace of a reference that is never closed starts no hole of its own.
        let isOpen = value[index] == ASCII.openBrace && index + 1 < value.endIndex && value[index + 1] == value[index]
        index += isOpen ? 2 : 1
      }
    }
    fixed.append(value[start...])
    self.fixed = fixed
  }

  private static func mayStartHole(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.openBrace, ASCII.dollar, ASCII.percent, ASCII.underscore, UInt8(ascii: "#"): true
    default: false
    }
  }

  /// The end of the hole that starts at `index`; `nil` if none does.
  private static func hole(in value: ArraySlice<UInt8>, at index: Int, _ closings: inout Closings) -> Int? {
    let next = index + 1 < value.endIndex ? value[index + 1] : 0
    switch (value[index], next) {
    case (ASCII.openBrace, ASCII.openBrace):
      return closings.next(ASCII.closeBrace, ASCII.closeBrace, in: value, from: index + 2)
    case (ASCII.dollar, ASCII.openBrace), (ASCII.percent, ASCII.openBrace):
      return closings.next(ASCII.closeBrace, nil, in: value, from: index + 2)
    case (ASCII.dollar, ASCII.openParenthesis):
      return closings.next(ASCII.closeParenthesis, nil, in: value, from: index + 2)
    case (UInt8(ascii: "#"), ASCII.openBrace):
      return closings.next(ASCII.closeBrace, UInt8(ascii: "#"), in: value, from: index + 2)
    case (ASCII.underscore, ASCII.underscore):
      return word(in: value, from: index + 2, endingWith: ASCII.underscore, twice: true)
    case (ASCII.openBrace, _): return word(in: value, from: index + 1, endingWith: ASCII.closeBrace, twice: false)
    default: return nil
    }
  }

  /// Looks for the ends of holes. A mark that was not found once is not looked for again, or a value of nothing but
  /// beginnings would take quadratic time.
  private struct Closings {
    let end: Int
    private var absent: [(UInt8, UInt8?)] = []

    init(end: Int) { self.end = end }

    /// The index behind the next mark of one or two bytes.
    mutating func next(_ byte: UInt8, _ second: UInt8?, in value: ArraySlice<UInt8>, from start: Int) -> Int? {
      if absent.contains(where: { $0.0 == byte && $0.1 == second }) { return nil }
      var index = start
      while index < end {
        if value[index] == byte {
          guard let second else { return index + 1 }
          if index + 1 < end, value[index + 1] == second { return index + 2 }
        }
        index += 1
      }
      absent.append((byte, second))
      return nil
    }
  }

  /// The end of `NAME__` or `name}` with at least one letter, digit, `_`, `.` or `-` before the mark.
  private static func word(in value: ArraySlice<UInt8>, from start: Int, endingWith mark: UInt8, twice: Bool) -> Int? {
    var index = start
    while index < value.endIndex {
      let byte = value[index]
      if byte == mark, !twice || (index + 1 < value.endIndex && value[index + 1] == mark) {
        return index > start ? index + (twice ? 2 : 1) : nil
      }
      guard
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore || byte == ASCII.hyphen
          || byte == UInt8(ascii: ".")
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether some text for the holes makes it `candidate`.
  func canBe(_ candidate: String) -> Bool {
    let text = Array(candidate.utf8)
    guard let first = fixed.first, let last = fixed.last else { return true }
    if !hasHoles { return text.elementsEqual(first) }
    guard text.count >= first.count + last.count, text.starts(with: first), text.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = text[first.count..<text.count - last.count]
    for piece in fixed.dropFirst().dropLast() where !piece.isEmpty {
      guard let end = Self.firstEnd(of: piece, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  private static func firstEnd(of piece: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= piece.count else { return nil }
    for start in text.startIndex...text.endIndex - piece.count where text[start...].starts(with: piece) {
      return start + piece.count
    }
    return nil
  }

  /// Whether every fixed byte passes.
  func allFixed(_ passes: (UInt8) -> Bool) -> Bool { fixed.allSatisfy { $0.allSatisfy(passes) } }
}
