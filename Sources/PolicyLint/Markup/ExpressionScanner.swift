/// Finds where an expression ends, by reading just so much C# as that takes: brackets, strings with their holes, character
/// literals and comments. XML references count as the character they stand for, and a string that one form of quote opens is
/// closed by the same form.
struct ExpressionScanner {
  private let text: UnsafeBufferPointer<UInt8>
  /// What is open, innermost last: the byte that closes a bracket, or `hole` with the flags of the string around it.
  private var open: [UInt8] = []
  /// Set when a regular string literal spans lines, which C# forbids: its end is then doubtful.
  private(set) var sawNewlineInString = false
  /// Set when an XML reference stands outside of string literals.
  private(set) var sawReferenceInCode = false
  /// How far the last scan got.
  private(set) var reached = 0

  private static let hole: UInt8 = 0x80
  private static let verbatimFlag: UInt8 = 1
  private static let referenceFlag: UInt8 = 2

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The offset behind the bracket that closes the one at `start`, looking no further than `limit`; `nil` if there is none.
  mutating func end(from start: Int, limit: Int) -> Int? {
    open.removeAll(keepingCapacity: true)
    sawNewlineInString = false
    sawReferenceInCode = false
    let end = scan(from: start, limit: min(limit, text.count))
    return end
  }

  private mutating func scan(from start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit {
      let byte = text[index]
      guard ASCII.isStructural(byte) else {
        index += 1
        continue
      }
      reached = index
      switch byte {
      case ASCII.openParenthesis, ASCII.openBracket, ASCII.openBrace:
        guard open.count < ReadingLimits.brackets else { return nil }
        open.append(byte == ASCII.openParenthesis ? ASCII.closeParenthesis : byte + 2)
        index += 1
      case ASCII.closeParenthesis, ASCII.closeBracket, ASCII.closeBrace:
        guard let expected = open.popLast() else { return nil }
        if expected & Self.hole != 0 {
          guard byte == ASCII.closeBrace, let next = string(from: index + 1, flags: expected, limit: limit) else {
            return nil
          }
          index = next
        } else {
          guard byte == expected else { return nil }
          index += 1
          if open.isEmpty { return index }
        }
      default:
        guard let next = special(byte, at: index, limit: limit) else { return nil }
        index = next
      }
    }
    reached = limit
    return nil
  }

  /// Comments, literals and references; the offset behind, or `nil` where one is not closed.
  private mutating func special(_ byte: UInt8, at index: Int, limit: Int) -> Int? {
    switch byte {
    case ASCII.slash:
      return comment(at: index, limit: limit)
    case ASCII.at, ASCII.dollar:
      let (isVerbatim, isInterpolated, behind) = stringPrefix(at: index, limit: limit)
      guard let quote = quote(at: behind, limit: limit) else { return index + 1 }
      return literal(behind, quote, isVerbatim: isVerbatim, isInterpolated: isInterpolated, limit: limit)
    case ASCII.quote:
      return literal(index, (false, 1), isVerbatim: false, isInterpolated: false, limit: limit)
    case ASCII.apostrophe:
      return character(from: index, limit: limit)
    default:  // &
      guard let (value, length) = Self.reference(text, at: index, limit: limit) else { return index + 1 }
      sawReferenceInCode = true
      if value == ASCII.quote {
        return literal(index, (true, length), isVerbatim: false, isInterpolated: false, limit: limit)
      }
      return value == ASCII.apostrophe ? character(from: index, limit: limit) : index + length
    }
  }

  private func comment(at index: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return index + 1 }
    if text[index + 1] == ASCII.slash {
      var end = index + 2
      while end < limit, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn {
        // In XML a line may also end in a reference, `&#xA;`.
        if text[end] == ASCII.ampersand, let (value, _) = Self.reference(text, at: end, limit: limit),
          value == ASCII.lineFeed || value == ASCII.carriageReturn
        {
          break
        }
        end += 1
      }
      return end
    }
    guard text[index + 1] == ASCII.star else { return index + 1 }
    var end = index + 2
    while end + 1 < limit {
      if text[end] == ASCII.star, text[end + 1] == ASCII.slash { return end + 2 }
      end += 1
    }
    return nil
  }

  /// `@`, `$`, `$@` or `@$` at `index`.
  private func stringPrefix(at index: Int, limit: Int) -> (isVerbatim: Bool, isInterpolated: Bool, behind: Int) {
    var isVerbatim = text[index] == ASCII.at
    var isInterpolated = !isVerbatim
    var behind = index + 1
    if behind < limit, text[behind] == (isVerbatim ? ASCII.dollar : ASCII.at) {
      isVerbatim = true
      isInterpolated = true
      behind += 1
    }
    return (isVerbatim, isInterpolated, behind)
  }

  /// The quote at `index`: whether it is a reference, and its length.
  private func quote(at index: Int, limit: Int) -> (isReference: Bool, length: Int)? {
    guard index < limit else { return nil }
    if text[index] == ASCII.quote { return (false, 1) }
    guard text[index] == ASCII.ampersand, let (value, length) = Self.reference(text, at: index, limit: limit),
      value == ASCII.quote
    else { return nil }
    return (true, length)
  }

  /// The string literal whose opening quote stands at `index`.
  private mutating func literal(
    _ index: Int, _ quote: (isReference: Bool, length: Int), isVerbatim: Bool, isInterpolated: Bool, limit: Int
  ) -> Int? {
    if quote.isReference { sawReferenceInCode = true }
    var flags: UInt8 = isVerbatim ? Self.verbatimFlag : 0
    if quote.isReference { flags |= Self.referenceFlag }
    if isInterpolated { flags |= Self.hole }
    return string(from: index + quote.length, flags: flags, limit: limit)
  }

  /// Goes on inside a string literal; the offset behind its closing quote, or the first offset inside a hole.
  private mutating func string(from start: Int, flags: UInt8, limit: Int) -> Int? {
    let isVerbatim = flags & Self.verbatimFlag != 0
    let isReference = flags & Self.referenceFlag != 0
    let isInterpolated = flags & Self.hole != 0
    var index = start
    while index < limit {
      reached = index
      let byte = text[index]
      switch byte {
      case ASCII.backslash where !isVerbatim:
        index += 1 + unitLength(at: index + 1, isReference: isReference, limit: limit)
      case ASCII.lineFeed, ASCII.carriageReturn:
        if !isVerbatim { sawNewlineInString = true }
        index += 1
      case ASCII.quote where !isReference:
        guard isVerbatim, index + 1 < limit, text[index + 1] == ASCII.quote else { return index + 1 }
        index += 2
      case ASCII.ampersand where isReference:
        guard let (value, length) = Self.reference(text, at: index, limit: limit) else {
          index += 1
          continue
        }
        index += length
        guard value == ASCII.quote else { continue }
        guard isVerbatim, let next = quote(at: index, limit: limit), next.isReference else { return index }
        index += next.length
      case ASCII.openBrace where isInterpolated:
        if index + 1 < limit, text[index + 1] == ASCII.openBrace {
          index += 2
        } else {
          guard open.count < ReadingLimits.brackets else { return nil }
          open.append(flags)
          return index + 1
        }
      default:
        index += 1
      }
    }
    reached = limit
    return nil
  }

  /// `'x'`, `'\''`, `'\u0041'`, and what is no character literal but surely meant as one: `'text'` on one line.
  private func character(from index: Int, limit: Int) -> Int {
    let isReference = text[index] == ASCII.ampersand
    var end = index + unitLength(at: index, isReference: true, limit: limit)
    let behind = end
    while end < limit, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn {
      if text[end] == ASCII.backslash {
        end += 1 + unitLength(at: end + 1, isReference: isReference, limit: limit)
      } else if text[end] == ASCII.apostrophe, !isReference {
        return end + 1
      } else if isReference, text[end] == ASCII.ampersand,
        let (value, length) = Self.reference(text, at: end, limit: limit)
      {
        end += length
        if value == ASCII.apostrophe { return end }
      } else {
        end += 1
      }
    }
    return behind
  }

  /// The bytes of the character at `index`: those of a reference, else one.
  private func unitLength(at index: Int, isReference: Bool, limit: Int) -> Int {
    guard isReference, index < limit, text[index] == ASCII.ampersand else { return 1 }
    return Self.reference(text, at: index, limit: limit)?.length ?? 1
  }

  /// The reference at `index`, if it stands for one ASCII character: its value and its length.
  static func reference(_ text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (value: UInt8, length: Int)? {
    var end = index + 1
    let last = min(limit, index + 12)
    while end < last, text[end] != ASCII.semicolon, text[end] != ASCII.ampersand { end += 1 }
    guard end < last, text[end] == ASCII.semicolon else { return nil }
    let window = UnsafeBufferPointer(rebasing: text[index..<end + 1])
    guard let found = EntityDecoding.reference(in: window, at: 0), found.scalar.isASCII else { return nil }
    return (UInt8(found.scalar.value), found.length)
  }
}
