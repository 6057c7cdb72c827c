/// Words that stand in samples for what a reader is to fill in.
enum SampleText {
  /// A word, and what has to be true of the value around it.
  private struct Mark {
    enum Fit {
      /// The value may hold anything else.
      case anywhere
      /// The word is all of the value.
      case whole
      /// A letter follows, and no blank is in the value: `your-tenant`, but not a sentence about your things.
      case name
    }

    var word: [UInt8]
    var fit: Fit

    init(_ word: String, _ fit: Fit) {
      self.word = Array(word.utf8)
      self.fit = fit
    }
  }

  private static let marks: [Mark] =
    WordTable.samplesAnywhere.map { Mark($0, .anywhere) } + WordTable.samplesWhole.map { Mark($0, .whole) }
    + WordTable.samplesBeforeNames.map { Mark($0, .name) }

  /// The marks by their first byte, in lower case.
  private static let byFirst: [[Mark]] = (0..<256).map { byte in marks.filter { $0.word.first == UInt8(byte) } }
  /// What such words begin with, in lower case.
  static let beginnings = marks.map(\.word)

  /// Where such words stand, in order and apart from each other. `places` are those of `MarkedPlaces`.
  static func ranges(in text: [UInt8], at places: [Int]) -> [ByteRange] {
    var found: [ByteRange] = []
    text.withUnsafeBufferPointer { bytes in
      // A word right behind another one goes on with it.
      for place in places where place > found.last?.end ?? -1 {
        let isInWord = place > 0 && (ASCII.isLetter(bytes[place - 1]) || ASCII.isDigit(bytes[place - 1]))
        if !isInWord, let mark = mark(at: place, in: bytes) {
          found.append(ByteRange(place, place + mark.word.count))
        }
      }
    }
    return found
  }

  private static func mark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Mark? {
    byFirst[Int(ASCII.lowercased(bytes[index]))].first { mark in
      guard index + mark.word.count <= bytes.count else { return false }
      for offset in mark.word.indices where ASCII.lowercased(bytes[index + offset]) != mark.word[offset] {
        return false
      }
      return true
    }
  }

  /// Whether a place makes the value around it a placeholder.
  static func isWhole(_ place: ByteRange, of value: ByteRange, in text: [UInt8]) -> Bool {
    let found = text.withUnsafeBufferPointer { mark(at: place.start, in: $0) }
    switch found?.fit {
    case .anywhere: return true
    case .whole: return place == value
    case .name:
      guard place.end < value.end, ASCII.isLetter(text[place.end]) else { return false }
      return !text[value.start..<value.end].contains(where: ASCII.isSpace)
    case nil: return false
    }
  }

  /// The first `{name}` with single braces.
  static func bracedName(in value: ArraySlice<UInt8>) -> ByteRange? {
    guard let open = value.firstIndex(of: ASCII.openBrace), open + 1 < value.endIndex else { return nil }
    // Two braces are a named value, and other signs before one are holes of templates.
    let before = open > value.startIndex ? value[open - 1] : 0
    if value[open + 1] == ASCII.openBrace || before == ASCII.dollar || before == ASCII.percent
      || before == UInt8(ascii: "#")
    {
      return nil
    }
    let name = value[(open + 1)...].prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || "-_ ".utf8.contains($0) }
    guard let first = name.first, ASCII.isLetter(first), name.endIndex < value.endIndex,
      value[name.endIndex] == ASCII.closeBrace
    else { return nil }
    return ByteRange(open, name.endIndex + 1)
  }
}
