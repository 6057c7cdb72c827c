/// A character that word processors and web pages put where code needs a plain one.
struct TypographicCharacter {
  let scalar: Unicode.Scalar
  let range: ByteRange

  /// All of them in a text; a byte order mark at its start is none.
  static func all(in text: [UInt8]) -> [TypographicCharacter] {
    var found: [TypographicCharacter] = []
    text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      var index = 0
      while index < bytes.count {
        // Most texts are ASCII from end to end: eight bytes at a time.
        if index + 8 <= bytes.count,
          UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        if bytes[index] < 0xC2 {
          index += 1
          continue
        }
        if let character = TypographicCharacter(at: index, in: bytes) {
          found.append(character)
          index = character.range.end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    func byte(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset]) : 0 }
    let value: UInt32
    switch (byte(0), byte(1)) {
    case (0xC2, 0xA0): value = 0xA0
    case (0xE2, 0x80): value = 0x2000 | (byte(2) & 0x3F)
    case (0xEF, 0xBB) where byte(2) == 0xBF && index > 0: value = 0xFEFF
    default: return nil
    }
    guard Self.replacements(of: value) != nil, let scalar = Unicode.Scalar(value) else { return nil }
    self.scalar = scalar
    range = ByteRange(index, index + (value == 0xA0 ? 2 : 3))
  }

  private static func replacements(of value: UInt32) -> String? {
    switch value {
    case 0x2018...0x201B, 0x2032: "'"
    case 0x201C...0x201F, 0x2033: "\""
    case 0x2013, 0x2014: "-"
    case 0xA0: " "
    case 0x200B...0x200F, 0xFEFF: ""
    default: nil
    }
  }

  /// What is meant.
  var replacement: String { Self.replacements(of: scalar.value) ?? "" }

  /// Whether nobody can see it, nor that it is missing.
  var isInvisible: Bool { replacement.isEmpty }

  /// Whether it is a blank.
  var isBlank: Bool { replacement == " " }

  /// Its number, as `\u` wants it.
  var digits: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What to call it.
  var name: String {
    switch replacement {
    case "'", "\"": "the typographic quote `\(scalar)`"
    case "-": "the dash `\(scalar)`"
    case " ": "a no-break space (U+00A0)"
    default: "an invisible character (U+\(digits))"
    }
  }

  /// What to do about it.
  var advice: String {
    switch replacement {
    case "": "delete it"
    case " ": "write a plain space"
    default: "write `\(replacement)`"
    }
  }
}

extension SyntaxTree {
  /// What may stand at an offset of an expression.
  enum TextKind {
    case code, string, comment
  }

  /// What stands at the document's offset.
  func textKind(at offset: Int) -> TextKind {
    let comment = comments.partitioningIndex { documentRange($0.range).end > offset }
    if comment < comments.count, documentRange(comments[comment].range).start <= offset { return .comment }
    let token = tokens.partitioningIndex { documentRange($0.range).end > offset }
    guard token < tokens.count, documentRange(tokens[token].range).start <= offset else { return .code }
    switch tokens[token].kind {
    case .interpolatedStringTextToken: return .string
    // What stands in typographic quotes passes for a string only so that the rest can be read.
    case .stringLiteralToken, .characterLiteralToken: return code[Int(tokens[token].start)] < 0x80 ? .string : .code
    default: return .code
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose entry, and those of all behind it, are `isBehind`; the collection is sorted by that.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PolicyDocument {
  /// The names from the policy that an element belongs to down to itself.
  func path(of id: ElementID) -> [Name] {
    var path: [Name] = []
    var next: ElementID? = id
    while let element = next {
      path.insert(self[element].name, at: 0)
      if Vocabulary.shared.policy(named: self[element].name) != nil { break }
      next = self[element].parent
    }
    return path
  }
}
