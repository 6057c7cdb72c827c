/// A JSON value and where it stands.
struct JSONNode {
  indirect enum Value {
    case object([Member])
    case array([JSONNode])
    case string(String)
    /// A number; `nil` if it is no whole one, or too large.
    case number(Int?)
    case bool(Bool)
    case null
  }

  struct Member {
    var key: String
    /// The offset of the key's quote.
    var offset: Int
    var value: JSONNode
  }

  /// The offset of the first byte.
  var offset: Int
  var value: Value

  /// What is wrong with a text as JSON.
  struct Problem: Error, Equatable {
    /// A byte offset of the text.
    var offset: Int
    var reason: String
  }

  /// Reads a text that is one value.
  static func read(_ text: [UInt8]) throws(Problem) -> JSONNode {
    var parser = JSONParser(text: text)
    return try parser.parse()
  }
}

/// Reads JSON (RFC 8259).
private struct JSONParser {
  let text: [UInt8]
  private var index: Int
  /// Nothing of ours nests deeper, and the parser recurses.
  private static let depthLimit = 32

  init(text: [UInt8]) {
    self.text = text
    index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private typealias Problem = JSONNode.Problem

  mutating func parse() throws(JSONNode.Problem) -> JSONNode {
    let node = try value(depth: 0)
    skipSpace()
    if index < text.count { throw problem("there is more text behind the value") }
    return node
  }

  private func problem(_ reason: String) -> JSONNode.Problem { JSONNode.Problem(offset: index, reason: reason) }

  private mutating func skipSpace() {
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
  }

  /// Goes behind a byte, white space around it.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONNode.Problem) -> JSONNode {
    guard depth < Self.depthLimit else { throw problem("this nests too deep") }
    skipSpace()
    guard index < text.count else { throw problem("the text ends where a value belongs") }
    let start = index
    switch text[index] {
    case ASCII.openBrace: return JSONNode(offset: start, value: .object(try members(depth: depth)))
    case ASCII.openBracket: return JSONNode(offset: start, value: .array(try elements(depth: depth)))
    case ASCII.quote: return JSONNode(offset: start, value: .string(try string()))
    case ASCII.hyphen, UInt8(ascii: "0")...UInt8(ascii: "9"): return JSONNode(offset: start, value: .number(number()))
    default: return JSONNode(offset: start, value: try word())
    }
  }

  private mutating func members(depth: Int) throws(JSONNode.Problem) -> [JSONNode.Member] {
    index += 1
    var members: [JSONNode.Member] = []
    if take(ASCII.closeBrace) { return members }
    repeat {
      skipSpace()
      guard index < text.count, text[index] == ASCII.quote else { throw problem("expected a key in double quotes") }
      let start = index
      let key = try string()
      guard take(ASCII.colon) else { throw problem("expected `:` behind the key") }
      members.append(JSONNode.Member(key: key, offset: start, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(ASCII.closeBrace) else { throw problem("expected `,` or `}`") }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONNode.Problem) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    if take(ASCII.closeBracket) { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(ASCII.closeBracket) else { throw problem("expected `,` or `]`") }
    return elements
  }

  private mutating func number() -> Int? {
    let start = index
    while index < text.count, ASCII.isDigit(text[index]) || "+-.eE".utf8.contains(text[index]) { index += 1 }
    return Int(String(decoding: text[start..<index], as: UTF8.self))
  }

  private mutating func word() throws(JSONNode.Problem) -> JSONNode.Value {
    for (word, value) in [("true", JSONNode.Value.bool(true)), ("false", .bool(false)), ("null", .null)]
    where text[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw problem("expected a value")
  }

  private mutating func string() throws(JSONNode.Problem) -> String {
    index += 1
    var bytes: [UInt8] = []
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case ASCII.quote: return String(decoding: bytes, as: UTF8.self)
      case ASCII.backslash: try escape(&bytes)
      case 0..<0x20:
        index -= 1
        throw problem("a control character stands in a string")
      default: bytes.append(byte)
      }
    }
    throw problem("the string is never closed")
  }

  private mutating func escape(_ bytes: inout [UInt8]) throws(JSONNode.Problem) {
    guard index < text.count else { throw problem("the string is never closed") }
    let byte = text[index]
    index += 1
    switch byte {
    case ASCII.quote, ASCII.backslash, ASCII.slash: bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(8)
    case UInt8(ascii: "f"): bytes.append(12)
    case UInt8(ascii: "n"): bytes.append(ASCII.lineFeed)
    case UInt8(ascii: "r"): bytes.append(ASCII.carriageReturn)
    case UInt8(ascii: "t"): bytes.append(ASCII.tab)
    case UInt8(ascii: "u"):
      var units = [try codeUnit()]
      if units[0] & 0xFC00 == 0xD800, text[index...].starts(with: "\\u".utf8) {
        index += 2
        units.append(try codeUnit())
      }
      bytes += String(decoding: units, as: UTF16.self).utf8
    default:
      index -= 1
      throw problem("there is no such escape")
    }
  }

  private mutating func codeUnit() throws(JSONNode.Problem) -> UInt16 {
    let digits = text[index..<min(index + 4, text.count)]
    guard digits.count == 4, digits.first != UInt8(ascii: "+"),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem("expected four hexadecimal digits") }
    index += 4
    return unit
  }
}
