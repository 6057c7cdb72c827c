/// Checks whether a text is JSON, named values in it being filled in later.
struct JSONText {
  /// Where and why it is none; offsets of `bytes`.
  struct Problem: Equatable {
    var offset: Int
    /// What stands there or is missing, in a few words.
    var reason: String
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Nobody nests deeper, and the walk is recursive.
  private static let maximumDepth = 100

  /// The first problem; `nil` if the text may be JSON.
  static func problem(in bytes: ArraySlice<UInt8>) -> Problem? {
    var reader = JSONText(bytes: bytes, index: bytes.startIndex)
    do {
      try reader.value(depth: 0)
      reader.skipBlanks()
      if reader.index < bytes.endIndex { throw Stop.problem("text behind the end of the value") }
    } catch Stop.problem(let reason) {
      return Problem(offset: reader.index, reason: reason)
    } catch {
      return nil
    }
    return nil
  }

  private enum Stop: Error {
    case problem(String)
    /// It nests too deep to tell.
    case unknown
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, ASCII.isSpace(byte) { index += 1 }
  }

  /// Skips `{{name}}`.
  private mutating func namedValue() -> Bool {
    guard next == ASCII.openBrace, index + 1 < bytes.endIndex, bytes[index + 1] == ASCII.openBrace else { return false }
    var end = index + 2
    while end < bytes.endIndex, CharacterClass.isNamedValueByte(bytes[end]) { end += 1 }
    guard end > index + 2, end + 1 < bytes.endIndex, bytes[end] == ASCII.closeBrace, bytes[end + 1] == ASCII.closeBrace
    else { return false }
    index = end + 2
    return true
  }

  private mutating func value(depth: Int) throws(Stop) {
    guard depth < Self.maximumDepth else { throw .unknown }
    skipBlanks()
    if namedValue() { return }
    switch next {
    case ASCII.openBrace: try object(depth: depth)
    case ASCII.openBracket: try array(depth: depth)
    case ASCII.quote: try string()
    case ASCII.apostrophe: throw .problem("a string in single quotes")
    case .some(let byte) where ASCII.isDigit(byte) || byte == ASCII.hyphen: try number()
    case .some(let byte) where ASCII.isLetter(byte): try word()
    case .some: throw .problem("no value where one belongs")
    case nil: throw .problem("the end where a value belongs")
    }
  }

  private mutating func object(depth: Int) throws(Stop) {
    index += 1
    skipBlanks()
    if next == ASCII.closeBrace {
      index += 1
      return
    }
    while true {
      skipBlanks()
      if namedValue() {
        // It may stand for a name, or for a name and its value.
      } else if next == ASCII.quote {
        try string()
      } else {
        throw .problem(next == ASCII.closeBrace ? "a comma before `}`" : "no name in quotes where one belongs")
      }
      skipBlanks()
      if next == ASCII.colon {
        index += 1
        try value(depth: depth + 1)
      } else if bytes[index - 1] != ASCII.closeBrace {
        throw .problem("no `:` behind a name")
      }
      if try isLast(closing: ASCII.closeBrace) { return }
    }
  }

  private mutating func array(depth: Int) throws(Stop) {
    index += 1
    skipBlanks()
    if next == ASCII.closeBracket {
      index += 1
      return
    }
    while true {
      skipBlanks()
      if next == ASCII.closeBracket { throw .problem("a comma before `]`") }
      try value(depth: depth + 1)
      if try isLast(closing: ASCII.closeBracket) { return }
    }
  }

  private mutating func isLast(closing: UInt8) throws(Stop) -> Bool {
    skipBlanks()
    guard let byte = next else { throw .problem("the end inside of an object or array") }
    if byte == closing {
      index += 1
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw .problem("no comma behind a value") }
    index += 1
    return false
  }

  private mutating func string() throws(Stop) {
    index += 1
    while let byte = next {
      if byte == ASCII.quote {
        index += 1
        return
      }
      if byte == ASCII.backslash {
        index += 1
        guard let escaped = next, #""\/bfnrtu"#.utf8.contains(escaped) else { throw .problem("an unknown escape") }
      } else if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        throw .problem("a line break in a string")
      }
      index += 1
    }
    throw .problem("a string without its end")
  }

  private mutating func number() throws(Stop) {
    while let byte = next, ASCII.isDigit(byte) || "+-.eE".utf8.contains(byte) { index += 1 }
  }

  private mutating func word() throws(Stop) {
    let start = index
    var end = index
    while end < bytes.endIndex, ASCII.isLetter(bytes[end]) { end += 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    guard word == "true" || word == "false" || word == "null" else { throw .problem("a text without quotes") }
    index = end
  }
}
